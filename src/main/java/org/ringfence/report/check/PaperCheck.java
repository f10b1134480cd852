package org.ringfence.report.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.ringfence.files.UniformZip;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.EmbeddedRecords;

/**
 * Reads papers back: which record one encloses, and whether it is the very paper that was written
 * from it. Whatever the file, the answer is an outcome.
 */
public final class PaperCheck {
  private static final String MEND =
      "This check changed nothing. Ask whoever gave the paper out for the Word or Excel file"
          + " itself.";
  private static final int BLOCK = 1 << 16;

  /** A check that needs nothing but the files. */
  public PaperCheck() {}

  /** The records that a paper encloses, or exactly why there are none. */
  public Outcome<EmbeddedRecords> enclosure(Path file) {
    try (var office = OfficeFile.open(file)) {
      return Outcome.done(
          isWord(office) ? EnclosureReading.ofWord(office) : SheetEnclosure.of(office));
    } catch (IOException e) {
      return refused(file, e);
    }
  }

  /**
   * Whether two papers are the same to the byte, however tightly each is packed.
   *
   * @param given the paper, which nobody vouches for
   * @param again written just now by Ringfence itself
   */
  public Outcome<Boolean> areSame(Path given, Path again) {
    try (var one = new Opened(UniformZip.open(given));
        var other = new Opened(UniformZip.open(again))) {
      return Outcome.done(one.isSameAs(other));
    } catch (IOException e) {
      return refused(given, e);
    }
  }

  /** A file that may not be in the form that papers have. */
  private record Opened(Optional<UniformZip> zip) implements AutoCloseable {
    boolean isSameAs(Opened other) throws IOException {
      return zip.isPresent() && other.zip().isPresent() && areSame(zip.get(), other.zip().get());
    }

    @Override
    public void close() throws IOException {
      if (zip.isPresent()) {
        zip.get().close();
      }
    }
  }

  private static boolean areSame(UniformZip one, UniformZip other) throws IOException {
    if (!one.names().equals(other.names())) {
      return false;
    }
    for (var name : one.names()) {
      try (var here = one.content(name);
          var there = other.content(name)) {
        byte[] block;
        do {
          block = here.readNBytes(BLOCK);
          if (!Arrays.equals(block, there.readNBytes(BLOCK))) {
            return false;
          }
        } while (block.length > 0);
      }
    }
    return true;
  }

  private static boolean isWord(OfficeFile file) throws IOException {
    return file.main().target().startsWith("word/");
  }

  static <T> Outcome<T> refused(Path file, IOException cause) {
    var why =
        cause instanceof UnreadableException
            ? String.valueOf(cause.getMessage())
            : "The file can’t be read.";
    return Outcome.refused("This file can’t be checked. " + why, file.toString(), MEND);
  }
}
