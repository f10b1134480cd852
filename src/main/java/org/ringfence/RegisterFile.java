package org.ringfence;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.ringfence.assessment.SampleRegister;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.custody.InPlace;
import org.ringfence.assessment.custody.RegisterFiles;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.ui.RegisterAccess;

/** The register that the window works on, wherever it has been moved to. */
final class RegisterFile implements RegisterAccess {
  private final Function<Path, Outcome<Workspace>> opener;
  private final RegisterFiles files;
  private final Function<Path, SampleRegister> samples;
  private Path file;

  RegisterFile(
      Path file,
      Function<Path, Outcome<Workspace>> opener,
      RegisterFiles files,
      Function<Path, SampleRegister> samples) {
    this.file = file;
    this.opener = opener;
    this.files = files;
    this.samples = samples;
  }

  @Override
  public Path file() {
    return file;
  }

  @Override
  public Outcome<Workspace> open() {
    return opener.apply(file);
  }

  @Override
  public Optional<Problem> objection() {
    return files.objection(file);
  }

  @Override
  public SampleRegister samples() {
    return samples.apply(file);
  }

  @Override
  public Outcome<InPlace> move(Path to) {
    return files
        .move(file, to, () -> false, bytes -> {})
        .map(
            moved -> {
              file = moved.register();
              return moved;
            });
  }

  @Override
  public Outcome<InPlace> restore(Path backup, Optional<char[]> passphrase) {
    return files.restore(backup, passphrase, file, () -> false, bytes -> {});
  }
}
