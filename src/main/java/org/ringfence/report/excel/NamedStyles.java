package org.ringfence.report.excel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.ringfence.report.office.ContentControls;

/** The cell styles that a council's Excel template has by name, and what its tables look like. */
final class NamedStyles {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  /** Tables of these have a dark ground, on which our texts could not be read. */
  private static final String DARK = "TableStyleDark";

  private final XSSFWorkbook book;
  private final Map<Look, Integer> found = new HashMap<>();

  /** What Excel calls a look; its number stays the same in every language. */
  enum Look {
    NORMAL(0, "Normal"),
    TITLE(15, "Title"),
    HEADING(16, "Heading 1"),
    INPUT(20, "Input"),
    HEAD(29, "Accent1"),
    NOTE(53, "Explanatory Text");

    private final String number;
    private final String english;

    Look(int number, String english) {
      this.number = Integer.toString(number);
      this.english = english;
    }
  }

  NamedStyles(XSSFWorkbook book) {
    this.book = book;
    try (var cursor = book.getStylesSource().getCTStylesheet().newCursor()) {
      ContentControls.child(cursor, new QName(MAIN, "cellStyles"))
          .ifPresent(styles -> ContentControls.children(styles).forEach(this::add));
    }
  }

  /** The font that the template's cells have unless they say otherwise. */
  XSSFFont font() {
    var source = book.getStylesSource();
    var number =
        Optional.ofNullable(found.get(Look.NORMAL))
            .map(style -> (int) source.getCellStyleXfAt(style).getFontId())
            .orElse(0);
    return source.getFontAt(number);
  }

  /** A style for cells that looks as the template has it; empty where it doesn't. */
  Optional<XSSFCellStyle> style(Look look) {
    return Optional.ofNullable(found.get(look)).map(this::style);
  }

  /** The style that the template's new tables get; empty where ours could not be read in it. */
  Optional<String> tableStyle() {
    return Optional.ofNullable(book.getStylesSource().getCTStylesheet().getTableStyles())
        .map(styles -> Optional.ofNullable(styles.getDefaultTableStyle()).orElse(""))
        .filter(name -> !name.isBlank() && !name.startsWith(DARK));
  }

  private XSSFCellStyle style(int number) {
    var from = book.getStylesSource().getCellStyleXfAt(number);
    var style = book.createCellStyle();
    var to = style.getCoreXf();
    to.setXfId(number);
    to.setFontId(from.getFontId());
    to.setFillId(from.getFillId());
    to.setBorderId(from.getBorderId());
    to.setApplyFont(true);
    to.setApplyFill(true);
    to.setApplyBorder(true);
    if (from.isSetAlignment() && from.getAlignment().isSetHorizontal()) {
      var horizontal = from.getAlignment().getHorizontal().intValue() - 1; // POI counts from 0.
      style.setAlignment(HorizontalAlignment.forInt(horizontal));
    }
    return style;
  }

  private void add(XmlCursor style) {
    var number = attribute(style, "xfId");
    if (!number.matches("\\d{1,5}")
        || book.getStylesSource().getCellStyleXfAt(Integer.parseInt(number)) == null) {
      return;
    }
    for (var look : Look.values()) {
      var built = attribute(style, "builtinId");
      var isIt =
          built.isEmpty()
              ? attribute(style, "name").equalsIgnoreCase(look.english)
              : built.equals(look.number);
      if (isIt) {
        found.putIfAbsent(look, Integer.parseInt(number));
      }
    }
  }

  private static String attribute(XmlCursor element, String name) {
    return Optional.ofNullable(element.getAttributeText(new QName(name))).orElse("");
  }
}
