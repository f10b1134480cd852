package org.ringfence.report.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.model.outcome.Problem;

/** What a Word file must not have in it where somebody gives it out under a seal. */
class WordSealingRulesTest {
  private static final String BEGIN = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
  private static final String MIDDLE = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
  private static final String END = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

  /**
   * One thing that is refused.
   *
   * @param file with it
   * @param where its place as people call it
   * @param what the sentence has
   */
  record Case(String name, WordPart file, String where, String what) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static String code(String... pieces) {
    return Stream.of(pieces)
        .map(piece -> "<w:r><w:instrText>" + piece + "</w:instrText></w:r>")
        .collect(Collectors.joining());
  }

  private static String complex(String... pieces) {
    return BEGIN + code(pieces) + MIDDLE + text("shown") + END;
  }

  private static String simple(String instruction) {
    return "<w:fldSimple w:instr=\"" + instruction + "\">" + text("shown") + "</w:fldSimple>";
  }

  private static String text(String text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
  }

  private static String styled(String look, String text) {
    return "<w:r><w:rPr>" + look + "</w:rPr><w:t>" + text + "</w:t></w:r>";
  }

  private static String paragraph(String inside) {
    return "<w:p>" + inside + "</w:p>";
  }

  private static final String GRID_SPAN = "<w:gridSpan w:val=\"2\"/>";

  private static String table(String look, String rows) {
    return "<w:tbl><w:tblPr>" + look + "</w:tblPr>" + rows + "</w:tbl>";
  }

  private static String grid(String rows) {
    return table("", "<w:tblGrid>" + "<w:gridCol w:w=\"3000\"/>".repeat(3) + "</w:tblGrid>" + rows);
  }

  private static String row(String look, String... cells) {
    return "<w:tr><w:trPr>" + look + "</w:trPr>" + String.join("", cells) + "</w:tr>";
  }

  private static String cell(String look, String inside) {
    return "<w:tc><w:tcPr>" + look + "</w:tcPr>" + paragraph(inside) + "</w:tc>";
  }

  private static String wide(int width, String text) {
    return cell("<w:tcW w:w=\"%d\" w:type=\"dxa\"/>".formatted(width), text(text));
  }

  private static String box(String inside) {
    return "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
        + paragraph(inside)
        + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
  }

  private static String alternatives(String one, String other) {
    return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx><w:txbxContent>"
        + paragraph(text(one))
        + "</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>"
        + paragraph(text(other))
        + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
  }

  private static Case inText(String name, String inside, String what) {
    return new Case(name, WordPart.of(paragraph(inside)), "the text", what);
  }

  private static WordPart header(String inside) {
    return WordPart.of(paragraph(text("x"))).with("header", "hdr", paragraph(inside));
  }

