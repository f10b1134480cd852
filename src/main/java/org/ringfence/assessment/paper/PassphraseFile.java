package org.ringfence.assessment.paper;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.ringfence.files.NamedFile;
import org.ringfence.files.PlainFile;
import org.ringfence.model.outcome.Outcome;

/** A passphrase that somebody gives in a file: its first line, in UTF-8. */
public final class PassphraseFile {
  private static final int LARGEST = 1 << 16;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private PassphraseFile() {}

  /** The passphrase, or why there is none. */
  public static Outcome<char[]> read(Path file) {
    return NamedFile.use(file, PassphraseFile::first);
  }

  private static Outcome<char[]> first(Path file) {
    try {
      var bytes = PlainFile.bytes(file, LARGEST);
      if (bytes.length > LARGEST) {
        return TEXTS.refused("passphrase.too-large", file.toString());
      }
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Outcome.done(
          text.lines().findFirst().map(PassphraseFile::withoutMark).orElse("").toCharArray());
    } catch (CharacterCodingException _) {
      return TEXTS.refused("passphrase.encoding", file.toString());
    } catch (IOException _) {
      return TEXTS.refused("passphrase.not-read", file.toString());
    }
  }

  private static String withoutMark(String line) {
    return line.startsWith(BYTE_ORDER_MARK) ? line.substring(BYTE_ORDER_MARK.length()) : line;
  }
}
