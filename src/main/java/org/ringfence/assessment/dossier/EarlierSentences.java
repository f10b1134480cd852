package org.ringfence.assessment.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ringfence.catalogue.ReleasedCatalogue;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.NextCheck;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.method.Question;
import org.ringfence.model.method.Wording;

/** Says what the program of the method 2026.1 said of an assessed risk; it never changes. */
final class EarlierSentences {
  /** Colleagues who look at equipment. */
  private static final Set<String> LOOKERS = Set.of("technician", "it", "facilities");

  private final ReleasedCatalogue catalogue;
  private final Wording words;
  private final AssessmentPhrases phrases;

  EarlierSentences(ReleasedCatalogue catalogue, AssessmentPhrases phrases) {
    this.catalogue = catalogue;
    this.words = catalogue.wording();
    this.phrases = phrases;
  }

  /** The one sentence that leads: "High today; moderate if …". */
  String lead(AssessedRisk risk) {
    var headline = risk.headline();
    var today = words.label("band", headline.bands().residual());
    var then = AssessmentPhrases.inSentence(words.label("band", headline.bands().attainable()));
    if (risk.status() == Status.CLOSED) {
      return phrases.say("sentence.closed");
    }
    if (headline.residual() == headline.attainable()) {
      return phrases.say("sentence.settled", today);
    }
    var decisive = risk.checks().stream().filter(NextCheck::decisive).toList();
    if (decisive.isEmpty()) {
      return phrases.say(
          "sentence.same-band", today, headline.residual(), headline.attainable(), then);
    }
    var who =
        decisive.stream().map(NextCheck::subject).allMatch(this::isForTechnician)
            ? "technician"
            : "others";
    var key = "sentence.better." + who + (decisive.size() == 1 ? ".one" : ".many");
    return phrases.say(key, today, then, phrases.number(decisive.size()));
  }

  private boolean isForTechnician(String subject) {
    return catalogue
        .method()
        .question(subject)
        .map(Question::ask)
        .filter(LOOKERS::contains)
        .isPresent();
  }

  /** What has to be said directly after the lead. */
  List<String> cautions(AssessedRisk risk) {
    var cautions = new ArrayList<String>();
    switch (risk.status()) {
      case NOT_ASSESSABLE -> cautions.add(notAssessable(risk));
      case PROVISIONAL -> cautions.add(provisional(risk));
      case COMPLETE, CLOSED -> {}
    }
    contradictions(risk, cautions);
    if (risk.status() == Status.CLOSED) {
      return cautions;
    }
    if (risk.overall().residual() > risk.headline().residual()) {
      cautions.add(apart(risk));
    }
    if (risk.headline().worst() > risk.headline().residual()) {
      var band = AssessmentPhrases.inSentence(words.label("band", risk.headline().bands().worst()));
      cautions.add(phrases.say("caution.worst", band, risk.headline().worst()));
    }
    return cautions;
  }

  private String apart(AssessedRisk risk) {
    var drivers =
        risk.overall().drivers().stream()
            .map(driver -> words.label("risk", driver))
            .collect(Collectors.joining(", "));
    var band = AssessmentPhrases.inSentence(words.label("band", risk.overall().bands().residual()));
    return phrases.say("caution.overall", drivers, band, risk.overall().residual());
  }

  private String notAssessable(AssessedRisk risk) {
    var open =
        catalogue.method().core().stream()
            .flatMap(subject -> open(risk, subject).stream())
            .collect(Collectors.joining("; "));
    return phrases.say("caution.not-assessable", open);
  }

  private List<String> open(AssessedRisk risk, String subject) {
    var title = AssessmentPhrases.inSentence(words.title(subject));
    var held = risk.held().stream().filter(answer -> answer.question().equals(subject)).findFirst();
    var unknown =
        held.map(answer -> answer.isUnknown()).orElseGet(() -> risk.facts().get(subject).isEmpty());
    if (unknown) {
      return List.of(phrases.say("caution.not-assessable.unknown", title));
    }
    var denied =
        risk.contradictions().stream()
            .anyMatch(found -> found.denied().contains(subject) && !found.reconciled());
    return denied ? List.of(phrases.say("caution.not-assessable.denied", title)) : List.of();
  }

  private String provisional(AssessedRisk risk) {
    var count = risk.unknown().size();
    return count == 1
        ? phrases.say("caution.provisional.one")
        : phrases.say("caution.provisional.many", phrases.number(count));
  }

  private void contradictions(AssessedRisk risk, List<String> cautions) {
    for (var found : risk.contradictions()) {
      var term = words.term("contradiction", found.id());
      cautions.add(
          found.reconciled()
              ? phrases.say("caution.contradiction.reconciled", term.label())
              : phrases.say("caution.contradiction", term.label(), term.meaning()));
    }
  }
}
