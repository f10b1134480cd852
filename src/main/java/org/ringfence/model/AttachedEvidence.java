package org.ringfence.model;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says where the evidence of an answer is in what people read: a record names what is attached by
 * its hash, which tells nobody anything, and people read what the file is called and what it is.
 */
public final class AttachedEvidence {
  private static final Pattern BY_HASH =
      Pattern.compile("Attached \\(SHA-256 ([0-9a-f]{12}(?:, [0-9a-f]{12})*)\\)");

  private static final String ELSEWHERE = "Attached where this was recorded, and not here";

  private AttachedEvidence() {}

  /**
   * The place of the evidence as people read it.
   *
   * @param ref as it is recorded
   * @param attached what is attached to the answer and may be named here
   */
  public static String says(String ref, List<Attachment> attached) {
    var hashes = BY_HASH.matcher(ref);
    return hashes.matches()
        ? Arrays.stream(hashes.group(1).split(", "))
            .map(hash -> named(hash, attached))
            .distinct()
            .collect(Collectors.joining("; "))
        : ref;
  }

  /** The same of an answer that is given, or was given, to a question of a dossier. */
  public static String says(Answer answer, Dossier dossier, String question) {
    return says(answer.ref(), dossier.attachments().getOrDefault(question, List.of()));
  }

  /** What somebody has written of it; empty where only something is attached. */
  public static String written(String ref) {
    return BY_HASH.matcher(ref).matches() ? "" : ref;
  }

  private static String named(String hash, List<Attachment> attached) {
    return attached.stream()
        .filter(one -> one.sha256().startsWith(hash))
        .findFirst()
        .map(one -> "Attached: %s (%s)".formatted(one.name(), kind(one)))
        .orElse(ELSEWHERE);
  }

  private static String kind(Attachment one) {
    return one.type().equals("application/pdf") ? "document" : "photo";
  }
}
