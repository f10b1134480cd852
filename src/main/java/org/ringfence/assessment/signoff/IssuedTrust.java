package org.ringfence.assessment.signoff;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ringfence.files.WholeFile;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.signing.TrustFile;

/**
 * Every trust file that a council's key has issued, in a folder beside that key and so outside the
 * register. A number that was taken once is taken for ever, whatever became of the file, of the
 * register or of the backup that it was restored from.
 */
public final class IssuedTrust {
  private static final String FOLDER = ".issued";
  private static final Pattern NAME = Pattern.compile("trust-(\\d{1,9})\\.json");

  private final Path folder;

  /** What was issued with a key. */
  public IssuedTrust(Path councilKey) {
    this.folder = councilKey.resolveSibling(councilKey.getFileName() + FOLDER);
  }

  /**
   * Takes the next number, keeps what is issued under it, and gives it.
   *
   * @param known the highest number that is known elsewhere
   * @param made makes what is issued from its number
   */
  public Outcome<TrustFile> issue(int known, IntFunction<TrustFile> made) {
    try {
      Files.createDirectories(folder);
      var file = taken(known);
      var trust = made.apply(number(file).orElseThrow());
      return WholeFile.write(file, out -> out.write(trust.text().getBytes(StandardCharsets.UTF_8)))
          .map(_ -> trust);
    } catch (IOException _) {
      return TEXTS.refused("trust.not-kept", folder.toString());
    }
  }

  /** A file of the next number, made here and nowhere else at the same time. */
  private Path taken(int known) throws IOException {
    var number = Math.max(known, highest()) + 1;
    while (true) {
      try {
        return Files.createFile(folder.resolve("trust-%d.json".formatted(number)));
      } catch (FileAlreadyExistsException _) {
        number++;
      }
    }
  }

  private int highest() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(IssuedTrust::number).flatMapToInt(OptionalInt::stream).max().orElse(0);
    }
  }

  private static OptionalInt number(Path file) {
    var name = NAME.matcher(String.valueOf(file.getFileName()));
    return name.matches() ? OptionalInt.of(Integer.parseInt(name.group(1))) : OptionalInt.empty();
  }
}
