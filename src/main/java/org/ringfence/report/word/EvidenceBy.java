package org.ringfence.report.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.method.Wording;
import org.ringfence.report.text.PaperWords;

/**
 * Who said what, showed it on paper or inspected it, on which day and with what remark: a line for
 * each person and day, so that it takes little room. It names people, so only exempt editions print
 * it.
 */
public final class EvidenceBy {
  private final PaperWords words;
  private final Wording wording;

  /**
   * In these words.
   *
   * @param words the paper's
   * @param wording for the titles of questions
   */
  public EvidenceBy(PaperWords words, Wording wording) {
    this.words = words;
    this.wording = wording;
  }

  /** Adds a line for each who said or showed something, with what; nothing where nobody has. */
  public void write(WordDocument paper, String style, AssessedRisk risk) {
    byPerson(risk.held().stream().filter(EvidenceBy::isSomebodys).toList())
        .forEach((who, titles) -> line(paper, style, who, titles));
  }

  /** Adds each remark that somebody made on an answer, under what it is about. */
  public void remarks(WordDocument paper, String lead, AssessedRisk risk) {
    var remarked = risk.held().stream().filter(held -> !held.given().note().isBlank()).toList();
    if (!remarked.isEmpty()) {
      paper.paragraph("NextLead", words.say(lead));
      remarked.forEach(
          held ->
              paper.bullet(
                  words.say(
                      "evidence.remark", wording.title(held.question()), held.given().note())));
    }
  }

  /**
   * Of what was inspected, in as few words as a paper has that says of each answer on what it rests
   * anyway: where one person inspected all of it on one day, no answers are named. Empty where
   * nothing was.
   */
  public String inspected(AssessedRisk risk) {
    return byBasis(risk).entrySet().stream()
        .filter(each -> each.getKey().isAtLeast(Basis.INSPECTED))
        .map(each -> briefly(each.getValue()))
        .collect(Collectors.joining(" "));
  }

  private String briefly(List<HeldAnswer> shown) {
    var all = shown.stream().map(held -> who("evidence.all.", held)).distinct().toList();
    return all.size() == 1
        ? all.getFirst()
        : byPerson(shown).entrySet().stream()
            .map(each -> each.getKey() + " " + String.join("; ", each.getValue()) + ".")
            .collect(Collectors.joining(" "));
  }

  private static void line(WordDocument paper, String style, String who, List<String> titles) {
    paper.led(style, who, " " + String.join("; ", titles) + ".");
  }

  private Map<String, List<String>> byPerson(List<HeldAnswer> shown) {
    return shown.stream()
        .collect(
            Collectors.groupingBy(
                held -> who("evidence.", held),
                LinkedHashMap::new,
                Collectors.mapping(held -> wording.title(held.question()), Collectors.toList())));
  }

  private static Map<Basis, List<HeldAnswer>> byBasis(AssessedRisk risk) {
    return shown(risk)
        .collect(
            Collectors.groupingBy(
                held -> held.given().basis(), LinkedHashMap::new, Collectors.toList()));
  }

  private static Stream<HeldAnswer> shown(AssessedRisk risk) {
    return risk.held().stream().filter(EvidenceBy::isShown);
  }

  /** What nobody is named for, or lacks a day, has no line. */
  private static boolean isSomebodys(HeldAnswer held) {
    var given = held.given();
    return isShown(held)
        || (!held.isUnknown()
            && given.basis() == Basis.STATED
            && !given.by().isBlank()
            && given.on().isPresent());
  }

  /** What was given as shown and lacks who or when counts as said, and is nobody's evidence. */
  private static boolean isShown(HeldAnswer held) {
    return !held.isUnknown()
        && held.reason() != HeldAnswer.Reason.EVIDENCE_INCOMPLETE
        && held.given().basis().isAtLeast(Basis.DOCUMENTED);
  }

  private String who(String family, HeldAnswer held) {
    var given = held.given();
    return words.say(family + given.basis().id(), given.by().strip(), words.day(given.on()));
  }
}
