package org.ringfence.report.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/** Finds content controls in a part of a document, and puts something in their place. */
public final class ContentControls {
  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final QName VAL = word("val");

  private ContentControls() {}

  public static QName word(String name) {
    return new QName(WORD, name);
  }

  /**
   * Each content control with its tag, in the order in which they stand; the caller closes them.
   */
  public static List<XmlCursor> of(XmlObject part) {
    return all(part, "sdt");
  }

  /** Each element of this name, in order. */
  public static List<XmlCursor> all(XmlObject part, String name) {
    var found = new ArrayList<XmlCursor>();
    try (var cursor = part.newCursor()) {
      collect(cursor, word(name), found);
    }
    return found;
  }

  private static void collect(XmlCursor cursor, QName name, List<XmlCursor> found) {
    if (cursor.isStart() && name.equals(cursor.getName())) {
      found.add(cursor.newCursor());
    }
    if (cursor.toFirstChild()) {
      do {
        collect(cursor, name, found);
      } while (cursor.toNextSibling());
      cursor.toParent();
    }
  }

  /** The tag of a control in lower case; empty where it has none. */
  public static String tag(XmlCursor control) {
    return child(control, "sdtPr")
        .flatMap(properties -> child(properties, "tag"))
        .map(tag -> tag.getAttributeText(VAL))
        .map(tag -> tag.strip().toLowerCase(Locale.ROOT))
        .orElse("");
  }

  /** A child of this name. */
  public static Optional<XmlCursor> child(XmlCursor parent, String name) {
    return child(parent, word(name));
  }

  /** A child of this name. */
  public static Optional<XmlCursor> child(XmlCursor parent, QName name) {
    var child = parent.newCursor();
    return child.toChild(name) ? Optional.of(child) : Optional.empty();
  }

  /** The local name of what the element stands in. */
  public static String parent(XmlCursor element) {
    try (var parent = element.newCursor()) {
      return parent.toParent() && parent.getName() != null ? parent.getName().getLocalPart() : "";
    }
  }

  /** Puts a text in the control's place, in the look of the first words in it. */
  public static void fill(XmlCursor control, String text) {
    var content = child(control, "sdtContent");
    if (content.isEmpty()) {
      control.removeXml();
      return;
    }
    write(content.get(), text);
    unwrap(control, content.get());
  }

  private static void write(XmlCursor content, String text) {
    var runs = all(content.getObject(), "r");
    if (runs.isEmpty()) {
      var paragraphs = all(content.getObject(), "p");
      var place = paragraphs.isEmpty() ? content.newCursor() : paragraphs.getFirst();
      place.toEndToken();
      place.beginElement(word("r"));
      letters(place, text);
      return;
    }
    runs.stream().skip(1).forEach(XmlCursor::removeXml);
    var run = runs.getFirst();
    for (var child : children(run)) {
      if (word("rPr").equals(child.getName())) {
        // The look of a placeholder is not the look of what takes its place.
        child(child, "rStyle").ifPresent(XmlCursor::removeXml);
      } else {
        child.removeXml();
      }
    }
    run.toEndToken();
    letters(run, text);
  }

  private static void letters(XmlCursor at, String text) {
    at.beginElement(word("t"));
    at.insertAttributeWithValue(
        new QName("http://www.w3.org/XML/1998/namespace", "space", "xml"), "preserve");
    at.insertChars(text);
  }

  /** Puts what is in the control in its place. */
  public static void unwrap(XmlCursor control, XmlCursor content) {
    children(content).forEach(child -> child.moveXml(control));
    control.removeXml();
  }

  /** Each child element. */
  public static List<XmlCursor> children(XmlCursor parent) {
    var children = new ArrayList<XmlCursor>();
    try (var cursor = parent.newCursor()) {
      if (cursor.toFirstChild()) {
        do {
          children.add(cursor.newCursor());
        } while (cursor.toNextSibling());
      }
    }
    return children;
  }
}