  static List<Case> changing() {
    var external = " TargetMode=\"External\"";
    return List.of(
        inText("a simple field", simple("DATE \\@ &quot;d MMMM&quot;"), "DATE"),
        inText("a complex field", complex(" TIME "), "TIME"),
        inText("a page's number in the text", complex("PAGE"), "PAGE"),
        inText("an instruction in pieces", complex(" DA", "T", "E "), "DATE"),
        inText("small letters", complex("date"), "date"),
        inText("a field that nothing ends", BEGIN + code("NOW"), "NOW"),
        inText("an instruction outside its marks", code("DATE"), "DATE"),
        inText("a field in another's instruction", BEGIN + complex("PAGE") + code("x") + END, "x"),
        inText(
            "a field in another's result",
            BEGIN + code("TOC") + MIDDLE + complex("SAVEDATE") + END,
            "SAVEDATE"),
        inText("an empty field", BEGIN + END, "field"),
        inText("a field that says if", complex("IF 1 = 1 a b"), "IF"),
        inText("a formula", complex("=SUM(ABOVE)"), "SUM"),
        inText("a link to a file", complex("HYPERLINK &quot;file:///C:/a.docx&quot;"), "HYPERLINK"),
        inText(
            "a link behind its hint",
            complex("HYPERLINK \\o &quot;https://a&quot; &quot;file:///a&quot;"),
            "HYPERLINK"),
        inText("a link to a share", simple("HYPERLINK \\\\server\\a"), "HYPERLINK"),
        inText(
            "a mark of a field that is none", "<w:r><w:fldChar w:fldCharType=\"x\"/></w:r>", "?"),
        new Case("a header", header(complex("FILENAME \\p")), "the header", "FILENAME"),
        new Case(
            "a footer",
            WordPart.of("").with("footer", "ftr", paragraph(simple("DOCPROPERTY Company"))),
            "the footer",
            "DOCPROPERTY"),
        new Case(
            "a footnote",
            WordPart.of("")
                .with(
                    "footnotes", "footnotes", "<w:footnote>" + complex("ASK x") + "</w:footnote>"),
            "the footnotes",
            "ASK"),
        new Case(
            "an endnote",
            WordPart.of("")
                .with("endnotes", "endnotes", "<w:endnote>" + complex("NOW") + "</w:endnote>"),
            "the endnotes",
            "NOW"),
        new Case(
            "a comment",
            WordPart.of("")
                .with(
                    "comments", "comments", "<w:comment>" + complex("CREATEDATE") + "</w:comment>"),
            "the comments",
            "CREATEDATE"),
        new Case(
            "a text box",
            WordPart.of(paragraph(box(complex("AUTHOR")))),
            "a text box in the text",
            "AUTHOR"),
        new Case(
            "a text box in a header",
            header(box(complex("PRINT", "DATE"))),
            "a text box in the header",
            "PRINTDATE"),
        inText(
            "a field in a drawing",
            "<w:r><a:fld type=\"datetime1\"><a:t>1</a:t></a:fld></w:r>",
            "datetime1"),
        inText(
            "a control bound to a property",
            "<w:sdt><w:sdtPr><w:dataBinding w:xpath=\"/a\"/></w:sdtPr></w:sdt>",
            "content control"),
        inText("other words elsewhere", alternatives("high", "low"), "several forms"),
        inText(
            "content that some pass over",
            "<w:r mc:ProcessContent=\"x:y\"><w:t>a</w:t></w:r>",
            "pass it over"),
        new Case(
            "fonts of its own",
            WordPart.of("")
                .with(
                    "fontTable",
                    "fonts",
                    "<w:font w:name=\"A\"><w:embedBold w:fontKey=\"{0}\"/></w:font>"),
            "the list of fonts",
            "fonts"),
        new Case("macros", WordPart.of("").raw("word/vbaProject.bin", "x"), "", "macros"),
        new Case(
            "an embedded object",
            WordPart.of("").raw("word/embeddings/oleObject1.bin", "x"),
            "",
            "embedded object"),
        new Case(
            "a workbook that is no chart's",
            WordPart.of("")
                .raw("word/embeddings/a.xlsx", "x")
                .leading("package", "embeddings/a.xlsx", ""),
            "",
            "embedded object"),
        new Case(
            "a control", WordPart.of("").raw("word/activeX/activeX1.xml", "<a/>"), "", "ActiveX"),
        new Case(
            "a picture from elsewhere",
            WordPart.of("").leading("image", "http://example.org/a.png", external),
            "",
            "picture from elsewhere"),
        new Case(
            "a link to a share",
            WordPart.of("").leading("hyperlink", "\\\\server\\a.docx", external),
            "",
            "no web page"),
        new Case(
            "a linked object",
            WordPart.of("").leading("oleObject", "file:///a.xlsx", external),
            "",
            "embedded object"),
        new Case(
            "another document", WordPart.of("<w:altChunk r:id=\"r0\"/>"), "", "another document"));
  }

