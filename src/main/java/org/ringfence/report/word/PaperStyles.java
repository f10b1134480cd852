package org.ringfence.report.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Gives a document the papers' styles, lists and language. */
public final class PaperStyles {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private PaperStyles() {}

  public static void apply(XWPFDocument document) {
    document.createStyles().setStyles(styleSheet());
    document.createNumbering().setNumbering(numbering());
    presentDay(document);
    PageShape.upright(document);
  }

  /** Every style of the papers. */
  static List<CTStyle> styles() {
    return styleSheet().getStyleList();
  }

  /** Every list of the papers, each for the style that its first level names. */
  static List<CTAbstractNum> lists() {
    return numbering().getAbstractNumList();
  }

  private static CTStyles styleSheet() {
    try (var styles = open("styles.xml")) {
      return StylesDocument.Factory.parse(styles).getStyles();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XmlException e) {
      throw new IllegalStateException("the papers' styles can't be read", e);
    }
  }

  private static CTNumbering numbering() {
    try (var lists = open("numbering.xml")) {
      return NumberingDocument.Factory.parse(lists).getNumbering();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XmlException e) {
      throw new IllegalStateException("the papers' lists can't be read", e);
    }
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
