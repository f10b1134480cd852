package org.ringfence.report.word;

import org.ringfence.model.disclosure.Decided;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.disclosure.Marking;
import org.ringfence.report.text.PaperWords;

/**
 * Says in every paper that withholds anything, or cites a ground for being exempt, that it is a
 * draft while that is only proposed.
 */
public final class DraftWords {
  private final PaperWords words;
  private final Edition edition;
  private final Decided decided;

  /** For one public paper. */
  public DraftWords(PaperWords words, Decided decided) {
    this(words, Edition.PUBLIC, decided);
  }

  /**
   * For one paper.
   *
   * @param words the paper's
   * @param edition for whom it is
   * @param decided how much of what it withholds is decided on
   */
  public DraftWords(PaperWords words, Edition edition, Decided decided) {
    this.words = words;
    this.edition = edition;
    this.decided = decided;
  }

  /** How a public paper is to be handled, as each of its pages says. */
  public String marking() {
    return Marking.open(decided);
  }

  /** That it is a draft and why, as the first page says; an empty text where it is none. */
  public String says() {
    return decided.isDraft() ? words.choice("draft." + edition.id(), decided) : "";
  }

  /** Puts it on the first page; nothing where the paper is no draft. */
  public void notice(WordDocument paper) {
    if (decided.isDraft()) {
      var said = says();
      var lead = said.indexOf(':') + 1;
      paper.always(
          () -> paper.led("Notice", said.substring(0, lead), said.substring(lead)));
    }
  }
}
