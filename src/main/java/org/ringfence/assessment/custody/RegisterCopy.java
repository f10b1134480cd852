package org.ringfence.assessment.custody;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.ringfence.assessment.ledger.RegisterErrors;
import org.ringfence.files.FileNature;
import org.ringfence.files.NamedFile;
import org.ringfence.files.PlainFile;
import org.ringfence.files.TemporaryFolder;
import org.ringfence.files.WantedFile;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.register.Register;

/** Looks into a copy of a register, which itself stays as it is and may be open elsewhere. */
public final class RegisterCopy {
  private static final String SQLITE = "SQLite format 3";
  private static final int FIRST = 16;
  private static final List<String> BESIDE = List.of("-journal", "-wal");

  private final Clock clock;

  public RegisterCopy(Clock clock) {
    this.clock = clock;
  }

  /** Whether a file is a register; refused where it is neither that nor a paper. */
  public static Outcome<Boolean> isRegister(Path file) {
    var misfit = FileNature.misfit(file, WantedFile.PAPER);
    if (misfit.isPresent()) {
      return new Outcome.Refused<>(List.of(misfit.get()));
    }
    try (var in = PlainFile.open(file)) {
      var first = new String(in.readNBytes(FIRST), StandardCharsets.ISO_8859_1);
      return Outcome.done(first.startsWith(SQLITE));
    } catch (IOException e) {
      return TEXTS.refused("custody.not-read", file.toString());
    }
  }

  /** Does something with a copy of a register; what is refused of it names the register. */
  public <T> Outcome<T> of(Path file, Function<Register, Outcome<T>> work) {
    var odd = NamedFile.obstacleBeside(file, BESIDE);
    if (odd.isPresent()) {
      return new Outcome.Refused<>(List.of(odd.get()));
    }
    try {
      var folder = Files.createTempDirectory(TemporaryFolder.current(), "ringfence-check");
      try {
        var copy = folder.resolve("register");
        PlainFile.copy(file, copy);
        for (var end : BESIDE) {
          var part = file.resolveSibling(file.getFileName() + end);
          if (Files.exists(part)) {
            PlainFile.copy(part, folder.resolve("register" + end));
          }
        }
        return NamedFile.saidOf(
            file, copy, Register.open(copy, clock).then(one -> closing(one, work)));
      } finally {
        remove(folder);
      }
    } catch (IOException e) {
      return TEXTS.refused("custody.not-copied", file.toString());
    }
  }

  private static <T> Outcome<T> closing(Register register, Function<Register, Outcome<T>> work) {
    try (register) {
      return RegisterErrors.problems(() -> work.apply(register));
    }
  }

  private static void remove(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(one);
      }
    }
  }
}
