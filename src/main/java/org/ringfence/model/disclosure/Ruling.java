package org.ringfence.model.disclosure;

import java.util.Optional;
import org.ringfence.model.method.DetailKind;

/**
 * Whether one kind of detail is withheld from a public edition, and why. The program proposes; only
 * a proper officer decides.
 *
 * @param kind the kind of detail
 * @param question the question's id where the kind is a single answer; empty otherwise
 * @param withheld whether it is withheld
 * @param provision id of the provision relied on, such as {@code england-7} or {@code foi-31};
 *     empty where nothing is withheld
 * @param reason why, in a sentence; empty where nothing is withheld
 * @param publicInterest why keeping it back weighs more than giving it out, in the officer's words;
 *     empty for a proposal and where the law asks for no weighing
 * @param opinion the proper officer's decision; empty while it is only a proposal
 */
public record Ruling(
    DetailKind kind,
    String question,
    boolean withheld,
    String provision,
    String reason,
    String publicInterest,
    Optional<Opinion> opinion) {

  /** A ruling in which no public interest is weighed. */
  public Ruling(
      DetailKind kind,
      String question,
      boolean withheld,
      String provision,
      String reason,
      Optional<Opinion> opinion) {
    this(kind, question, withheld, provision, reason, "", opinion);
  }

  /** Whether nobody has decided on it yet. */
  public boolean isProposal() {
    return opinion.isEmpty();
  }

  /** Whether it is about the same detail as another. */
  public boolean isAboutSame(Ruling other) {
    return kind == other.kind && question.equals(other.question);
  }
}
