package org.ringfence.report.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ringfence.model.Enclosure;
import org.ringfence.model.Outcome;

/**
 * Reads papers back: which record one encloses, and whether a reader still sees in it what was
 * signed. Whatever the file, the answer is an outcome.
 */
public final class PaperCheck {
  private static final String MEND =
      "Nothing was changed. Ask for the paper as it was first published, or for the file that it"
          + " was printed from.";

  /** A check that needs nothing but the files. */
  public PaperCheck() {}

  /** The records that a paper encloses, or exactly why there are none. */
  public Outcome<Enclosure> enclosure(Path file) {
    try (var office = OfficeFile.open(file)) {
      return Outcome.done(
          isWord(office) ? EnclosureReading.ofWord(office) : SheetEnclosure.of(office));
    } catch (IOException e) {
      return refused(file, e);
    }
  }

  /**
   * Compares a paper with the same paper written afresh from the record that it encloses.
   *
   * @param given the paper, which nobody vouches for
   * @param regenerated written just now by Ringfence itself
   * @return what is not as it was signed, or why the paper can't be compared
   */
  public Outcome<Comparison> compare(Path given, Path regenerated) {
    try (var office = OfficeFile.open(given);
        var fresh = OfficeFile.open(regenerated)) {
      if (Files.mismatch(given, regenerated) < 0) {
        return Outcome.done(new Comparison(true, java.util.List.of(), java.util.List.of()));
      }
      if (isWord(office) != isWord(fresh)) {
        throw new UnreadableException("It is not of the same kind as the record that it encloses.");
      }
      return Outcome.done(compared(office, fresh));
    } catch (IOException e) {
      return refused(given, e);
    }
  }

  private static Comparison compared(OfficeFile given, OfficeFile fresh) throws IOException {
    var findings =
        isWord(given)
            ? new WordComparison(WordPaper.read(given), WordPaper.read(fresh)).findings()
            : BookComparison.findings(given, fresh);
    return findings.comparison();
  }

  private static boolean isWord(OfficeFile file) throws IOException {
    return file.main().target().startsWith("word/");
  }

  private static <T> Outcome<T> refused(Path file, IOException cause) {
    var why =
        cause instanceof UnreadableException
            ? String.valueOf(cause.getMessage())
            : "The file can’t be read.";
    return Outcome.refused("This file can’t be checked. " + why, file.toString(), MEND);
  }
}
