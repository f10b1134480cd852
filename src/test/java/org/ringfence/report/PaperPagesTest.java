package org.ringfence.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.model.Imprint;

/** How many pages the papers take as LibreOffice shows them; left out where there is none. */
class PaperPagesTest {
  private static final int LONGEST = 120;
  private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page[^s]");

  @TempDir private Path folder;

  @Test
  void aSiteReportTakesTwoToFourPages() throws Exception {
    var report = new SiteReport(FullDossier.KNOWLEDGE.wording(), FullDossier.KNOWLEDGE.method());
    var files = new ArrayList<Path>();
    for (var sample : SampleReportsTest.samples().toList()) {
      for (var dossier : FullDossier.dossiers(sample)) {
        var file = folder.resolve("sample-" + files.size() + ".docx");
        files.add(PaperFiles.written(report.content(dossier, false, Imprint.FIRST), file));
      }
    }
    for (var dossier : List.of(FullDossier.unsigned(folder), FullDossier.signed(folder))) {
      var file = folder.resolve("full-" + dossier.signOffs().size() + ".docx");
      files.add(PaperFiles.written(report.content(dossier, false, Imprint.FIRST), file));
    }

    Assumptions.assumeTrue(shown(files), "LibreOffice is not on this computer");
    var pages = new TreeMap<String, Integer>();
    for (var file : files) {
      pages.put(file.getFileName().toString(), pages(file));
    }
    assertThat(pages.values()).as("%s", pages).allMatch(number -> number >= 2 && number <= 4);
  }

  private int pages(Path file) throws IOException {
    var name = file.getFileName().toString().replace(".docx", ".pdf");
    var pdf = Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1);
    return (int) PAGE.matcher(pdf).results().count();
  }

  private boolean shown(List<Path> files) throws InterruptedException {
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
}
