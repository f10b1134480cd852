package org.ringfence.assessment.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.catalogue.Catalogue;
import org.ringfence.catalogue.ReleasedCatalogue;
import org.ringfence.model.dossier.Advice;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.DeviceFinding;
import org.ringfence.model.evaluation.NextCheck;
import org.ringfence.model.installation.AnswerPlace;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.PlacedAnswer;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.installation.Scope;
import org.ringfence.model.signature.SignedState;
import org.ringfence.scoring.FactFinder;
import org.ringfence.scoring.Scorer;

/** Puts together all there is to say about an assessment. */
public final class DossierMaker {
  private final Scorer scorer;
  private final FactFinder makers;
  private final RiskSentences sentences;
  private final ScoreReasons reasons;
  private final DoubtfulMakers doubts;
  private final CheckAdvice advice;
  private final Clock clock;

  DossierMaker(Catalogue catalogue, AssessmentPhrases phrases, Clock clock) {
    this.makers = new FactFinder(catalogue.reference());
    this.scorer = new Scorer(catalogue.method(), makers);
    this.sentences = new RiskSentences(catalogue, phrases);
    this.reasons = new ScoreReasons(catalogue.wording(), phrases);
    this.doubts = new DoubtfulMakers(phrases, new MakerSentences(phrases, catalogue.wording()));
    this.advice = new CheckAdvice(ReleasedCatalogue.of(catalogue));
    this.clock = clock;
  }

  public Scorer scorer() {
    return scorer;
  }

  public FactFinder makers() {
    return makers;
  }

  /** An assessment that stands in a file and in no register. */
  public Dossier make(RegisterEntry entry, Assessment assessment) {
    var here = new AnswerPlace(Scope.INSTALLATION, assessment.id());
    var places =
        assessment.answers().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    each -> new PlacedAnswer(here, each.getKey(), each.getValue(), "")));
    return make(entry, assessment, places, SignedState.NOT);
  }

  public Dossier make(
      RegisterEntry entry,
      Assessment assessment,
      Map<String, PlacedAnswer> places,
      SignedState signed) {
    var risk = scorer.score(assessment);
    var devices = devices(assessment);
    return new Dossier(
        entry,
        assessment,
        places,
        devices,
        risk,
        sentences.lead(risk),
        cautions(risk, devices),
        reasons.of(risk, devices),
        advice(risk),
        signed,
        List.of(),
        Map.of(),
        LocalDate.now(clock));
  }

  /** What follows from an assessment by the rules of today. */
  RulePack.WorkedOut work(Assessment assessment) {
    var risk = scorer.score(assessment);
    var devices = devices(assessment);
    return new RulePack.WorkedOut(
        risk,
        sentences.lead(risk),
        cautions(risk, devices),
        reasons.of(risk, devices),
        new RulePack.Earlier(
            sentences.earlierLead(risk), sentences.cautions(risk), reasons.earlier(risk, devices)),
        advice(risk));
  }

  private List<String> cautions(AssessedRisk risk, List<DeviceFinding> devices) {
    return Stream.concat(sentences.cautions(risk).stream(), doubts.sentences(devices).stream())
        .toList();
  }

  private List<DeviceFinding> devices(Assessment assessment) {
    var confirmed = scorer.confirmsMakers(assessment);
    return switch (assessment.equipment()) {
      case Equipment.Devices(var devices) ->
          devices.stream()
              .map(one -> new DeviceFinding(one, makers.identify(one, confirmed)))
              .toList();
      case Equipment.Known(var facts) -> List.of();
    };
  }

  /**
   * What brings the headline down, then the rest: a chain that ends at what is attainable. Of what
   * is not known yet, first what nothing can be assessed without.
   */
  private List<Advice> advice(AssessedRisk risk) {
    if (!risk.status().isKnown()) {
      return unknownFirst(risk);
    }
    return risk.checks().stream().map(advice::of).toList();
  }

  /** What nothing can be assessed without, then the rest; nothing of it promises a band. */
  private List<Advice> unknownFirst(AssessedRisk risk) {
    var today = risk.headline().residual();
    var open = sentences.missing(risk);
    var rest =
        risk.checks().stream().map(NextCheck::subject).filter(subject -> !open.contains(subject));
    return Stream.concat(open.stream(), rest)
        .map(subject -> advice.of(new NextCheck(subject, today, false)))
        .toList();
  }
}
