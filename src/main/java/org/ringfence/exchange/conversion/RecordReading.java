package org.ringfence.exchange.conversion;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ringfence.exchange.record.AssessmentRecord;
import org.ringfence.exchange.record.RecordedFile;
import org.ringfence.exchange.record.RecordedPlace;
import org.ringfence.exchange.record.assessment.RecordedAssessment;
import org.ringfence.exchange.record.assessment.RecordedEntry;
import org.ringfence.exchange.record.assessment.RecordedEquipment;
import org.ringfence.exchange.record.assessment.RecordedReconciliation;
import org.ringfence.exchange.record.assessment.RecordedSite;
import org.ringfence.exchange.record.evaluation.RecordedAdvice;
import org.ringfence.model.dossier.Advice;
import org.ringfence.model.installation.AnswerPlace;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.installation.Attachment;
import org.ringfence.model.installation.Contract;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.Installation;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.installation.Reconciliation;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.installation.Site;

/** What there is to say about an assessment, out of a record. */
final class RecordReading {
  private RecordReading() {}

  static SnapshotContent read(AssessmentRecord record) {
    return new SnapshotContent(
        read(record.entry()),
        read(record.assessment()),
        each(record.places(), RecordReading::read),
        record.people(),
        record.devices().stream().map(DeviceRecords::read).toList(),
        HistoryRecords.read(record.history()),
        record.earlier().stream().map(HistoryRecords::read).toList(),
        RiskRecordReading.read(record.risk()),
        record.sentence(),
        record.cautions(),
        record.reasons(),
        record.advice().stream().map(RecordReading::read).toList(),
        record.changes(),
        each(record.attachments(), RecordReading::read),
        record.follows(),
        record.program(),
        record.words());
  }

  private static <T, U> Map<String, U> each(Map<String, T> all, Function<T, U> read) {
    return all.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> read.apply(one.getValue())));
  }

  private static RegisterEntry read(RecordedEntry entry) {
    return new RegisterEntry(
        entry.assessmentId(),
        new Organisation(entry.organisation().id(), entry.organisation().name()),
        read(entry.site()),
        entry.contract().map(contract -> new Contract(contract.id(), contract.name())),
        entry.installationId(),
        entry.installation(),
        entry.assessedOn(),
        entry.locked(),
        entry.revision(),
        entry.follows());
  }

  private static Site read(RecordedSite site) {
    return new Site(site.id(), site.name(), site.address(), site.uprn());
  }

  private static Assessment read(RecordedAssessment assessment) {
    return new Assessment(
        assessment.id(),
        assessment.assessedOn(),
        read(assessment.site()),
        new Installation(assessment.installation().name()),
        read(assessment.equipment()),
        each(assessment.answers(), RiskRecordReading::read),
        each(assessment.reconciled(), RecordReading::read));
  }

  private static Equipment read(RecordedEquipment equipment) {
    if (equipment.devices().isPresent() == equipment.facts().isPresent()) {
      throw new IllegalArgumentException("equipment is devices or facts");
    }
    return equipment
        .facts()
        .<Equipment>map(facts -> new Equipment.Known(RiskRecordReading.read(facts)))
        .orElseGet(
            () ->
                new Equipment.Devices(
                    equipment.devices().orElseThrow().stream().map(DeviceRecords::read).toList()));
  }

  private static Reconciliation read(RecordedReconciliation why) {
    return new Reconciliation(why.by(), why.on(), why.why());
  }

  private static SnapshotContent.Kept read(RecordedPlace place) {
    return new SnapshotContent.Kept(
        new AnswerPlace(RecordIds.scope(place.scope()), place.owner()),
        place.why(),
        place.enteredBy());
  }

  private static Advice read(RecordedAdvice advice) {
    return new Advice(
        RiskRecordReading.read(advice.check()), advice.title(), advice.proof(), advice.colleague());
  }

  private static List<Attachment> read(List<RecordedFile> files) {
    return files.stream()
        .map(file -> new Attachment(file.sha256(), file.name(), file.type(), file.size()))
        .toList();
  }
}
