package org.ringfence.assessment;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.Assessment;
import org.ringfence.model.AssessmentFile;
import org.ringfence.model.Dossier;
import org.ringfence.model.Installation;
import org.ringfence.model.KeptSignOff;
import org.ringfence.model.Outcome;
import org.ringfence.model.RegisterEntry;
import org.ringfence.model.Signed;
import org.ringfence.register.Register;

/** Reads assessments out of the register: an open one as it stands, a signed one as it was. */
final class Opened {
  private final Register register;
  private final Knowledge knowledge;
  private final SignedRecords records;

  Opened(Register register, Knowledge knowledge) {
    this.register = register;
    this.knowledge = knowledge;
    this.records = new SignedRecords(register);
  }

  Outcome<RegisterEntry> entry(String assessmentId) {
    return register
        .entry(assessmentId)
        .map(Outcome::done)
        .orElseGet(
            () ->
                Outcome.refused(
                    "The register holds no assessment " + assessmentId + ".",
                    register.file().toString(),
                    "Look up its id in the list of assessments."));
  }

  Outcome<RegisterEntry> unlocked(RegisterEntry entry) {
    return entry.locked()
        ? Outcome.refused(
            "This assessment is signed, so it can't change.",
            "",
            "Open a new revision of it. Nothing was changed.")
        : Outcome.done(entry);
  }

  Outcome<Dossier> dossier(RegisterEntry entry) {
    return register
        .snapshot(entry.assessmentId())
        .map(
            snapshot ->
                records.areProven(entry.assessmentId()) ? proven(entry) : signed(entry, snapshot))
        .orElseGet(() -> Outcome.done(unsigned(entry)));
  }

  private Dossier unsigned(RegisterEntry entry) {
    var id = entry.assessmentId();
    var resolved = Resolution.of(entry, knowledge.method().questions(), register.answers(entry));
    var assessment =
        new Assessment(
            id,
            entry.assessedOn(),
            entry.site(),
            new Installation(entry.installation()),
            register.equipment(id),
            resolved.answers(),
            register.reconciled(id));
    return knowledge.dossiers().make(entry, assessment, resolved.byQuestion(), Signed.NOT);
  }

  private Outcome<Dossier> proven(RegisterEntry entry) {
    var today = LocalDate.now(knowledge.clock());
    return records
        .record(entry)
        .then(
            record ->
                records
                    .content(entry, record)
                    .map(content -> SignedRecords.dossier(content, record, List.of(), today)));
  }

  /** As a register of the first version keeps it. */
  private Outcome<Dossier> signed(RegisterEntry entry, String snapshot) {
    var name = "the signed record of " + entry.installation();
    var resolved = Resolution.of(entry, knowledge.method().questions(), register.answers(entry));
    return knowledge
        .reader()
        .read(name, snapshot.getBytes(StandardCharsets.UTF_8))
        .map(file -> file.assessments().getFirst())
        .map(
            assessment ->
                knowledge
                    .dossiers()
                    .make(
                        entry,
                        assessment,
                        resolved.byQuestion(),
                        names(register.signOffs(entry.assessmentId()))));
  }

  private static Signed names(List<KeptSignOff> kept) {
    var signOffs = kept.stream().map(KeptSignOff::signOff).toList();
    return new Signed(signOffs, "", Optional.empty(), "", List.of());
  }

  /**
   * The dossier, if what it says can be read again; refused where no reader would take it, as where
   * the organisation's answer is of a later day than this assessment.
   */
  Outcome<Dossier> readable(Dossier dossier) {
    var file =
        new AssessmentFile(dossier.entry().organisation().name(), List.of(dossier.assessment()));
    return knowledge
        .reader()
        .read("this assessment", knowledge.writer().write(file))
        .map(read -> dossier);
  }
}
