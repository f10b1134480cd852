package org.ringfence.report.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.report.BookTemplates;
import org.ringfence.report.Briefs;
import org.ringfence.report.Tampering;
import org.ringfence.report.Templates;

/** What an Excel template is refused for, and what a check says of one that is taken. */
class BookTemplateGuardTest {
  private static final String SHEET = "xl/worksheets/sheet1.xml";

  @TempDir private Path folder;

  /** Something that makes a sound template one that can't be used, and what the refusal names. */
  record Fault(String name, BookTemplates.Change done, String said) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Fault> faults() {
    return List.of(
        new Fault(
            "a text beneath",
            book -> BookTemplates.put(book.getSheet("Kit list"), 40, 7, "Signed: the clerk"),
            "no room for a table at the place ringfence.sheet.devices (Kit list!B5): something"
                + " stands in H41"),
        new Fault(
            "a text beside",
            book -> BookTemplates.put(book.getSheet("Kit list"), 4, 6, "Here?"),
            "something stands in G5"),
        new Fault(
            "merged cells",
            book -> book.getSheet("Kit list").addMergedRegion(new CellRangeAddress(7, 8, 0, 1)),
            "the cells A8:B9 are merged"),
        new Fault(
            "a picture",
            BookTemplateGuardTest::picture,
            "a picture or chart reaches down to row 9"),
        new Fault(
            "another place",
            book -> BookTemplates.named(book, "ringfence.weather", book.getSheet("Kit list"), 9, 0),
            "ringfence.weather stands there, in row 10"),
        new Fault(
            "two tables",
            book ->
                BookTemplates.named(book, "ringfence.sheet.risks", book.getSheet("Kit list"), 2, 0),
            "The sheet Kit list has places for two tables"),
        new Fault(
            "a hidden sheet",
            book -> book.setSheetHidden(book.getSheetIndex("Kit list"), true),
            "the sheet is hidden"),
        new Fault(
            "a name without a cell",
            book -> named(book, "ringfence.site", "#REF!"),
            "The name ringfence.site leads to no cell of it (#REF!)"),
        new Fault(
            "a name of a number",
            book -> named(book, "ringfence.site", "12"),
            "ringfence.site leads to no cell"));
  }

  private static void picture(XSSFWorkbook book) {
    var drawing = book.getSheet("Kit list").createDrawingPatriarch();
    drawing.createPicture(
        drawing.createAnchor(0, 0, 0, 0, 9, 1, 10, 8),
        book.addPicture(BookTemplates.LOGO, Workbook.PICTURE_TYPE_PNG));
    ((org.apache.poi.xssf.usermodel.XSSFClientAnchor) drawing.getShapes().getFirst().getAnchor())
        .setDy2(5);
  }

