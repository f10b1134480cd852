package org.ringfence;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.ringfence.messages.Messages;
import org.ringfence.model.outcome.ProgramVersion;
import org.ringfence.ui.part.LoggedFailure;

/**
 * Keeps what nobody expected: in a rotating file, with a code by which it can be found again.
 *
 * @param logger writes to the file
 * @param folder where the files are
 * @param lost whether anything could not be written
 */
record ProgramLog(Logger logger, Path folder, AtomicBoolean lost) {
  /** Read before anything goes wrong; afterwards it may not be possible any more. */
  private static final Messages WORDS = StartWords.TEXTS;

  private static final int MOST_PLACES = 6;
  private static final int LARGEST = 1_000_000;
  private static final int FILES = 5;

  /** Opens the files; where that can't be done, nothing is written and the program goes on. */
  static ProgramLog open(Path folder) {
    LogManager.getLogManager().reset();
    var root = Logger.getLogger("");
    root.setLevel(Level.WARNING);
    var lost = new AtomicBoolean();
    try {
      Files.createDirectories(folder);
      var file =
          new FileHandler(folder.resolve("ringfence-%g.log").toString(), LARGEST, FILES, true);
      file.setFormatter(new SimpleFormatter());
      file.setErrorManager(silent(lost));
      root.addHandler(file);
    } catch (IOException | RuntimeException e) {
      root.setLevel(Level.OFF);
      lost.set(true);
    }
    return new ProgramLog(Logger.getLogger("org.ringfence"), folder, lost);
  }

  /** Java's own would print a trace where the disk is full. */
  private static ErrorManager silent(AtomicBoolean lost) {
    return new ErrorManager() {
      @Override
      public void error(String message, Exception cause, int kind) {
        lost.set(true);
      }
    };
  }

  /** Writes down what happened; what comes back has the code that stands in the files. */
  LoggedFailure happened(Throwable error) {
    var code = code(error);
    var isWritten = isWritten(code, error);
    return new LoggedFailure(
        code,
        isWritten,
        folder,
        WORDS.say("unexpected.details", ProgramVersion.VERSION, code, trace(error)));
  }

  private static String trace(Throwable error) {
    var text = new StringWriter();
    error.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  /** Writes down what happened and says how to ask about it, in lines for a person. */
  List<String> unexpected(Throwable error) {
    var code = code(error);
    var what = WORDS.say("unexpected", code);
    if (isWritten(code, error)) {
      return List.of(what, WORDS.say("unexpected.written", folder));
    }
    return List.of(what, WORDS.say("unexpected.unwritten", folder), details(error));
  }

  /** Whatever hinders the writing must not hide what is to be said. */
  private boolean isWritten(String code, Throwable error) {
    try {
      logger.log(Level.SEVERE, code, error);
      return !lost.get();
    } catch (RuntimeException | Error _) {
      return false;
    }
  }

  /** What happened and where, on one line to copy. */
  private static String details(Throwable error) {
    return Stream.concat(
            Stream.of(error.getClass().getSimpleName()),
            Arrays.stream(error.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.ringfence"))
                .limit(MOST_PLACES)
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber()))
        .collect(Collectors.joining(" "));
  }

  /** The same fault has the same code wherever it happens. */
  static String code(Throwable error) {
    var crc = new CRC32();
    crc.update(error.getClass().getName().getBytes(StandardCharsets.UTF_8));
    for (var frame : error.getStackTrace()) {
      if (frame.getClassName().startsWith("org.ringfence")) {
        crc.update(frame.toString().getBytes(StandardCharsets.UTF_8));
      }
    }
    return "RF-%04X".formatted(crc.getValue() & 0xffff);
  }
}
