package org.ringfence.report.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.xmlbeans.XmlObject;
import org.ringfence.report.office.ContentControls;
import org.ringfence.report.text.SafeText;

/**
 * Adds marking, page number and version to a template's own header and footer, unless it has a
 * place for them there.
 */
final class TemplateMargins {
  private static final String MARKING = "ringfence.marking";
  private static final String VERSION = "ringfence.version";

  private final XWPFDocument document;
  private final StyleNames styles;

  TemplateMargins(XWPFDocument document, StyleNames styles) {
    this.document = document;
    this.styles = styles;
  }

  void add(PageMargins margins, String cutMark) {
    if (document.getHeaderList().isEmpty() && document.getFooterList().isEmpty()) {
      margins.draw(document, cutMark);
      return;
    }
    var marking = SafeText.paper(margins.marking(), cutMark);
    for (var header : document.getHeaderList()) {
      mark(header, "Header", marking);
    }
    for (var footer : document.getFooterList()) {
      if (!has(footer, VERSION)) {
        var line = footer.createParagraph();
        line.setStyle(styles.id("Footer"));
        line.setAlignment(ParagraphAlignment.CENTER);
        PageMargins.numbered(line, margins.footer());
      }
      mark(footer, "Footer", marking);
    }
  }

  private void mark(XWPFHeaderFooter place, String style, String marking) {
    if (!has(place, MARKING)) {
      var line = place.createParagraph();
      line.setStyle(styles.id(style));
      line.setAlignment(ParagraphAlignment.CENTER);
      line.createRun().setText(marking);
    }
  }

  private static boolean has(XWPFHeaderFooter place, String tag) {
    XmlObject xml = place._getHdrFtr();
    return ContentControls.of(xml).stream().map(ContentControls::tag).toList().contains(tag);
  }

  /** A template of styles only has an empty line in its body, where the paper is to begin. */
  static void clearEmptyBody(XWPFDocument document) {
    var body = document.getDocument().getBody();
    var children = ContentControls.children(body.newCursor());
    var empty =
        children.stream()
            .filter(child -> !ContentControls.word("sectPr").equals(child.getName()))
            .allMatch(
                child ->
                    child.getTextValue().isBlank()
                        && List.of("drawing", "pict", "sectPr").stream()
                            .allMatch(
                                name -> ContentControls.all(child.getObject(), name).isEmpty()));
    if (empty) {
      while (!document.getBodyElements().isEmpty()) {
        document.removeBodyElement(0);
      }
    }
  }
}
