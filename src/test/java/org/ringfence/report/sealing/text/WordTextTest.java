package org.ringfence.report.sealing.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringfence.report.sealing.WordPart;

/** Every letter that Word prints stands in the text by which papers are compared. */
class WordTextTest {
  record Printed(String inside, String line) {}

  private static String run(String inside) {
    return "<w:r>" + inside + "</w:r>";
  }

  static List<Printed> printed() {
    var word = run("<w:t>word</w:t>");
    var box = "<w:txbxContent><w:p>" + word + "</w:p></w:txbxContent>";
    return List.of(
        new Printed(word, "word"),
        new Printed(run("<w:t>a</w:t><w:tab/><w:t>b</w:t>"), "a\tb"),
        new Printed(run("<w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t>"), "a-b"),
        new Printed("<w:bdo w:val=\"rtl\">" + word + "</w:bdo>", "word"),
        new Printed("<w:dir w:val=\"rtl\">" + word + "</w:dir>", "word"),
        new Printed("<w:smartTag>" + word + "</w:smartTag>", "word"),
        new Printed("<w:customXml>" + word + "</w:customXml>", "word"),
        new Printed("<w:hyperlink>" + word + "</w:hyperlink>", "word"),
        new Printed("<w:ins>" + word + "</w:ins>", "word"),
        new Printed("<w:fldSimple w:instr=\"PAGE\">" + word + "</w:fldSimple>", "word"),
        new Printed("<w:sdt><w:sdtContent>" + word + "</w:sdtContent></w:sdt>", "word"),
        new Printed(run("<w:sym w:font=\"Wingdings\" w:char=\"F04C\"/>"), "[Wingdings F04C]"),
        new Printed("<m:oMath><m:r><m:t>phantom</m:t></m:r></m:oMath>", "phantom"),
        new Printed(
            run("<w:ruby><w:rt>" + word + "</w:rt><w:rubyBase>" + word + "</w:rubyBase></w:ruby>"),
            "wordword"),
        new Printed(run("<w:dayLong/>"), "[today’s date]"),
        new Printed(
            run("<w:pict><v:shape><v:textbox>" + box + "</v:textbox></v:shape></w:pict>"), "word"),
        new Printed(
            run("<w:pict><v:shape><v:textpath string=\"DRAFT\"/></v:shape></w:pict>"), "DRAFT"),
        new Printed(
            run(
                "<mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx>"
                    + box
                    + "</wps:txbx></mc:Choice><mc:Fallback/></mc:AlternateContent>"),
            "word"),
        new Printed(run("<w:drawing><wp:docPr descr=\"A map\"/></w:drawing>"), "Picture: A map"),
        new Printed(run("<w:drawing><a:p><a:r><a:t>word</a:t></a:r></a:p></w:drawing>"), "word"));
  }

  @ParameterizedTest
  @MethodSource("printed")
  void whateverElementALetterStandsIn(Printed one) {
    var file = WordPart.of("<w:p>" + one.inside() + "</w:p>");
    assertThat(WordText.of(file.parts()).strip()).isEqualTo(one.line());
  }

  @ParameterizedTest
  @CsvSource({"header,hdr", "footer,ftr", "footnotes,footnotes", "endnotes,endnotes"})
  void inWhateverPart(String type, String root) {
    var file =
        WordPart.of("<w:sectPr><w:" + type + "Reference r:id=\"r0\"/></w:sectPr>")
            .with(type, root, "<w:p>" + run("<w:t>word</w:t>") + "</w:p>");
    assertThat(WordText.of(file.parts()).strip()).isEqualTo("word");
  }

  private static String item(String number, String level, String text) {
    return ("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%s\"/><w:numId w:val=\"%s\"/></w:numPr></w:pPr>"
            + "<w:r><w:t>%s</w:t></w:r></w:p>")
        .formatted(level, number, text);
  }

  private static String level(String level, String format, String text) {
    return ("<w:lvl w:ilvl=\"%s\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>"
            + "<w:lvlText w:val=\"%s\"/></w:lvl>")
        .formatted(level, format, text);
  }

  @Test
  void listsAreCountedAsWordCountsThem() {
    var lists =
        "<w:abstractNum w:abstractNumId=\"7\">"
            + level("0", "decimal", "%1.")
            + level("1", "lowerLetter", "%1(%2)")
            + level("2", "lowerRoman", "%3")
            + "</w:abstractNum><w:abstractNum w:abstractNumId=\"8\">"
            + level("0", "bullet", "Low risk: ")
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\">"
            + "<w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"8\"/></w:num>";
    var body =
        item("1", "0", "a")
            + item("1", "1", "b")
            + item("1", "1", "c")
            + item("1", "2", "d")
            + item("1", "0", "e")
            + item("1", "1", "f")
            + item("3", "0", "g")
            + item("2", "0", "h")
            + item("2", "0", "i")
            + item("0", "0", "j");
    var file = WordPart.of(body).with("numbering", "numbering", lists);
    assertThat(WordText.of(file.parts()).lines())
        .containsExactly(
            "1. a",
            "1(a) b",
            "1(b) c",
            "i d",
            "2. e",
            "2(a) f",
            "Low risk:  g",
            "5. h",
            "6. i",
            "j");
  }
}
