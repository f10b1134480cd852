package org.ringfence.assessment.officers;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ringfence.assessment.council.CommitteeWords;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.model.disclosure.Clearance;
import org.ringfence.model.disclosure.Refusal;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.method.DetailNames;
import org.ringfence.model.paper.Action;
import org.ringfence.model.paper.CommitteeText;
import org.ringfence.model.paper.Decision;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.TreatmentOption;

/** Every text of an officer that a public paper about an estate can print, and which text it is. */
final class OfficerTexts {
  private static final Set<CommitteeText> NAMING =
      EnumSet.of(CommitteeText.REPORT_OF, CommitteeText.CONTACT, CommitteeText.PAPERS_FROM);

  private final CatalogueServices knowledge;
  private final AssessmentPhrases phrases;
  private final CommitteeWords words = CommitteeWords.bundled();

  OfficerTexts(CatalogueServices knowledge) {
    this.knowledge = knowledge;
    this.phrases = knowledge.phrases();
  }

  /** Those of a brief that are not empty, in the order in which a report has them. */
  List<OfficerText> of(EstateReportData brief) {
    return Stream.of(
            committee(brief),
            brief.committee().clearances().stream().flatMap(this::clearance),
            brief.choices().stream().filter(TreatmentOption::isEverywhere).map(this::source),
            brief.rulings().stream().filter(Ruling::withheld).flatMap(this::ruling),
            brief.actions().stream().flatMap(this::action),
            brief.refusals().stream().flatMap(this::refusal),
            brief.lastDecision().stream().flatMap(this::decision),
            brief.supersedes().stream()
                .map(one -> OfficerText.of(phrases.say("officer-text.correction"), one.why())))
        .flatMap(texts -> texts)
        .filter(text -> !text.text().isBlank())
        .distinct()
        .toList();
  }

  private Stream<OfficerText> committee(EstateReportData brief) {
    return Stream.of(CommitteeText.values())
        .map(
            text ->
                new OfficerText(
                    words.label(text), brief.committee().text(text), NAMING.contains(text)));
  }

  private Stream<OfficerText> clearance(Clearance one) {
    var area = knowledge.wording().label("clearance", one.area());
    return Stream.of(
        OfficerText.of(phrases.say("officer-text.implications", area), one.implications()),
        OfficerText.naming(phrases.say("officer-text.clearance", area), one.role()));
  }

  private OfficerText source(TreatmentOption option) {
    return OfficerText.of(
        phrases.say(
            "officer-text.source", knowledge.wording().label("treatment", option.treatment().id())),
        option.cost().own() && option.total().isPresent() ? option.cost().source() : "");
  }

  private Stream<OfficerText> ruling(Ruling ruling) {
    var about =
        ruling.question().isEmpty()
            ? DetailNames.british().name(knowledge.wording(), ruling.kind())
            : knowledge.wording().title(ruling.question());
    return ruling.isProposal()
        ? Stream.of()
        : Stream.of(
            OfficerText.of(phrases.say("officer-text.ruling", about), ruling.reason()),
            OfficerText.of(phrases.say("officer-text.interest", about), ruling.publicInterest()));
  }

  private Stream<OfficerText> action(Action action) {
    return Stream.of(
        OfficerText.of(phrases.say("officer-text.action", shortened(action.what())), action.what()),
        OfficerText.of(
            phrases.say("officer-text.owner", shortened(action.what())), action.owner()));
  }

  private Stream<OfficerText> refusal(Refusal refusal) {
    var where = phrases.say("officer-text.refusal", refusal.reference());
    return Stream.of(refusal.asked(), refusal.reason(), refusal.publicInterest())
        .map(text -> OfficerText.of(where, text));
  }

  private Stream<OfficerText> decision(Decision decision) {
    var where = phrases.say("officer-text.decision", phrases.day(decision.on()));
    return Stream.of(decision.resolution(), decision.minute())
        .map(text -> OfficerText.of(where, text));
  }

  private static String shortened(String text) {
    return Excerpts.of(text);
  }
}
