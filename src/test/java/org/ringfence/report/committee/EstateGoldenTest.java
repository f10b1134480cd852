package org.ringfence.report.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringfence.assessment.paper.FileAssessments;
import org.ringfence.files.Sha256;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.report.FullDossier;
import org.ringfence.report.MadeEstate;

/**
 * Every paper of two made estates as a reviewer reads it: twelve installations of mixed makers, and
 * 1,500. Of a long paper the beginning and the end are kept, and a hash of all of it. Run with
 * {@code -Dgolden=rewrite} to write the expected texts anew.
 */
class EstateGoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/estate");
  private static final int LONGEST = 400;
  private static final int KEPT = 120;

  @TempDir private static Path shared;
  @TempDir private Path folder;

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "12, COMMITTEE, PUBLIC",
    "12, COMMITTEE, EXEMPT",
    "12, SITE, PUBLIC",
    "12, SITE, EXEMPT",
    "12, WORKBOOK, PUBLIC",
    "12, WORKBOOK, EXEMPT",
    "12, CHECKLIST, EXEMPT",
    "12, SIGN_OFF, EXEMPT",
    "12, FOI, PUBLIC",
    "1500, COMMITTEE, PUBLIC",
    "1500, COMMITTEE, EXEMPT",
    "1500, WORKBOOK, PUBLIC",
    "1500, FOI, PUBLIC"
  })
  void thePaperReadsAsItDid(int installations, PaperKind kind, Edition edition) throws IOException {
    var dossiers = MadeEstate.of(installations, shared);
    var subject = kind.isAboutOne() ? dossiers.getFirst().entry().assessmentId() : "";
    var ending = kind == PaperKind.WORKBOOK ? ".xlsx" : ".docx";
    var file = folder.resolve("paper" + ending);
    var files = new FileAssessments(FullDossier.KNOWLEDGE);
    var order = PaperOrder.of(kind, edition, subject);
    assertThat(files.write(dossiers, order, file, Optional.empty(), Progress.NONE))
        .isEqualTo(Outcome.done(file));

    var text = shortened(kind == PaperKind.WORKBOOK ? sheets(file) : PaperText.of(file));
    var golden = GOLDEN.resolve("%d-%s-%s.txt".formatted(installations, kind.id(), edition.id()));
    if ("rewrite".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
  }

  private static String sheets(Path file) throws IOException {
    var cells = new DataFormatter(Locale.UK);
    try (var in = Files.newInputStream(file);
        var book = WorkbookFactory.create(in)) {
      var text = new StringBuilder();
      for (Sheet sheet : book) {
        text.append("# ").append(sheet.getSheetName()).append('\n');
        if (sheet.getSheetName().equals("Record")) {
          // Not for reading, and other with each word of the program.
          continue;
        }
        for (Row row : sheet) {
          var line = new ArrayList<String>();
          row.forEach(cell -> line.add(cells.formatCellValue(cell).replace('\n', ' ')));
          text.append(String.join(" | ", line)).append('\n');
        }
      }
      return text.toString();
    }
  }

  private static String shortened(String text) throws IOException {
    // What stands in one cell or paragraph may be a whole record.
    var lines =
        text.lines()
            .map(line -> line.length() > 2_000 ? line.substring(0, 2_000) + "…" : line)
            .toList();
    if (lines.size() <= LONGEST) {
      return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }
    var hash = Sha256.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    var kept = new ArrayList<>(lines.subList(0, LONGEST - KEPT));
    kept.add("[%,d lines are left out; SHA-256 of all %s]".formatted(lines.size() - LONGEST, hash));
    kept.addAll(lines.subList(lines.size() - KEPT, lines.size()));
    return kept.stream().collect(Collectors.joining("\n", "", "\n"));
  }
}