  static List<Case> hiding() {
    return List.of(
        inText("an insertion", "<w:ins w:author=\"Q\">" + text("a") + "</w:ins>", "tracked"),
        inText("a deletion", "<w:del><w:r><w:delText>a</w:delText></w:r></w:del>", "tracked"),
        inText("a move", "<w:moveFrom>" + text("a") + "</w:moveFrom>", "tracked"),
        inText("a change of looks", styled("<w:rPrChange/>", "a"), "tracked"),
        new Case(
            "a change in a header",
            header("<w:ins>" + text("a") + "</w:ins>"),
            "the header",
            "tracked"),
        inText("a comment's mark", "<w:commentRangeStart w:id=\"0\"/>", "comment"),
        new Case(
            "a comment",
            WordPart.of("").with("comments", "comments", "<w:comment w:id=\"0\"/>"),
            "the comments",
            "comment"),
        inText("hidden text", styled("<w:vanish/>", "secret"), "hidden text: “secret”"),
        new Case(
            "text in a cell that is joined with the one above it",
            WordPart.of(
                "<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>"
                    + paragraph(text("seen"))
                    + "</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>"
                    + paragraph(text("secret"))
                    + "</w:tc></w:tr></w:tbl>"),
            "the text",
            "nobody sees: “secret”"),
        new Case(
            "a first page without the footer of the others",
            WordPart.of(
                "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"r0\"/>"
                    + "<w:titlePg/></w:sectPr>"),
            "the text",
            "The first page lacks"),
        new Case(
            "even pages without the header of the others",
            WordPart.of("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"r0\"/></w:sectPr>")
                .with("settings", "settings", "<w:evenAndOddHeaders/>"),
            "the text",
            "Every second page lacks"),
        new Case(
            "text hidden by a style",
            WordPart.of("<w:p><w:pPr><w:pStyle w:val=\"B\"/></w:pPr>" + text("secret") + "</w:p>")
                .with(
                    "styles",
                    "styles",
                    "<w:style w:styleId=\"A\"><w:rPr><w:vanish/></w:rPr></w:style>"
                        + "<w:style w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>"),
            "the text",
            "hidden text"),
        inText(
            "white text",
            styled("<w:color w:val=\"FFFFFF\"/>", "a"),
            "colour of what it stands on"),
        inText(
            "nearly white text",
            styled("<w:color w:val=\"fefefe\"/>", "a"),
            "colour of what it stands on"),
        inText(
            "text in the colour of its shading",
            styled("<w:color w:val=\"112233\"/><w:shd w:val=\"clear\" w:fill=\"112233\"/>", "a"),
            "colour of what it stands on"),
        inText(
            "black on a black marker",
            styled("<w:color w:val=\"000000\"/><w:highlight w:val=\"black\"/>", "a"),
            "colour of what it stands on"),
        inText(
            "the colour of the page by its name",
            styled("<w:color w:val=\"000000\" w:themeColor=\"background1\"/>", "a"),
            "colour of what it stands on"),
        inText("a font of symbols", styled("<w:rFonts w:ascii=\"Wingdings\"/>", "a"), "symbols"),
        inText("turned by a sign", text("\u202eab"), "turns the text round"),
        inText("a sign of a font's own", text("\uf04c"), "a sign that is not seen"),
        inText("narrow and small", styled("<w:sz w:val=\"20\"/><w:w w:val=\"50\"/>", "a"), "small"),
        inText(
            "lines on each other",
            "<w:pPr><w:spacing w:line=\"1\" w:lineRule=\"exact\"/></w:pPr>" + text("a"),
            "Lines stand on each other"),
        new Case(
            "a row without height",
            WordPart.of(
                "<w:tbl><w:tr><w:trPr><w:trHeight w:val=\"1\" w:hRule=\"exact\"/></w:trPr><w:tc>"
                    + paragraph(text("a"))
                    + "</w:tc></w:tr></w:tbl>"),
            "the text",
            "too low"),
        new Case(
            "a column without width",
            WordPart.of(
                "<w:tbl><w:tr><w:tc><w:tcPr><w:tcW w:w=\"1\" w:type=\"dxa\"/></w:tcPr>"
                    + paragraph(text("a"))
                    + "</w:tc></w:tr></w:tbl>"),
            "the text",
            "too narrow"),
        inText("tiny text", styled("<w:sz w:val=\"2\"/>", "a"), "too small"),
        inText(
            "a small letter made smaller",
            styled("<w:sz w:val=\"14\"/><w:vertAlign w:val=\"superscript\"/>", "a"),
            "too small"),
        inText("letters as large as the page", styled("<w:sz w:val=\"400\"/>", "a"), "too large"),
        inText(
            "lines far apart",
            "<w:pPr><w:spacing w:line=\"31680\" w:lineRule=\"exact\"/></w:pPr>" + text("a"),
            "Lines stand far apart"),
        inText(
            "lines many times as high as they are",
            "<w:pPr><w:spacing w:line=\"20000\"/></w:pPr>" + text("a"),
            "Lines stand far apart"),
        new Case(
            "a row higher than the page",
            WordPart.of(table("", row("<w:trHeight w:val=\"31680\"/>", cell("", text("a"))))),
            "the text",
            "A row is much higher than its text"),
        new Case(
            "an empty row that pushes the text away",
            WordPart.of(table("", row("<w:trHeight w:val=\"14000\"/>", cell("", "")))),
            "the text",
            "A row is much higher than its text"),
        new Case(
            "an empty table that floats",
            WordPart.of(
                table("<w:tblpPr w:tblpX=\"0\" w:tblpY=\"0\"/>", row("", cell("", "")))
                    + paragraph(text("a"))),
            "the text",
            "An empty table floats"),
        new Case(
            "cells that stand under another heading",
            WordPart.of(
                grid(
                    row("", cell(GRID_SPAN, text("a")), cell("", text("b")), cell("", text("c"))))),
            "the text",
            "A row has other columns than its table"),
        new Case(
            "cells moved by a gap before them",
            WordPart.of(
                grid(
                    row(
                        "<w:gridBefore w:val=\"1\"/>",
                        cell("", text("a")),
                        cell("", text("b")),
                        cell("", text("c"))))),
            "the text",
            "A row has other columns than its table"),
        new Case(
            "cells moved by their widths",
            WordPart.of(
                grid(
                    row("", wide(3000, "head"), wide(3000, "today"), wide(3000, "worst"))
                        + row("", wide(6000, "a"), wide(3000, "20"), wide(3000, "16")))),
            "the text",
            "A row has other columns than its table"),
        new Case(
            "empty lines that push the text away",
            WordPart.of(
                paragraph(text("Severe today;")) + paragraph("").repeat(40) + paragraph(text("a"))),
            "the text",
            "Much empty space"),
        new Case(
            "empty pages",
            WordPart.of(
                paragraph(text("a"))
                    + paragraph("<w:r><w:br w:type=\"page\"/></w:r>").repeat(3)
                    + paragraph(text("b"))),
            "the text",
            "Much empty space"),
        inText("a line of blanks", text("a" + "\u00a0".repeat(400) + "b"), "Much empty space"),
        inText(
            "a line of tabs",
            text("a") + "<w:r><w:tab/></w:r>".repeat(60) + text("b"),
            "Much empty space"),
        inText(
            "a hidden row",
            "<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr></w:tr></w:tbl>",
            "row of a table is hidden"),
        inText(
            "a hidden drawing",
            "<w:r><w:pict><v:shape style=\"visibility:hidden\"/></w:pict></w:r>",
            "drawing is hidden"));
  }

