package org.ringfence.exchange.assessment;

import static org.ringfence.exchange.problem.ExchangeTexts.TEXTS;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.ringfence.files.FileNature;
import org.ringfence.files.NamedFile;
import org.ringfence.files.PlainFile;
import org.ringfence.files.WantedFile;
import org.ringfence.model.outcome.Outcome;

/** Reads a text file that somebody was given, if it is not too large to be what it should. */
public final class SmallFile {
  private static final int LARGEST = 32 * 1024 * 1024;

  private SmallFile() {}

  /** The text of a file in UTF-8; refused where it is plainly none of what is wanted. */
  public static Outcome<String> text(Path file, WantedFile wanted) {
    return FileNature.misfit(file, wanted)
        .<Outcome<String>>map(misfit -> new Outcome.Refused<>(List.of(misfit)))
        .orElseGet(() -> NamedFile.use(file, named -> text(named, LARGEST)));
  }

  /** The text of a file of our own that may hold photos twice over. */
  public static Outcome<String> large(Path file) {
    return text(file, 2 * LARGEST);
  }

  private static Outcome<String> text(Path file, int largest) {
    try {
      var bytes = PlainFile.bytes(file, largest);
      if (bytes.length > largest) {
        return refused(file, TEXTS.say("small-file.too-large"));
      }
      return Outcome.done(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return refused(file, TEXTS.say("small-file.no-text"));
    } catch (IOException e) {
      return refused(file, TEXTS.say("small-file.not-read"));
    }
  }

  private static Outcome<String> refused(Path file, String what) {
    return Outcome.refused(what, file.toString(), TEXTS.say("small-file.mend"));
  }
}
