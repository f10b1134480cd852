package org.ringfence.report.word;

import java.math.BigInteger;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;
import org.ringfence.report.office.ContentControls;
import org.ringfence.report.text.SafeText;

/**
 * Draws lines of a form with real content controls: boxes that can be ticked, places to write in,
 * and words that are locked. No control can be deleted by accident.
 */
final class FormDrawing {
  private static final String WORD_2010 = "http://schemas.microsoft.com/office/word/2010/wordml";
  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";
  private static final QName IGNORABLE = new QName(COMPATIBILITY, "Ignorable", "mc");
  private static final String SYMBOLS = "MS Gothic";
  private static final BigInteger BESIDE_THE_BOX = BigInteger.valueOf(290);
  private static final BigInteger TO_WRITE_IN = BigInteger.valueOf(70);

  private final XWPFDocument document;
  private final String cutMark;
  private int controls;

  FormDrawing(XWPFDocument document, String cutMark) {
    this.document = document;
    this.cutMark = cutMark;
  }

  /** Puts the pieces at the end of a paragraph that has its style. */
  void draw(XWPFParagraph paragraph, List<FormPiece> line) {
    shape(paragraph, line);
    for (var piece : line) {
      switch (piece) {
        case FormPiece.Words(var text, var strong) -> {
          var run = paragraph.createRun();
          run.setText(safe(text));
          if (strong) {
            run.setBold(true);
          }
        }
        case FormPiece.Box(var tag, var title) ->
            control(paragraph, tag, title, Kind.BOX, FormPiece.OPEN_BOX);
        case FormPiece.Field(var tag, var title, var prompt) ->
            control(paragraph, tag, title, Kind.FIELD, safe(prompt));
        case FormPiece.Day(var tag, var title) ->
            control(paragraph, tag, title, Kind.DAY, FormPiece.EMPTY);
        case FormPiece.Fixed(var tag, var title, var text) ->
            control(paragraph, tag, title, Kind.FIXED, safe(text));
      }
    }
  }

  private enum Kind {
    BOX,
    FIELD,
    DAY,
    FIXED
  }

  private String safe(String text) {
    return SafeText.paper(text, cutMark);
  }

  /** What is beside a box stays beside it; what may be written by hand has room above it. */
  private static void shape(XWPFParagraph paragraph, List<FormPiece> line) {
    var properties =
        paragraph.getCTP().isSetPPr()
            ? paragraph.getCTP().getPPr()
            : paragraph.getCTP().addNewPPr();
    if (line.getFirst() instanceof FormPiece.Box && isOnlyBox(line)) {
      var indent = properties.isSetInd() ? properties.getInd() : properties.addNewInd();
      indent.setLeft(BESIDE_THE_BOX);
      indent.setHanging(BESIDE_THE_BOX);
    }
    if (line.stream().anyMatch(FormDrawing::isWrittenIn)) {
      var spacing =
          properties.isSetSpacing() ? properties.getSpacing() : properties.addNewSpacing();
      spacing.setBefore(TO_WRITE_IN);
    }
  }

  private static boolean isWrittenIn(FormPiece piece) {
    return piece instanceof FormPiece.Day
        || piece instanceof FormPiece.Field field && field.prompt().equals(FormPiece.EMPTY);
  }

  private static boolean isOnlyBox(List<FormPiece> line) {
    return line.stream().filter(FormPiece.Box.class::isInstance).count() == 1;
  }

  private void control(
      XWPFParagraph paragraph, String tag, String title, Kind kind, String content) {
    if (controls == 0) {
      declare();
    }
    controls++;
    try (var at = paragraph.getCTP().newCursor()) {
      at.toEndToken();
      at.beginElement(ContentControls.word("sdt"));
      at.beginElement(ContentControls.word("sdtPr"));
      value(at, "alias", safe(title));
      value(at, "tag", tag);
      value(at, "id", Integer.toString(controls));
      value(at, "lock", kind == Kind.FIXED ? "sdtContentLocked" : "sdtLocked");
      if (kind == Kind.FIELD || kind == Kind.DAY) {
        at.insertElement(ContentControls.word("showingPlcHdr"));
      }
      of(kind, at);
      at.toNextToken();
      at.beginElement(ContentControls.word("sdtContent"));
      at.beginElement(ContentControls.word("r"));
      at.beginElement(ContentControls.word("t"));
      at.insertAttributeWithValue(
          new QName("http://www.w3.org/XML/1998/namespace", "space", "xml"), "preserve");
      at.insertChars(content);
    }
  }

  private static void of(Kind kind, XmlCursor at) {
    switch (kind) {
      case BOX -> box(at);
      case FIELD, FIXED -> {
        at.beginElement(ContentControls.word("text"));
        if (kind == Kind.FIELD) {
          at.insertAttributeWithValue(ContentControls.word("multiLine"), "1");
        }
        at.toNextToken();
      }
      case DAY -> {
        at.beginElement(ContentControls.word("date"));
        value(at, "dateFormat", "d MMMM yyyy");
        value(at, "lid", "en-GB");
        at.toNextToken();
      }
    }
  }

  private static void box(XmlCursor at) {
    at.beginElement(new QName(WORD_2010, "checkbox", "w14"));
    state(at, "checked", "0", "");
    state(at, "checkedState", hex(FormPiece.TICKED_BOX), SYMBOLS);
    state(at, "uncheckedState", hex(FormPiece.OPEN_BOX), SYMBOLS);
    at.toNextToken();
  }

  private static String hex(String sign) {
    return Integer.toHexString(sign.codePointAt(0));
  }

  private static void state(XmlCursor at, String name, String value, String font) {
    at.beginElement(new QName(WORD_2010, name, "w14"));
    at.insertAttributeWithValue(new QName(WORD_2010, "val", "w14"), value);
    if (!font.isEmpty()) {
      at.insertAttributeWithValue(new QName(WORD_2010, "font", "w14"), font);
    }
    at.toNextToken();
  }

  private static void value(XmlCursor at, String name, String value) {
    at.beginElement(ContentControls.word(name));
    at.insertAttributeWithValue(ContentControls.word("val"), value);
    at.toNextToken();
  }

  /** Older readers pass over a box that can be ticked, and show its sign as text. */
  private void declare() {
    try (var at = document.getDocument().newCursor()) {
      var before = at.getAttributeText(IGNORABLE);
      if (before == null) {
        at.toNextToken();
        at.insertNamespace("w14", WORD_2010);
        at.insertNamespace("mc", COMPATIBILITY);
        at.insertAttributeWithValue(IGNORABLE, "w14");
      } else if (at.namespaceForPrefix("w14") == null) {
        at.setAttributeText(IGNORABLE, before + " w14");
        at.toNextToken();
        at.insertNamespace("w14", WORD_2010);
      }
    }
  }
}