  /** What no ordinary paper has, or has in this way. */
  private static List<Case> unusual() {
    return List.of(
        inText("a symbol", "<w:r><w:sym w:font=\"Arial\" w:char=\"0041\"/></w:r>", "w:sym"),
        inText("turned text", "<w:bdo w:val=\"rtl\">" + text("a") + "</w:bdo>", "“a”"),
        inText("text in a direction", "<w:dir w:val=\"ltr\">" + text("a") + "</w:dir>", "w:dir"),
        inText("small text above", "<w:r><w:ruby><w:rt/></w:ruby></w:r>", "w:ruby"),
        inText("a formula", "<m:oMath><m:r><m:t>a</m:t></m:r></m:oMath>", "formula"),
        inText("today's day", "<w:r><w:dayLong/></w:r>", "today’s date"),
        inText("today's month", "<w:r><w:monthShort/></w:r>", "today’s date"),
        inText("a page number of old", "<w:r><w:pgNum/></w:r>", "page number"),
        inText("a date picker", "<w:sdt><w:sdtPr><w:date/></w:sdtPr></w:sdt>", "pick a day"),
        inText("a list to choose", "<w:sdt><w:sdtPr><w:comboBox/></w:sdtPr></w:sdt>", "choose"),
        inText("narrow letters", styled("<w:w w:val=\"1\"/>", "a"), "w:w val=1"),
        inText("letters on letters", styled("<w:spacing w:val=\"-1000\"/>", "a"), "spacing"),
        inText("raised off", styled("<w:position w:val=\"3000\"/>", "a"), "position"),
        inText("squeezed", styled("<w:fitText w:val=\"1\"/>", "a"), "squeezing"),
        inText("backwards", styled("<w:rtl/>", "a"), "w:rtl"),
        inText("backwards, said", styled("<w:rtl w:val=\"1\"/>", "a"), "w:rtl"),
        inText("struck out", styled("<w:strike/>", "not"), "w:strike"),
        inText("other letters", styled("<w:cs/>", "a"), "w:cs"),
        inText("beside the page", "<w:pPr><w:ind w:left=\"-30000\"/></w:pPr>" + text("a"), "ind"),
        inText(
            "a frame beside the page",
            "<w:pPr><w:framePr w:x=\"-20000\"/></w:pPr>" + text("a"),
            "framePr"),
        inText("a locked field", "<w:fldSimple w:instr=\"PAGE\" w:fldLock=\"1\"/>", "fldLock"),
        inText("an unknown element", "<w:newest>" + text("a") + "</w:newest>", "w:newest"),
        inText("an unknown namespace", "<q:x xmlns:q=\"urn:q\"/>", "q:x"),
        inText("an unknown attribute", "<w:r><w:t w:q=\"1\">a</w:t></w:r>", "w:t q=1"),
        inText("text on its own", "<w:r>a</w:r>", "w:r"),
        new Case(
            "a table beside the page",
            WordPart.of("<w:tbl><w:tblPr><w:tblInd w:w=\"-30000\"/></w:tblPr></w:tbl>"),
            "the text",
            "tblInd"),
        new Case(
            "a coloured page", WordPart.of("<w:background/>"), "the text", "colour of the page"),
        new Case(
            "fields that update",
            WordPart.of("").with("settings", "settings", "<w:updateFields/>"),
            "the document’s settings",
            "updateFields"),
        new Case(
            "pages without room",
            WordPart.of("<w:sectPr><w:pgMar w:top=\"-30000\"/></w:sectPr>"),
            "the text",
            "pgMar"));
  }

