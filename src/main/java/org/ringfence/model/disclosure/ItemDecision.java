package org.ringfence.model.disclosure;

import java.util.Optional;

/**
 * What an officer has decided on one question of a request for information. The program proposes
 * none.
 */
public sealed interface ItemDecision {
  /** Nobody has decided yet. */
  record Open() implements ItemDecision {}

  /**
   * It is given: what the register has on the topic, and these words.
   *
   * @param words what the officer says beside the figures; empty for nothing
   * @param opinion who decided
   */
  record Given(String words, Opinion opinion) implements ItemDecision {}

  /**
   * It is held, and kept back under an exemption.
   *
   * @param provision id of the section relied on, such as {@code foi-31}
   * @param prejudice whether giving it out would do the harm, or would be likely to
   * @param reason the harm, to whom, and how giving it out would cause it; where the section is
   *     about something else, why it applies
   * @param forGiving what speaks for giving it out; empty where the law has nothing weighed
   * @param forKeeping what speaks for keeping it back, and why that weighs more; empty likewise
   * @param opinion who decided
   */
  record HeldBack(
      String provision,
      Prejudice prejudice,
      String reason,
      String forGiving,
      String forKeeping,
      Opinion opinion)
      implements ItemDecision {}

  /**
   * It is not held.
   *
   * @param searched where was looked, and why it would be there if it were held
   * @param opinion who decided
   */
  record NotHeld(String searched, Opinion opinion) implements ItemDecision {}

  /**
   * Finding it would cost more than the limit of section 12.
   *
   * @param hours estimated for seeing whether it is held, finding it, fetching it and taking it out
   * @param estimate how these hours come about
   * @param fits what could be given within the limit; the duty to advise asks for it
   * @param opinion who decided
   */
  record OverLimit(int hours, String estimate, String fits, Opinion opinion)
      implements ItemDecision {}

  /** Who decided; empty while nobody has. */
  default Optional<Opinion> decidedBy() {
    return switch (this) {
      case Open() -> Optional.empty();
      case Given given -> Optional.of(given.opinion());
      case HeldBack held -> Optional.of(held.opinion());
      case NotHeld none -> Optional.of(none.opinion());
      case OverLimit over -> Optional.of(over.opinion());
    };
  }
}
