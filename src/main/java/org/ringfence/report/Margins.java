package org.ringfence.report;

import java.util.regex.Pattern;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * What stands at the top and bottom of each page of a paper.
 *
 * @param marking how the paper is to be handled
 * @param header whose paper it is and what about
 * @param footer a line in which {@code [PAGE]} and {@code [PAGES]} become Word's own numbers
 */
public record Margins(String marking, String header, String footer) {
  private static final Pattern FIELD = Pattern.compile("\\[(PAGES?)]");

  void draw(XWPFDocument document, String cutMark) {
    var top = document.createHeader(HeaderFooterType.DEFAULT);
    line(top, "Header", SafeText.paper(marking, cutMark));
    line(top, "Header", SafeText.paper(header, cutMark));
    var bottom = document.createFooter(HeaderFooterType.DEFAULT);
    numbered(line(bottom, "Footer", ""), footer);
    line(bottom, "Footer", SafeText.paper(marking, cutMark));
  }

  private static XWPFParagraph line(XWPFHeaderFooter place, String style, String text) {
    var paragraph = place.createParagraph();
    paragraph.setStyle(style);
    if (!text.isEmpty()) {
      paragraph.createRun().setText(text);
    }
    return paragraph;
  }

  private static void numbered(XWPFParagraph paragraph, String text) {
    var fields = FIELD.matcher(text);
    var from = 0;
    while (fields.find()) {
      paragraph.createRun().setText(text.substring(from, fields.start()));
      var field = paragraph.getCTP().addNewFldSimple();
      field.setInstr(fields.group(1).equals("PAGE") ? "PAGE" : "NUMPAGES");
      field.addNewR().addNewT().setStringValue("1");
      from = fields.end();
    }
    paragraph.createRun().setText(text.substring(from));
  }
}
