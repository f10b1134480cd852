package org.ringfence.report.sealing.word;

import org.ringfence.report.office.XmlPart;
import org.ringfence.report.sealing.markup.Faults;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Looks for empty space by which what belongs together is torn apart, or pushed out of sight. */
final class WordGaps {
  /** Empty lines one after another; half a page, as on a cover. */
  private static final int MOST_LINES = 24;

  /** What an empty page counts as, so that two of them are too many. */
  private static final int PAGE = 12;

  private static final int MOST_BLANKS = 100;
  private static final int TAB = 4;

  private final XmlPart part;
  private final Faults faults;
  private int lines;
  private int blanks;
  private final StringBuilder before = new StringBuilder();

  private WordGaps(XmlPart part, Faults faults) {
    this.part = part;
    this.faults = faults;
  }

  static void look(XmlPart part, Faults faults) {
    new WordGaps(part, faults).within(part.xml().getDocumentElement());
  }

  private void within(Node node) {
    XmlPart.children(node).forEach(this::element);
  }

  private void element(Element element) {
    switch (String.valueOf(element.getLocalName())) {
      case "p" -> {
        line(1);
        within(element);
      }
      case "br" -> line(XmlPart.own(element, "type").equals("page") ? PAGE : 1);
      case "cr" -> line(1);
      case "tr" -> row(element);
      case "tab" -> blanks += TAB;
      case "drawing", "pict", "object" -> {
        said();
        within(element);
      }
      case "t" -> element.getTextContent().codePoints().forEach(this::letter);
      case "instrText", "rPr", "pPr", "tblPr", "tcPr", "trPr", "sectPr" -> {}
      default -> within(element);
    }
  }

  private void line(int more) {
    lines += more;
    blanks = 0;
  }

  /** The cells of a row stand beside each other: the longest of them is how far it pushes. */
  private void row(Element row) {
    var above = lines;
    var longest = lines;
    var isEmpty = true;
    for (var cell : XmlPart.children(row, "tc").toList()) {
      lines = above;
      within(cell);
      longest = Math.max(longest, lines);
      isEmpty &= cell.getTextContent().isBlank();
    }
    lines = isEmpty ? longest : 0;
  }

  private void letter(int letter) {
    if (isBlank(letter)) {
      blanks++;
      return;
    }
    if (lines > MOST_LINES || blanks > MOST_BLANKS) {
      faults.add(
          "Much empty space stands after “%s”.".formatted(Faults.shown(before.toString())),
          part.place(),
          "In Word, delete the empty lines, pages and blanks there, and save.");
    }
    if (lines > 0) {
      before.setLength(0);
    }
    said();
    before.appendCodePoint(letter);
  }

  /** Also those that are letters by their class and show nothing. */
  private static boolean isBlank(int letter) {
    return Character.isWhitespace(letter)
        || Character.isSpaceChar(letter)
        || Character.getType(letter) == Character.FORMAT
        || letter == 0x3164
        || letter == 0x2800
        || letter == 0x115F
        || letter == 0x1160
        || letter == 0xFFA0;
  }

  private void said() {
    lines = 0;
    blanks = 0;
  }
}
