package org.ringfence.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.files.WholeFile;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.report.Catalogues;
import org.ringfence.report.Dossiers;

/** What stands in a workbook's cells can be counted, sorted, added up, printed and read again. */
class WorkbookValuesTest {
  private static final int SUMMARY_HEAD = 1;
  private static final int COUNTED = 2;
  private static final int LAST = 4;
  private static final int LONGEST = 180;

  @TempDir private Path folder;

  @Test
  void theSummaryIsWorkedOutByFormulasAndShowsWhatTheyComeTo() throws IOException {
    for (var file : List.of(exempt(12), published(3), exempt(0), published(0))) {
      try (var book = opened(file)) {
        var evaluator = new XSSFFormulaEvaluator(book);
        for (var row : counts(book)) {
          for (var column = COUNTED; column <= LAST; column++) {
            var cell = row.getCell(column);
            assertThat(cell.getCellType()).isEqualTo(CellType.FORMULA);
            var before = shown(cell, cell.getCachedFormulaResultType());
            assertThat(shown(cell, evaluator.evaluateFormulaCell(cell)))
                .as(cell.getCellFormula())
                .isEqualTo(before);
          }
        }
      }
    }
  }

  @Test
  void theSummaryFollowsTheRowsAndCountsWhatIsNotKnownApart() throws IOException {
    try (var book = opened(exempt(3))) {
      var rows = book.getSheet("Installations");
      put(cell(rows, 1, "Headline today, band"), "Low");
      put(cell(rows, 2, "Headline today, band"), "Not known yet");
      cell(rows, 1, "Cameras in use").setCellValue(7);
      cell(rows, 2, "Cameras in use").setBlank();
      new XSSFFormulaEvaluator(book).evaluateAll();

      assertThat(count(book, "Headline today", "Low")).containsExactly("1", "7", "0");
      assertThat(count(book, "Headline today", "Not known yet"))
          .containsExactly("1", "Not known", "1");
      assertThat(count(book, "Headline today", "Severe").getFirst()).isEqualTo("1");
      assertThat(count(book, "All installations", "All installations").getFirst()).isEqualTo("3");
    }
  }

  /** POI leaves a text that stands in the cell itself where it is. */
  private static void put(Cell cell, String text) {
    cell.setBlank();
    cell.setCellValue(text);
  }

  @Test
  void eachColumnHasAName() throws IOException {
    try (var book = opened(exempt(3))) {
      assertThat(book.getName("Installations_CamerasInUse").getRefersToFormula())
          .matches("Installations!\\$[A-Z]\\$2:\\$[A-Z]\\$4");
      assertThat(book.getName("Devices_Cost").getRefersToFormula()).startsWith("Devices!$");
      var summary = book.getSheet("Summary");
      assertThat(summary.getRow(SUMMARY_HEAD + 2).getCell(COUNTED).getCellFormula())
          .isEqualTo("COUNTIFS(Installations_HeadlineTodayBand,B4)");
    }
  }

  @Test
  void bandsHaveColoursBesideTheirWords() throws IOException {
    for (var file : List.of(exempt(3), published(3))) {
      try (var book = opened(file)) {
        for (var name : List.of("Summary", "Installations", "Risks")) {
          var formats = book.getSheet(name).getSheetConditionalFormatting();
          assertThat(formats.getNumConditionalFormattings()).as(name).isPositive();
          var rules = formats.getConditionalFormattingAt(0);
          assertThat(rules.getNumberOfRules()).isEqualTo(5);
          for (var rule = 0; rule < 5; rule++) {
            assertThat(rules.getRule(rule).getFontFormatting().getFontColor()).isNotNull();
            assertThat(rules.getRule(rule).getPatternFormatting()).isNotNull();
          }
        }
        assertThat(text(cell(book.getSheet("Installations"), 1, "Headline today, band")))
            .isEqualTo("Severe");
      }
    }
  }

  @Test
  void whatTellsARowStaysInSightWithTheHeader() throws IOException {
    try (var book = opened(exempt(2))) {
      for (var sheet : book) {
        var pane = ((XSSFSheet) sheet).getPaneInformation();
        assertThat(pane.isFreezePane()).as(sheet.getSheetName()).isTrue();
        assertThat((int) pane.getVerticalSplitPosition()).isPositive();
        assertThat((int) pane.getHorizontalSplitPosition()).isPositive();
      }
      assertThat(book.getSheet("Devices").getPaneInformation().getVerticalSplitPosition())
          .isEqualTo((short) 2);
    }
  }

  @Test
  void siteInstallationAddressAndUprnAreApart() throws IOException {
    try (var book = opened(exempt(1))) {
      var sheet = book.getSheet("Installations");
      assertThat(text(cell(sheet, 1, "Site"))).isEqualTo("County Hall");
      assertThat(text(cell(sheet, 1, "Installation"))).doesNotContain("County Hall");
      assertThat(text(cell(sheet, 1, "Address"))).isEqualTo("County Road, Maidstone");
      assertThat(text(cell(sheet, 1, "UPRN"))).isEqualTo("Not given");
    }
    try (var book = opened(published(1))) {
      assertThat(titles(book.getSheet("Installations"))).doesNotContain("Site", "Address", "UPRN");
      assertThat(text(cell(book.getSheet("Installations"), 1, "Installation")))
          .isEqualTo("Installation 1");
    }
  }

  @Test
  void columnsOfNumbersAmountsAndDaysHoldNothingElse() throws IOException {
    for (var file : List.of(exempt(2), published(2))) {
      try (var book = opened(file)) {
        for (var title : List.of("Cameras in use", "Cost", "Firmware of", "Assessed on", "On")) {
          for (var name : List.of("Installations", "Makers", "Devices", "Answers")) {
            var sheet = book.getSheet(name);
            if (titles(sheet).contains(title)) {
              measured(sheet, title);
            }
          }
        }
      }
    }
  }

