package org.ringfence.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.report.Catalogues;
import org.ringfence.report.Dossiers;

class WorkbookReportTest {
  private static final double A3_INCHES = 16.54 - 0.7;

  private static final double A4_INCHES = 11.69 - 0.7;

  /** A digit of Arial, 11 points. */
  private static final double LETTER_INCHES = 11 * 0.556 / 72;

  private static final int QUESTIONS = Catalogues.method().questions().size();

  @TempDir private Path folder;

  @Test
  void everySheetHoldsItsTable() throws IOException {
    var sheets = read(List.of(Dossiers.county(), Dossiers.signed()));

    assertThat(sheets.keySet())
        .containsExactly(
            "Cover",
            "Summary",
            "Installations",
            "Makers",
            "Devices",
            "Risks",
            "Answers",
            "Actions",
            "Sign-offs",
            "Method",
            "Questions",
            "Record");
    assertThat(sheet(sheets, "Installations")).hasSize(3);
    assertThat(sheet(sheets, "Risks")).hasSize(1 + 2 * 4);
    assertThat(sheet(sheets, "Answers")).hasSize(1 + 2 * QUESTIONS);
    assertThat(sheet(sheets, "Devices")).hasSize(1 + 2 * 3);
    assertThat(sheet(sheets, "Sign-offs")).hasSize(1 + 2);
  }

  @Test
  void scoresAreNumbersDaysAreDaysAndEachScoreHasItsBandBesideIt() throws IOException {
    var rows = sheet(read(List.of(Dossiers.county())), "Installations");
    var titles = texts(rows.getFirst());
    var row = rows.get(1);
    var today = titles.indexOf("Headline today");

    assertThat(row.getCell(today).getType()).isEqualTo(CellType.NUMBER);
    assertThat(row.getCell(today).asNumber().intValue()).isEqualTo(16);
    assertThat(titles.get(today + 1)).isEqualTo("Headline today, band");
    assertThat(row.getCell(today + 1).asString()).isEqualTo("Severe");
    assertThat(row.getCell(titles.indexOf("Assessed on")).asDate())
        .isEqualTo(LocalDateTime.of(2026, 11, 22, 0, 0));
    assertThat(row.getCell(titles.indexOf("In one sentence")).asString())
        .isEqualTo(Dossiers.SENTENCE);
    assertThat(row.getCell(titles.indexOf("Sign-off")).asString())
        .isEqualTo("Not signed yet: revision 1 is open");
    assertThat(row.getCell(titles.indexOf("Connection")).asString())
        .isEqualTo("Nothing beyond the CCTV itself");
  }

  @Test
  void anEmptyCellIsSaidInTheLastColumnOfItsRow() throws IOException {
    for (var sheet : read(List.of(Dossiers.county())).entrySet()) {
      var head = List.of("Cover", "Summary").contains(sheet.getKey()) ? 1 : 0;
      var titles = texts(sheet.getValue().get(head));
      for (var row : sheet.getValue().subList(head, sheet.getValue().size())) {
        var texts = texts(row);
        assertThat(texts).as(sheet.getKey()).hasSize(titles.size());
        for (var column = 0; column < titles.size(); column++) {
          if (texts.get(column).isBlank()) {
            assertThat(titles.getLast()).isEqualTo("Empty cells, and why");
            assertThat(texts.getLast()).contains(titles.get(column));
          }
        }
      }
    }
  }

  @Test
  void tablesAreNamedFilteredFrozenAndClosedAroundTheirRows() throws IOException {
    write(List.of(Dossiers.county(), Dossiers.signed()), file("book.xlsx"));

    assertThat(part("xl/tables/table6.xml"))
        .contains("name=\"Risks\"", "ref=\"A1:T9\"", "autoFilter ref=\"A1:T9\"");
    assertThat(part("xl/worksheets/sheet6.xml"))
        .contains("state=\"frozen\"", "orientation=\"landscape\"", "fitToWidth=\"1\"");
    assertThat(part("xl/workbook.xml")).contains("_xlnm.Print_Titles");
    assertThat(part("docProps/core.xml")).contains("The register", "2026-11-22T00:00:00Z");
  }

  @Test
  void everySheetPrintsSidewaysWithLettersOfEightPoints() throws IOException {
    var sheets = read(List.of(Dossiers.county()));
    var widths = Pattern.compile("<col [^>]*width=\"([0-9.]+)\"");

    for (var number = 1; number <= sheets.size(); number++) {
      var sheet = part("xl/worksheets/sheet" + number + ".xml");
      assertThat(sheet).contains("orientation=\"landscape\"");
      var inches = sheet.contains("paperSize=\"8\"") ? A3_INCHES : A4_INCHES;
      assertThat(sheet).containsPattern("paperSize=\"[89]\"");
      var wide =
          widths.matcher(sheet).results().mapToDouble(one -> Double.parseDouble(one.group(1)));
      assertThat(inches / (wide.sum() * LETTER_INCHES))
          .as("sheet %d", number)
          .isGreaterThan(8 / 11.0);
    }
  }

