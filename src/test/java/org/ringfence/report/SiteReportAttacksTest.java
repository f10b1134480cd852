package org.ringfence.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringfence.assessment.verify.GivenOut;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.verdict.Verdict.Level;

/** Each way to make a signed Word paper say something else is noticed, however it looks. */
@Tag("flips")
class SiteReportAttacksTest {
  @TempDir private static Path folder;

  private static final List<Attack> ATTACKS =
      List.of(
          new Attack("another number", "word/document.xml", "<w:t>16 Severe", "<w:t>6 Moderate"),
          new Attack(
              "another sentence", "word/document.xml", "<w:t>Severe today;", "<w:t>Low today;"),
          new Attack(
              "a paragraph more",
              "word/document.xml",
              "(<w:p>(?:(?!<w:p>).)*<w:t>Severe today)",
              "<w:p><w:r><w:t>All is well.</w:t></w:r></w:p>$1"),
          new Attack(
              "a paragraph less",
              "word/document.xml",
              "<w:p>(?:(?!<w:p>).)*<w:t>The headline today comes from.*?</w:p>",
              ""),
          new Attack(
              "a row less",
              "word/document.xml",
              "<w:tr>(?:(?!<w:tr>).)*<w:t>Supply</w:t>.*?</w:tr>",
              ""),
          new Attack(
              "hidden text",
              "word/document.xml",
              "<w:r><w:t>16 Severe</w:t></w:r>",
              "<w:r><w:rPr><w:vanish/></w:rPr><w:t>16 Severe</w:t></w:r>"),
          new Attack(
              "hidden text more",
              "word/document.xml",
              "<w:r><w:t>16 Severe</w:t></w:r>",
              "<w:r><w:t>16 Severe</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>"
                  + " not</w:t></w:r>"),
          new Attack(
              "a hidden end of paragraph",
              "word/document.xml",
              "<w:pStyle w:val=\"Finding\"/></w:pPr>",
              "<w:pStyle w:val=\"Finding\"/><w:rPr><w:vanish/></w:rPr></w:pPr>"),
          new Attack(
              "white text",
              "word/document.xml",
              "<w:r><w:t>16 Severe</w:t></w:r>",
              "<w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:t>16 Severe</w:t></w:r>"),
          new Attack(
              "nearly the background's colour",
              "word/document.xml",
              "<w:r><w:t>16 Severe</w:t></w:r>",
              "<w:r><w:rPr><w:color w:val=\"F9D1D0\"/></w:rPr><w:t>16 Severe</w:t></w:r>"),
          new Attack(
              "white text by a style",
              "word/styles.xml",
              "<w:name w:val=\"Finding\"/>(.*?)<w:color w:val=\"1B365D\"/>",
              "<w:name w:val=\"Finding\"/>$1<w:color w:val=\"FFFFFF\"/>"),
          new Attack(
              "white text by the defaults",
              "word/styles.xml",
              "<w:color w:val=\"1F2933\"/>",
              "<w:color w:val=\"FFFFFF\"/>"),
          new Attack(
              "white text by the theme",
              "word/document.xml",
              "<w:r><w:t>16 Severe</w:t></w:r>",
              "<w:r><w:rPr><w:color w:val=\"1F2933\" w:themeColor=\"background1\"/></w:rPr><w:t>16"
                  + " Severe</w:t></w:r>"),
          new Attack(
              "a background like the text",
              "word/document.xml",
              "<w:r><w:t>16 Severe</w:t></w:r>",
              "<w:r><w:rPr><w:shd w:val=\"clear\" w:color=\"auto\""
                  + " w:fill=\"1F2933\"/></w:rPr><w:t>16 Severe</w:t></w:r>"),
          new Attack(
              "a highlight",
              "word/document.xml",
              "<w:r><w:t>16 Severe</w:t></w:r>",
              "<w:r><w:rPr><w:highlight w:val=\"black\"/></w:rPr><w:t>16 Severe</w:t></w:r>"),
          new Attack(
              "another tint of a cell",
              "word/document.xml",
              "w:fill=\"F9D0D0\"",
              "w:fill=\"E3F2E6\""),
          new Attack(
              "tiny text",
              "word/document.xml",
              "<w:r><w:t>16 Severe</w:t></w:r>",
              "<w:r><w:rPr><w:sz w:val=\"2\"/></w:rPr><w:t>16 Severe</w:t></w:r>"),
          new Attack(
              "huge text",
              "word/document.xml",
              "<w:r><w:t>16 Severe</w:t></w:r>",
              "<w:r><w:rPr><w:sz w:val=\"400\"/></w:rPr><w:t>16 Severe</w:t></w:r>"),
          new Attack(
              "struck-out text",
              "word/document.xml",
              "<w:r><w:t>16 Severe</w:t></w:r>",
              "<w:r><w:rPr><w:strike/></w:rPr><w:t>16 Severe</w:t></w:r>"),
          new Attack(
              "a font of symbols",
              "word/document.xml",
              "<w:r><w:t>16 Severe</w:t></w:r>",
              "<w:r><w:rPr><w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/></w:rPr><w:t>16"
                  + " Severe</w:t></w:r>"),
          new Attack(
              "a symbol",
              "word/document.xml",
              "<w:r><w:t>16 Severe</w:t></w:r>",
              "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F04A\"/></w:r>"),
          new Attack(
              "letters without filling",
              "word/document.xml",
              "<w:r><w:t>16 Severe</w:t></w:r>",
              "<w:r><w:rPr><w14:textFill"
                  + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"><w14:noFill/></w14:textFill></w:rPr><w:t>16"
                  + " Severe</w:t></w:r>"),
          new Attack(
              "squeezed text",
              "word/document.xml",
              "<w:r><w:t>16 Severe</w:t></w:r>",
              "<w:r><w:rPr><w:w w:val=\"1\"/></w:rPr><w:t>16 Severe</w:t></w:r>"),
          new Attack(
              "lowered text",
              "word/document.xml",
              "<w:r><w:t>16 Severe</w:t></w:r>",
              "<w:r><w:rPr><w:position w:val=\"-400\"/></w:rPr><w:t>16 Severe</w:t></w:r>"),
          new Attack(
              "text from right to left",
              "word/document.xml",
              "<w:r><w:t>16 Severe</w:t></w:r>",
              "<w:r><w:rPr><w:rtl/></w:rPr><w:t>16 Severe</w:t></w:r>"),
          new Attack(
              "a character style",
              "word/document.xml",
              "<w:r><w:t>16 Severe</w:t></w:r>",
              "<w:r><w:rPr><w:rStyle w:val=\"Sly\"/></w:rPr><w:t>16 Severe</w:t></w:r>"),
          new Attack(
              "a tracked insertion",
              "word/document.xml",
              "<w:r><w:t>16 Severe</w:t></w:r>",
              "<w:ins w:id=\"1\" w:author=\"x\"><w:r><w:t>16 Severe</w:t></w:r></w:ins>"),
          new Attack(
              "a tracked deletion",
              "word/document.xml",
              "<w:r><w:t>16 Severe</w:t></w:r>",
              "<w:del w:id=\"1\" w:author=\"x\"><w:r><w:delText>16"
                  + " Severe</w:delText></w:r></w:del>"),
          new Attack(
              "a tracked move",
              "word/document.xml",
              "<w:r><w:t>16 Severe</w:t></w:r>",
              "<w:moveFrom w:id=\"1\"><w:r><w:t>16 Severe</w:t></w:r></w:moveFrom>"),
          new Attack(
              "a tracked end of paragraph",
              "word/document.xml",
              "<w:pStyle w:val=\"Finding\"/></w:pPr>",
              "<w:pStyle w:val=\"Finding\"/><w:rPr><w:del w:id=\"1\""
                  + " w:author=\"x\"/></w:rPr></w:pPr>"),
          new Attack(
              "a field",
              "word/document.xml",
              "<w:r><w:t>16 Severe</w:t></w:r>",
              "<w:fldSimple w:instr=\"QUOTE 2\"><w:r><w:t>16 Severe</w:t></w:r></w:fldSimple>"),
          new Attack(
              "a field in pieces",
              "word/document.xml",
              "<w:r><w:t>16 Severe</w:t></w:r>",
              "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>QUOTE"
                  + " 2</w:instrText></w:r><w:r><w:fldChar"
                  + " w:fldCharType=\"separate\"/></w:r><w:r><w:t>16"
                  + " Severe</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"),
          new Attack(
              "bound data",
              "word/document.xml",
              "<w:r><w:t>16 Severe</w:t></w:r>",
              "<w:sdt><w:sdtPr><w:dataBinding w:xpath=\"/x\"/></w:sdtPr><w:sdtContent><w:r><w:t>16"
                  + " Severe</w:t></w:r></w:sdtContent></w:sdt>"),
          new Attack(
              "alternative content",
              "word/document.xml",
              "<w:r><w:t>16 Severe</w:t></w:r>",
              "<mc:AlternateContent"
                  + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice"
                  + " Requires=\"w14\"><w:r><w:t>16"
                  + " Severe</w:t></w:r></mc:Choice></mc:AlternateContent>"),
          new Attack(
              "a document inside",
              "word/document.xml",
              "<w:p><w:pPr><w:pStyle w:val=\"Normal\"/></w:pPr><w:r><w:t>The officer may write",
              "<w:altChunk/><w:p><w:pPr><w:pStyle w:val=\"Normal\"/></w:pPr><w:r><w:t>The officer"
                  + " may write"),
          new Attack(
              "a picture",
              "word/document.xml",
              "<w:r><w:t>16 Severe</w:t></w:r>",
              "<w:r><w:drawing/></w:r><w:r><w:t>16 Severe</w:t></w:r>"),
          new Attack(
              "a picture over the page from its header",
              "word/header1.xml",
              "</w:p>",
              "<w:r><w:pict/></w:r></w:p>"),
          new Attack(
              "an object",
              "word/document.xml",
              "<w:r><w:t>16 Severe</w:t></w:r>",
              "<w:r><w:object/></w:r><w:r><w:t>16 Severe</w:t></w:r>"),
          new Attack(
              "a picture over the page from the narrative",
              "word/document.xml",
              "<w:p><w:pPr><w:pStyle w:val=\"Normal\"/></w:pPr><w:r><w:t>The officer may write",
              "<w:p><w:pPr><w:pStyle w:val=\"Normal\"/></w:pPr><w:r><w:drawing><wp:anchor"
                  + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"/></w:drawing></w:r><w:r><w:t>The"
                  + " officer may write"),
          new Attack(
              "a frame from the narrative",
              "word/document.xml",
              "<w:p><w:pPr><w:pStyle w:val=\"Normal\"/></w:pPr><w:r><w:t>The officer may write",
              "<w:p><w:pPr><w:pStyle w:val=\"Normal\"/><w:framePr w:w=\"9000\""
                  + " w:y=\"4000\"/></w:pPr><w:r><w:t>The officer may write"),
          new Attack(
              "a floating table from the narrative",
              "word/document.xml",
              "<w:p><w:pPr><w:pStyle w:val=\"Normal\"/></w:pPr><w:r><w:t>The officer may write",
              "<w:tbl><w:tblPr><w:tblpPr w:tblpY=\"4000\"/></w:tblPr></w:tbl><w:p><w:pPr><w:pStyle"
                  + " w:val=\"Normal\"/></w:pPr><w:r><w:t>The officer may write"),
          new Attack(
              "narrative moved down into the schedule",
              "word/document.xml",
              "<w:p><w:pPr><w:pStyle w:val=\"Normal\"/></w:pPr><w:r><w:t>The officer may write",
              "<w:p><w:pPr><w:pStyle w:val=\"Normal\"/><w:spacing"
                  + " w:after=\"-4000\"/></w:pPr><w:r><w:t>The officer may write"),
          new Attack(
              "a field around the schedule",
              "word/document.xml",
              "<w:p><w:pPr><w:pStyle w:val=\"Normal\"/></w:pPr><w:r><w:t>The officer may write",
              "<w:p><w:pPr><w:pStyle w:val=\"Normal\"/></w:pPr><w:r><w:fldChar"
                  + " w:fldCharType=\"begin\"/></w:r><w:r><w:t>The officer may write"),
          new Attack(
              "text moved off the page",
              "word/document.xml",
              "<w:pStyle w:val=\"Finding\"/></w:pPr>",
              "<w:pStyle w:val=\"Finding\"/><w:ind w:left=\"-9000\"/></w:pPr>"),
          new Attack(
              "lines too low",
              "word/document.xml",
              "<w:pStyle w:val=\"Finding\"/></w:pPr>",
              "<w:pStyle w:val=\"Finding\"/><w:spacing w:line=\"20\""
                  + " w:lineRule=\"exact\"/></w:pPr>"),
          new Attack(
              "a row too low",
              "word/document.xml",
              "<w:trPr><w:cantSplit w:val=\"on\"/></w:trPr>",
              "<w:trPr><w:cantSplit w:val=\"on\"/><w:trHeight w:val=\"10\""
                  + " w:hRule=\"exact\"/></w:trPr>"),
          new Attack(
              "a hidden row",
              "word/document.xml",
              "<w:trPr><w:cantSplit w:val=\"on\"/></w:trPr>",
              "<w:trPr><w:hidden/></w:trPr>"),
          new Attack(
              "merged cells",
              "word/document.xml",
              "(<w:tcW w:w=\"1800\" w:type=\"dxa\"/>)",
              "$1<w:gridSpan w:val=\"2\"/>"),
          new Attack(
              "a table inside a table",
              "word/document.xml",
              "<w:r><w:t>16 Severe</w:t></w:r>",
              "<w:r><w:t>16"
                  + " Severe</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p>"),
          new Attack(
              "a column too narrow",
              "word/document.xml",
              "<w:tcW w:w=\"1800\"",
              "<w:tcW w:w=\"10\""),
          new Attack(
              "a comment",
              "word/document.xml",
              "<w:r><w:t>16 Severe</w:t></w:r>",
              "<w:r><w:t>16 Severe</w:t></w:r><w:r><w:commentReference w:id=\"0\"/></w:r>"),
          new Attack(
              "a footnote",
              "word/document.xml",
              "<w:r><w:t>16 Severe</w:t></w:r>",
              "<w:r><w:t>16 Severe</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>"),
          new Attack(
              "a letter without width",
              "word/document.xml",
              "<w:t>16 Severe",
              "<w:t>16\u200B Severe"),
          new Attack(
              "a mark that turns text round",
              "word/document.xml",
              "<w:t>16 Severe",
              "<w:t>\u202E16 Severe"),
          new Attack(
              "a look-alike letter", "word/document.xml", "<w:t>16 Severe", "<w:t>16 Sеvere"),
          new Attack(
              "a number that says not",
              "word/numbering.xml",
              "w:lvlText w:val=\"%1.\"",
              "w:lvlText w:val=\"NOT %1.\""),
          new Attack(
              "a bullet of white",
              "word/numbering.xml",
              "<w:color w:val=\"1B365D\"/>",
              "<w:color w:val=\"FFFFFF\"/>"),
          new Attack("another header", "word/header1.xml", "OFFICIAL-SENSITIVE", "OFFICIAL"),
          new Attack(
              "another fingerprint at the foot",
              "word/footer1.xml",
              "Record [0-9A-F]{4}-",
              "Record 0000-"),
          new Attack(
              "another header on the first page",
              "word/document.xml",
              "<w:pgSz",
              "<w:titlePg/><w:pgSz"),
          new Attack(
              "even pages of their own",
              "word/settings.xml",
              "<w:compat>",
              "<w:evenAndOddHeaders/><w:compat>"),
          new Attack(
              "an attached template",
              "word/settings.xml",
              "<w:compat>",
              "<w:attachedTemplate/><w:compat>"),
          new Attack(
              "a page too small",
              "word/document.xml",
              "w:w=\"11906\" w:h=\"16838\"",
              "w:w=\"2000\" w:h=\"2000\""),
          new Attack(
              "a page of colour",
              "word/document.xml",
              "<w:body>",
              "<w:background w:color=\"1F2933\"/><w:body>"),
          new Attack(
              "no opening line",
              "word/document.xml",
              "Signed schedule begins",
              "A schedule begins"),
          new Attack("no closing line", "word/document.xml", "Signed schedule ends", ""),
          new Attack(
              "two schedules",
              "word/document.xml",
              "(<w:p>(?:(?!<w:p>).)*<w:t>Signed schedule ends.*?</w:p>)",
              "$1$1"),
          new Attack(
              "a line like the opening one",
              "word/document.xml",
              "The officer may write here.",
              "Signed schеdule b e g i n s: record 1"),
          new Attack(
              "macros",
              "[Content_Types].xml",
              "wordprocessingml.document.main",
              "wordprocessingml.document.macroEnabled.main"));

  private static GivenOut given;
  private static Path plain = Path.of("");
  private static Path sealed = Path.of("");

  @BeforeAll
  static void writeThePaper() {
    given = new GivenOut(folder);
    plain = given.paper(given.order(PaperKind.SITE, Edition.EXEMPT), "site.docx");
    sealed = given.sealed(plain);
    assertThat(given.verified(plain).level()).isEqualTo(Level.PROVED);
    assertThat(given.verified(sealed).level()).isEqualTo(Level.PROVED);
  }

  @AfterAll
  static void close() {
    given.close();
  }

  /** A change of one part. */
  record Attack(String name, String part, String pattern, String replacement) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Attack> attacks() {
    return ATTACKS;
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void isNoLongerProved(Attack attack) {
    for (var paper : List.of(plain, sealed)) {
      var file = folder.resolve("given.docx");
      new Tampering(paper)
          .change(attack.part(), attack.pattern(), attack.replacement())
          .write(file);
      given.isNoLongerProved(file, paper, ATTACKS.indexOf(attack));
    }
  }
}
