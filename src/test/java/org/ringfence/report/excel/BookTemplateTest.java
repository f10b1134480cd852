package org.ringfence.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.EmbeddedRecords;
import org.ringfence.report.BookTemplates;
import org.ringfence.report.Briefs;
import org.ringfence.report.Catalogues;
import org.ringfence.report.Dossiers;
import org.ringfence.report.FullDossier;
import org.ringfence.report.PaperFiles;
import org.ringfence.report.Tampering;
import org.ringfence.report.check.PaperCheck;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.workbook.PublicWorkbookTest;
import org.ringfence.report.workbook.WorkbookReport;

/** A register's workbook in a council's own template. */
class BookTemplateTest {
  private static final String MARKING = "OFFICIAL-SENSITIVE";

  @TempDir private Path folder;

  @Test
  void theCouncilsSheetsComeFirstAndOursWithoutAPlaceFollowInOrder() throws IOException {
    try (var book = book(BookTemplates.letterhead(file("council.xlsx")))) {
      assertThat(tabs(book))
          .containsExactly(
              "Front page",
              "Kit list",
              "Our notes",
              "Cover",
              "Summary",
              "Installations",
              "Makers",
              "Risks",
              "Answers",
              "Actions",
              "Sign-offs",
              "Calculator list",
              "Calculator",
              "Calculator workings",
              "Method",
              "Questions",
              "Record");
      assertThat(texts(book.getSheet("Cover"))).contains("Sheet “Kit list”");
      assertThat(text(book, "Our notes", 0, 0)).isEqualTo("Ask the clerk before you pass this on.");
    }
  }

  @Test
  void textsStandInTheCellsWithTheirNamesInTheCellsOwnLook() throws IOException {
    try (var book = book(BookTemplates.letterhead(file("council.xlsx")))) {
      assertThat(text(book, "Front page", 0, 1)).isEqualTo("CCTV register: County Council");
      assertThat(book.getSheet("Front page").getRow(0).getCell(1).getCellStyle())
          .returns((short) 42, style -> style.getFillForegroundColor());
      assertThat(text(book, "Front page", 1, 1)).isEqualTo("County Council");
      assertThat(text(book, "Front page", 2, 1)).isEqualTo("22 November 2026");
      assertThat(text(book, "Front page", 3, 1)).isEqualTo("Version 1");
      assertThat(text(book, "Front page", 4, 1)).isEqualTo(MARKING);
      assertThat(book.getAllPictures()).hasSize(1);
      assertThat(book.getAllPictures().getFirst().getData()).isEqualTo(BookTemplates.LOGO);
      assertThat(book.getForceFormulaRecalculation()).isTrue();
    }
  }

