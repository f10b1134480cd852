package org.ringfence.report.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.ringfence.report.office.ContentControls;

/** The size and margins of a paper's pages: A4, upright or sideways. */
public final class PageShape {
  /** What is left between the margins of an upright page, in twentieths of a point. */
  public static final int UPRIGHT_WIDTH = 9_638;

  /** What is left between the margins of a page turned sideways, in twentieths of a point. */
  static final int SIDEWAYS_WIDTH = 14_570;

  /** What is left between the margins of an upright page of a form, in twentieths of a point. */
  public static final int FORM_WIDTH = 10_466;

  private static final int SHORT_SIDE = 11_906;
  private static final int LONG_SIDE = 16_838;
  private static final int MARGIN = 1_134;
  private static final int NARROW = (SHORT_SIDE - FORM_WIDTH) / 2;
  private static final int NARROW_TOP = 860;
  private static final int NARROW_BOTTOM = 910;
  private static final int TO_NARROW_HEADER = 340;
  private static final int TOP = 1_219;
  private static final int BOTTOM = 1_162;
  private static final int TO_HEADER = 482;

  /** What Word leaves between columns where nobody says otherwise. */
  private static final int BETWEEN_COLUMNS = 720;

  private PageShape() {}

  static void upright(XWPFDocument document) {
    var body = document.getDocument().getBody();
    shape(body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr(), SHORT_SIDE, LONG_SIDE);
  }

  /** Leaves less at the edges of upright pages, for a form on as few of them as can be. */
  static void narrow(XWPFDocument document) {
    var margins = document.getDocument().getBody().getSectPr().getPgMar();
    margins.setLeft(BigInteger.valueOf(NARROW));
    margins.setRight(BigInteger.valueOf(NARROW));
    margins.setTop(BigInteger.valueOf(NARROW_TOP));
    margins.setBottom(BigInteger.valueOf(NARROW_BOTTOM));
    margins.setHeader(BigInteger.valueOf(TO_NARROW_HEADER));
    margins.setFooter(BigInteger.valueOf(TO_NARROW_HEADER));
  }

  /** What is left between the margins of a section's pages, or in one column of them. */
  static int textWidth(CTSectPr section) {
    if (!section.isSetPgSz() || !section.isSetPgMar()) {
      return UPRIGHT_WIDTH;
    }
    var margins = section.getPgMar();
    var gutter = margins.getGutter() instanceof BigInteger number ? number.intValue() : 0;
    var width =
        twentieths(section.getPgSz().getW())
            - twentieths(margins.getLeft())
            - twentieths(margins.getRight())
            - gutter;
    return width > 0 ? column(section, width) : UPRIGHT_WIDTH;
  }

  /** The narrowest column, since a table may come to stand in any. */
  private static int column(CTSectPr section, int width) {
    if (!section.isSetCols()) {
      return width;
    }
    var columns = section.getCols();
    var narrowest =
        ContentControls.children(columns.newCursor()).stream()
            .map(column -> String.valueOf(column.getAttributeText(ContentControls.word("w"))))
            .filter(said -> said.matches("\\d{2,5}"))
            .mapToInt(Integer::parseInt)
            .min();
    var number = columns.isSetNum() ? columns.getNum().intValue() : 1;
    var between = columns.isSetSpace() ? twentieths(columns.getSpace()) : BETWEEN_COLUMNS;
    return narrowest.orElse(number > 1 ? (width - (number - 1) * between) / number : width);
  }

  static int twentieths(Object measure) {
    return measure instanceof BigInteger number ? number.intValue() : MARGIN;
  }

  /** Closes the upright pages at the last paragraph; header and footer go on as they were. */
  static void turnSideways(XWPFDocument document) {
    var rest = document.getDocument().getBody().getSectPr();
    var last = document.getLastParagraph().getCTP();
    var properties = last.isSetPPr() ? last.getPPr() : last.addNewPPr();
    properties.addNewSectPr().set(rest);
    shape(rest, LONG_SIDE, SHORT_SIDE);
    rest.getPgSz().setOrient(STPageOrientation.LANDSCAPE);
  }

  /** Closes the pages turned sideways at the last paragraph. */
  static void turnUpright(XWPFDocument document) {
    var rest = document.getDocument().getBody().getSectPr();
    var last = document.getLastParagraph().getCTP();
    var properties = last.isSetPPr() ? last.getPPr() : last.addNewPPr();
    properties.addNewSectPr().set(rest);
    shape(rest, SHORT_SIDE, LONG_SIDE);
    rest.getPgSz().unsetOrient();
  }

  private static void shape(CTSectPr section, int width, int height) {
    var size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
    size.setW(BigInteger.valueOf(width));
    size.setH(BigInteger.valueOf(height));
    var margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
    var margin = BigInteger.valueOf(MARGIN);
    margins.setTop(BigInteger.valueOf(TOP));
    margins.setRight(margin);
    margins.setBottom(BigInteger.valueOf(BOTTOM));
    margins.setLeft(margin);
    margins.setHeader(BigInteger.valueOf(TO_HEADER));
    margins.setFooter(BigInteger.valueOf(TO_HEADER));
    margins.setGutter(BigInteger.ZERO);
  }
}
