package org.ringfence.assessment.requests;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.model.disclosure.InformationRequest;
import org.ringfence.model.disclosure.ItemDecision;
import org.ringfence.model.disclosure.Opinion;
import org.ringfence.model.disclosure.RequestItem;
import org.ringfence.model.disclosure.RequestTopic;
import org.ringfence.model.method.Provision;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.model.paper.RequestAnswer;
import org.ringfence.model.paper.RequestAnswer.Figures;

/**
 * Makes the answer to a request out of what officers decided and what the register has. Only the
 * topics of questions that are given have figures: nothing else of the register gets into it.
 */
public final class AnswerMaker {
  private final CatalogueServices knowledge;
  private final AssessmentPhrases phrases;
  private final RequestSections sections;
  private final InformationRequest request;
  private final Optional<String> regulator;

  public AnswerMaker(CatalogueServices knowledge, PaperOrder.Answering answering) {
    this.knowledge = knowledge;
    this.phrases = knowledge.phrases();
    this.sections = new RequestSections(phrases);
    this.request = answering.request();
    this.regulator = answering.regulator();
  }

  /** The answer as it is decided now. */
  public RequestAnswer answer(EstateReportData brief) {
    var figures = new AnswerFigures(knowledge, brief);
    var topics = given();
    return new RequestAnswer(
        brief.organisation(),
        brief.today(),
        brief.version(),
        brief.supersedes(),
        request.reference(),
        request.received(),
        request.due(),
        request.review(),
        regulator.orElseGet(() -> phrases.say("foi-answer.regulator")),
        items(figures),
        topics.stream()
            .flatMap(topic -> figures.of(topic).stream())
            .filter(one -> !one.rows().isEmpty())
            .toList(),
        topics.isEmpty() ? List.of() : notes(brief),
        brief.unread().isEmpty() ? List.of() : List.of(phrases.say("foi.unread")));
  }

  /** What the register has on each topic that an officer keeps back. */
  public List<Figures> keptBack(EstateReportData brief) {
    var figures = new AnswerFigures(knowledge, brief);
    return request.items().stream()
        .filter(item -> item.decision() instanceof ItemDecision.HeldBack)
        .map(RequestItem::topic)
        .distinct()
        .flatMap(topic -> figures.of(topic).stream())
        .filter(one -> !one.rows().isEmpty())
        .toList();
  }

  /**
   * The topics that are given, as far as no question keeps back any of the same: the parts of one
   * topic can't be told apart here, so the officer gives what may be given in words.
   */
  private Set<RequestTopic> given() {
    var topics = new LinkedHashSet<RequestTopic>();
    request.items().stream()
        .filter(item -> item.decision() instanceof ItemDecision.Given)
        .map(RequestItem::topic)
        .forEach(topics::add);
    request.items().stream()
        .filter(item -> !(item.decision() instanceof ItemDecision.Given))
        .map(RequestItem::topic)
        .forEach(topics::remove);
    return topics;
  }

  private List<RequestAnswer.Item> items(AnswerFigures figures) {
    var items = new ArrayList<RequestAnswer.Item>();
    for (var item : request.items()) {
      var by = item.decision().decidedBy();
      items.add(
          new RequestAnswer.Item(
              items.size() + 1,
              item.asked(),
              item.topic(),
              isUnheld(item, figures) ? new RequestAnswer.Reply.Unheld() : reply(item.decision()),
              by.map(Opinion::role).orElse(""),
              by.map(Opinion::on)));
    }
    return items;
  }

  /** What is nowhere on record can't be given without words, and can't be held to be kept back. */
  private static boolean isUnheld(RequestItem item, AnswerFigures figures) {
    var claimsToHold =
        switch (item.decision()) {
          case ItemDecision.Given(var words, var _) -> words.isBlank();
          case ItemDecision.HeldBack _ -> true;
          case ItemDecision.Open(), ItemDecision.NotHeld _, ItemDecision.OverLimit _ -> false;
        };
    return claimsToHold && figures.of(item.topic()).filter(one -> one.rows().isEmpty()).isPresent();
  }

  private RequestAnswer.Reply reply(ItemDecision decision) {
    return switch (decision) {
      case ItemDecision.Open() -> new RequestAnswer.Reply.Open();
      case ItemDecision.Given(var words, var _) -> new RequestAnswer.Reply.Given(words);
      case ItemDecision.HeldBack held -> {
        var section = sections.of(held.provision());
        yield new RequestAnswer.Reply.HeldBack(
            section.map(Provision::name).orElse(held.provision()),
            section.map(Provision::subject).orElse(""),
            section.filter(Provision::weighed).isPresent(),
            held.prejudice(),
            held.reason(),
            held.forGiving(),
            held.forKeeping());
      }
      case ItemDecision.NotHeld(var searched, var _) -> new RequestAnswer.Reply.NotHeld(searched);
      case ItemDecision.OverLimit(var hours, var estimate, var fits, var _) ->
          new RequestAnswer.Reply.OverLimit(hours, estimate, fits);
    };
  }

  private List<String> notes(EstateReportData brief) {
    var notes =
        new ArrayList<>(List.of(phrases.say("foi-answer.as-held", phrases.day(brief.today()))));
    notes.addAll(FoiSigned.of(brief.installations()).saysExactly(phrases));
    return notes;
  }
}
