package org.ringfence.assessment.custody;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.evidence.EvidenceCheck;
import org.ringfence.assessment.evidence.EvidenceProblem;
import org.ringfence.assessment.ledger.AuditLog;
import org.ringfence.files.Leftovers;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.register.Register;
import org.ringfence.register.backup.BackupAttempt;
import org.ringfence.register.backup.BackupProgress;
import org.ringfence.register.backup.BackupRestore;
import org.ringfence.register.backup.DiskAccess;
import org.ringfence.register.backup.RestoreResult;
import org.ringfence.register.lock.RegisterHold;
import org.ringfence.register.place.RegisterMove;
import org.ringfence.register.place.StorageLocator;
import org.ringfence.register.place.StoragePlace;
import org.ringfence.register.place.ThisComputer;

/** What can be done with the file of a register that nobody has open. */
public final class RegisterFiles {
  private final CatalogueServices knowledge;
  private final Supplier<UUID> ids;
  private final StorageLocator whereabouts;

  /** On this computer. */
  public RegisterFiles(CatalogueServices knowledge, Supplier<UUID> ids) {
    this(knowledge, ids, new StorageLocator(new ThisComputer()));
  }

  RegisterFiles(CatalogueServices knowledge, Supplier<UUID> ids, StorageLocator whereabouts) {
    this.knowledge = knowledge;
    this.ids = ids;
    this.whereabouts = whereabouts;
  }

  /**
   * Why no register is opened at this path: on a network share, or in a folder that a program keeps
   * equal with a copy elsewhere, two computers can write at once and what was acknowledged is lost;
   * nor is what was left of one that was moved. Empty where one may be.
   */
  public Optional<Problem> objection(Path register) {
    return elsewhere(register)
        .or(
            () ->
                movedTo(register)
                    .filter(to -> Files.exists(register))
                    .map(to -> left(register, to)));
  }

  private static Problem left(Path register, Path to) {
    return TEXTS.problem("custody.moved", register.toString(), to);
  }

  private Optional<Problem> elsewhere(Path register) {
    return switch (whereabouts.of(register.toAbsolutePath().toString())) {
      case StoragePlace.Local _ -> Optional.empty();
      case StoragePlace.Network(var reason) ->
          Optional.of(elsewhere(register, TEXTS.say("custody.elsewhere.computer"), reason));
      case StoragePlace.Synchronised(var reason, var product) ->
          Optional.of(
              elsewhere(register, TEXTS.say("custody.elsewhere.synchronised", product), reason));
    };
  }

  private static Problem elsewhere(Path register, String where, String reason) {
    return TEXTS.problem("custody.elsewhere", register.toString(), where, reason);
  }

  /**
   * Moves a register, with its photos and documents, to a folder of this computer. It is copied,
   * checked and tried out first; the original stays, under a name that nobody opens by mistake.
   */
  public Outcome<InPlace> move(Path from, Path to, BooleanSupplier cancelled, LongConsumer bytes) {
    return leavingNothing(
        List.of(from, to),
        () ->
            new RegisterMove(this::tried, whereabouts, knowledge.clock())
                .move(from, to, new BackupProgress(cancelled, bytes))
                .map(
                    moved ->
                        new InPlace(
                            moved.register(), Optional.of(moved.original()), moved.concerns())));
  }

  /** Where a register that is no longer here was moved to, if that one is there. */
  public Optional<Path> movedTo(Path register) {
    return RegisterMove.movedTo(register).filter(Files::isRegularFile);
  }

  /**
   * Puts a backup in the place of a register, after trying it out on a copy. What was there is
   * kept. The log of what is put back goes on as another copy's, so that papers that were signed in
   * the meantime show it. Photos and documents that it lacks are named among the concerns.
   *
   * @param passphrase for a locked one
   */
  public Outcome<InPlace> restore(
      Path backup,
      Optional<char[]> passphrase,
      Path register,
      BooleanSupplier cancelled,
      LongConsumer bytes) {
    return leavingNothing(
        List.of(register),
        () ->
            new BackupRestore(this::tried, knowledge.clock())
                .restore(backup, passphrase, register, new BackupProgress(cancelled, bytes))
                .then(this::logged));
  }

  /** Work on these registers that fails leaves nothing beside them. */
  private Outcome<InPlace> leavingNothing(List<Path> registers, Supplier<Outcome<InPlace>> work) {
    var fresh = registers.stream().map(this::beforehand).toList();
    var isDone = false;
    try {
      var outcome = work.get();
      isDone = outcome instanceof Outcome.Done;
      return outcome;
    } finally {
      if (!isDone) {
        fresh.forEach(FreshRegister::leaveNothing);
      }
    }
  }

  /** What is where a register is to be made, so that it can be taken back. */
  public FreshRegister beforehand(Path register) {
    return new FreshRegister(register, knowledge.clock());
  }

  /** Takes away what runs that were killed had begun, where nobody is at work on it now. */
  public void sweep(List<Path> unfinished) {
    for (var one : unfinished) {
      Leftovers.removePart(one);
      Leftovers.owner(one, Leftovers.MOVING).ifPresent(to -> sweep(to, one, true));
      Leftovers.owner(one, Leftovers.RESTORING).ifPresent(to -> sweep(to, one, false));
    }
  }

  private void sweep(Path register, Path room, boolean moving) {
    if (!Files.isDirectory(room)) {
      return;
    }
    try (var _ = BackupAttempt.require(RegisterHold.take(register, knowledge.clock()))) {
      if (moving) {
        RegisterMove.clear(register);
      } else {
        DiskAccess.remove(room);
      }
    } catch (IOException | RuntimeException _) {
      return; // Somebody has it open, or it can't be removed: the next start tries again.
    }
  }

  private Outcome<?> tried(Path file) {
    return Register.open(file, knowledge.clock())
        .map(
            register -> {
              try (register) {
                return register.entries().size();
              }
            });
  }

  private Outcome<InPlace> logged(RestoreResult restored) {
    return Register.open(restored.register(), knowledge.clock())
        .map(
            register -> {
              try (register) {
                var chronicle = new AuditLog(register, ids, knowledge.clock());
                chronicle.begin();
                chronicle.note("restored", "", Optional.empty(), "{}");
                return new InPlace(restored.register(), restored.kept(), concerns(register));
              }
            });
  }

  private List<Problem> concerns(Register register) {
    var evidence = new EvidenceCheck(register, knowledge.wording()).glance().stream();
    return Stream.concat(register.concerns().stream(), evidence.map(EvidenceProblem::problem))
        .toList();
  }
}
