package org.ringfence.report.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.ringfence.report.office.ContentControls;

/**
 * What a council's template has at each of its places before anything is written: the heading that
 * a place stands beneath, and the width that there is for it.
 */
final class PlaceSurvey {
  private final HeadingLevels headings;
  private final Map<String, Place> places = new HashMap<>();
  private final Map<Integer, CTNumPr> numbers = new HashMap<>();
  private int level;
  private String heading = "";

  /**
   * Where a part goes.
   *
   * @param level of the heading that it stands beneath; 0 for none
   * @param heading that heading's text; empty for none
   * @param width in twentieths of a point
   */
  record Place(int level, String heading, int width) {}

  PlaceSurvey(XWPFDocument document) {
    this.headings = new HeadingLevels(document);
    var widths = new PlaceWidths(document);
    var at = 0;
    for (var block : ContentControls.children(document.getDocument().getBody().newCursor())) {
      look(block, widths, widths.ofBlock(at));
      at++;
    }
  }

  /** The place with this tag; the first where there are several. */
  Optional<Place> at(String tag) {
    return Optional.ofNullable(places.get(tag));
  }

  /**
   * The number that the template's own headings of this level bear, or of the nearest above it;
   * empty where their style numbers them, or nothing does.
   */
  Optional<CTNumPr> number(int wanted) {
    return Optional.ofNullable(numbers.get(wanted));
  }

  private void look(XmlCursor element, PlaceWidths widths, int width) {
    var object = element.getObject();
    if (object instanceof CTP paragraph) {
      headings.of(paragraph).ifPresent(found -> heading(paragraph, found, element));
    } else if (ContentControls.word("sdt").equals(element.getName())) {
      places.putIfAbsent(ContentControls.tag(element), new Place(level, heading, width));
    }
    var inside =
        ContentControls.word("tc").equals(element.getName())
            ? widths.ofCell(element, width)
            : width;
    for (var child : ContentControls.children(element)) {
      look(child, widths, inside);
    }
  }

  private void heading(CTP paragraph, int found, XmlCursor element) {
    level = found;
    heading = element.getTextValue().strip();
    if (paragraph.getPPr().isSetNumPr() && paragraph.getPPr().getNumPr().isSetNumId()) {
      numbers.putIfAbsent(found, paragraph.getPPr().getNumPr());
    }
  }
}
