package org.ringfence.model.outcome;

import java.util.List;
import org.ringfence.messages.Messages;

/**
 * What a part of the program says of what could not be done, by key. The text of a problem has two
 * halves: what happened, under its key with {@code .what}, and what to do, with {@code .mend}; both
 * have the same values to fill in.
 */
public final class ProblemTexts {
  private final Messages texts;

  private ProblemTexts(Messages texts) {
    this.texts = texts;
  }

  /** British English. */
  public static ProblemTexts british(String part) {
    return new ProblemTexts(Messages.british(part));
  }

  /** A text with its places filled in; fails for a key that there is not. */
  public String say(String key, Object... values) {
    return texts.say(key, values);
  }

  /** The same for a number: of {@code key.one} for one thing, else of {@code key.many}. */
  public String count(String key, int number, Object... values) {
    return texts.count(key, number, values);
  }

  /**
   * A problem.
   *
   * @param where the file and the place in it; empty where there is none
   */
  public Problem problem(String key, String where, Object... values) {
    return new Problem(say(key + ".what", values), where, say(key + ".mend", values));
  }

  /** Refused for this one reason. */
  public <T> Outcome<T> refused(String key, String where, Object... values) {
    return new Outcome.Refused<>(List.of(problem(key, where, values)));
  }
}