  private static void measured(XSSFSheet sheet, String title) {
    var isDay = List.of("Firmware of", "Assessed on", "On").contains(title);
    for (var number = 1; number <= sheet.getLastRowNum(); number++) {
      var cell = cell(sheet, number, title);
      assertThat(cell.getCellType()).isIn(CellType.NUMERIC, CellType.BLANK);
      if (cell.getCellType() == CellType.BLANK) {
        assertThat(text(cell(sheet, number, "Empty cells, and why"))).contains(title + "");
      } else {
        assertThat(DateUtil.isCellDateFormatted(cell)).isEqualTo(isDay);
        assertThat(cell.getCellStyle().getDataFormatString())
            .contains(isDay ? "mmm" : title.equals("Cost") ? "£" : "0");
      }
    }
  }

  @Test
  void anotherLibraryReadsEveryValueBack() throws IOException {
    for (var file : List.of(exempt(3), published(3))) {
      var expected = values(file);
      var read = new HashMap<String, String>();
      try (var book = new ReadableWorkbook(file.toFile())) {
        for (var sheet : book.getSheets().toList()) {
          for (var row : sheet.read()) {
            row.stream()
                .filter(cell -> !cell.getText().isEmpty())
                .forEach(
                    cell ->
                        read.put(
                            sheet.getName() + "!" + cell.getAddress(),
                            value(cell.getType().name(), cell.getText())));
          }
        }
      }
      assertThat(read).isEqualTo(expected);
    }
  }

  @Test
  void libreOfficeWorksOutTheSameValues() throws IOException, InterruptedException {
    for (var file : List.of(exempt(3), published(3))) {
      assumeTrue(savedAgain(file), "LibreOffice is not here");
      var again = values(folder.resolve("saved").resolve(file.getFileName().toString()));
      values(file)
          .forEach((at, value) -> assertThat(again.getOrDefault(at, "")).as(at).isEqualTo(value));
    }
  }

  private boolean savedAgain(Path file) throws InterruptedException {
    try {
      var process =
          new ProcessBuilder(
                  "soffice",
                  "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                  "--headless",
                  "--convert-to",
                  "xlsx",
                  "--outdir",
                  folder.resolve("saved").toString(),
                  file.toString())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("soffice.log").toFile())
              .start();
      return process.waitFor(LONGEST, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException _) {
      return false;
    }
  }

  /** Every value by its sheet and cell; a formula's is worked out. */
  private static Map<String, String> values(Path file) throws IOException {
    var values = new HashMap<String, String>();
    try (var book = opened(file)) {
      for (var sheet : book) {
        for (var row : sheet) {
          for (var cell : row) {
            var type =
                cell.getCellType() == CellType.FORMULA
                    ? cell.getCachedFormulaResultType()
                    : cell.getCellType();
            var shown = shown(cell, type);
            if (!shown.isEmpty()) {
              values.put(sheet.getSheetName() + "!" + cell.getAddress().formatAsString(), shown);
            }
          }
        }
      }
    }
    return values;
  }

  private static String value(String type, String text) {
    var isNumber = text.matches("-?\\d+(\\.\\d+)?(E-?\\d+)?");
    return !type.equals("STRING") && isNumber ? number(Double.parseDouble(text)) : text;
  }

  private static String shown(Cell cell, CellType type) {
    return switch (type) {
      case NUMERIC -> number(cell.getNumericCellValue());
      case STRING -> cell.getStringCellValue();
      default -> "";
    };
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  private static List<Row> counts(XSSFWorkbook book) {
    var rows = new ArrayList<Row>();
    book.getSheet("Summary").forEach(rows::add);
    return rows.stream().filter(row -> row.getRowNum() > SUMMARY_HEAD).toList();
  }

  private static List<String> count(XSSFWorkbook book, String by, String what) {
    return counts(book).stream()
        .filter(row -> text(row.getCell(0)).equals(by) && text(row.getCell(1)).equals(what))
        .findFirst()
        .map(
            row ->
                IntStream.rangeClosed(COUNTED, LAST)
                    .mapToObj(row::getCell)
                    .map(cell -> shown(cell, cell.getCachedFormulaResultType()))
                    .toList())
        .orElseThrow();
  }

  private static String text(Cell cell) {
    return cell.getStringCellValue();
  }

  private static List<String> titles(XSSFSheet sheet) {
    return Stream.iterate(0, column -> column + 1)
        .limit(sheet.getRow(0).getLastCellNum())
        .map(column -> sheet.getRow(0).getCell(column).getStringCellValue())
        .toList();
  }

  private static Cell cell(XSSFSheet sheet, int row, String title) {
    return sheet.getRow(row).getCell(titles(sheet).indexOf(title));
  }

  private static XSSFWorkbook opened(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  private Path exempt(int installations) {
    var dossiers = IntStream.rangeClosed(1, installations).mapToObj(Dossiers::numbered).toList();
    var file = folder.resolve("exempt-" + installations + ".xlsx");
    assertThat(report().write(dossiers, "The register", Dossiers.DAY, file))
        .isEqualTo(Outcome.done(file));
    return file;
  }

  private Path published(int installations) {
    var file = folder.resolve("public-" + installations + ".xlsx");
    var brief = PublicWorkbookTest.brief(installations);
    assertThat(
            WholeFile.write(
                file, report().content(brief, PublicWorkbookTest.NO_TABLES, Progress.NONE)))
        .isEqualTo(Outcome.done(file));
    return file;
  }

  private static WorkbookReport report() {
    return new WorkbookReport(Catalogues.wording(), Catalogues.method());
  }
}