  @Test
  void chartsHaveNumbersOfTheirOwnAndSayWhatTheyShow() throws IOException {
    read(List.of(Dossiers.county(), Dossiers.signed()));

    var drawing = part("xl/drawings/drawing1.xml");
    var ids =
        Pattern.compile("cNvPr id=\"(\\d+)\"").matcher(drawing).results().map(r -> r.group(1));
    assertThat(ids.toList()).hasSize(2).doesNotHaveDuplicates().doesNotContain("0");
    assertThat(drawing)
        .contains(
            "A bar chart of how many installations have each headline band today. Severe: 2, High:"
                + " 0, Moderate: 0, Low: 0 and Not known yet: 0.");
    assertThat(part("xl/charts/chart1.xml")).contains("Summary!$C$4:$C$8");
  }

  @Test
  void noTextBecomesAFormula() throws IOException {
    for (var text : List.of("=1+1", "+1", "-1", "@SUM(1)", "=cmd|' /C calc'!A0")) {
      var sheets = read(List.of(Dossiers.saying(text)));

      var signer = sheet(sheets, "Sign-offs").get(1).getCell(2);
      assertThat(signer.getType()).isEqualTo(CellType.STRING);
      assertThat(signer.asString()).isEqualTo(text);
      assertThat(sheet(sheets, "Installations").get(1).getCell(1).asString()).isEqualTo(text);
      for (var number = 3; number <= sheets.size(); number++) {
        assertThat(part("xl/worksheets/sheet" + number + ".xml")).doesNotContain("<f>");
      }
    }
  }

  @Test
  void controlCharactersAndDirectionMarksAreShown() throws IOException {
    var rows = sheet(read(List.of(Dossiers.saying("a\u0000b\u202Ec_x0041_"))), "Sign-offs");

    assertThat(rows.get(1).getCell(2).asString())
        .isIn("a\uFFFDb[U+202E]c_x0041_", "a\uFFFDb[U+202E]c_x005F_x0041_");
  }

  @Test
  void aTextTooLongForACellIsCutAndSaysSo() throws IOException {
    var sheets = read(List.of(Dossiers.saying("y".repeat(100_000))));

    assertThat(sheet(sheets, "Sign-offs").get(1).getCell(2).asString())
        .hasSize(32_767)
        .endsWith("y … (cut)");
    assertThat(sheet(sheets, "Installations").get(1).getCell(1).asString())
        .hasSize(32_767)
        .endsWith("y … (cut)");
  }

  @Test
  void anEmptyRegisterGivesAWorkbookThatSaysSo() throws IOException {
    var sheets = read(List.of());

    assertThat(texts(sheet(sheets, "Installations").get(1))).containsOnly("None");
    assertThat(sheet(sheets, "Cover").stream().map(WorkbookReportTest::texts))
        .contains(List.of("Assessments", "0 assessments"));
  }

  @Test
  void theSameRegisterGivesTheSameBytes() throws IOException {
    var many = IntStream.rangeClosed(1, 20).mapToObj(Dossiers::numbered).toList();
    write(many, file("one.xlsx"));
    write(many, file("two.xlsx"));

    assertThat(file("one.xlsx")).hasSameBinaryContentAs(file("two.xlsx"));
  }

  private Map<String, List<Row>> read(List<Dossier> dossiers) throws IOException {
    write(dossiers, file("book.xlsx"));
    var sheets = new LinkedHashMap<String, List<Row>>();
    try (var in = Files.newInputStream(file("book.xlsx"));
        var book = new ReadableWorkbook(in)) {
      for (var sheet : book.getSheets().toList()) {
        sheets.put(sheet.getName(), sheet.read());
      }
    }
    return sheets;
  }

  private static List<Row> sheet(Map<String, List<Row>> sheets, String name) {
    return sheets.getOrDefault(name, List.of());
  }

  private static List<String> texts(Row row) {
    return IntStream.range(0, row.getCellCount()).mapToObj(row::getCellText).toList();
  }

  private String part(String name) throws IOException {
    try (var zip = new ZipFile(file("book.xlsx").toFile());
        var in = zip.getInputStream(zip.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void write(List<Dossier> dossiers, Path file) {
    assertThat(
            new WorkbookReport(Catalogues.wording(), Catalogues.method())
                .write(dossiers, "The register", Dossiers.DAY, file))
        .isEqualTo(Outcome.done(file));
  }

  private Path file(String name) {
    return folder.toAbsolutePath().normalize().resolve(name);
  }
}
