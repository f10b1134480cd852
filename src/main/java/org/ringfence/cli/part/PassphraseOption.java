package org.ringfence.cli.part;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ringfence.assessment.paper.PassphraseFile;
import org.ringfence.model.outcome.Outcome;
import picocli.CommandLine.Option;

/** The option that says where a passphrase comes from; never the command line itself. */
public final class PassphraseOption {
  @Option(names = "--passphrase-file", paramLabel = "FILE")
  private @Nullable Path file;

  /** The passphrase from the file, or as somebody types it. */
  public Outcome<char[]> read() {
    return file == null ? typed() : PassphraseFile.read(file);
  }

  /**
   * What somebody types; empty where nobody can type here.
   *
   * @param prompt key of what they are asked for
   */
  public static Optional<char[]> typed(String prompt) {
    return Optional.ofNullable(System.console())
        .map(console -> console.readPassword("%s ", CommandWords.say(prompt)));
  }

  /** What somebody types. */
  public static Outcome<char[]> typed() {
    return typed("passphrase.prompt")
        .map(Outcome::done)
        .orElseGet(() -> CommandWords.refused("passphrase.nobody", ""));
  }
}
