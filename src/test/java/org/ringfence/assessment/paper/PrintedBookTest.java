package org.ringfence.assessment.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.installation.Site;
import org.ringfence.report.Briefs;
import org.ringfence.scoring.RandomAssessments;

/** The workbook of a hundred installations, on paper. */
class PrintedBookTest {
  /** What a page of A3 or A4 on its side has room for, in points, without its margins. */
  private static final double A3_HIGH = (11.69 - 1) * 72;

  private static final double A4_HIGH = (8.27 - 1) * 72;
  private static final double A3_WIDE = (16.54 - 0.7) * 72;
  private static final double A4_WIDE = (11.69 - 0.7) * 72;
  private static final double DIGIT = 11 * 0.556;

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final int MANY = 100;
  private static final CatalogueServices KNOWLEDGE =
      new CatalogueServices(
          new CatalogueReader(CatalogueSource.bundled()).read(),
          Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));

  @TempDir private Path folder;

  @Test
  void aHundredRowsTakeFourPagesWithLettersOfEightPointsAtMost() throws IOException {
    try (var in = Files.newInputStream(book());
        var book = new XSSFWorkbook(in)) {
      for (var name : List.of("Installations", "Makers", "Devices", "Risks", "Answers")) {
        var sheet = book.getSheet(name);
        var isA3 = sheet.getPrintSetup().getPaperSize() == 8;
        var wide =
            IntStream.range(0, sheet.getRow(0).getLastCellNum())
                .mapToDouble(column -> sheet.getColumnWidth(column) / 256.0 * DIGIT)
                .sum();
        var scale = Math.min(1, (isA3 ? A3_WIDE : A4_WIDE) / wide);
        assertThat(scale * 11).as(name).isGreaterThanOrEqualTo(8);
        var head = sheet.getRow(0).getHeightInPoints();
        var high =
            IntStream.rangeClosed(1, sheet.getLastRowNum())
                .mapToDouble(row -> sheet.getRow(row).getHeightInPoints())
                .sum();
        var pages = high / ((isA3 ? A3_HIGH : A4_HIGH) / scale - head);
        assertThat(pages * 100 / sheet.getLastRowNum()).as(name).isLessThanOrEqualTo(4);
      }
    }
  }

  private Path book() {
    var random = new RandomAssessments(KNOWLEDGE.catalogue().method(), 7);
    var dossiers = IntStream.range(0, MANY).mapToObj(n -> dossier(n, random.next())).toList();
    var wording = KNOWLEDGE.wording();
    var method = KNOWLEDGE.method();
    return Briefs.book(
        Briefs.exempt(dossiers, DAY, wording, method),
        KNOWLEDGE.rules(),
        wording,
        method,
        folder.resolve("book.xlsx"));
  }

  private static Dossier dossier(int number, Assessment assessment) {
    var site =
        new Site(
            "s-" + number,
            "Canterbury Library " + number,
            number + " High Street, Canterbury, Kent, CT1 2AB",
            "100062000925");
    var entry =
        new RegisterEntry(
            assessment.id(),
            new Organisation("o", "County Council"),
            site,
            Optional.empty(),
            "i-" + number,
            "Internal cameras",
            assessment.assessedOn(),
            false);
    return KNOWLEDGE.dossiers().make(entry, assessment);
  }
}
