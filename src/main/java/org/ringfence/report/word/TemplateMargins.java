package org.ringfence.report.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.ringfence.report.office.ContentControls;
import org.ringfence.report.text.SafeText;

/**
 * Puts marking, page number and version at the top and bottom of every page of a council's
 * template: of each of its sections, of first pages and of even ones, into the template's own
 * header and footer where there is one, unless that has a place for them.
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
    var headers = new ArrayList<XWPFHeaderFooter>(document.getHeaderList());
    var footers = new ArrayList<XWPFHeaderFooter>(document.getFooterList());
    complete(headers, footers);
    for (var header : headers) {
      mark(header, "Header", margins.marking(), cutMark);
    }
    for (var footer : footers) {
      if (!has(footer, VERSION)) {
        var line = footer.createParagraph();
        line.setStyle(styles.id("Footer"));
        line.setAlignment(ParagraphAlignment.CENTER);
        PageMargins.numbered(line, margins.footer());
      }
      mark(footer, "Footer", margins.marking(), cutMark);
    }
  }

  /** A page whose section has no header, and takes over none, would say nothing at its top. */
  private void complete(List<XWPFHeaderFooter> tops, List<XWPFHeaderFooter> bottoms) {
    var headers = new HashSet<STHdrFtr.Enum>();
    var footers = new HashSet<STHdrFtr.Enum>();
    for (var section : sections()) {
      section.getHeaderReferenceList().stream().map(CTHdrFtrRef::getType).forEach(headers::add);
      section.getFooterReferenceList().stream().map(CTHdrFtrRef::getType).forEach(footers::add);
      var policy = new XWPFHeaderFooterPolicy(document, section);
      for (var kind : shown(section)) {
        if (headers.add(kind)) {
          tops.add(policy.createHeader(kind));
        }
        if (footers.add(kind)) {
          bottoms.add(policy.createFooter(kind));
        }
      }
    }
  }

  private List<CTSectPr> sections() {
    var body = document.getDocument().getBody();
    var sections = new ArrayList<CTSectPr>();
    for (var found : ContentControls.all(body, "sectPr")) {
      if (found.getObject() instanceof CTSectPr section
          && !ContentControls.around(found).contains("sectPrChange")) {
        sections.add(section);
      }
    }
    if (!body.isSetSectPr()) {
      sections.add(body.addNewSectPr());
    }
    return sections;
  }

  /** Which headers and footers a section's pages show. */
  private Set<STHdrFtr.Enum> shown(CTSectPr section) {
    var shown = new LinkedHashSet<STHdrFtr.Enum>();
    shown.add(STHdrFtr.DEFAULT);
    if (section.isSetTitlePg() && isOn(section.getTitlePg())) {
      shown.add(STHdrFtr.FIRST);
    }
    if (document.getSettings() != null && document.getEvenAndOddHeadings()) {
      shown.add(STHdrFtr.EVEN);
    }
    return shown;
  }

  private static boolean isOn(CTOnOff setting) {
    return !setting.isSetVal()
        || !List.of("0", "false", "off").contains(String.valueOf(setting.getVal()));
  }

  private void mark(XWPFHeaderFooter place, String style, String marking, String cutMark) {
    if (!has(place, MARKING)) {
      marking
          .lines()
          .forEach(
              one -> {
                var line = place.createParagraph();
                line.setStyle(styles.id(style));
                line.setAlignment(ParagraphAlignment.CENTER);
                line.createRun().setText(SafeText.paper(one, cutMark));
              });
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
