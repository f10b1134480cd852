package org.ringfence.assessment.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.model.disclosure.RequestTopic;
import org.ringfence.model.installation.SiteAddress;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.RequestAnswer.Figures;
import org.ringfence.model.paper.RequestAnswer.Value;
import org.ringfence.model.written.NaturalOrder;

/**
 * What a register has on each topic that a request can be about, counted as it is: small numbers of
 * equipment are given, unless an officer keeps the topic back.
 */
final class AnswerFigures {
  private final CatalogueServices knowledge;
  private final AssessmentPhrases phrases;
  private final AnsweredEstate estate;
  private final MakerFigures makers;
  private final PurchaseFigures purchases;

  /** Of a brief that knows everything. */
  AnswerFigures(CatalogueServices knowledge, EstateReportData brief) {
    this.knowledge = knowledge;
    this.phrases = knowledge.phrases();
    this.estate = new AnsweredEstate(knowledge, brief);
    this.makers = new MakerFigures(phrases, estate);
    this.purchases = new PurchaseFigures(phrases, brief, estate);
  }

  /** What there is on a topic; empty where only words answer it. */
  Optional<Figures> of(RequestTopic topic) {
    return switch (topic) {
      case MAKERS -> Optional.of(makers.makers());
      case YEARS -> Optional.of(purchases.years());
      case SPEND -> Optional.of(purchases.spend());
      case PLANS -> Optional.of(byAnswer(topic, "foi-answer.plans"));
      case ASSESSMENTS -> Optional.of(assessments());
      case POLICY -> Optional.of(policy());
      case NETWORK -> Optional.of(byAnswer(topic, "foi-answer.network"));
      case LOCATIONS -> Optional.of(locations());
      case MODELS -> Optional.of(makers.models());
      case OTHER -> Optional.empty();
    };
  }

  /** Installations and their cameras by the answer to a question. */
  private Figures byAnswer(RequestTopic topic, String title) {
    var question = TopicSources.of(topic).questions().getFirst();
    return new Figures(
        topic,
        phrases.say(title),
        List.of(
            knowledge.wording().title(question),
            phrases.say("foi-answer.installations"),
            phrases.say("foi-answer.cameras")),
        estate.labels(question, estate.inUse()).stream()
            .map(
                label ->
                    List.<Value>of(
                        new Value.Words(label),
                        new Value.Count((int) estate.with(question, label).count()),
                        estate.value(
                            estate
                                .with(question, label)
                                .map(one -> EquipmentSum.of(one.cameras()))
                                .reduce(EquipmentSum.NONE, EquipmentSum::plus))))
            .toList(),
        estate.counted());
  }

  private Figures assessments() {
    var signed = FoiSigned.of(estate.installations());
    var dpia = TopicSources.of(RequestTopic.ASSESSMENTS).questions().getFirst();
    var rows = new ArrayList<List<Value>>();
    count(rows, "foi-answer.signed-off", signed.holding());
    count(rows, "foi-answer.signed-partly", signed.partly());
    count(rows, "foi-answer.signed-lapsed", signed.lapsed());
    count(rows, "foi-answer.signed-none", signed.drafts());
    for (var label : estate.labels(dpia, estate.inUse())) {
      rows.add(
          List.of(
              new Value.Words(phrases.say("foi-answer.dpia", label)),
              new Value.Count((int) estate.with(dpia, label).count())));
    }
    return new Figures(
        RequestTopic.ASSESSMENTS,
        phrases.say("foi-answer.assessments"),
        estate.says("foi-answer.assessment", "foi-answer.installations"),
        rows,
        List.of());
  }

  private void count(List<List<Value>> rows, String key, int count) {
    if (count > 0) {
      rows.add(List.of(new Value.Words(phrases.say(key)), new Value.Count(count)));
    }
  }

  private Figures policy() {
    var rows = new ArrayList<List<Value>>();
    for (var question : TopicSources.of(RequestTopic.POLICY).questions()) {
      for (var label : estate.labels(question, estate.installations())) {
        rows.add(
            List.of(new Value.Words(knowledge.wording().title(question)), new Value.Words(label)));
      }
    }
    return new Figures(
        RequestTopic.POLICY,
        phrases.say("foi-answer.policy"),
        estate.says("foi-answer.what", "foi-answer.record"),
        rows,
        List.of());
  }

  private Figures locations() {
    return new Figures(
        RequestTopic.LOCATIONS,
        phrases.say("foi-answer.locations"),
        List.of(
            phrases.say("foi-answer.site"),
            phrases.say("foi-answer.address"),
            knowledge.wording().title(AnsweredEstate.PLACE),
            phrases.say("foi-answer.cameras")),
        estate.inUse().stream()
            .sorted((one, other) -> NaturalOrder.OF_NAMES.compare(one.name(), other.name()))
            .map(
                one ->
                    List.of(
                        estate.words(one.site().shown().orElse("")),
                        estate.words(one.address().shown().map(SiteAddress::joined).orElse("")),
                        new Value.Words(estate.label(one, AnsweredEstate.PLACE)),
                        one.cameras()
                            .<Value>map(Value.Count::new)
                            .orElseGet(() -> estate.words(""))))
            .toList(),
        List.of());
  }
}
