package org.ringfence.assessment.verify.record;

import java.util.Optional;
import org.ringfence.exchange.conversion.ShortRecord;
import org.ringfence.exchange.conversion.SnapshotContent;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.paper.InstallationReportData;

/**
 * What a record is about, as far as the paper that carries it says.
 *
 * @param name the installation, as lines begin
 * @param status how far it can be relied on; empty where that is not told
 */
public record RecordSubject(
    String name,
    String assessmentId,
    String installationId,
    int revision,
    String methodVersion,
    Optional<Status> status) {

  public static RecordSubject of(SnapshotContent content) {
    var entry = content.entry();
    return new RecordSubject(
        RecordCheck.name(content),
        entry.assessmentId(),
        entry.installationId(),
        entry.revision(),
        content.risk().methodVersion(),
        Optional.of(content.risk().status()));
  }

  public static RecordSubject of(ShortRecord record) {
    return new RecordSubject(
        record.name(),
        record.assessmentId(),
        record.installationId(),
        record.revision(),
        record.methodVersion(),
        Optional.empty());
  }

  public static RecordSubject of(InstallationReportData extract, String methodVersion) {
    return new RecordSubject(
        extract.name(),
        extract.assessmentId(),
        extract.installationId(),
        extract.revision(),
        methodVersion,
        extract.status());
  }
}