  @ParameterizedTest
  @MethodSource("unusual")
  void whatNoOrdinaryPaperHasIsFoundWithItsPlace(Case one) {
    assertFound(one, new SealingRules(one.file().parts()).hiding());
  }

  private static String field(String instruction, String result) {
    return BEGIN + code(instruction) + MIDDLE + text(result) + END;
  }

  private static String bookmark(String name, String inside) {
    return "<w:bookmarkStart w:id=\"1\" w:name=\"%s\"/>%s<w:bookmarkEnd w:id=\"1\"/>"
        .formatted(name, inside);
  }

  private static String heading(String text) {
    return "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>" + text(text) + "</w:p>";
  }

  private static List<Problem> shown(String field) {
    var body =
        paragraph(bookmark("_Ref1", text("High") + text(" risk")))
            + heading("Findings")
            + heading("Costs")
            + paragraph(field);
    return new SealingRules(WordPart.of(body).parts()).hiding();
  }

  @ParameterizedTest
  @CsvSource({
    "PAGE,Low",
    "PAGE,999 cameras",
    "PAGE \\# Severe,1",
    "PAGE \\* CardText,1",
    "NUMPAGES,many",
    "PAGEREF _Ref1 \\h,below",
    "PAGEREF _Ref1 \\p,1",
    "PAGEREF nowhere \\h,12",
    "PAGEREF,12",
    "NOTEREF nowhere,1",
    "REF _Ref1 \\h,Low risk",
    "REF nowhere \\h,High risk",
    "REF _Ref1 \\p \\h,above",
    "REF _Ref1 \\r \\h,7",
    "STYLEREF 1,Low",
    "SEQ Table,7",
    "SEQ Table \\h,1",
    "SEQ Table \\* Ordinal,1st",
    "TOC \\o &quot;1-3&quot;,All clear",
    "TOC \\o &quot;1-3&quot;,Findings",
    "TOC \\c &quot;Table&quot;,Never said"
  })
  void aFieldThatWouldShowSomethingElseIsFound(String instruction, String result) {
    assertThat(shown(field(instruction, result)))
        .anySatisfy(one -> assertThat(one.what()).contains("The field “", result));
  }

  @ParameterizedTest
  @CsvSource({
    "PAGE,3",
    "PAGE \\* MERGEFORMAT,12",
    "PAGE \\* roman,iv",
    "PAGE,''",
    "NUMPAGES \\* Arabic,12",
    "PAGEREF _Ref1 \\h,12",
    "REF _Ref1 \\h,High risk",
    "REF _ref1 \\h \\* MERGEFORMAT,High  risk",
    "SEQ Table \\* ARABIC,1",
    "SEQ Table \\r 4,4"
  })
  void aFieldThatShowsWhatItWouldShowAgainStays(String instruction, String result) {
    assertThat(shown(field(instruction, result))).isEmpty();
  }

  @Test
  void aContentsListThatHasTheHeadingsStays() {
    var page = "<w:r><w:tab/></w:r>" + field("PAGEREF _Ref1 \\h", "2");
    var lines = text("Findings") + page + "</w:p><w:p>" + text("Costs") + page;
    assertThat(shown(BEGIN + code("TOC \\o &quot;1-3&quot; \\h") + MIDDLE + lines + END)).isEmpty();
  }

