package org.ringfence.report.excel;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCfType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STConditionalFormattingOperator;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;

/**
 * Colours bands by what their cells say, so that the colour follows when somebody changes a word.
 * The word stays: nobody has to tell colours apart. What is not known is hatched grey, never red.
 */
public final class BandLooks {
  private static final List<Look> WORST_FIRST =
      List.of(
          new Look("6B0F1A", "F8D3D3"),
          new Look("6A3200", "FCE2C6"),
          new Look("554400", "FFF4C2"),
          new Look("0E4A2B", "D8F0E0"));
  private static final Look UNKNOWN = new Look("2F3A48", "EEF1F4");
  private static final String HATCHING = "C3CBD5";

  private final WorkbookFile book;
  private final List<String> bands;
  private final String unknown;
  private final List<Integer> looks;
  private final int unknownLook;

  /**
   * The looks of bands in a book.
   *
   * @param bands their words, worst first
   * @param unknown how a cell begins where the band is not known
   */
  public BandLooks(WorkbookFile book, List<String> bands, String unknown) {
    this.book = book;
    this.bands = bands.stream().limit(WORST_FIRST.size()).toList();
    this.unknown = unknown;
    this.looks = WORST_FIRST.stream().map(look -> added(look, STPatternType.SOLID)).toList();
    this.unknownLook = added(UNKNOWN, STPatternType.LIGHT_UP);
  }

  /** Letters and ground, in hexadecimal. */
  private record Look(String letters, String ground) {}

  /** Colours those columns of a sheet that hold bands. */
  public void colour(SheetPlan plan) {
    var range = new SheetRange(plan, book);
    var sheet = book.frame().getSheet(book.tab(plan.key()));
    plan.bands().forEach(column -> colour(sheet, range.area(column.key())));
  }

  /** Colours some cells. */
  public void colour(XSSFSheet sheet, CellRangeAddress cells) {
    var xml = sheet.getCTWorksheet();
    var priority =
        Stream.of(xml.getConditionalFormattingArray())
            .mapToInt(CTConditionalFormatting::sizeOfCfRuleArray)
            .sum();
    var formatting = xml.addNewConditionalFormatting();
    formatting.setSqref(List.of(cells.formatAsString()));
    for (var number = 0; number < bands.size(); number++) {
      var rule = rule(formatting, ++priority, looks.get(number));
      rule.setType(STCfType.CELL_IS);
      rule.setOperator(STConditionalFormattingOperator.EQUAL);
      rule.addFormula(Formulas.text(bands.get(number)));
    }
    var first = new CellReference(cells.getFirstRow(), cells.getFirstColumn());
    var rule = rule(formatting, ++priority, unknownLook);
    rule.setType(STCfType.EXPRESSION);
    rule.addFormula(
        "LEFT(%s,%d)=%s"
            .formatted(first.formatAsString(false), unknown.length(), Formulas.text(unknown)));
  }

  private static CTCfRule rule(CTConditionalFormatting formatting, int priority, int look) {
    var rule = formatting.addNewCfRule();
    rule.setPriority(priority);
    rule.setDxfId(look);
    return rule;
  }

  /** Made by hand, as POI's own way leaves out a part of colours that the schema asks for. */
  private int added(Look look, STPatternType.Enum pattern) {
    var dxf = CTDxf.Factory.newInstance();
    dxf.addNewFont().addNewColor().setRgb(argb(look.letters()));
    var fill = dxf.addNewFill().addNewPatternFill();
    fill.setPatternType(pattern);
    fill.addNewFgColor().setRgb(argb(pattern == STPatternType.SOLID ? look.ground() : HATCHING));
    fill.addNewBgColor().setRgb(argb(look.ground()));
    return book.frame().getStylesSource().putDxf(dxf) - 1;
  }

  private static byte[] argb(String hex) {
    return HexFormat.of().parseHex("FF" + hex);
  }
}
