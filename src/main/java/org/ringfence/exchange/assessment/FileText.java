package org.ringfence.exchange.assessment;

import static org.ringfence.exchange.problem.ExchangeTexts.TEXTS;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.ringfence.files.PlainFile;
import org.ringfence.json.FilePlace;
import org.ringfence.json.FileProblems;
import org.ringfence.json.JsonLimits;
import org.ringfence.json.MessageEscaping;
import org.ringfence.model.outcome.Outcome;

/** Fetches the text of a file, refusing what is too large or is no UTF-8 text. */
final class FileText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final FilePlace WHOLE_FILE = new FilePlace("", 0);
  private static final String SAVE_AS_UTF8 = TEXTS.say("text.mend");

  private FileText() {}

  /** The bytes of a file that is small enough; a larger one is not read at all. */
  static Outcome<byte[]> bytes(Path file) {
    if (!Files.isRegularFile(file)) {
      return notAFile(file);
    }
    try {
      var size = Files.size(file);
      if (size > JsonLimits.LARGEST_FILE) {
        return tooLarge(file.toString(), size);
      }
      // One byte more than allowed shows a file that has grown in the meantime.
      return Outcome.done(PlainFile.bytes(file, (int) JsonLimits.LARGEST_FILE));
    } catch (NoSuchFileException _) {
      return notAFile(file);
    } catch (AccessDeniedException _) {
      return refused(
          file.toString(), TEXTS.say("text.forbidden.what"), TEXTS.say("text.forbidden.mend"));
    } catch (IOException e) {
      return refused(
          file.toString(),
          TEXTS.say("text.not-read.what", MessageEscaping.text(String.valueOf(e.getMessage()))),
          TEXTS.say("text.not-read.mend"));
    }
  }

  /** The text that these bytes are. */
  static Outcome<String> text(String name, byte[] content) {
    if (content.length > JsonLimits.LARGEST_FILE) {
      return tooLarge(name, content.length);
    }
    if (isWide(content)) {
      return refused(name, TEXTS.say("text.other-encoding"), SAVE_AS_UTF8);
    }
    var bytes = ByteBuffer.wrap(content);
    try {
      return Outcome.done(withoutMark(StandardCharsets.UTF_8.newDecoder().decode(bytes)));
    } catch (CharacterCodingException _) {
      var problems = new FileProblems(name);
      problems.add(
          new FilePlace("", lineAt(content, bytes.position())),
          TEXTS.say("text.bad-character"),
          SAVE_AS_UTF8);
      return problems.refused();
    }
  }

  private static <T> Outcome<T> notAFile(Path file) {
    var name = file.toString();
    if (Files.isDirectory(file)) {
      return refused(name, TEXTS.say("text.folder.what"), TEXTS.say("text.folder.mend"));
    }
    if (Files.isSymbolicLink(file) && !Files.exists(file)) {
      return refused(name, TEXTS.say("text.link.what"), TEXTS.say("text.link.mend"));
    }
    return Files.exists(file)
        ? refused(name, TEXTS.say("text.no-file.what"), TEXTS.say("text.no-file.mend"))
        : refused(name, TEXTS.say("text.none.what"), TEXTS.say("text.none.mend"));
  }

  private static <T> Outcome<T> tooLarge(String name, long size) {
    return refused(
        name,
        TEXTS.say("text.too-large.what", Long.toString(megabytes(size))),
        TEXTS.say("text.too-large.mend"));
  }

  private static long megabytes(long size) {
    return Math.ceilDiv(size, 1024 * 1024);
  }

  /** Whether this looks like UTF-16 or UTF-32, as some editors save a text. */
  private static boolean isWide(byte[] content) {
    if (content.length < 2) {
      return false;
    }
    var mark = (content[0] & 0xFF) << 8 | (content[1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE || content[0] == 0 || content[1] == 0;
  }

  private static String withoutMark(CharBuffer text) {
    if (text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK) {
      text.get();
    }
    return text.toString();
  }

  private static int lineAt(byte[] content, int position) {
    var line = 1;
    for (var i = 0; i < position; i++) {
      line += content[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private static <T> Outcome<T> refused(String name, String what, String mend) {
    var problems = new FileProblems(name);
    problems.add(WHOLE_FILE, what, mend);
    return problems.refused();
  }
}