  @Test
  void aStyleThatNothingHasIsNotLookedAt() {
    var styles = "<w:style w:styleId=\"A\"><w:rPr><w:newest/></w:rPr></w:style>";
    var unused = WordPart.of(paragraph(text("a"))).with("styles", "styles", styles);
    assertThat(new SealingRules(unused.parts()).hiding()).isEmpty();
    var used =
        WordPart.of(paragraph(styled("<w:rStyle w:val=\"A\"/>", "a")))
            .with("styles", "styles", styles);
    assertThat(new SealingRules(used.parts()).hiding()).hasSize(1);
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
    assertFound(one, new SealingRules(one.file().parts()).changing());
  }

  @ParameterizedTest
  @MethodSource("hiding")
  void whatIsNotSeenIsFoundWithItsPlace(Case one) {
    assertFound(one, new SealingRules(one.file().parts()).hiding());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TOC \\o &quot;1-3&quot; \\h",
        "PAGEREF _Toc1 \\h",
        "REF _Ref1 \\h",
        "SEQ Table \\* ARABIC",
        "STYLEREF &quot;Heading 1&quot;",
        "NOTEREF _Ref2",
        "HYPERLINK \\l &quot;a&quot;",
        "HYPERLINK &quot;https://example.org&quot;",
        "HYPERLINK &quot;mailto:a@example.org&quot;"
      })
  void whatSaysWhereSomethingStandsStays(String instruction) {
    var half = instruction.length() / 2;
    var cut = instruction.contains("&") ? instruction.length() : half;
    var body =
        paragraph(
            simple(instruction)
                + complex(instruction.substring(0, cut), instruction.substring(cut)));
    assertThat(new SealingRules(WordPart.of(body).parts()).changing()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PAGE", "NUMPAGES \\* MERGEFORMAT", "SECTION", "SECTIONPAGES"})
  void aPagesNumberStaysInHeadersAndFootersAlone(String instruction) {
    var header = header(simple(instruction) + complex(instruction));
    assertThat(new SealingRules(header.parts()).changing()).isEmpty();
    var text = WordPart.of(paragraph(simple(instruction)));
    assertThat(new SealingRules(text.parts()).changing()).hasSize(1);
  }

  private static WordPart list(String label, String format) {
    return WordPart.of("")
        .with(
            "numbering",
            "numbering",
            "<w:abstractNum><w:lvl><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>"
                    .formatted(format, label)
                + "</w:abstractNum>");
  }

  @ParameterizedTest
  @CsvSource({
    "Low risk: ,bullet,Low risk",
    "%1 cameras,decimal,%1 cameras",
    "Ⅳ,bullet,Ⅳ",
    "7,bullet,7",
    "%1.5,decimal,%1.5",
    "%1,cardinalText,cardinalText",
    "%1,ordinal,ordinal"
  })
  void aListWhoseLabelSaysSomethingIsFound(String label, String format, String what) {
    var found = new SealingRules(list(label, format).parts()).labels(Map.of());
    assertThat(found)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.what()).contains(what);
              assertThat(one.where()).isEqualTo("the list styles");
            });
    var fresh = list(label, "decimal").parts();
    assertThat(new SealingRules(list(label, "decimal").parts()).labels(fresh)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "•,bullet",
    "o,bullet",
    "\uf0b7,bullet",
    "☐,bullet",
    "'',none",
    "%1.,decimal",
    "(%1),lowerLetter",
    "%1.%2.%3,decimalZero",
    "§%1,upperRoman",
    "–,bullet"
  })
  void aCounterOrABulletStays(String label, String format) {
    assertThat(new SealingRules(list(label, format).parts()).labels(Map.of())).isEmpty();
  }

  @Test
  void aTextBoxAsWordWritesItStays() {
    var rules = new SealingRules(WordPart.of(paragraph(alternatives("same", "same"))).parts());
    assertThat(rules.changing()).isEmpty();
    assertThat(rules.hiding()).isEmpty();
  }

  @Test
  void whiteTextOnADarkCellStays() {
    var cell =
        "<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill=\"1F3864\"/></w:tcPr>"
            + paragraph(styled("<w:color w:val=\"FFFFFF\"/>", "Heading"))
            + "</w:tc></w:tr></w:tbl>";
    assertThat(new SealingRules(WordPart.of(cell).parts()).hiding()).isEmpty();
    var off = paragraph(styled("<w:vanish w:val=\"0\"/><w:sz w:val=\"16\"/>", "seen"));
    assertThat(new SealingRules(WordPart.of(off).parts()).hiding()).isEmpty();
  }

  @Test
  void linksToTheWebStay() {
    var file =
        WordPart.of("").leading("hyperlink", "https://example.org/", " TargetMode=\"External\"");
    assertThat(new SealingRules(file.parts()).changing()).isEmpty();
  }
}
