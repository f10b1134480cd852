package org.ringfence.report.word;

import java.util.regex.Pattern;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.ringfence.report.text.SafeText;

/**
 * What stands at the top and bottom of each page of a paper.
 *
 * @param marking how the paper is to be handled, in one line or several
 * @param header whose paper it is and what about; empty where the footer says it
 * @param footer a line in which {@code [PAGE]} and {@code [PAGES]} become Word's own numbers
 */
public record PageMargins(String marking, String header, String footer) {
  private static final int BENEATH = 160;
  private static final Pattern FIELD = Pattern.compile("\\[(PAGES?)]");

  void draw(XWPFDocument document, String cutMark) {
    var top = document.createHeader(HeaderFooterType.DEFAULT);
    marking(top, "Header", cutMark);
    if (!header.isEmpty()) {
      // Room beneath it: a long marking may push the text down.
      line(top, "Header", SafeText.paper(header, cutMark)).setSpacingAfter(BENEATH);
    }
    var bottom = document.createFooter(HeaderFooterType.DEFAULT);
    numbered(line(bottom, "Footer", ""), footer);
    marking(bottom, "Footer", cutMark);
  }

  private void marking(XWPFHeaderFooter place, String style, String cutMark) {
    marking.lines().forEach(one -> line(place, style, SafeText.paper(one, cutMark)));
  }

  private static XWPFParagraph line(XWPFHeaderFooter place, String style, String text) {
    var paragraph = place.createParagraph();
    paragraph.setStyle(style);
    if (!text.isEmpty()) {
      paragraph.createRun().setText(text);
    }
    return paragraph;
  }

  static void numbered(XWPFParagraph paragraph, String text) {
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
