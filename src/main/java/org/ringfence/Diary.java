package org.ringfence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.zip.CRC32;

/**
 * Keeps what nobody expected: in a rotating file, with a code by which it can be found again.
 *
 * @param logger writes to the file
 * @param folder where the files are
 */
record Diary(Logger logger, Path folder) {
  private static final int LARGEST = 1_000_000;
  private static final int FILES = 5;

  /** Opens the files; where that can't be done, nothing is written and the program goes on. */
  static Diary open(Path folder) {
    LogManager.getLogManager().reset();
    var root = Logger.getLogger("");
    root.setLevel(Level.WARNING);
    try {
      Files.createDirectories(folder);
      var file =
          new FileHandler(folder.resolve("ringfence-%g.log").toString(), LARGEST, FILES, true);
      file.setFormatter(new SimpleFormatter());
      root.addHandler(file);
    } catch (IOException e) {
      root.setLevel(Level.OFF);
    }
    return new Diary(Logger.getLogger("org.ringfence"), folder);
  }

  /** Writes down what happened and says how to ask about it, in lines for a person. */
  List<String> unexpected(Throwable error) {
    var code = code(error);
    logger.log(Level.SEVERE, code, error);
    return List.of(
        "Something went wrong that nobody expected (code " + code + ").",
        "What was saved is safe. Start again; if it comes back, send the newest file in "
            + folder
            + " to whoever looks after Ringfence for you.");
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
