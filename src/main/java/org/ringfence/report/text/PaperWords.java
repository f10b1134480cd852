package org.ringfence.report.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.messages.Messages;
import org.ringfence.model.written.Fingerprint;

/** The papers' own words in one language. */
public final class PaperWords {
  private static final String ALL_PAPERS = "paper";
  private static final PaperWords BRITISH = new PaperWords(Messages.british(ALL_PAPERS));

  private final Messages texts;

  private PaperWords(Messages texts) {
    this.texts = texts;
  }

  /** British English. */
  public static PaperWords british() {
    return BRITISH;
  }

  /** British English, with the words that one paper has to itself: these come first. */
  public static PaperWords british(String paper) {
    return new PaperWords(Messages.british(ALL_PAPERS, paper));
  }

  /** Tells these words apart from any others. */
  String fingerprint() {
    return Fingerprint.of(texts.all(_ -> true));
  }

  /** The text of a key with these values in its places; fails for a key that there is not. */
  public String say(String key, Object... values) {
    return texts.say(key, values);
  }

  /** A text that may not be there. */
  public Optional<String> find(String key) {
    return texts.find(key);
  }

  /** The text of one choice of a family: {@code "made-by"} and MAC give {@code made-by.mac}. */
  public String choice(String family, Enum<?> choice) {
    return texts.choice(family, choice);
  }

  /** The text for a number of things: {@code key.one} for one, {@code key.many} for others. */
  public String count(String key, int number) {
    return texts.count(key, number);
  }

  /** A day as people write it. */
  public String day(LocalDate day) {
    return texts.day(day);
  }

  /** A day as people write it, or that none was given. */
  public String day(Optional<LocalDate> day) {
    return day.map(texts::day).orElseGet(() -> say("not-given"));
  }

  /** The text, or that none was given. */
  public String orNotGiven(String text) {
    return text.isBlank() ? say("not-given") : text;
  }

  /** The texts as a list in a sentence: "a", "a and b", "a, b and c". */
  public String list(List<String> texts) {
    if (texts.size() < 2) {
      return texts.isEmpty() ? say("none") : texts.getFirst();
    }
    var all = String.join(", ", texts.subList(0, texts.size() - 1));
    return say("list.last", all, texts.getLast());
  }

  /** The texts side by side, as in a table. */
  public String joined(List<String> texts) {
    return texts.isEmpty() ? say("none") : String.join(say("list.between"), texts);
  }
}