  private static void named(XSSFWorkbook book, String name, String refersTo) {
    var made = book.createName();
    made.setNameName(name);
    made.setRefersToFormula(refersTo);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aPlaceThatCannotBeFilledIsRefusedAndNamed(Fault fault) {
    var file = BookTemplates.letterhead(file("council.xlsx"), fault.done());
    assertThat(refusal(file)).contains(fault.said());
  }

  /** Something harmful put into a sound template, and what the refusal names. */
  record Harm(String name, UnaryOperator<Tampering> done, String said) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Harm> harms() {
    return List.of(
        new Harm("macros", with("xl/vbaProject.bin", "x"), "macros"),
        new Harm(
            "a macro type",
            parts ->
                parts.change(
                    "[Content_Types].xml",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main",
                    "application/vnd.ms-excel.sheet.macroEnabled.main"),
            "macros"),
        new Harm("an old macro sheet", with("xl/macrosheets/sheet1.xml", "<a/>"), "macros"),
        new Harm("an old dialog", with("xl/dialogsheets/sheet1.xml", "<a/>"), "macros"),
        new Harm("an object", with("xl/embeddings/oleObject1.bin", "x"), "embedded object"),
        new Harm("a control", with("xl/activeX/activeX1.bin", "x"), "ActiveX"),
        new Harm("an add-in", with("xl/webextensions/taskpanes.xml", "<a/>"), "add-in"),
        new Harm("another book", with("xl/externalLinks/externalLink1.xml", "<a/>"), "elsewhere"),
        new Harm("a connection", with("xl/connections.xml", "<connections/>"), "elsewhere"),
        new Harm("a query", with("xl/queryTables/queryTable1.xml", "<a/>"), "elsewhere"),
        new Harm("a data model", with("xl/model/item.data", "x"), "elsewhere"),
        new Harm(
            "a mashup", with("customXml/item1.xml", "<DataMashup>x</DataMashup>"), "elsewhere"),
        new Harm(
            "a pivot of elsewhere",
            with(
                "xl/pivotCache/pivotCacheDefinition1.xml",
                "<pivotCacheDefinition><cacheSource type=\"external\"/></pivotCacheDefinition>"),
            "takes data from elsewhere"),
        new Harm("a remote picture", related("image", "https://example.org/a.png"), "a picture"),
        new Harm("a remote cache", related("pivotCacheDefinition", "file:///x"), "from elsewhere"),
        new Harm("a link to a file", related("hyperlink", "prices.xlsx"), "no web page"),
        new Harm(
            "a remote picture in an old drawing",
            with("xl/drawings/vmlDrawing1.vml", "<v:imagedata src=\"https://example.org/a\"><br>"),
            "a picture from elsewhere"),
        new Harm("DDE", formula("cmd|&apos;/C calc&apos;!A0"), "formula that fetches"),
        new Harm(
            "DDE behind a quote",
            formula("&apos;a\"b&apos;!A1+cmd|&apos;/C calc&apos;!A0+&apos;a\"b&apos;!A1"),
            "formula that fetches"),
        new Harm("a web service", formula("WEBSERVICE(A1)"), "formula that fetches"),
        new Harm("an image", formula("_xlfn.IMAGE(A1)"), "formula that fetches"),
        new Harm("live data", formula("RTD(\"a\",,\"b\")"), "formula that fetches"),
        new Harm(
            "a book by path",
            formula("&apos;C:\\\\\\\\[a.xlsx]S&apos;!A1"),
            "formula that fetches"),
        new Harm("a book by number", formula("1+[1]Sheet1!A1"), "formula that fetches"),
        new Harm(
            "a name that fetches",
            parts ->
                parts.change(
                    "xl/workbook.xml",
                    "</definedNames>",
                    "<definedName"
                        + " name=\"x\">WEBSERVICE(\"http://x\")</definedName></definedNames>"),
            "formula that fetches"));
  }

  @ParameterizedTest
  @MethodSource("harms")
  void whatCouldDoHarmIsRefusedAndNamed(Harm harm) {
    var sound = BookTemplates.letterhead(file("sound.xlsx"));
    harm.done().apply(new Tampering(sound)).write(file("harm.xlsx"));
    assertThat(refusal(file("harm.xlsx"))).contains(harm.said());
  }

  @Test
  void linksToWebPagesAndToPlacesInTheSameFileAreKept() {
    for (var target : List.of("https://example.org/", "#Sheet1!A1", "mailto:a@example.org")) {
      var sound = BookTemplates.letterhead(file("sound.xlsx"));
      var linked = related("hyperlink", target).apply(new Tampering(sound)).saved(file("a.xlsx"));
      assertThat(Template.read(linked)).isInstanceOf(Outcome.Done.class);
    }
    var sums = formula("SUM(Table1[#All],[1])&amp;\"a | b\"&amp;IF(A1=\"IMAGE (x)\",1,2)");
    var sound = sums.apply(new Tampering(BookTemplates.letterhead(file("sound.xlsx"))));
    assertThat(Template.read(sound.saved(file("a.xlsx")))).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void aCheckListsUsedUnknownAndMissingNamesWithTheirText() {
    var check =
        new PaperTags()
            .check(Briefs.template(BookTemplates.letterhead(file("a.xlsx"))), PaperKind.WORKBOOK)
            .orElseThrow();
    assertThat(check.used())
        .contains(
            new TemplatePlace("ringfence.title", TemplatePlace.Spot.ROOM, "The title goes here", "Front page!B1"),
            new TemplatePlace(
                "ringfence.sheet.devices", TemplatePlace.Spot.ROOM, "Our table goes here", "Kit list!B5"));
    assertThat(check.unknown())
        .extracting(TemplatePlace::tag)
        .containsExactly("ringfence.sheet.weather");
    assertThat(check.missing())
        .containsKeys("ringfence.sheet.sign_offs", "ringfence.sheet.cover")
        .doesNotContainKeys("ringfence.sheet.devices", "ringfence.marking");
    assertThat(Briefs.template(BookTemplates.odd(file("b.xltx"))).hiddenSheets())
        .containsExactly("Quiet");
  }

  @Test
  void aTemplateIsOnlyForPapersOfItsProgram() {
    var tags = new PaperTags();
    var excel = Briefs.template(BookTemplates.letterhead(file("a.xlsx")));
    var word = Briefs.template(Templates.lines(file("a.docx")));
    assertThat(tags.check(excel, PaperKind.COMMITTEE)).isEmpty();
    assertThat(tags.check(word, PaperKind.WORKBOOK)).isEmpty();
    assertThat(tags.check(excel, PaperKind.FOI).orElseThrow().missing())
        .containsKey("ringfence.sheet.refusals");
    assertThat(tags.check(word, PaperKind.FOI).orElseThrow().missing())
        .containsKey("ringfence.foi.refusals");
  }

  private static UnaryOperator<Tampering> with(String part, String content) {
    return parts -> {
      parts.parts().put(part, content.getBytes(StandardCharsets.UTF_8));
      return parts;
    };
  }

  private static UnaryOperator<Tampering> related(String type, String target) {
    return parts -> {
      parts
          .parts()
          .put("xl/worksheets/_rels/sheet3.xml.rels", Templates.relation(type, target, true));
      return parts;
    };
  }

  /** In place of the first formula. */
  private static UnaryOperator<Tampering> formula(String formula) {
    return parts -> parts.change(SHEET, "<f>1\\+1</f>", "<f>" + formula + "</f>");
  }

  private static String refusal(Path file) {
    return switch (Template.read(file)) {
      case Outcome.Done<Template>(var template) -> throw new AssertionError(template.name());
      case Outcome.Refused<Template>(var problems) ->
          String.join("\n", problems.stream().map(Problem::message).toList());
    };
  }

  private Path file(String name) {
    return folder.toAbsolutePath().normalize().resolve(name);
  }
}
