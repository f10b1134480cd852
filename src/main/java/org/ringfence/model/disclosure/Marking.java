package org.ringfence.model.disclosure;

import org.ringfence.messages.Messages;

/**
 * How a paper is to be handled, as each of its pages says, in the same words on every paper. While
 * the proper officer has not decided on all that is withheld, it begins with "Draft", whatever the
 * edition.
 */
public final class Marking {
  private static final Messages WORDS = Messages.british("marking");

  private Marking() {}

  /** Of a paper for anybody. */
  public static String open(Decided decided) {
    return drafted(WORDS.say("public"), decided);
  }

  /** Of an exempt paper that cites no ground, and so rests on no ruling. */
  public static String exempt() {
    return WORDS.say("exempt");
  }

  /**
   * Of an exempt paper that says on which grounds it is one.
   *
   * @param grounds in few words
   */
  public static String exempt(String grounds, Decided decided) {
    var cited = WORDS.capitals(grounds);
    return drafted(
        WORDS.say("exempt.grounds", decided.isDraft() ? WORDS.say("draft.grounds", cited) : cited),
        decided);
  }

  private static String drafted(String marking, Decided decided) {
    return decided.isDraft() ? WORDS.say("draft", marking) : marking;
  }
}
