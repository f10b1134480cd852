package org.ringfence.exchange.conversion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ringfence.exchange.record.AssessmentRecord;
import org.ringfence.exchange.record.RecordedFile;
import org.ringfence.exchange.record.RecordedPlace;
import org.ringfence.exchange.record.assessment.RecordedAssessment;
import org.ringfence.exchange.record.assessment.RecordedEntry;
import org.ringfence.exchange.record.assessment.RecordedEquipment;
import org.ringfence.exchange.record.assessment.RecordedInstallation;
import org.ringfence.exchange.record.assessment.RecordedName;
import org.ringfence.exchange.record.assessment.RecordedReconciliation;
import org.ringfence.exchange.record.assessment.RecordedSite;
import org.ringfence.exchange.record.evaluation.RecordedAdvice;
import org.ringfence.model.dossier.Advice;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.installation.Attachment;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.Reconciliation;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.installation.Site;

/** What there is to say about an assessment, as a record has it. */
final class RecordWriting {
  private RecordWriting() {}

  static AssessmentRecord recorded(SnapshotContent content) {
    return new AssessmentRecord(
        AssessmentRecord.VERSION,
        content.program(),
        recorded(content.entry()),
        recorded(content.assessment()),
        each(content.places(), RecordWriting::recorded),
        content.people(),
        content.devices().stream().map(DeviceRecords::recorded).toList(),
        HistoryRecords.recorded(content.history()),
        content.earlier().stream().map(HistoryRecords::recorded).toList(),
        RiskRecordWriting.recorded(content.risk()),
        content.sentence(),
        content.cautions(),
        content.reasons(),
        content.advice().stream().map(RecordWriting::recorded).toList(),
        content.changes(),
        each(content.attachments(), RecordWriting::recorded),
        content.follows(),
        content.words());
  }

  private static <T, U> Map<String, U> each(Map<String, T> all, Function<T, U> recorded) {
    return all.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> recorded.apply(one.getValue())));
  }

  private static RecordedEntry recorded(RegisterEntry entry) {
    var organisation = entry.organisation();
    return new RecordedEntry(
        entry.assessmentId(),
        new RecordedName(organisation.id(), organisation.name()),
        recorded(entry.site()),
        entry.contract().map(contract -> new RecordedName(contract.id(), contract.name())),
        entry.installationId(),
        entry.installation(),
        entry.assessedOn(),
        entry.locked(),
        entry.revision(),
        entry.follows());
  }

  private static RecordedSite recorded(Site site) {
    return new RecordedSite(site.id(), site.name(), site.address(), site.uprn());
  }

  private static RecordedAssessment recorded(Assessment assessment) {
    return new RecordedAssessment(
        assessment.id(),
        assessment.assessedOn(),
        recorded(assessment.site()),
        new RecordedInstallation(assessment.installation().name()),
        recorded(assessment.equipment()),
        each(assessment.answers(), RiskRecordWriting::recorded),
        each(assessment.reconciled(), RecordWriting::recorded));
  }

  private static RecordedEquipment recorded(Equipment equipment) {
    return switch (equipment) {
      case Equipment.Devices(var devices) ->
          new RecordedEquipment(
              Optional.of(devices.stream().map(DeviceRecords::recorded).toList()),
              Optional.empty());
      case Equipment.Known(var facts) ->
          new RecordedEquipment(Optional.empty(), Optional.of(RiskRecordWriting.recorded(facts)));
    };
  }

  private static RecordedReconciliation recorded(Reconciliation why) {
    return new RecordedReconciliation(why.by(), why.on(), why.why());
  }

  private static RecordedPlace recorded(SnapshotContent.Kept kept) {
    return new RecordedPlace(
        RecordIds.of(kept.place().scope()),
        kept.place().owner(),
        kept.overrides(),
        kept.enteredBy());
  }

  private static RecordedAdvice recorded(Advice advice) {
    return new RecordedAdvice(
        RiskRecordWriting.recorded(advice.check()),
        advice.title(),
        advice.proof(),
        advice.colleague());
  }

  private static List<RecordedFile> recorded(List<Attachment> files) {
    return files.stream()
        .map(file -> new RecordedFile(file.sha256(), file.name(), file.type(), file.size()))
        .toList();
  }
}
