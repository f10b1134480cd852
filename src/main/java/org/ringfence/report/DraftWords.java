package org.ringfence.report;

import org.ringfence.model.Decided;

/** Says in every public paper that it is a draft while what it withholds is only proposed. */
public final class DraftWords {
  private final Words words;
  private final Decided decided;

  /**
   * For one public paper.
   *
   * @param words the paper's
   * @param decided how much of what it withholds is decided on
   */
  public DraftWords(Words words, Decided decided) {
    this.words = words;
    this.decided = decided;
  }

  /** How the paper is to be handled, as each of its pages says. */
  public String marking() {
    return words.say(decided.isDraft() ? "marking.public.draft" : "marking.public");
  }

  /** That it is a draft and why, as the first page says; an empty text where it is none. */
  public String says() {
    return decided.isDraft() ? words.choice("draft", decided) : "";
  }

  /** Puts it on the first page; nothing where the paper is no draft. */
  public void notice(Paper paper) {
    if (decided.isDraft()) {
      var said = says();
      var lead = said.indexOf(':') + 1;
      paper.led("Notice", said.substring(0, lead), said.substring(lead));
    }
  }
}
