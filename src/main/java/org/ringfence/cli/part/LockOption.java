package org.ringfence.cli.part;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ringfence.assessment.paper.PassphraseFile;
import org.ringfence.model.outcome.Outcome;
import picocli.CommandLine.Option;

/** The options that say that a backup is locked, and where its passphrase comes from. */
public final class LockOption {
  @Option(names = "--passphrase-file", paramLabel = "FILE")
  private @Nullable Path file;

  @Option(names = "--ask-passphrase")
  private boolean ask;

  /** Whether a passphrase is asked for. */
  public boolean isGiven() {
    return ask || file != null;
  }

  /** The passphrase; empty for a backup that is not locked. */
  public Outcome<Optional<char[]>> read() {
    var from = file;
    if (from != null) {
      return PassphraseFile.read(from).map(Optional::of);
    }
    return ask ? PassphraseOption.typed().map(Optional::of) : Outcome.done(Optional.empty());
  }
}
