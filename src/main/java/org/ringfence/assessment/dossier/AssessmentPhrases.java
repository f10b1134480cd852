package org.ringfence.assessment.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.messages.Messages;
import org.ringfence.model.paper.FoiCount;
import org.ringfence.model.written.Fingerprint;

/** The sentences of assessments: about scores, answers, requests, and what a check finds. */
public final class AssessmentPhrases {
  private static final String PART = "assessment";

  /** What only a check says, and no paper prints. */
  private static final String CHECK = "verify.";

  private static final Messages LANGUAGE = Messages.british();

  private final Messages texts;

  private AssessmentPhrases(Messages texts) {
    this.texts = texts;
  }

  /** The bundled sentences. */
  public static AssessmentPhrases bundled() {
    return new AssessmentPhrases(Messages.british(PART));
  }

  /** The sentences of a version of the method that was released, as far as they say its score. */
  static AssessmentPhrases released(String version) {
    return new AssessmentPhrases(Messages.released(version, PART));
  }

  /** A sentence with its places filled in; fails for a key that is not there. */
  public String say(String key, Object... parts) {
    return texts.say(key, parts);
  }

  /** The same for a number: of {@code key.one} for one thing, else of {@code key.many}. */
  public String count(String key, int number, Object... parts) {
    return texts.count(key, number, parts);
  }

  /** A text that may not be there. */
  public Optional<String> find(String key) {
    return texts.find(key);
  }

  /** The same as {@link #say} for a sentence of its own, which begins with a capital letter. */
  public String sentence(String key, Object... parts) {
    return texts.beginning(say(key, parts));
  }

  /** Tells the sentences that papers print apart from any others. */
  String fingerprint() {
    return Fingerprint.of(texts.all(key -> !key.startsWith(CHECK)));
  }

  /** A number as a word up to ten, in digits above. */
  public String number(int number) {
    return find("number." + number).orElse(Integer.toString(number));
  }

  /** A day as it is said: "1 October 2026". */
  public String day(LocalDate day) {
    return texts.day(day);
  }

  /**
   * Things as a list in a sentence, at most so many by name: "one, two, three and two more". One
   * thing more is named as well, since it may be the one that matters.
   */
  public String list(List<String> things, int most) {
    var named =
        things.subList(0, things.size() == most + 1 ? most + 1 : Math.min(most, things.size()));
    var more = things.size() - named.size();
    if (more > 0) {
      return say("list.more", String.join(", ", named), number(more));
    }
    return named.size() < 2
        ? String.join("", named)
        : say("list.and", String.join(", ", named.subList(0, named.size() - 1)), named.getLast());
  }

  /** A label as it stands inside a sentence. */
  public static String inSentence(String label) {
    return LANGUAGE.inSentence(label);
  }

  /** A count within a sentence, as an answer to a request for information gives it. */
  public String count(FoiCount count) {
    return switch (count) {
      case FoiCount.Number(var number) -> Integer.toString(number);
      case FoiCount.Few(var below) -> say("foi.fewer", below);
      case FoiCount.Hidden _ -> say("foi.hidden");
    };
  }
}
