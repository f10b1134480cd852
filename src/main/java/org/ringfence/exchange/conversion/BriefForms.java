package org.ringfence.exchange.conversion;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ringfence.exchange.record.brief.RecordedAction;
import org.ringfence.exchange.record.brief.RecordedAfter;
import org.ringfence.exchange.record.brief.RecordedBand;
import org.ringfence.exchange.record.brief.RecordedClearance;
import org.ringfence.exchange.record.brief.RecordedCommittee;
import org.ringfence.exchange.record.brief.RecordedCommittee1;
import org.ringfence.exchange.record.brief.RecordedCost;
import org.ringfence.exchange.record.brief.RecordedDecision;
import org.ringfence.exchange.record.brief.RecordedGround;
import org.ringfence.exchange.record.brief.RecordedRefusal;
import org.ringfence.exchange.record.brief.RecordedText;
import org.ringfence.model.disclosure.Clearance;
import org.ringfence.model.disclosure.KeyDecision;
import org.ringfence.model.disclosure.Refusal;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.evaluation.BandsAfter;
import org.ringfence.model.method.TreatmentCost;
import org.ringfence.model.paper.Action;
import org.ringfence.model.paper.Committee;
import org.ringfence.model.paper.CommitteeText;
import org.ringfence.model.paper.Decision;
import org.ringfence.model.paper.DecisionPower;
import org.ringfence.model.written.Money;

/** What a council has set and its officers say, as papers carry it and as the program knows it. */
final class BriefForms {
  private BriefForms() {}

  static RecordedCommittee recorded(Committee one) {
    return new RecordedCommittee(
        one.jurisdiction(),
        text(one.meeting()),
        one.power().id(),
        one.keyDecision().id(),
        one.preferred(),
        text(one.reportBy()),
        Arrays.stream(CommitteeText.values())
            .filter(one.texts()::containsKey)
            .map(text -> new RecordedText(text.id(), one.text(text)))
            .toList(),
        one.clearances().stream().map(BriefForms::recorded).toList());
  }

  static Committee read(RecordedCommittee one) {
    return new Committee(
        one.jurisdiction(),
        day(one.meeting()),
        DecisionPower.of(one.power()).orElseThrow(),
        KeyDecision.of(one.keyDecision()).orElseThrow(),
        one.preferred(),
        day(one.reportBy()),
        texts(one.texts()),
        one.clearances().stream().map(BriefForms::read).toList());
  }

  private static Map<CommitteeText, String> texts(List<RecordedText> recorded) {
    var texts = new EnumMap<CommitteeText, String>(CommitteeText.class);
    for (var one : recorded) {
      var item = CommitteeText.of(one.item()).orElseThrow();
      if (one.said().isBlank() || texts.put(item, one.said()) != null) {
        throw new IllegalArgumentException("said not at all, or twice");
      }
    }
    return texts;
  }

  static Committee read(RecordedCommittee1 one) {
    return Committee.NOT_GIVEN
        .in(one.jurisdiction())
        .withMeeting(day(one.meeting()))
        .withKeyDecision(KeyDecision.of(one.keyDecision()).orElseThrow())
        .preferring(one.preferred())
        .withTexts(
            Map.of(
                CommitteeText.NAME, one.name(),
                CommitteeText.TITLE, one.title(),
                CommitteeText.REPORT_OF, one.reportOf(),
                CommitteeText.CONTACT, one.contact(),
                CommitteeText.WARDS, one.wards(),
                CommitteeText.URGENCY, one.urgency(),
                CommitteeText.CONSULTATION, one.consultation()))
        .cleared(one.clearances().stream().map(BriefForms::read).toList());
  }

  private static RecordedClearance recorded(Clearance one) {
    return new RecordedClearance(
        one.area(), one.implications(), one.by(), one.role(), text(one.on()));
  }

  private static Clearance read(RecordedClearance one) {
    return new Clearance(one.area(), one.implications(), one.by(), one.role(), day(one.on()));
  }

  static RecordedAfter recorded(BandsAfter one) {
    return new RecordedAfter(
        one.headline(),
        one.risks().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(risk -> new RecordedBand(risk.getKey(), risk.getValue()))
            .toList());
  }

  static BandsAfter read(RecordedAfter one) {
    return new BandsAfter(
        one.headline(),
        one.risks().stream().collect(Collectors.toMap(RecordedBand::risk, RecordedBand::band)));
  }

  static RecordedCost recorded(TreatmentCost one) {
    return new RecordedCost(
        one.treatment(),
        one.perInstallation().pence(),
        one.perCamera().pence(),
        one.source(),
        one.own());
  }

  static TreatmentCost read(RecordedCost one) {
    return new TreatmentCost(
        one.treatment(),
        new Money(one.perInstallation()),
        new Money(one.perCamera()),
        one.source(),
        one.own());
  }

  static RecordedGround recorded(Ruling one) {
    return PublicRecord.Ground.of(one).recorded();
  }

  static Ruling read(RecordedGround one) {
    return PublicRecord.Ground.of(one).ruling();
  }

  static RecordedAction recorded(Action one) {
    return new RecordedAction(
        one.id(),
        one.installationId(),
        one.what(),
        one.owner(),
        text(one.due()),
        one.state().id(),
        one.setOn().toString());
  }

  static Action read(RecordedAction one) {
    return new Action(
        one.id(),
        one.installationId(),
        one.what(),
        one.owner(),
        day(one.due()),
        Action.State.of(one.state()).orElseThrow(),
        LocalDate.parse(one.setOn()));
  }

  static RecordedRefusal recorded(Refusal one) {
    return new RecordedRefusal(
        one.id(),
        one.reference(),
        one.received().toString(),
        one.asked(),
        one.provision(),
        one.reason(),
        one.publicInterest(),
        one.partial(),
        text(one.answered()));
  }

  static Refusal read(RecordedRefusal one) {
    return new Refusal(
        one.id(),
        one.reference(),
        LocalDate.parse(one.received()),
        one.asked(),
        one.provision(),
        one.reason(),
        one.interest(),
        one.partial(),
        day(one.answered()));
  }

  static RecordedDecision recorded(Decision one) {
    return new RecordedDecision(one.resolution(), one.on().toString(), one.minute(), one.option());
  }

  static Decision read(RecordedDecision one) {
    return new Decision(one.resolution(), LocalDate.parse(one.on()), one.minute(), one.option());
  }

  private static String text(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static Optional<LocalDate> day(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }
}
