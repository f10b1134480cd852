package org.ringfence.model.installation;

/**
 * Somebody as a file names them: a claim of whoever wrote it, until a register knows the id.
 *
 * @param id permanent, a UUID; {@link PlacedAnswer#NOT_KNOWN} for somebody whom nobody named
 * @param name as it was shown; empty once the person has been erased, or where nobody named them
 */
public record NamedPerson(String id, String name) {
  /** Somebody of whom nothing is known. */
  public static final NamedPerson NOT_KNOWN = new NamedPerson(PlacedAnswer.NOT_KNOWN, "");
}
