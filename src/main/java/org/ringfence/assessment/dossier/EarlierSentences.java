package org.ringfence.assessment.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ringfence.catalogue.ReleasedCatalogue;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.NextCheck;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.method.Wording;

/** Says what the program of the method 2026.1 said of an assessed risk; it never changes. */
final class EarlierSentences {
  /** Colleagues who look at equipment. */
  private static final Set<String> LOOKERS = Set.of("technician", "it", "facilities");

  private final CommonSentences common;
  private final Wording words;
  private final AssessmentPhrases phrases;

  EarlierSentences(ReleasedCatalogue catalogue, AssessmentPhrases phrases) {
    this.common = new CommonSentences(catalogue, phrases);
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
    var who = common.areFor(LOOKERS, decisive) ? "technician" : "others";
    var key = "sentence.better." + who + (decisive.size() == 1 ? ".one" : ".many");
    return phrases.say(key, today, then, phrases.number(decisive.size()));
  }

  /** What has to be said directly after the lead. */
  List<String> cautions(AssessedRisk risk) {
    var cautions = new ArrayList<String>();
    switch (risk.status()) {
      case NOT_ASSESSABLE -> cautions.add(phrases.say("caution.not-assessable", common.open(risk)));
      case PROVISIONAL -> cautions.add(provisional(risk));
      case COMPLETE, CLOSED -> {}
    }
    common.contradictions(risk).forEach(cautions::add);
    if (risk.status() == Status.CLOSED) {
      return cautions;
    }
    if (risk.overall().residual() > risk.headline().residual()) {
      cautions.add(common.apart(risk, "caution.overall"));
    }
    if (risk.headline().worst() > risk.headline().residual()) {
      var band = AssessmentPhrases.inSentence(words.label("band", risk.headline().bands().worst()));
      cautions.add(phrases.say("caution.worst", band, risk.headline().worst()));
    }
    return cautions;
  }

  private String provisional(AssessedRisk risk) {
    var count = risk.unknown().size();
    return count == 1
        ? phrases.say("caution.provisional.one")
        : phrases.say("caution.provisional.many", phrases.number(count));
  }
}
