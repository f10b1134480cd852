package org.ringfence.assessment;

import java.util.List;

/**
 * What came of bringing a file in.
 *
 * @param ids of the assessments that were added
 * @param lapsed of each installation whose sign-off held before and does not any longer, a sentence
 *     that names it and says why
 * @param unread of each detail that is kept as it was written and could not be read, a sentence
 */
public record Imported(List<String> ids, List<String> lapsed, List<String> unread) {
  public Imported {
    ids = List.copyOf(ids);
    lapsed = List.copyOf(lapsed);
    unread = List.copyOf(unread);
  }
}
