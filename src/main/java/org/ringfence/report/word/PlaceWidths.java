package org.ringfence.report.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.ringfence.report.office.ContentControls;

/** How wide the text is in each part of a document: a section, a column of it, a table's cell. */
final class PlaceWidths {
  /** What Word leaves at both sides of a cell where nobody says otherwise. */
  private static final int BESIDE_TEXT = 216;

  /** Fiftieths of a hundredth, in which Word gives a width as a share. */
  private static final int WHOLE = 5_000;

  private final List<Integer> blocks = new ArrayList<>();

  PlaceWidths(XWPFDocument document) {
    var body = document.getDocument().getBody();
    var width = body.isSetSectPr() ? PageShape.textWidth(body.getSectPr()) : PageShape.UPRIGHT_WIDTH;
    // A section's shape stands at its end.
    for (var block : ContentControls.children(body.newCursor()).reversed()) {
      width = ending(block).map(PageShape::textWidth).orElse(width);
      blocks.addFirst(width);
    }
  }

  private static Optional<CTSectPr> ending(XmlCursor block) {
    return block.getObject() instanceof CTP paragraph
            && paragraph.isSetPPr()
            && paragraph.getPPr().isSetSectPr()
        ? Optional.of(paragraph.getPPr().getSectPr())
        : Optional.empty();
  }

  /** What there is for a paragraph or table of the body, counted from 0. */
  int ofBlock(int at) {
    return blocks.get(at);
  }

  /**
   * What there is for the text of a cell.
   *
   * @param around what there is for its table
   */
  int ofCell(XmlCursor cell, int around) {
    var width =
        cell.getObject() instanceof CTTc xml ? said(xml, around).or(() -> ofGrid(cell)) : ofGrid(cell);
    return width
        .map(said -> Math.min(said, around) - BESIDE_TEXT)
        .filter(room -> room > 0)
        .orElse(around);
  }

  private static Optional<Integer> said(CTTc cell, int around) {
    if (!cell.isSetTcPr() || !cell.getTcPr().isSetTcW()) {
      return Optional.empty();
    }
    var width = cell.getTcPr().getTcW();
    if (!(width.getW() instanceof BigInteger number) || number.signum() <= 0) {
      return Optional.empty();
    }
    if (STTblWidth.PCT.equals(width.getType())) {
      return Optional.of(Math.toIntExact((long) around * number.intValue() / WHOLE));
    }
    return STTblWidth.AUTO.equals(width.getType())
        ? Optional.empty()
        : Optional.of(number.intValue());
  }

  /** By the columns of its table, of which it may take several. */
  private static Optional<Integer> ofGrid(XmlCursor cell) {
    var table =
        ContentControls.within(cell, "tbl")
            .map(XmlCursor::getObject)
            .filter(CTTbl.class::isInstance)
            .map(CTTbl.class::cast)
            .filter(found -> found.getTblGrid() != null);
    return table.map(
        found -> {
          var columns = found.getTblGrid().getGridColList();
          var from = 0;
          for (var before = cell.newCursor(); before.toPrevSibling(); ) {
            from += span(before);
          }
          return columns.stream()
              .skip(from)
              .limit(span(cell))
              .mapToInt(column -> column.getW() instanceof BigInteger number ? number.intValue() : 0)
              .sum();
        });
  }

  private static int span(XmlCursor cell) {
    return cell.getObject() instanceof CTTc xml && xml.isSetTcPr() && xml.getTcPr().isSetGridSpan()
        ? xml.getTcPr().getGridSpan().getVal().intValue()
        : 1;
  }
}
