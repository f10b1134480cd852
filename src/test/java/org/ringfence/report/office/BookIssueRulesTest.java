package org.ringfence.report.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.model.Problem;

/** What a workbook must not have in it where somebody gives it out under a seal. */
class BookIssueRulesTest {
  private static final String SHEET = "the sheet “Devices”";
  private static final String CELL = SHEET + ", cell B5";
  private static final String FORMULA = "may give something else";

  /**
   * One thing that is refused.
   *
   * @param file with it
   * @param where its place as people call it
   * @param what the sentence has
   */
  record Case(String name, BookPart file, String where, String what) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> formulas() {
    return Stream.of(
            "TODAY()",
            "NOW()-1",
            "IF(1,rand(),2)",
            "RANDBETWEEN(1,6)",
            "_xlfn.RANDARRAY(2)",
            "SUM(INDIRECT(\"A1\"))",
            "CELL(\"filename\")",
            "INFO(\"osversion\")",
            "_xlfn.WEBSERVICE(\"https://a\")",
            "_xlfn._xlws.PY(1,A1)",
            "_xlfn.ORG.LIBREOFFICE.RAND.NV()",
            "RTD(\"a\",,\"b\")",
            "[1]Sheet1!A1",
            "[1]!Rate",
            "'[Prices.xlsx]Sheet 1'!A1",
            "'file:///tmp/a.xlsx'#Sheet1!A1",
            "cmd|'/C calc'!A0",
            "HYPERLINK(\"file:///a\",\"b\")",
            "HYPERLINK(A1)")
        .map(
            formula ->
                new Case(
                    formula,
                    BookPart.formula(formula.replace("&", "&amp;").replace("\"", "&quot;")),
                    CELL,
                    FORMULA));
  }

  static Stream<Case> changing() {
    var list = "<externalBook/>";
    return Stream.concat(
        formulas(),
        Stream.of(
            new Case(
                "a name",
                BookPart.of("", "", "<definedName name=\"Rate\">TODAY()</definedName>"),
                "the name Rate",
                FORMULA),
            new Case(
                "a name in another book",
                BookPart.of("", "", "<definedName name=\"Rate\">[1]A!$A$1</definedName>"),
                "the name Rate",
                FORMULA),
            new Case(
                "what may be typed",
                BookPart.of(
                    "<dataValidations><dataValidation"
                        + " sqref=\"C3\"><formula1>INDIRECT(A1)</formula1></dataValidation></dataValidations>"),
                SHEET + ", what may be typed in C3",
                FORMULA),
            new Case(
                "a look",
                BookPart.of(
                    "<conditionalFormatting sqref=\"D4\"><cfRule"
                        + " type=\"expression\"><formula>A1&lt;TODAY()</formula></cfRule></conditionalFormatting>"),
                SHEET + ", look of D4",
                FORMULA),
            new Case(
                "a look by the day",
                BookPart.of(
                    "<conditionalFormatting sqref=\"D4\"><cfRule"
                        + " type=\"timePeriod\"/></conditionalFormatting>"),
                SHEET + ", cells D4",
                "today’s date"),
            new Case(
                "a column of a table",
                BookPart.of("")
                    .with(
                        "table",
                        "table",
                        "<tableColumn"
                            + " name=\"Age\"><calculatedColumnFormula>NOW()</calculatedColumnFormula></tableColumn>"),
                "a table, column “Age”",
                FORMULA),
            new Case(
                "a chart",
                BookPart.of("")
                    .with("chart", "chartSpace", "<ser><f>[2]Sheet1!$A$1:$A$3</f></ser>"),
                "a chart",
                FORMULA),
            new Case(
                "a header with the day",
                BookPart.of(
                    "<headerFooter><oddHeader>&amp;LDraft &amp;D</oddHeader></headerFooter>"),
                SHEET,
                "which change"),
            new Case(
                "a footer with the path",
                BookPart.of(
                    "<headerFooter><firstFooter>&amp;&amp;&amp;Z</firstFooter></headerFooter>"),
                SHEET,
                "which change"),
            new Case(
                "a filter by the day",
                BookPart.of("<autoFilter><dynamicFilter type=\"today\"/></autoFilter>"),
                SHEET,
                "filter"),
            new Case(
                "a text box by a cell",
                BookPart.of("").with("drawing", "wsDr", "<sp textlink=\"A1\"/>"),
                "the drawings on a sheet",
                "from a cell"),
            new Case(
                "a day in a text box",
                BookPart.of("").with("drawing", "wsDr", "<fld type=\"datetime\"/>"),
                "the drawings on a sheet",
                "today’s date"),
            new Case(
                "a pivot table",
                BookPart.of("")
                    .with(
                        "pivotCacheDefinition",
                        "pivotCacheDefinition",
                        "<a/>".replace("<a/>", "<pivotCacheDefinition refreshOnLoad=\"1\"/>")),
                "the part xl/pivotCacheDefinition.xml",
                "pivot table"),
            new Case(
                "another book",
                BookPart.of("").raw("xl/externalLinks/externalLink1.xml", list),
                "",
                "data from elsewhere"),
            new Case("macros", BookPart.of("").raw("xl/vbaProject.bin", ""), "", "macros"),
            new Case(
                "an object",
                BookPart.of("").raw("xl/embeddings/a.bin", ""),
                "",
                "embedded object")));
  }

