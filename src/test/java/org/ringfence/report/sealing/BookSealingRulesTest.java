package org.ringfence.report.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.model.outcome.Problem;

/** What a workbook must not have in it where somebody gives it out under a seal. */
class BookSealingRulesTest {
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
            "HYPERLINK(A1)",
            "DATEVALUE(\"1/2/2026\")",
            "VALUE(\"1.234\")",
            "DOLLAR(5)",
            "TEXT(5,\"[$-F800]dddd\")",
            "GETPIVOTDATA(\"x\",A1)",
            "_xlfn._xlws.FILTER(A1:A2,A1:A2=1)",
            "_xlfn.LET(_xlpm.x,1,_xlpm.x)",
            "_xlfn.SHEET()",
            "AGGREGATE(9,5,A1:A9)",
            "COM.MICROSOFT.SUM(1)",
            "MYOWN(1)")
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

  private static String row(String cells) {
    return "<sheetData><row r=\"5\">%s</row></sheetData>".formatted(cells);
  }

  private static Case sheet(String name, String sheet, String where, String what) {
    return new Case(name, BookPart.of(sheet), where, what);
  }

  private static String view(String inside) {
    return "<sheetViews><sheetView>" + inside + "</sheetView></sheetViews>";
  }

  private static Case book(String name, String rest, String what) {
    return new Case(name, BookPart.of("", "", rest), "the workbook", what);
  }

  /** What Excel, LibreOffice and other programs take each in its own way. */
  static Stream<Case> unlike() {
    var unlike = "not every program shows alike";
    var two = "<c r=\"B5\"><v>1</v></c><c r=\"D5\"><v>2</v></c>";
    return Stream.of(
        sheet(
            "merged over two",
            row(two) + "<mergeCells><mergeCell ref=\"B5:E7\"/></mergeCells>",
            SHEET + ", cell D5",
            "The merged cells B5:E7 hide what is in D5."),
        sheet(
            "merged over another",
            row("<c r=\"B5\"/><c r=\"C5\"><v>1</v></c>")
                + "<mergeCells><mergeCell ref=\"B5:C5\"/></mergeCells>",
            SHEET + ", cell C5",
            "hide what is in C5"),
        book("days since 1904", "<workbookPr date1904=\"1\"/>", "counted from 1904"),
        book("days since 1904, in a word", "<workbookPr date1904=\"true\"/>", "from 1904"),
        book("sums in rounds", "<calcPr iterate=\"1\"/>", unlike),
        book("numbers as shown", "<calcPr fullPrecision=\"0\"/>", unlike),
        book("old changes", "<customWorkbookViews/>", "customWorkbookViews"),
        sheet(
            "two cells of one address",
            row("<c r=\"B5\"><v>1</v></c><c r=\"B5\"><v>2</v></c>"),
            CELL,
            "stands there twice"),
        sheet(
            "cells out of order",
            row("<c r=\"C5\"><v>1</v></c><c r=\"B5\"><v>2</v></c>"),
            CELL,
            "out of its order"),
        sheet(
            "a cell of another row", row("<c r=\"B6\"><v>1</v></c>"), SHEET + ", cell B6", "order"),
        sheet("a cell without address", row("<c><v>1</v></c>"), SHEET + ", row 5", "address"),
        sheet(
            "two rows of one number",
            "<sheetData><row r=\"5\"/><row r=\"5\"/></sheetData>",
            SHEET + ", row 5",
            "stands there twice"),
        sheet("a row without number", "<sheetData><row/></sheetData>", SHEET, "out of its order"),
        sheet(
            "a value and a text",
            row("<c r=\"B5\" t=\"inlineStr\"><v>5</v><is><t>b</t></is></c>"),
            CELL,
            "holds several"),
        sheet("two values", row("<c r=\"B5\"><v>5</v><v>6</v></c>"), CELL, "holds several"),
        sheet(
            "a text in two forms",
            row("<c r=\"B5\" t=\"inlineStr\"><is><t>a</t><r><t>b</t></r></is></c>"),
            CELL,
            "holds several"),
        sheet("a day in letters", row("<c r=\"B5\" t=\"d\"><v>1</v></c>"), CELL, unlike),
        sheet(
            "signs above letters",
            row("<c r=\"B5\" t=\"inlineStr\"><is><t>a</t><rPh><t>b</t></rPh></is></c>"),
            CELL,
            "signs above"),
        sheet(
            "several forms",
            "<mc:AlternateContent"
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"/>",
            SHEET,
            "several forms"),
        sheet("what nobody knows", "<q:a xmlns:q=\"urn:q\"/>", SHEET, "“q:a”"),
        sheet("an attribute nobody knows", "<dimension a=\"1\"/>", SHEET, "“a” of “dimension”"),
        sheet(
            "formulas shown",
            "<sheetViews><sheetView showFormulas=\"true\"/></sheetViews>",
            SHEET,
            "shows formulas"),
        sheet(
            "scrolled",
            "<sheetViews><sheetView topLeftCell=\"A12\"/></sheetViews>",
            SHEET,
            "what is above is not seen"),
        sheet(
            "all frozen",
            "<sheetViews><sheetView><pane ySplit=\"900\""
                + " state=\"frozen\"/></sheetView></sheetViews>",
            SHEET,
            "frozen"),
        sheet("no heights", "<sheetFormatPr zeroHeight=\"1\"/>", SHEET, "are hidden"),
        sheet(
            "a filter", "<autoFilter ref=\"A1:B2\"><filterColumn/></autoFilter>", SHEET, "filter"),
        sheet(
            "words while a cell is chosen",
            "<dataValidations><dataValidation sqref=\"B5\" prompt=\"a\"/></dataValidations>",
            SHEET + ", cells B5",
            "only while a cell is chosen"),
        sheet(
            "far below",
            "<sheetData><row r=\"900\"><c r=\"A900\"><v>1</v></c></row></sheetData>",
            SHEET + ", row 900",
            "far from the rest"),
        new Case(
            "a part that nobody knows",
            BookPart.of("").with("metadata", "metadata", ""),
            "the part xl/metadata.xml",
            unlike),
        new Case(
            "a picture in two forms",
            BookPart.of("").raw("xl/media/a.svg", "<svg/>"),
            "the part xl/media/a.svg",
            unlike),
        new Case(
            "words in a drawing of the old kind",
            BookPart.of("").raw("xl/drawings/a.vml", "<xml><v:textbox>a</v:textbox></xml>"),
            "the part xl/drawings/a.vml",
            unlike),
        sheet("far aside", row("<c r=\"AZ5\"><v>1</v></c>"), SHEET + ", column AZ", "far from"),
        sheet("a picture behind", "<picture r:id=\"s\"/>", SHEET, "behind the cells"),
        sheet("small print", "<pageSetup scale=\"10\"/>", SHEET, "too small"),
        sheet(
            "several cells at once",
            row("<c r=\"B5\"><f t=\"dataTable\" ref=\"B5:B6\"/><v>1</v></c>"),
            CELL,
            "several cells at once"),
        new Case(
            "a style for tables",
            BookPart.of("")
                .with("styles", "styleSheet", "<tableStyles><tableStyle/></tableStyles>"),
            "the styles",
            "style for tables"));
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

  private static BookPart formatted(String format) {
    return BookPart.styled(
        "<numFmt numFmtId=\"170\" formatCode=\"%s\"/>".formatted(format),
        "",
        "",
        "numFmtId=\"170\" fontId=\"0\" fillId=\"0\"");
  }

  private static Case look(String name, String font, String fill, String rest, String what) {
    return new Case(
        name,
        BookPart.styled(
            "", font, fill, "numFmtId=\"0\" fontId=\"1\" fillId=\"1\">" + rest + "</xf><xf"),
        CELL,
        what);
  }

  private static String solid(String colour) {
    return "<patternFill patternType=\"solid\"><fgColor %s/></patternFill>".formatted(colour);
  }

  private static Case run(String name, String look, String what) {
    return sheet(
        name,
        row(
            "<c r=\"B5\" t=\"inlineStr\"><is><r><rPr>%s</rPr><t>not </t></r><r><t>so</t></r></is></c>"
                .formatted(look)),
        CELL,
        what);
  }

  private static Case margin(String name, String text, String what) {
    return sheet(
        name,
        "<headerFooter><oddHeader>%s</oddHeader></headerFooter>".formatted(text),
        SHEET,
        what);
  }

  /** Letters that nobody makes out, and numbers that are shown as others. */
  static Stream<Case> lost() {
    var white = "<color rgb=\"FFFFFFFF\"/>";
    return Stream.of(
        look("as its ground", "<color rgb=\"FF1B365D\"/>", solid("rgb=\"FF1B365D\""), "", "ground"),
        look(
            "nearly as its ground",
            "<color rgb=\"FF1B365D\"/>",
            solid("rgb=\"FF1B3040\""),
            "",
            "ground"),
        look("black on nothing said", "", "<patternFill patternType=\"solid\"/>", "", "ground"),
        look("white by the theme", "<color theme=\"0\"/>", "", "", "white on white"),
        look("white by a tint", "<color theme=\"1\" tint=\"0.98\"/>", "", "", "white on white"),
        look("white by its number", "<color indexed=\"9\"/>", "", "", "white on white"),
        look("yellow", "<color rgb=\"FFFFFF00\"/>", "", "", "white on white"),
        look("signs", "<name val=\"Wingdings 3\"/>", "", "", "signs"),
        look("signs by their set", "<charset val=\"2\"/>", "", "", "signs"),
        look("made smaller", "", "", "<alignment shrinkToFit=\"1\"/>", "made smaller"),
        look("repeated", "", "", "<alignment horizontal=\"fill\"/>", "repeated"),
        look("one above another", "", "", "<alignment textRotation=\"255\"/>", "one above"),
        look("moved out", "", "", "<alignment indent=\"200\"/>", "moved out"),
        run("a white run", white, "white on white"),
        run("a tiny run", "<sz val=\"1\"/>", "too small"),
        run("a run of signs", "<rFont val=\"Webdings\"/>", "signs"),
        new Case(
            "a white run of a text that is kept elsewhere",
            BookPart.of(row("<c r=\"B5\" t=\"s\"><v>0</v></c>"))
                .with(
                    "sharedStrings",
                    "sst",
                    "<si><r><rPr>%s</rPr><t>a</t></r></si>".formatted(white)),
            CELL,
            "white on white"),
        new Case("no minus", formatted("0;0"), CELL, "leaves out a minus"),
        new Case("no minus but room for it", formatted("0;_-0"), CELL, "leaves out a minus"),
        new Case("red for a minus", formatted("0;[Red]0"), CELL, "leaves out a minus"),
        new Case("no text", formatted("0;-0;0;0"), CELL, "shows nothing"),
        new Case("days of the computer", formatted("[$-F800]dddd"), CELL, "goes by the computer"),
        new Case("times of the computer", formatted("[$-x-systime]h"), CELL, "by the computer"),
        new Case("other digits", formatted("[$-2000000]0"), CELL, "another number"),
        new Case("by its size", formatted("[&lt;100]0;-0"), CELL, "another number"),
        new Case("white by its format", formatted("[White]0"), CELL, "another number"),
        new Case("in thousands", formatted("0,"), CELL, "another number"),
        new Case("a digit before", formatted("&quot;2&quot;0"), CELL, "another number"),
        new Case(
            "a day as the computer has it",
            BookPart.styled("", "", "", "numFmtId=\"14\" fontId=\"0\" fillId=\"0\""),
            CELL,
            "goes by the computer"),
        margin("a white header", "&amp;KFFFFFFa", "white on white"),
        margin("a white header by the theme", "&amp;K00+000a", "white on white"),
        margin("a tiny header", "&amp;1 a", "too small"),
        margin("a header of signs", "&amp;&quot;Wingdings,Regular&quot;a", "signs"),
        margin("a sign nobody knows", "&amp;qa", "not every program knows"),
        sheet(
            "a first page without it",
            "<headerFooter differentFirst=\"1\"><oddHeader>a</oddHeader></headerFooter>",
            SHEET,
            "another header or footer"),
        sheet(
            "a header of no page",
            "<headerFooter><evenFooter>a</evenFooter></headerFooter>",
            SHEET,
            "no page shows"),
        sheet(
            "a low row",
            "<sheetData><row r=\"5\" ht=\"2\"><c r=\"B5\"><v>1</v></c></row></sheetData>",
            SHEET + ", row 5",
            "too low"),
        sheet(
            "a narrow column",
            "<cols><col min=\"2\" max=\"2\" width=\"1.2\"/></cols>"
                + row("<c r=\"B5\"><v>1</v></c>"),
            SHEET + ", column number 2",
            "too narrow"),
        sheet(
            "rows scrolled away below what is frozen",
            view(
                "<pane ySplit=\"2\" topLeftCell=\"A900\" activePane=\"bottomLeft\""
                    + " state=\"frozen\"/>"),
            SHEET,
            "opens further down"),
        sheet(
            "columns scrolled away beside what is frozen",
            view(
                "<pane xSplit=\"1\" topLeftCell=\"F1\" activePane=\"topRight\" state=\"frozen\"/>"),
            SHEET,
            "opens further down"),
        sheet(
            "letters turned round",
            row("<c r=\"B5\" t=\"inlineStr\"><is><t>\u202eab</t></is></c>"),
            CELL,
            "turns the order"),
        new Case(
            "a print area",
            BookPart.of(
                "",
                row("<c r=\"B5\"><v>1</v></c>"),
                "<definedName name=\"_xlnm.Print_Area\""
                    + " localSheetId=\"0\">Devices!$A$1:$B$3</definedName>"),
            CELL,
            "leaves something out"),
        new Case(
            "a white look by its value",
            conditional("<font>%s</font>".formatted(white)),
            SHEET + ", cells B5",
            "conditional format"),
        new Case(
            "another number by its value",
            conditional("<numFmt numFmtId=\"170\" formatCode=\"0;0\"/>"),
            SHEET + ", cells B5",
            "conditional format"));
  }

  private static String chart(String formula, String value) {
    return "<ser><val><numRef><f>%s</f><numCache><pt idx=\"0\"><v>%s</v></pt></numCache></numRef></val></ser>"
        .formatted(formula, value);
  }

  @Test
  void aChartShowsWhatIsInItsCells() {
    var cell = row("<c r=\"B5\"><v>2.0</v></c>");
    var sound = BookPart.of(cell).with("chart", "chartSpace", chart("Devices!$B$5", "2"));
    assertThat(new SealingRules(sound.parts()).hiding()).isEmpty();
    for (var other :
        List.of(
            chart("Devices!$B$5", "99"),
            chart("Devices!$B$6", "2"),
            chart("Devices!$B$5:$B$6,Devices!$A$1", "2"),
            chart("Elsewhere!$B$5", "2"),
            "<numLit><pt><v>2</v></pt></numLit>")) {
      var file = BookPart.of(cell).with("chart", "chartSpace", other);
      assertFound(
          new Case(other, file, "a chart", "shows other numbers"),
          new SealingRules(file.parts()).hiding());
    }
  }

  @Test
  void aDrawingLiesBesideTheCellsAndATableSaysWhatItsHeadSays() {
    var anchor =
        "<oneCellAnchor><from><col>0</col><row>%s</row></from><ext cx=\"%s\""
            + " cy=\"900000\"/></oneCellAnchor>";
    var cell = row("<c r=\"B5\" t=\"str\"><v>Cost</v></c>");
    for (var beside : List.of(anchor.formatted(1, 500_000), anchor.formatted(8, 9_000_000))) {
      var file = BookPart.of(cell).within("drawing", "wsDr", beside, "");
      assertThat(new SealingRules(file.parts()).hiding()).isEmpty();
    }
    var over = BookPart.of(cell).within("drawing", "wsDr", anchor.formatted(1, 9_000_000), "");
    assertFound(
        new Case("over", over, CELL, "lies over a cell"), new SealingRules(over.parts()).hiding());
    var columns = "<tableColumns><tableColumn name=\"%s\"/></tableColumns>";
    var same = BookPart.of(cell).within("table", "table", columns.formatted("Cost"), "B5:B6");
    assertThat(new SealingRules(same.parts()).hiding()).isEmpty();
    var other = BookPart.of(cell).within("table", "table", columns.formatted("Gain"), "B5:B6");
    assertFound(
        new Case("head", other, CELL, "calls its column “Gain”"),
        new SealingRules(other.parts()).hiding());
  }

  private static BookPart conditional(String look) {
    return BookPart.of(
            "<conditionalFormatting sqref=\"B5\"><cfRule type=\"expression\""
                + " dxfId=\"0\"><formula>1=1</formula></cfRule></conditionalFormatting>")
        .with("styles", "styleSheet", "<dxfs><dxf>%s</dxf></dxfs>".formatted(look));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1+2|3",
        "SUM(1,2)|3",
        "IF(1=1,&quot;Low&quot;,&quot;b&quot;)|Low",
      })
  void aFormulaThatGivesWhatTheCellShowsStays(String both) {
    var parts = counted(both.split("\\|", -1)[0], both.split("\\|", -1)[1]).parts();
    assertThat(new SealingRules(parts).counting(Map::of)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1+1|5|gives “2",
        "IF(1=1,&quot;Severe&quot;,&quot;b&quot;)|Low|gives “\"Severe",
        "evil|5|can’t be worked out",
        "SUM(|5|can’t be worked out",
        "YEAR(&quot;1/2/2026&quot;)|2026|goes by the computer",
        "&quot;1.234&quot;+0|1.234|goes by the computer",
      })
  void aFormulaThatGivesSomethingElseIsFoundWithItsPlace(String all) {
    var one = all.split("\\|", -1);
    var file = counted(one[0], one[1]);
    assertFound(
        new Case(all, file, CELL, one[2]), new SealingRules(file.parts()).counting(Map::of));
  }

  @Test
  void aFormulaOfOurOwnMayTakeNumbersFromTexts() {
    var file = counted("&quot;12 a&quot;&amp;&quot;b&quot;", "12 ab").parts();
    assertThat(new SealingRules(file).counting(() -> file)).isEmpty();
    assertThat(new SealingRules(file).counting(Map::of)).hasSize(1);
  }

  private static BookPart counted(String formula, String value) {
    return BookPart.of(
        row(
            "<c r=\"B5\" t=\"%s\"><f>%s</f><v>%s</v></c>"
                .formatted(value.matches("[\\d.]+") ? "n" : "str", formula, value)));
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
  @MethodSource({"changing", "unlike"})
  void whatMayLookDifferentTomorrowIsFoundWithItsPlace(Case one) {
    assertFound(one, new SealingRules(one.file().parts()).changing());
  }

  @ParameterizedTest
  @MethodSource({"hiding", "lost"})
  void whatIsNotSeenIsFoundWithItsPlace(Case one) {
    assertFound(one, new SealingRules(one.file().parts()).hiding());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SUM(A1:A3)",
        "Table1[[#This Row],[Cost]]*2",
        "IF(A1=&quot;NOW()&quot;,1,2)",
        "HYPERLINK(&quot;https://example.org&quot;,&quot;page&quot;)",
        "XLOOKUP(A1,B:B,C:C)",
        "'My sheet'!A1"
      })
  void otherFormulasStay(String formula) {
    assertThat(new SealingRules(BookPart.formula(formula).parts()).changing()).isEmpty();
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
    assertThat(new SealingRules(file.parts()).hiding()).isEmpty();
    var page =
        BookPart.of(
            "<headerFooter><oddHeader>&amp;CA &amp;&amp; Dee &amp;P of"
                + " &amp;N</oddHeader></headerFooter>");
    assertThat(new SealingRules(page.parts()).changing()).isEmpty();
  }
}
