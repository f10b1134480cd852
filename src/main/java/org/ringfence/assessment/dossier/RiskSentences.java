package org.ringfence.assessment.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.ringfence.catalogue.Catalogue;
import org.ringfence.catalogue.ReleasedCatalogue;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.NextCheck;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.method.Question;
import org.ringfence.model.method.Wording;
import org.ringfence.model.paper.AttainableWhen;

/** Says in plain words what an assessed risk comes to. */
public final class RiskSentences {
  /** A fact about equipment is found by whoever looks at the equipment. */
  static final String LOOKS_AT_EQUIPMENT = "technician";

  private static final String SAID = "better";

  private final Catalogue catalogue;
  private final CommonSentences common;
  private final Wording words;
  private final AssessmentPhrases phrases;

  public RiskSentences(Catalogue catalogue, AssessmentPhrases phrases) {
    this.catalogue = catalogue;
    this.common = new CommonSentences(ReleasedCatalogue.of(catalogue), phrases);
    this.words = catalogue.wording();
    this.phrases = phrases;
  }

  /** The one sentence that leads: "High today; moderate if …". */
  public String lead(AssessedRisk risk) {
    return lead(risk, kind(risk));
  }

  /** The same as it was signed before what has to be found out was told from what is said. */
  String earlierLead(AssessedRisk risk) {
    return lead(risk, SAID);
  }

  private String lead(AssessedRisk risk, String kind) {
    var headline = risk.headline();
    var today = words.label("band", headline.bands().residual());
    var then = AssessmentPhrases.inSentence(words.label("band", headline.bands().attainable()));
    if (risk.status() == Status.CLOSED) {
      return phrases.say("sentence.closed");
    }
    if (!risk.status().isKnown()) {
      return phrases.say(
          "sentence.not-known", AssessmentPhrases.inSentence(today), common.open(risk));
    }
    if (headline.residual() == headline.attainable()) {
      return phrases.say("sentence.settled", today);
    }
    var decisive = decisive(risk);
    if (decisive.isEmpty()) {
      return phrases.say(
          "sentence.same-band", today, headline.residual(), headline.attainable(), then);
    }
    var who = common.areFor(Set.of(LOOKS_AT_EQUIPMENT), decisive) ? "technician" : "others";
    var key = "sentence." + kind + "." + who + number(decisive);
    return phrases.say(key, today, then, phrases.number(decisive.size()));
  }

  private static List<NextCheck> decisive(AssessedRisk risk) {
    return risk.checks().stream().filter(NextCheck::decisive).toList();
  }

  private static String number(List<NextCheck> checks) {
    return checks.size() == 1 ? ".one" : ".many";
  }

  /** Only what somebody has said can be confirmed; the rest has to be found out. */
  private static String kind(AssessedRisk risk) {
    return switch (AttainableWhen.of(risk, decisive(risk))) {
      case NOT_KNOWN -> "find";
      case BOTH -> "both";
      case SAID, ALL -> SAID;
    };
  }

  /** What has to be said directly after the lead. */
  List<String> cautions(AssessedRisk risk) {
    var cautions = new ArrayList<String>();
    switch (risk.status()) {
      case NOT_ASSESSABLE -> {
        cautions.add(phrases.say("caution.not-assessable"));
        cautions.addAll(askers(risk));
      }
      case PROVISIONAL -> cautions.add(provisional(risk));
      case COMPLETE, CLOSED -> {}
    }
    common.contradictions(risk).forEach(cautions::add);
    if (risk.status() == Status.CLOSED) {
      return cautions;
    }
    if (risk.overall().residual() > risk.headline().residual()) {
      var key = risk.status().isKnown() ? "caution.overall" : "caution.overall.counted";
      cautions.add(common.apart(risk, key));
    }
    if (risk.status().isKnown() && risk.headline().worst() > risk.headline().residual()) {
      var band = AssessmentPhrases.inSentence(words.label("band", risk.headline().bands().worst()));
      cautions.add(phrases.say("caution.worst", band, risk.headline().worst()));
    }
    return cautions;
  }

  /** Of the subjects that nothing can be said without, those that are not known or contradicted. */
  List<String> missing(AssessedRisk risk) {
    return catalogue.method().core().stream()
        .filter(subject -> common.open(risk, subject).isPresent())
        .toList();
  }

  /** Who can give which of the answers that nothing can be said without, a sentence each. */
  private List<String> askers(AssessedRisk risk) {
    var byColleague = new LinkedHashMap<String, List<String>>();
    missing(risk)
        .forEach(
            subject ->
                byColleague
                    .computeIfAbsent(colleague(subject), _ -> new ArrayList<>())
                    .add(AssessmentPhrases.inSentence(words.title(subject))));
    return byColleague.entrySet().stream()
        .map(
            each ->
                phrases.say(
                    "caution.ask",
                    AssessmentPhrases.inSentence(words.label("colleague", each.getKey())),
                    phrases.list(each.getValue(), each.getValue().size())))
        .toList();
  }

  private String colleague(String subject) {
    return catalogue.method().question(subject).map(Question::ask).orElse(LOOKS_AT_EQUIPMENT);
  }

  private String provisional(AssessedRisk risk) {
    var count = risk.unknown().size();
    var all = catalogue.method().questions().stream().filter(Question::mandatory).count();
    return phrases.say(
        count == 1 ? "caution.provisional.one" : "caution.provisional.many",
        phrases.number(count),
        phrases.number(Math.toIntExact(all)));
  }
}
