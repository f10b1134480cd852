package org.ringfence.model.paper;

import java.util.List;
import org.ringfence.messages.Messages;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.NextCheck;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.method.Wording;

/**
 * What would have to be found for a risk to come to what is attainable, in words that are true of
 * what is held: where nobody has said a thing, nothing is said to be confirmed.
 */
public enum AttainableWhen {
  /** Somebody has said all that is needed. */
  SAID("said"),
  /** Nobody has said anything that is needed. */
  NOT_KNOWN("not-known"),
  /** Some of what is needed was said and some was not. */
  BOTH("both"),
  /** Which of these it is isn't told, or nothing in particular is needed. */
  ALL("all");

  /** The id of the view of a risk that this is about. */
  public static final String VIEW = "attainable";

  private static final Messages WORDS = Messages.british("attainable");

  private final String key;

  AttainableWhen(String key) {
    this.key = key;
  }

  /**
   * Of what an edition advises to check so that the headline becomes what is attainable, and of the
   * answers as it holds them; a public one advises nothing, and tells only that all is in order.
   *
   * @param words in which the questions have their titles
   */
  public static AttainableWhen of(InstallationReportData extract, Wording words) {
    return together(
        extract.advised().stream()
            .flatMap(advised -> advised.checks().stream())
            .map(title -> isKnown(extract, title, words) ? SAID : NOT_KNOWN)
            .toList());
  }

  /**
   * Of checks that were found for an assessed risk: what nobody has said, or another answer denies,
   * is not known.
   */
  public static AttainableWhen of(AssessedRisk risk, List<NextCheck> checks) {
    return together(
        checks.stream().map(check -> isSaid(risk, check.subject()) ? SAID : NOT_KNOWN).toList());
  }

  private static boolean isSaid(AssessedRisk risk, String subject) {
    return risk.held().stream()
        .filter(held -> held.question().equals(subject))
        .anyMatch(held -> !held.isUnknown() && !held.isDenied());
  }

  /** What holds for all of these together. */
  public static AttainableWhen together(List<AttainableWhen> each) {
    var found = each.stream().distinct().toList();
    if (found.isEmpty() || found.contains(ALL)) {
      return ALL;
    }
    return found.size() == 1 ? found.getFirst() : BOTH;
  }

  /** A fact of the equipment is checked only where it isn't known. */
  private static boolean isKnown(InstallationReportData extract, String title, Wording words) {
    return extract.answers().entrySet().stream()
        .filter(each -> words.title(each.getKey()).equals(title))
        .flatMap(each -> each.getValue().shown().stream())
        .anyMatch(answer -> !answer.values().isEmpty() && answer.basis() != Basis.UNKNOWN);
  }

  /** What the attainable risk is, in a sentence. */
  public static String meaning() {
    return WORDS.say("meaning");
  }

  /** Inside a sentence, after "if": "an inspection confirms what is said". */
  public String says() {
    return words("one");
  }

  /** The same of several installations: "inspections confirm what is said". */
  public String saysOfSeveral() {
    return words("many");
  }

  private String words(String number) {
    return WORDS.say(number + "." + key);
  }
}
