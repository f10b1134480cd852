package org.ringfence.exchange.conversion;

import java.time.LocalDate;
import java.util.Optional;
import org.ringfence.exchange.record.brief.RecordedAction;
import org.ringfence.exchange.record.brief.RecordedClearance;
import org.ringfence.exchange.record.brief.RecordedCommittee;
import org.ringfence.exchange.record.brief.RecordedCost;
import org.ringfence.exchange.record.brief.RecordedGround;
import org.ringfence.exchange.record.brief.RecordedRefusal;
import org.ringfence.model.disclosure.Clearance;
import org.ringfence.model.disclosure.KeyDecision;
import org.ringfence.model.disclosure.Refusal;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.method.TreatmentCost;
import org.ringfence.model.paper.Action;
import org.ringfence.model.paper.Committee;
import org.ringfence.model.written.Money;

/** What a council has set and its officers say, as papers carry it and as the program knows it. */
final class BriefForms {
  private BriefForms() {}

  static RecordedCommittee recorded(Committee one) {
    return new RecordedCommittee(
        one.jurisdiction(),
        one.name(),
        text(one.meeting()),
        one.title(),
        one.reportOf(),
        one.contact(),
        one.wards(),
        one.keyDecision().id(),
        one.urgency(),
        one.consultation(),
        one.preferred(),
        one.clearances().stream().map(BriefForms::recorded).toList());
  }

  static Committee read(RecordedCommittee one) {
    return new Committee(
        one.jurisdiction(),
        one.name(),
        day(one.meeting()),
        one.title(),
        one.reportOf(),
        one.contact(),
        one.wards(),
        KeyDecision.of(one.keyDecision()).orElseThrow(),
        one.urgency(),
        one.consultation(),
        one.preferred(),
        one.clearances().stream().map(BriefForms::read).toList());
  }

  private static RecordedClearance recorded(Clearance one) {
    return new RecordedClearance(
        one.area(), one.implications(), one.by(), one.role(), text(one.on()));
  }

  private static Clearance read(RecordedClearance one) {
    return new Clearance(one.area(), one.implications(), one.by(), one.role(), day(one.on()));
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

  private static String text(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static Optional<LocalDate> day(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }
}
