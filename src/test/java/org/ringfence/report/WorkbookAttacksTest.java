package org.ringfence.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way to make a signed workbook say something else is reported, with its place. */
class WorkbookAttacksTest {
  @TempDir private static Path folder;

  private static final List<Attack> ATTACKS =
      List.of(
          new Attack(
              "another text",
              "xl/worksheets/sheet5.xml",
              "(<c r=\"B2\"[^>]*><is><t>).*?<",
              "$1Harmless<",
              "Sheet “Risks”, cell B2 (Risk): it says something else"),
          new Attack(
              "another number",
              "xl/worksheets/sheet5.xml",
              "(<c r=\"D2\"[^>]*><v>)[^<]*",
              "$11",
              "Sheet “Risks”, cell D2"),
          new Attack(
              "a text in place of a number",
              "xl/worksheets/sheet5.xml",
              "<c r=\"D2\"( s=\"\\d+\") t=\"n\"><v>([^<.]*)(?:\\.0)?</v>",
              "<c r=\"D2\"$1 t=\"inlineStr\"><is><t>$2</t></is>",
              "its kind differs"),
          new Attack(
              "a formula",
              "xl/worksheets/sheet5.xml",
              "(<c r=\"D2\"[^>]*>)",
              "$1<f>1+1</f>",
              "a formula"),
          new Attack(
              "a cell more",
              "xl/worksheets/sheet5.xml",
              "(<row r=\"2\".*?)</row>",
              "$1<c r=\"XFD2\" t=\"inlineStr\"><is><t>Low</t></is></c></row>",
              "a cell was added"),
          new Attack(
              "letters of another colour",
              "xl/worksheets/sheet5.xml",
              "(<c r=\"B2\"[^>]*><is>)<t>(.*?)</t>",
              "$1<r><rPr><color rgb=\"FFFFFFFF\"/></rPr><t>$2</t></r>",
              "letters in it look different"),
          new Attack(
              "a hidden row",
              "xl/worksheets/sheet5.xml",
              "<row r=\"2\"",
              "<row r=\"2\" hidden=\"1\"",
              "the row is hidden"),
          new Attack(
              "a row too low",
              "xl/worksheets/sheet5.xml",
              "(<row r=\"2\"[^>]*)ht=\"[^\"]*\"",
              "$1ht=\"0.5\"",
              "the row is too low"),
          new Attack(
              "rows hidden unless said",
              "xl/worksheets/sheet5.xml",
              "<sheetFormatPr",
              "<sheetFormatPr zeroHeight=\"1\"",
              "its rows are hidden"),
          new Attack(
              "a hidden column",
              "xl/worksheets/sheet5.xml",
              "<col ",
              "<col hidden=\"1\" ",
              "the column is hidden"),
          new Attack(
              "a column too narrow",
              "xl/worksheets/sheet5.xml",
              "(<col [^>]*)width=\"[^\"]*\"",
              "$1width=\"0.1\"",
              "the column is too narrow"),
          new Attack(
              "a filter",
              "xl/tables/table5.xml",
              "<autoFilter ref=\"([^\"]*)\"/>",
              "<autoFilter ref=\"$1\"><filterColumn"
                  + " colId=\"0\"><filters/></filterColumn></autoFilter>",
              "a filter hides rows"),
          new Attack(
              "a hidden sheet",
              "xl/workbook.xml",
              "<sheet name=\"Risks\"",
              "<sheet name=\"Risks\" state=\"hidden\"",
              "Sheet “Risks”: it is hidden"),
          new Attack(
              "a very hidden sheet",
              "xl/workbook.xml",
              "<sheet name=\"Risks\"",
              "<sheet name=\"Risks\" state=\"veryHidden\"",
              "Sheet “Risks”: it is hidden"),
          new Attack(
              "a renamed sheet",
              "xl/workbook.xml",
              "<sheet name=\"Risks\"",
              "<sheet name=\"Other\"",
              "it is missing or renamed"),
          new Attack(
              "sheets in another order",
              "xl/workbook.xml",
              "(<sheet name=\"Risks\"[^>]*>)(<sheet name=\"Answers\"[^>]*>)",
              "$2$1",
              "another order"),
          new Attack(
              "a second sheet like it",
              "xl/workbook.xml",
              "(<sheet name=\")(Risks)(\"[^>]*>)",
              "$1$2$3$1Risks 2$3",
              "its name is like that"),
          new Attack(
              "a link to another workbook",
              "xl/workbook.xml",
              "</sheets>",
              "</sheets><externalReferences/>",
              "isn’t recognised"),
          new Attack(
              "views of its own",
              "xl/workbook.xml",
              "</sheets>",
              "</sheets><customWorkbookViews/>",
              "isn’t recognised"),
          new Attack(
              "days from 1904",
              "xl/workbook.xml",
              "date1904=\"false\"",
              "date1904=\"true\"",
              "1904"),
          new Attack(
              "a part that is not printed",
              "xl/workbook.xml",
              "<definedNames>",
              "<definedNames><definedName name=\"_xlnm.Print_Area\""
                  + " localSheetId=\"4\">Risks!\\$A\\$1:\\$C\\$2</definedName>",
              "what is printed"),
          new Attack(
              "hidden tabs",
              "xl/workbook.xml",
              "<workbookView ",
              "<workbookView showSheetTabs=\"0\" ",
              "names are hidden"),
          new Attack(
              "a format that shows nothing",
              "xl/styles.xml",
              "formatCode=\"d mmm yyyy\"",
              "formatCode=\";;;\"",
              "the number format"),
          new Attack(
              "a format that shows another word",
              "xl/styles.xml",
              "(<xf numFmtId=\")1\"",
              "$1164\"",
              "the number format"),
          new Attack(
              "a format in quotes",
              "xl/styles.xml",
              "formatCode=\"d mmm yyyy\"",
              "formatCode=\"&quot;Low&quot;\"",
              "the number format"),
          new Attack(
              "white text",
              "xl/styles.xml",
              "<color rgb=\"FF1F2933\"/>",
              "<color rgb=\"FFFFFFFF\"/>",
              "the colour of the text"),
          new Attack(
              "text of the theme's colour",
              "xl/styles.xml",
              "<color rgb=\"FF1F2933\"/>",
              "<color theme=\"0\"/>",
              "the colour of the text"),
          new Attack(
              "a filling like the text",
              "xl/styles.xml",
              "(<xf numFmtId=\"0\" fontId=\"1\" )fillId=\"0\"",
              "$1fillId=\"3\"",
              "the background"),
          new Attack(
              "struck-out text",
              "xl/styles.xml",
              "<color rgb=\"FF1F2933\"/>",
              "<strike/><color rgb=\"FF1F2933\"/>",
              "struck-out"),
          new Attack(
              "a line across",
              "xl/styles.xml",
              "<border><bottom style=\"thin\"><color",
              "<border diagonalUp=\"1\"><diagonal style=\"thick\"><color"
                  + " rgb=\"FF000000\"/></diagonal><bottom style=\"thin\"><color",
              "a line around or across"),
          new Attack(
              "tiny text",
              "xl/styles.xml",
              "<sz val=\"11.0\"/><color rgb=\"FF1F",
              "<sz val=\"1\"/><color rgb=\"FF1F",
              "the size of the text"),
          new Attack(
              "symbols",
              "xl/styles.xml",
              "(<color rgb=\"FF1F2933\"/><name val=\")Arial",
              "$1Wingdings",
              "the font"),
          new Attack(
              "turned text",
              "xl/styles.xml",
              "<alignment vertical=\"top\" wrapText=\"true\"",
              "<alignment textRotation=\"90\" vertical=\"top\" wrapText=\"true\"",
              "the alignment"),
          new Attack(
              "shrunk text",
              "xl/styles.xml",
              "<alignment vertical=\"top\" wrapText=\"true\"",
              "<alignment shrinkToFit=\"true\" vertical=\"top\" wrapText=\"true\"",
              "the alignment"),
          new Attack(
              "formatting by value",
              "xl/worksheets/sheet5.xml",
              "<pageMargins",
              "<conditionalFormatting sqref=\"A1\"/><pageMargins",
              "formatting that depends on values"),
          new Attack(
              "a message at a cell",
              "xl/worksheets/sheet5.xml",
              "<pageMargins",
              "<dataValidations/><pageMargins",
              "messages that appear"),
          new Attack(
              "merged cells",
              "xl/worksheets/sheet5.xml",
              "<pageMargins",
              "<mergeCells><mergeCell ref=\"D2:D3\"/></mergeCells><pageMargins",
              "merged cells"),
          new Attack(
              "a drawing",
              "xl/worksheets/sheet5.xml",
              "<tableParts",
              "<drawing/><tableParts",
              "a picture or drawing"),
          new Attack(
              "a comment",
              "xl/worksheets/sheet5.xml",
              "<tableParts",
              "<legacyDrawing/><tableParts",
              "a comment or drawing"),
          new Attack(
              "a threaded comment",
              "xl/worksheets/_rels/sheet5.xml.rels",
              "</Relationships>",
              "<Relationship Id=\"rId99\""
                  + " Type=\"http://schemas.microsoft.com/office/2017/10/relationships/threadedComment\""
                  + " Target=\"../t.xml\"/></Relationships>",
              "isn’t recognised (threadedComment)"),
          new Attack(
              "zeros not shown",
              "xl/worksheets/sheet5.xml",
              "<sheetView ",
              "<sheetView showZeros=\"0\" ",
              "zeros are not shown"),
          new Attack(
              "rows scrolled out of reach",
              "xl/worksheets/sheet5.xml",
              "<sheetView ",
              "<sheetView topLeftCell=\"A50\" ",
              "scrolled out of reach"),
          new Attack(
              "more rows frozen",
              "xl/worksheets/sheet5.xml",
              "ySplit=\"1.0\"",
              "ySplit=\"500\"",
              "are frozen"),
          new Attack(
              "no header of the table",
              "xl/tables/table5.xml",
              " ref=",
              " headerRowCount=\"0\" ref=",
              "header is hidden"),
          new Attack(
              "a dark table",
              "xl/tables/table5.xml",
              "TableStyleLight1",
              "TableStyleDark1",
              "another style"),
          new Attack(
              "another marking",
              "xl/worksheets/sheet5.xml",
              "OFFICIAL-SENSITIVE",
              "OFFICIAL",
              "the top of its pages"),
          new Attack(
              "white marking",
              "xl/worksheets/sheet5.xml",
              "&amp;C",
              "&amp;C&amp;KFFFFFF",
              "the top of its pages"),
          new Attack(
              "printed too small",
              "xl/worksheets/sheet5.xml",
              "<pageSetup ",
              "<pageSetup scale=\"10\" ",
              "the printed page"),
          new Attack(
              "words in the record's sheet",
              "xl/worksheets/sheet11.xml",
              "(<c r=\"A2\"[^>]*) t=\"n\"><v>[^<]*</v>",
              "$1 t=\"inlineStr\"><is><t>All is well</t></is>",
              "it is not part of a record"),
          new Attack(
              "macros",
              "[Content_Types].xml",
              "spreadsheetml.sheet.main",
              "spreadsheetml.sheet.macroEnabled.main",
              "macros"),
          new Attack(
              "a hidden sheet more",
              "xl/workbook.xml",
              "<sheet name=\"Risks\" ([^/]*)/>",
              "$0<sheet name=\"Notes\" state=\"hidden\" $1/>",
              "it was added and is hidden"));

  @BeforeAll
  static void writeThePaper() {
    PaperFiles.book(folder.resolve("fresh.xlsx"));
  }

  /** A change of one part, and what the report of it has to say. */
  record Attack(String name, String part, String pattern, String replacement, String said) {
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
  void isReportedWithItsPlace(Attack attack) {
    var fresh = folder.resolve("fresh.xlsx");
    var given = folder.resolve("given.xlsx");
    new Tampering(fresh).change(attack.part(), attack.pattern(), attack.replacement()).write(given);

    var comparison = PaperFiles.compared(given, fresh);

    assertThat(comparison.differences())
        .isNotEmpty()
        .allSatisfy(difference -> assertThat(difference.where()).isNotBlank());
    assertThat(String.join("\n", PaperFiles.sentences(comparison))).contains(attack.said());
  }
}
