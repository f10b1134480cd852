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
import org.ringfence.model.verdict.Verdict.Level;

/** Each way to make a signed workbook say something else is noticed, however it looks. */
@Tag("flips")
class WorkbookAttacksTest {
  @TempDir private static Path folder;

  private static final List<Attack> ATTACKS =
      List.of(
          new Attack(
              "another text",
              "xl/worksheets/sheet6.xml",
              "(<c r=\"B2\"[^>]*><is><t>).*?<",
              "$1Harmless<"),
          new Attack(
              "another number", "xl/worksheets/sheet6.xml", "(<c r=\"E2\"[^>]*><v>)[^<]*", "$11"),
          new Attack(
              "a text in place of a number",
              "xl/worksheets/sheet6.xml",
              "<c r=\"E2\"( s=\"\\d+\") t=\"n\"><v>([^<.]*)(?:\\.0)?</v>",
              "<c r=\"E2\"$1 t=\"inlineStr\"><is><t>$2</t></is>"),
          new Attack(
              "a formula", "xl/worksheets/sheet6.xml", "(<c r=\"E2\"[^>]*>)", "$1<f>1+1</f>"),
          new Attack(
              "a cell more",
              "xl/worksheets/sheet6.xml",
              "(<row r=\"2\".*?)</row>",
              "$1<c r=\"XFD2\" t=\"inlineStr\"><is><t>Low</t></is></c></row>"),
          new Attack(
              "letters of another colour",
              "xl/worksheets/sheet6.xml",
              "(<c r=\"B2\"[^>]*><is>)<t>(.*?)</t>",
              "$1<r><rPr><color rgb=\"FFFFFFFF\"/></rPr><t>$2</t></r>"),
          new Attack(
              "a hidden row",
              "xl/worksheets/sheet6.xml",
              "<row r=\"2\"",
              "<row r=\"2\" hidden=\"1\""),
          new Attack(
              "a row too low",
              "xl/worksheets/sheet6.xml",
              "(<row r=\"2\"[^>]*)ht=\"[^\"]*\"",
              "$1ht=\"0.5\""),
          new Attack(
              "rows hidden unless said",
              "xl/worksheets/sheet6.xml",
              "<sheetFormatPr",
              "<sheetFormatPr zeroHeight=\"1\""),
          new Attack("a hidden column", "xl/worksheets/sheet6.xml", "<col ", "<col hidden=\"1\" "),
          new Attack(
              "a column too narrow",
              "xl/worksheets/sheet6.xml",
              "(<col [^>]*)width=\"[^\"]*\"",
              "$1width=\"0.1\""),
          new Attack(
              "a filter",
              "xl/tables/table6.xml",
              "<autoFilter ref=\"([^\"]*)\"/>",
              "<autoFilter ref=\"$1\"><filterColumn"
                  + " colId=\"0\"><filters/></filterColumn></autoFilter>"),
          new Attack(
              "a hidden sheet",
              "xl/workbook.xml",
              "<sheet name=\"Risks\"",
              "<sheet name=\"Risks\" state=\"hidden\""),
          new Attack(
              "a very hidden sheet",
              "xl/workbook.xml",
              "<sheet name=\"Risks\"",
              "<sheet name=\"Risks\" state=\"veryHidden\""),
          new Attack(
              "a renamed sheet",
              "xl/workbook.xml",
              "<sheet name=\"Risks\"",
              "<sheet name=\"Other\""),
          new Attack(
              "sheets in another order",
              "xl/workbook.xml",
              "(<sheet name=\"Risks\"[^>]*>)(<sheet name=\"Answers\"[^>]*>)",
              "$2$1"),
          new Attack(
              "a second sheet like it",
              "xl/workbook.xml",
              "(<sheet name=\")(Risks)(\"[^>]*>)",
              "$1$2$3$1Risks 2$3"),
          new Attack(
              "a link to another workbook",
              "xl/workbook.xml",
              "</sheets>",
              "</sheets><externalReferences/>"),
          new Attack(
              "views of its own",
              "xl/workbook.xml",
              "</sheets>",
              "</sheets><customWorkbookViews/>"),
          new Attack(
              "days from 1904", "xl/workbook.xml", "date1904=\"false\"", "date1904=\"true\""),
          new Attack(
              "a part that is not printed",
              "xl/workbook.xml",
              "<definedNames>",
              "<definedNames><definedName name=\"_xlnm.Print_Area\""
                  + " localSheetId=\"4\">Risks!\\$A\\$1:\\$C\\$2</definedName>"),
          new Attack(
              "hidden tabs",
              "xl/workbook.xml",
              "<workbookView ",
              "<workbookView showSheetTabs=\"0\" "),
          new Attack(
              "a format that shows nothing",
              "xl/styles.xml",
              "formatCode=\"d mmm yyyy\"",
              "formatCode=\";;;\""),
          new Attack(
              "a format that shows another word",
              "xl/styles.xml",
              "(<xf numFmtId=\")1\"",
              "$1164\""),
          new Attack(
              "a format in quotes",
              "xl/styles.xml",
              "formatCode=\"d mmm yyyy\"",
              "formatCode=\"&quot;Low&quot;\""),
          new Attack(
              "white text",
              "xl/styles.xml",
              "<color rgb=\"FF1F2933\"/>",
              "<color rgb=\"FFFFFFFF\"/>"),
          new Attack(
              "text of the theme's colour",
              "xl/styles.xml",
              "<color rgb=\"FF1F2933\"/>",
              "<color theme=\"0\"/>"),
          new Attack(
              "a filling like the text",
              "xl/styles.xml",
              "(<xf numFmtId=\"0\" fontId=\"1\" )fillId=\"0\"",
              "$1fillId=\"3\""),
          new Attack(
              "struck-out text",
              "xl/styles.xml",
              "<color rgb=\"FF1F2933\"/>",
              "<strike/><color rgb=\"FF1F2933\"/>"),
          new Attack(
              "a line across",
              "xl/styles.xml",
              "<border><bottom style=\"thin\"><color",
              "<border diagonalUp=\"1\"><diagonal style=\"thick\"><color"
                  + " rgb=\"FF000000\"/></diagonal><bottom style=\"thin\"><color"),
          new Attack(
              "tiny text",
              "xl/styles.xml",
              "<sz val=\"11.0\"/><color rgb=\"FF1F",
              "<sz val=\"1\"/><color rgb=\"FF1F"),
          new Attack(
              "symbols",
              "xl/styles.xml",
              "(<color rgb=\"FF1F2933\"/><name val=\")Arial",
              "$1Wingdings"),
          new Attack(
              "turned text",
              "xl/styles.xml",
              "<alignment vertical=\"top\" wrapText=\"true\"",
              "<alignment textRotation=\"90\" vertical=\"top\" wrapText=\"true\""),
          new Attack(
              "shrunk text",
              "xl/styles.xml",
              "<alignment vertical=\"top\" wrapText=\"true\"",
              "<alignment shrinkToFit=\"true\" vertical=\"top\" wrapText=\"true\""),
          new Attack(
              "formatting by value",
              "xl/worksheets/sheet6.xml",
              "<pageMargins",
              "<conditionalFormatting sqref=\"A1\"/><pageMargins"),
          new Attack(
              "a message at a cell",
              "xl/worksheets/sheet6.xml",
              "<pageMargins",
              "<dataValidations/><pageMargins"),
          new Attack(
              "merged cells",
              "xl/worksheets/sheet6.xml",
              "<pageMargins",
              "<mergeCells><mergeCell ref=\"E2:E3\"/></mergeCells><pageMargins"),
          new Attack(
              "a drawing", "xl/worksheets/sheet6.xml", "<tableParts", "<drawing/><tableParts"),
          new Attack(
              "a comment",
              "xl/worksheets/sheet6.xml",
              "<tableParts",
              "<legacyDrawing/><tableParts"),
          new Attack(
              "a threaded comment",
              "xl/worksheets/_rels/sheet6.xml.rels",
              "</Relationships>",
              "<Relationship Id=\"rId99\""
                  + " Type=\"http://schemas.microsoft.com/office/2017/10/relationships/threadedComment\""
                  + " Target=\"../t.xml\"/></Relationships>"),
          new Attack(
              "zeros not shown",
              "xl/worksheets/sheet6.xml",
              "<sheetView ",
              "<sheetView showZeros=\"0\" "),
          new Attack(
              "rows scrolled out of reach",
              "xl/worksheets/sheet6.xml",
              "<sheetView ",
              "<sheetView topLeftCell=\"A50\" "),
          new Attack(
              "more rows frozen", "xl/worksheets/sheet6.xml", "ySplit=\"1.0\"", "ySplit=\"500\""),
          new Attack(
              "no header of the table",
              "xl/tables/table6.xml",
              " ref=",
              " headerRowCount=\"0\" ref="),
          new Attack("a dark table", "xl/tables/table6.xml", "TableStyleLight1", "TableStyleDark1"),
          new Attack(
              "another marking", "xl/worksheets/sheet6.xml", "OFFICIAL-SENSITIVE", "OFFICIAL"),
          new Attack("white marking", "xl/worksheets/sheet6.xml", "&amp;C", "&amp;C&amp;KFFFFFF"),
          new Attack(
              "printed too small",
              "xl/worksheets/sheet6.xml",
              "<pageSetup ",
              "<pageSetup scale=\"10\" "),
          new Attack(
              "words in the record's sheet",
              "xl/worksheets/sheet12.xml",
              "(<c r=\"A2\"[^>]*) t=\"n\"><v>[^<]*</v>",
              "$1 t=\"inlineStr\"><is><t>All is well</t></is>"),
          new Attack(
              "macros",
              "[Content_Types].xml",
              "spreadsheetml.sheet.main",
              "spreadsheetml.sheet.macroEnabled.main"),
          new Attack(
              "a hidden sheet more",
              "xl/workbook.xml",
              "<sheet name=\"Risks\" ([^/]*)/>",
              "$0<sheet name=\"Notes\" state=\"hidden\" $1/>"));

  private static GivenOut given;
  private static Path plain = Path.of("");
  private static Path sealed = Path.of("");

  @BeforeAll
  static void writeThePaper() {
    given = new GivenOut(folder);
    plain = given.plainWorkbook("book.xlsx");
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
      var file = folder.resolve("given.xlsx");
      new Tampering(paper)
          .change(attack.part(), attack.pattern(), attack.replacement())
          .write(file);
      given.isNoLongerProved(file, paper, ATTACKS.indexOf(attack));
    }
  }
}