  @Test
  void aTableBeginsInTheRowOfItsPlaceAndWhatStandsAboveStays() throws IOException {
    try (var book = book(BookTemplates.letterhead(file("council.xlsx")))) {
      var list = book.getSheet("Kit list");
      assertThat(text(book, "Kit list", 0, 0)).isEqualTo("Borough of Somewhere");
      assertThat(text(book, "Kit list", 4, 0)).isEqualTo("Site");
      assertThat(texts(list)).contains("Hikvision").doesNotContain("Our table goes here");
      var table = list.getTables().getFirst();
      assertThat(table.getStartRowIndex()).isEqualTo(4);
      assertThat(table.getEndRowIndex()).isEqualTo(list.getLastRowNum()).isGreaterThan(5);
      assertThat(list.getMergedRegions()).isEmpty();
      assertThat(list.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 5);
      assertThat(list.getRepeatingRows().formatAsString()).isEqualTo("5:5");
      assertThat(list.getColumnWidth(0)).isEqualTo(50 * 256);
      assertThat(list.isColumnHidden(2)).isFalse();
      assertThat(list.getPrintSetup().getLandscape()).as("too wide for an upright page").isTrue();
      assertThat(list.getPrintSetup().getPaperSizeEnum()).isEqualTo(PaperSize.A3_PAPER);
      assertThat(list.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(list.getFitToPage()).isTrue();
      assertThat(book.getPrintArea(book.getSheetIndex(list))).isNull();
    }
  }

  @Test
  void everySheetWithDataOfOursBearsTheMarkingBesideTheCouncilsHeader() throws IOException {
    try (var book = book(BookTemplates.letterhead(file("council.xlsx")))) {
      for (var tab : tabs(book).subList(3, 17)) {
        assertThat(header(book, tab))
            .as(tab)
            .isEqualTo("&L&\"Arial,Bold\"Borough && Co&C" + MARKING);
      }
      assertThat(header(book, "Kit list")).contains("Borough && Co", MARKING);
      assertThat(book.getSheet("Risks").getFooter().getRight()).isEqualTo("Page &P");
    }
  }

  @Test
  void aTemplateOfStylesOnlyGivesOurSheetsItsLook() throws IOException {
    try (var book = book(BookTemplates.styles(file("council.xlsx")))) {
      assertThat(tabs(book)).hasSize(15).startsWith("Cover").doesNotContain("Sheet1");
      var title = book.getSheet("Cover").getRow(0).getCell(0).getCellStyle();
      assertThat(title.getFont().getFontHeightInPoints()).isEqualTo((short) 28);
      assertThat(title.getCoreXf().getXfId()).isEqualTo(1);
      var head = book.getSheet("Risks").getRow(0).getCell(0).getCellStyle();
      assertThat(head.getFillForegroundColor()).isEqualTo((short) 58);
      assertThat(head.getWrapText()).isTrue();
      var text = book.getSheet("Risks").getRow(1).getCell(0).getCellStyle().getFont();
      assertThat(text.getFontName()).isEqualTo("Georgia");
      assertThat(text.getFontHeightInPoints()).isEqualTo((short) 12);
      assertThat(book.getSheet("Risks").getTables().getFirst().getStyleName())
          .isEqualTo("TableStyleMedium4");
      assertThat(header(book, "Risks")).isEqualTo("&LBorough of Somewhere&C" + MARKING);
      assertThat(book.getSheet("Risks").getFooter().getRight()).isEqualTo("Committee services");
    }
  }

  @Test
  void namesThatAreTakenAlreadyAreLeftToTheCouncil() throws IOException {
    try (var book = book(BookTemplates.odd(file("council.xltx")))) {
      assertThat(tabs(book)).startsWith("cover", "Record").contains("Cover (2)", "Record (2)");
      assertThat(text(book, "cover", 0, 0)).isEqualTo("Ours already");
      assertThat(book.getTable("devices").getSheetName()).isEqualTo("Vans");
      assertThat(book.getTable("Devices_2").getSheetName()).isEqualTo("Devices");
      assertThat(book.getSheet("Method").getTables().getFirst().getName()).isEqualTo("Method_2");
      var ids =
          IntStream.range(0, book.getNumberOfSheets())
              .mapToObj(book::getSheetAt)
              .flatMap(sheet -> sheet.getTables().stream())
              .map(table -> table.getCTTable().getId());
      assertThat(ids.toList()).doesNotHaveDuplicates().contains(40L, 41L);
      assertThat(text(book, "It's why", 2, 0)).isEqualTo("Part");
      assertThat(text(book, "R", 1, 0)).isEqualTo("Line 1");
      assertThat(book.getSheet("R").getPrintSetup().getLandscape()).isTrue();
      assertThat(book.getSheet("R").getPrintSetup().getPaperSizeEnum())
          .isEqualTo(PaperSize.A3_PAPER);
      assertThat(book.getSheet("R").getMargin(PageMargin.BOTTOM)).isEqualTo(0.75);
    }
    assertThat(part("[Content_Types].xml")).doesNotContain("template.main");
  }

  @Test
  void theRecordsInsideAreFoundAndSayThatTheyAreInATemplate() {
    for (var template :
        List.of(
            BookTemplates.letterhead(file("a.xlsx")),
            BookTemplates.styles(file("b.xlsx")),
            BookTemplates.odd(file("c.xltx")))) {
      written(template, "book.xlsx");
      switch (new PaperCheck().enclosure(file("book.xlsx"))) {
        case Outcome.Done<EmbeddedRecords>(var found) -> {
          assertThat(found.isInTemplate()).isTrue();
          assertThat(found.records()).hasSize(2);
        }
        case Outcome.Refused<EmbeddedRecords>(var problems) -> throw new AssertionError(problems);
      }
    }
  }

  @Test
  void theSameRegisterDayAndTemplateGiveTheSameBytes() throws IOException {
    for (var template :
        List.of(BookTemplates.letterhead(file("a.xlsx")), BookTemplates.odd(file("c.xltx")))) {
      assertThat(Files.mismatch(written(template, "one.xlsx"), written(template, "two.xlsx")))
          .isEqualTo(-1);
    }
  }

  @Test
  void theFilesPropertiesAreOursAndTheCouncilsOwnStay() throws IOException {
    var template =
        BookTemplates.letterhead(
            file("council.xlsx"),
            book -> {
              var properties = book.getProperties();
              properties.getCoreProperties().setTitle("Blank");
              properties.getCoreProperties().setCreator("A. Clerk");
              properties.getExtendedProperties().setCompany("Borough of Somewhere");
              properties.getCustomProperties().addProperty("Department", "Property");
            });
    try (var book = book(template)) {
      var core = book.getProperties().getCoreProperties();
      assertThat(core.getTitle()).isEqualTo("CCTV register: County Council");
      assertThat(core.getCreator()).isEqualTo("Ringfence");
      assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("en-GB");
      assertThat(book.getProperties().getExtendedProperties().getCompany())
          .isEqualTo("Borough of Somewhere");
      assertThat(book.getProperties().getCustomProperties().contains("Department")).isTrue();
    }
  }

  @Test
  void aTextThatLooksLikeAFormulaStaysAText() throws IOException {
    var book = new XSSFWorkbook();
    var sheet = book.createSheet("Front");
    BookTemplates.named(book, "ringfence.organisation", sheet, 2, 1);
    try (var out = Files.newOutputStream(file("council.xlsx"))) {
      book.write(out);
    }
    book.close();
    try (var made =
        new WorkbookFile(
            PaperWords.british(), "", Optional.of(Briefs.template(file("council.xlsx"))))) {
      made.text("organisation", "=cmd|' /C calc'!A0");
      made.write(
          "T",
          Dossiers.DAY,
          org.ringfence.model.outcome.Progress.NONE,
          Files.newOutputStream(file("book.xlsx")));
    }
    try (var read = new XSSFWorkbook(Files.newInputStream(file("book.xlsx")))) {
      var cell = read.getSheet("Front").getRow(2).getCell(1);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo("=cmd|' /C calc'!A0");
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  @Test
  void aPlaceForATableThatTheWorkbookDoesNotHaveSaysSo() throws IOException {
    var template =
        BookTemplates.written(
            file("council.xlsx"),
            book ->
                BookTemplates.named(
                    book, "ringfence.sheet.calculator", book.createSheet("Try"), 1, 1));
    var content =
        new WorkbookReport(Catalogues.wording(), Catalogues.method())
            .content(
                PublicWorkbookTest.brief(1),
                FullDossier.KNOWLEDGE.rules(),
                org.ringfence.model.outcome.Progress.NONE,
                Optional.of(Briefs.template(template)));
    PaperFiles.written(content, file("book.xlsx"));
    try (var book = new XSSFWorkbook(Files.newInputStream(file("book.xlsx")))) {
      assertThat(text(book, "Try", 1, 1)).isEqualTo("There is nothing to say here in this paper.");
      assertThat(header(book, "Cover")).doesNotContain("SENSITIVE");
    }
  }

  @Test
  void aHeaderThatIsTooLongGivesWayToTheMarking() {
    var long1 = PageText.of(Optional.of("&L" + "x".repeat(200) + "&Cy&R&D"));
    assertThat(long1.marked("MARK").codes()).hasSize(214).contains("&CMARK\ny&R&D");
    assertThat(long1.marked("M".repeat(60)).codes()).isEqualTo("&C" + "M".repeat(60));
    assertThat(PageText.of(Optional.of("&LA &&C B&\"C&L,x\"&C1")))
        .isEqualTo(new PageText("A &&C B&\"C&L,x\"", "1", ""));
  }

  private XSSFWorkbook book(Path template) throws IOException {
    return new XSSFWorkbook(Files.newInputStream(written(template, "book.xlsx")));
  }

  private Path written(Path template, String name) {
    var known = FullDossier.KNOWLEDGE;
    var brief =
        Briefs.exempt(
            List.of(Dossiers.recorded(), Dossiers.recorded("a-2", "Yard")),
            Dossiers.DAY,
            known.wording(),
            known.method());
    return Briefs.book(
        brief,
        known.rules(),
        known.wording(),
        known.method(),
        file(name),
        Optional.of(Briefs.template(template)));
  }

  private static List<String> tabs(XSSFWorkbook book) {
    return IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName).toList();
  }

  private static String header(XSSFWorkbook book, String tab) {
    return book.getSheet(tab).getCTWorksheet().getHeaderFooter().getOddHeader();
  }

  private static String text(XSSFWorkbook book, String tab, int row, int column) {
    return book.getSheet(tab).getRow(row).getCell(column).getStringCellValue();
  }

  private static List<String> texts(XSSFSheet sheet) {
    var texts = new java.util.ArrayList<String>();
    sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
    return texts;
  }

  private String part(String name) {
    return new String(
        new Tampering(file("book.xlsx")).parts().getOrDefault(name, new byte[0]),
        StandardCharsets.UTF_8);
  }

  private Path file(String name) {
    return folder.toAbsolutePath().normalize().resolve(name);
  }
}