  static List<Case> hiding() {
    var look = "numFmtId=\"%s\" fontId=\"%s\" fillId=\"%s\"";
    return List.of(
        new Case(
            "a hidden sheet", BookPart.of(" state=\"hidden\"", "", ""), SHEET, "sheet is hidden"),
        new Case(
            "a very hidden sheet",
            BookPart.of(" state=\"veryHidden\"", "", ""),
            SHEET,
            "sheet is hidden"),
        new Case(
            "a hidden row",
            BookPart.of("<sheetData><row r=\"7\" hidden=\"1\"/></sheetData>"),
            SHEET + ", row 7",
            "row is hidden"),
        new Case(
            "a row of no height",
            BookPart.of("<sheetData><row r=\"7\" ht=\"0\"/></sheetData>"),
            SHEET + ", row 7",
            "row is hidden"),
        new Case(
            "a hidden column",
            BookPart.of("<cols><col min=\"3\" max=\"3\" hidden=\"true\"/></cols>"),
            SHEET + ", column number 3",
            "column is hidden"),
        new Case(
            "a column of no width",
            BookPart.of("<cols><col min=\"3\" max=\"3\" width=\"0.0\"/></cols>"),
            SHEET + ", column number 3",
            "column is hidden"),
        new Case(
            "a hidden name",
            BookPart.of("", "", "<definedName name=\"Q\" hidden=\"1\">1</definedName>"),
            "the name Q",
            "name is hidden"),
        new Case(
            "a hidden window",
            BookPart.of("", "", "<workbookView visibility=\"veryHidden\"/>"),
            "the workbook",
            "opens hidden"),
        new Case(
            "noughts as nothing",
            BookPart.of("<sheetViews><sheetView showZeros=\"0\"/></sheetViews>"),
            SHEET,
            "nought"),
        new Case(
            "a format that shows nothing",
            BookPart.styled(
                "<numFmt numFmtId=\"170\" formatCode=\";;;\"/>", "", "", look.formatted(170, 0, 0)),
            CELL,
            "number format"),
        new Case(
            "a format that shows another value",
            BookPart.styled(
                "<numFmt numFmtId=\"170\" formatCode=\"\\0\"/>", "", "", look.formatted(170, 0, 0)),
            CELL,
            "number format"),
        new Case(
            "white on white",
            BookPart.styled("", "<color rgb=\"FFFFFFFF\"/>", "", look.formatted(0, 1, 0)),
            CELL,
            "white on white"),
        new Case(
            "tiny",
            BookPart.styled("", "<sz val=\"1\"/>", "", look.formatted(0, 1, 0)),
            CELL,
            "too small"),
        new Case(
            "a note",
            BookPart.of("").with("comments", "comments", "<comment ref=\"A1\"/>"),
            "the comments",
            "comment or a note"),
        new Case(
            "a thread",
            BookPart.of("").with("threadedComments", "ThreadedComments", "<threadedComment/>"),
            "the part xl/threadedComments.xml",
            "comment or a note"));
  }

  private static void assertFound(Case one, List<Problem> found) {
    assertThat(found)
        .as(found.toString())
        .anySatisfy(
            problem -> {
              assertThat(problem.where()).isEqualTo(one.where());
              assertThat(problem.what()).contains(one.what());
              assertThat(problem.mend()).isNotEmpty();
            });
  }

  @ParameterizedTest
  @MethodSource("changing")
  void whatMayLookDifferentTomorrowIsFoundWithItsPlace(Case one) {
    assertFound(one, new IssueRules(one.file().parts()).changing());
  }

  @ParameterizedTest
  @MethodSource("hiding")
  void whatIsNotSeenIsFoundWithItsPlace(Case one) {
    assertFound(one, new IssueRules(one.file().parts()).hiding());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SUM(A1:A3)",
        "OFFSET(A1,1,1)",
        "Table1[[#This Row],[Cost]]*2",
        "IF(A1=&quot;NOW()&quot;,1,2)",
        "HYPERLINK(&quot;https://example.org&quot;,&quot;page&quot;)",
        "XLOOKUP(A1,B:B,C:C)",
        "'My sheet'!A1",
        "IMSUM(1,2)",
        "ROUND(MYNOW,1)"
      })
  void otherFormulasStay(String formula) {
    assertThat(new IssueRules(BookPart.formula(formula).parts()).changing()).isEmpty();
  }

  @Test
  void formatsForMoneyAndWhiteOnColourStay() {
    var money = "_-* #,##0_-;\\-* #,##0_-;_-* &quot;-&quot;_-;_-@_-";
    var file =
        BookPart.styled(
            "<numFmt numFmtId=\"170\" formatCode=\"%s\"/>".formatted(money),
            "<color rgb=\"FFFFFFFF\"/>",
            "<patternFill patternType=\"solid\"><fgColor rgb=\"FF1F3864\"/></patternFill>",
            "numFmtId=\"170\" fontId=\"1\" fillId=\"1\"");
    assertThat(new IssueRules(file.parts()).hiding()).isEmpty();
    var page =
        BookPart.of(
            "<headerFooter><oddHeader>&amp;CA &amp;&amp; Dee &amp;P of"
                + " &amp;N</oddHeader></headerFooter>");
    assertThat(new IssueRules(page.parts()).changing()).isEmpty();
  }
}
