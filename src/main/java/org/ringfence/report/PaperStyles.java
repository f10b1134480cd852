package org.ringfence.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Gives a document the papers' styles, lists and language. */
final class PaperStyles {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private PaperStyles() {}

  static void apply(XWPFDocument document) {
    try (var styles = open("styles.xml");
        var lists = open("numbering.xml")) {
      document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
      document
          .createNumbering()
          .setNumbering(NumberingDocument.Factory.parse(lists).getNumbering());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XmlException e) {
      throw new IllegalStateException("the papers' styles can't be read", e);
    }
    presentDay(document);
    PageShape.upright(document);
  }

  /**
   * Says that the document follows the rules of present-day Word, without which Word shows it in
   * its compatibility mode. The small schema that POI brings has no type for this element.
   */
  private static void presentDay(XWPFDocument document) {
    try (var cursor = document.getSettings().getCTSettings().newCursor()) {
      cursor.toEndToken();
      cursor.beginElement("compat", WORD);
      cursor.beginElement("compatSetting", WORD);
      cursor.insertAttributeWithValue("name", WORD, "compatibilityMode");
      cursor.insertAttributeWithValue("uri", WORD, "http://schemas.microsoft.com/office/word");
      cursor.insertAttributeWithValue("val", WORD, "15");
    }
  }

  private static InputStream open(String name) {
    var in = PaperStyles.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("the papers' styles are missing from the program");
    }
    return in;
  }
}
