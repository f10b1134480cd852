package org.ringfence.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ringfence.model.Outcome;
import picocli.CommandLine.Option;

/** The option that says where a passphrase comes from; never the command line itself. */
final class PassphraseOption {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @Option(
      names = "--passphrase-file",
      paramLabel = "FILE",
      description = "A file whose first line is the passphrase. Asked for if left out.")
  private @Nullable Path file;

  /** The passphrase from the file, or as somebody types it. */
  Outcome<char[]> read() {
    return file == null ? typed() : first(file);
  }

  /** The first line of a file, which is written in UTF-8. */
  static Outcome<char[]> first(Path from) {
    try (var lines = Files.lines(from)) {
      return Outcome.done(
          lines.findFirst().map(PassphraseOption::withoutMark).orElse("").toCharArray());
    } catch (UncheckedIOException e) {
      return e.getCause() instanceof CharacterCodingException ? otherEncoding(from) : unread(from);
    } catch (IOException e) {
      return unread(from);
    }
  }

  private static String withoutMark(String line) {
    return line.startsWith(BYTE_ORDER_MARK) ? line.substring(BYTE_ORDER_MARK.length()) : line;
  }

  private static Outcome<char[]> otherEncoding(Path from) {
    return Outcome.refused(
        "The file with the passphrase is not written in UTF-8.",
        from.toString(),
        "In your editor choose “Save as” and the encoding UTF-8, and try again. Nothing was"
            + " changed.");
  }

  private static Outcome<char[]> unread(Path from) {
    return Outcome.refused(
        "The passphrase can't be read from here.",
        from.toString(),
        "See whether the file is there. Nothing was changed.");
  }

  /** What somebody types. */
  static Outcome<char[]> typed() {
    return Optional.ofNullable(System.console())
        .map(console -> console.readPassword("Passphrase: "))
        .map(Outcome::done)
        .orElseGet(
            () ->
                Outcome.refused(
                    "A passphrase is needed, and nobody can type one here.",
                    "",
                    "Give it in a file: --passphrase-file FILE. Nothing was changed."));
  }
}
