package org.ringfence.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Papers as LibreOffice lays them out, on computers that have it. */
public final class LaidOut {
  private static final int LONGEST = 120;
  private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page[^s]");

  private LaidOut() {}

  /** Whether LibreOffice is there and laid all of them out, each beside its file in the folder. */
  public static boolean shown(Path folder, List<Path> files) throws InterruptedException {
    var command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
    files.forEach(file -> command.add(file.toString()));
    try {
      var process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("soffice.log").toFile())
              .start();
      return process.waitFor(LONGEST, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException _) {
      return false;
    }
  }

  /** How many pages a paper has that was laid out. */
  public static int pages(Path file) throws IOException {
    var name = file.getFileName().toString().replace(".docx", ".pdf");
    var pdf = Files.readString(file.resolveSibling(name), StandardCharsets.ISO_8859_1);
    return (int) PAGE.matcher(pdf).results().count();
  }
}
