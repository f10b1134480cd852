package org.ringfence.report.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.files.WholeFile;
import org.ringfence.model.disclosure.Decided;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.FoiCount;
import org.ringfence.model.paper.FoiSummary;
import org.ringfence.model.paper.FoiTable;
import org.ringfence.model.written.Money;
import org.ringfence.report.BookTemplates;
import org.ringfence.report.Briefs;

class FoiWorkbookTest {
  private static final FoiCount FEW = new FoiCount.Few(5);
  private static final FoiCount HIDDEN = new FoiCount.Hidden();

  @TempDir private Path folder;

  @Test
  void countsAreNumbersOrSayWhyTheyAreNot() throws IOException {
    assertThat(rows("Installations"))
        .containsExactly(
            List.of("Main maker", "Nothing beyond the CCTV itself", "Not known", "Total"),
            List.of("Hikvision", "Fewer than 5", "Withheld", "20"),
            List.of("Others", "Withheld", "Withheld", "31"),
            List.of("Total", "19", "32", "51"));
  }

  @Test
  void spendAndRefusalsAreTables() throws IOException {
    assertThat(rows("Spend").getLast()).containsExactly("2016", "9690.5", "Fewer than 5");
    assertThat(rows("Refusals").getLast())
        .contains("FOI 12", "section 31(1)(a) of the Freedom of Information Act 2000", "=1+1");
  }

  @Test
  void theCoverSaysHowSmallNumbersAndLocationsAreHandled() throws IOException {
    assertThat(rows("Cover").stream().flatMap(List::stream))
        .contains("Locations are not given.", "County Council")
        .anyMatch(text -> text.contains("“Fewer than 5”"));
  }

  @Test
  void theSameSummaryGivesTheSameBytes() {
    assertThat(write("one.xlsx", summary())).hasSameBinaryContentAs(write("two.xlsx", summary()));
  }

  @Test
  void itGoesIntoACouncilsTemplate() throws IOException {
    var template =
        BookTemplates.written(
            folder.resolve("council.xlsx"),
            book -> {
              var sheet = book.createSheet("Refused");
              BookTemplates.named(book, "ringfence.title", sheet, 0, 0);
              BookTemplates.named(book, "ringfence.sheet.refusals", sheet, 2, 0);
            });
    var file = folder.resolve("foi.xlsx");
    var content =
        new FoiWorkbook().content(summary(), Progress.NONE, Optional.of(Briefs.template(template)));
    assertThat(WholeFile.write(file, content)).isEqualTo(Outcome.done(file));
    try (var in = Files.newInputStream(file);
        var book = new ReadableWorkbook(in)) {
      assertThat(book.getSheets().map(org.dhatim.fastexcel.reader.Sheet::getName))
          .containsExactly("Refused", "Cover", "Installations", "Cameras", "Spend");
      var refused = book.findSheet("Refused").orElseThrow().read();
      assertThat(refused.getFirst().getCellText(0)).contains("County Council");
      assertThat(texts(refused.getLast())).contains("FOI 12", "=1+1");
    }
  }

  private List<List<String>> rows(String sheet) throws IOException {
    try (var in = Files.newInputStream(write("foi.xlsx", summary()));
        var book = new ReadableWorkbook(in)) {
      var rows = book.findSheet(sheet).orElseThrow().read();
      return rows.stream().map(FoiWorkbookTest::texts).filter(row -> row.size() > 1).toList();
    }
  }

  private static List<String> texts(Row row) {
    return IntStream.range(0, row.getCellCount())
        .mapToObj(n -> row.getCellText(n).replaceFirst("\\.0$", ""))
        .toList();
  }

  private Path write(String name, FoiSummary summary) {
    var file = folder.resolve(name);
    assertThat(WholeFile.write(file, new FoiWorkbook().content(summary, Progress.NONE)))
        .isEqualTo(Outcome.done(file));
    return file;
  }

  private static FoiSummary summary() {
    var table =
        new FoiTable(
            List.of("Hikvision", "Others"),
            List.of("Nothing beyond the CCTV itself", "Not known"),
            List.of(List.of(FEW, HIDDEN), List.of(HIDDEN, HIDDEN)),
            List.of(FoiCount.of(20), FoiCount.of(31)),
            List.of(FoiCount.of(19), FoiCount.of(32)),
            FoiCount.of(51));
    var day = LocalDate.of(2026, 11, 22);
    return new FoiSummary(
        new Organisation("o", "County Council"),
        day,
        1,
        Optional.empty(),
        5,
        table,
        table,
        FEW,
        List.of(new FoiSummary.Spend("2016", new Money(969_050), FEW)),
        "Only devices whose cost is recorded.",
        false,
        List.of(
            new FoiSummary.Refused(
                "FOI 12",
                day,
                "Where the cameras are",
                "section 31(1)(a) of the Freedom of Information Act 2000",
                true,
                "=1+1",
                "",
                false,
                Optional.empty())),
        "Locations are not given.",
        Decided.NOT,
        List.of("Figures are of the day above."),
        List.of());
  }
}
