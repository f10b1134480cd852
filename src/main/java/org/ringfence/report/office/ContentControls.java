package org.ringfence.report.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/** Finds content controls in a part of a document, and puts something in their place. */
public final class ContentControls {
  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final QName VAL = word("val");
  private static final QName FALLBACK =
      new QName("http://schemas.openxmlformats.org/markup-compatibility/2006", "Fallback");

  private static final Set<String> BESIDE_A_LINE = Set.of("p", "tbl", "sdt");

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
    return all(part, word(name));
  }

  private static List<XmlCursor> all(XmlObject part, QName name) {
    var found = new ArrayList<XmlCursor>();
    try (var cursor = part.newCursor()) {
      collect(cursor, name, found);
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

  /**
   * Takes out what old programs would show in the place of a drawing, where a control with such a
   * tag stands in it: what is put in its place would be there in one of two forms only.
   */
  public static void withoutOlderForms(XmlObject part, String prefix) {
    for (var form : all(part, FALLBACK)) {
      if (of(form.getObject()).stream().anyMatch(control -> tag(control).startsWith(prefix))) {
        form.removeXml();
      }
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

  /** The local names of what the element stands in, from within. */
  public static List<String> around(XmlCursor element) {
    var names = new ArrayList<String>();
    try (var parent = element.newCursor()) {
      while (parent.toParent() && parent.getName() != null) {
        names.add(parent.getName().getLocalPart());
      }
    }
    return names;
  }

  /** The nearest element of this name that the element stands in. */
  public static Optional<XmlCursor> within(XmlCursor element, String name) {
    var parent = element.newCursor();
    while (parent.toParent()) {
      if (word(name).equals(parent.getName())) {
        return Optional.of(parent);
      }
    }
    return Optional.empty();
  }

  /**
   * Frees a control from the data that it is bound to, which Word would show again in the place of
   * what stands in it, and from being a mere prompt.
   */
  public static void unbind(XmlCursor control) {
    child(control, "sdtPr").stream()
        .flatMap(properties -> children(properties).stream())
        .filter(
            one -> one.getName().getLocalPart().matches("dataBinding|showingPlcHdr|placeholder"))
        .forEach(XmlCursor::removeXml);
  }

  /** Frees every control that the element stands in. */
  public static void unbindAround(XmlCursor element) {
    for (var control = within(element, "sdt");
        control.isPresent();
        control = within(control.get(), "sdt")) {
      unbind(control.get());
    }
  }

  /** The data that a control is bound to; empty where it is bound to none. */
  public static String binding(XmlCursor control) {
    return child(control, "sdtPr").flatMap(properties -> child(properties, "dataBinding")).stream()
        .map(
            bound ->
                bound.getAttributeText(word("storeItemID"))
                    + " "
                    + bound.getAttributeText(word("xpath")))
        .findFirst()
        .orElse("");
  }

  /** Puts a text in the control's place, in the look of the first words in it. */
  public static void fill(XmlCursor control, String text) {
    var content = child(control, "sdtContent");
    if (content.isEmpty()) {
      control.removeXml();
      return;
    }
    write(content.get(), text);
    unbindAround(control);
    unwrap(control, content.get());
  }

  private static void write(XmlCursor content, String text) {
    var line = onlyLine(content);
    var before = children(line);
    var look = all(line.getObject(), "rPr").stream().filter(one -> in(one, "r")).findFirst();
    var end = line.newCursor();
    end.toEndToken();
    end.beginElement(word("r"));
    look.ifPresent(
        one -> {
          // The look of a placeholder is not the look of what takes its place.
          child(one, "rStyle").ifPresent(XmlCursor::removeXml);
          one.copyXml(end);
        });
    letters(end, text);
    before.stream()
        .filter(child -> !child.getName().getLocalPart().endsWith("Pr"))
        .forEach(XmlCursor::removeXml);
  }

  private static boolean in(XmlCursor element, String name) {
    return around(element).getFirst().equals(name);
  }

  /** The line to write in; of other lines and tables beside it nothing is left. */
  private static XmlCursor onlyLine(XmlCursor content) {
    var cells = child(content, "tr").map(row -> all(row.getObject(), "tc")).orElse(List.of());
    var place = cells.isEmpty() ? content : cells.getLast();
    var lines = all(place.getObject(), "p");
    if (lines.isEmpty()) {
      return content;
    }
    var line = lines.getFirst();
    var gone = new ArrayList<XmlCursor>();
    for (var at = line.newCursor(); !at.isAtSamePositionAs(place); at.toParent()) {
      for (var next = at.newCursor(); next.toNextSibling(); ) {
        if (BESIDE_A_LINE.contains(next.getName().getLocalPart())) {
          gone.add(next.newCursor());
        }
      }
    }
    gone.forEach(XmlCursor::removeXml);
    return line;
  }

  private static void letters(XmlCursor at, String text) {
    var lines = text.split("\\R", -1);
    for (var number = 0; number < lines.length; number++) {
      if (number > 0) {
        at.insertElement(word("br"));
      }
      at.beginElement(word("t"));
      at.insertAttributeWithValue(
          new QName("http://www.w3.org/XML/1998/namespace", "space", "xml"), "preserve");
      at.insertChars(lines[number]);
      at.toParent();
      at.toEndToken();
      at.toNextToken();
    }
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
