package org.ringfence;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.ringfence.assessment.SampleRegister;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.WorkspaceServices;
import org.ringfence.assessment.checklist.ChecklistDesk;
import org.ringfence.assessment.council.CouncilRecords;
import org.ringfence.assessment.custody.RegisterFiles;
import org.ringfence.assessment.custody.Safekeeping;
import org.ringfence.assessment.custody.Samples;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.editing.AssessmentEditing;
import org.ringfence.assessment.editing.AssessmentReader;
import org.ringfence.assessment.editing.EvidenceFiles;
import org.ringfence.assessment.editing.LapsedSignOffs;
import org.ringfence.assessment.entering.AnswerEntry;
import org.ringfence.assessment.entering.AssessmentFactory;
import org.ringfence.assessment.entering.EditHistory;
import org.ringfence.assessment.entering.RaisedAnswers;
import org.ringfence.assessment.evidence.EvidenceCheck;
import org.ringfence.assessment.intake.AssessmentImport;
import org.ringfence.assessment.ledger.AuditLog;
import org.ringfence.assessment.ledger.RegisterErrors;
import org.ringfence.assessment.ledger.SettingsBook;
import org.ringfence.assessment.ledger.StateLog;
import org.ringfence.assessment.ledger.UserPreferences;
import org.ringfence.assessment.listing.Archive;
import org.ringfence.assessment.listing.EstateList;
import org.ringfence.assessment.maker.MakerGuide;
import org.ringfence.assessment.meeting.MeetingResults;
import org.ringfence.assessment.paper.PaperSealing;
import org.ringfence.assessment.paper.Publishing;
import org.ringfence.assessment.people.KeyRing;
import org.ringfence.assessment.sealing.EditedIssues;
import org.ringfence.assessment.sealing.EditedPapers;
import org.ringfence.assessment.sealing.LeakCheck;
import org.ringfence.assessment.signoff.CouncilDesk;
import org.ringfence.assessment.signoff.KnownKeys;
import org.ringfence.assessment.signoff.Signatures;
import org.ringfence.assessment.signoff.SigningDesk;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.register.Register;
import org.ringfence.register.backup.Sweeping;

/**
 * Opens registers, and makes the services of each that is open, in the order in which they need
 * each other.
 *
 * @param knowledge the catalogue and what reads and scores by it
 * @param samples that travel with the program
 * @param ids makes ids that nobody else has
 * @param ring the keys of this computer's user
 */
public record RegisterOpening(
    CatalogueServices knowledge, Samples samples, Supplier<UUID> ids, KeyRing ring) {

  /**
   * Opens the register at this path, or makes one; refused as {@link Register#open} refuses, and on
   * a network share or in a synchronised folder.
   */
  public Outcome<Workspace> open(Path file) {
    var elsewhere = files().objection(file);
    if (elsewhere.isPresent()) {
      return new Outcome.Refused<>(List.of(elsewhere.get()));
    }
    return Register.open(file, knowledge.clock()).then(this::opened);
  }

  /** The register of the samples beside somebody's own. */
  public SampleRegister samplesBeside(Path own) {
    return new SampleRegister(own, files(), knowledge.clock(), this::open);
  }

  private RegisterFiles files() {
    return new RegisterFiles(knowledge, ids);
  }

  /** What can't be begun, such as a log on a full disk, leaves nothing open. */
  private Outcome<Workspace> opened(Register register) {
    Sweeping.beside(register.file());
    Outcome<Workspace> opened =
        RegisterErrors.problems(() -> Outcome.done(new Workspace(begun(register))));
    if (opened instanceof Outcome.Refused<Workspace>) {
      register.close();
    }
    return opened;
  }

  private WorkspaceServices begun(Register register) {
    var log = new AuditLog(register, ids, knowledge.clock());
    log.head();
    new StateLog(register, log).begin();
    register
        .migratedFrom()
        .ifPresent(
            version -> log.note("migrated", "", Optional.empty(), "{\"from\":" + version + "}"));
    var services = services(register, log);
    if (!register.isEmpty()) {
      services.safekeeping().atStart();
    }
    return services;
  }

  private WorkspaceServices services(Register register, AuditLog log) {
    var opened = new AssessmentReader(register, knowledge);
    var starting = new AssessmentFactory(register, ids, knowledge.clock());
    var entry = new AnswerEntry(register, ring, knowledge);
    var settings = new SettingsBook(register, log);
    var signing = new SigningDesk(register, knowledge, opened, ring, log);
    var check = new EvidenceCheck(register, knowledge.wording());
    var history = new EditHistory(register);
    var safekeeping = new Safekeeping(register, check, knowledge.clock(), ids);
    var records = CouncilRecords.of(register, knowledge, log, ids);
    var sealing = new PaperSealing(register, ring, log);
    var editing =
        new AssessmentEditing(register, knowledge, opened, starting, safekeeping, entry, history);
    return new WorkspaceServices(
        register,
        knowledge,
        samples,
        samplesBeside(register.file()),
        new AssessmentImport(register, knowledge, ids, entry, opened),
        new LapsedSignOffs(register, opened, knowledge.phrases()),
        new UserPreferences(register),
        opened,
        new EstateList(register, knowledge, opened),
        new Archive(register, log, safekeeping, knowledge.clock()),
        starting,
        new Signatures(register, knowledge, opened, signing),
        new CouncilDesk(
            new KnownKeys(register, signing.settings(), ring),
            knowledge,
            signing.settings(),
            ring.files()),
        safekeeping,
        new EvidenceFiles(
            register, opened, check, new RaisedAnswers(register, knowledge, entry, history)),
        editing,
        records,
        new MeetingResults(register, knowledge, editing, entry, records),
        new Publishing(register, knowledge, opened, records, settings, check, sealing),
        new EditedPapers(
            knowledge,
            ring,
            sealing,
            new EditedIssues(register, records.issues(), log, knowledge),
            new LeakCheck(register, knowledge, opened, records)),
        new MakerGuide(knowledge),
        new ChecklistDesk(register, knowledge, opened, editing, entry),
        settings);
  }
}
