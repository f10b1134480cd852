package org.ringfence.report.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.ringfence.report.office.ContentControls;

/**
 * Moves what a paper has written at its end to the places that a council's template has for it. A
 * part for which there is no place is taken out again.
 */
final class TemplatePlaces {
  private static final Pattern HEADING = Pattern.compile("(?i)heading (\\d)");

  private final XWPFDocument document;
  private final Map<String, List<XmlCursor>> written = new LinkedHashMap<>();
  private final Map<String, Integer> levels = new HashMap<>();

  TemplatePlaces(XWPFDocument document) {
    this.document = document;
    findLevels();
  }

  /** The level of the heading beneath which a tag's place stands; 0 for none. */
  int levelAt(String tag) {
    return levels.getOrDefault(tag, 0);
  }

  /** Whether there is a place with this tag. */
  boolean has(String tag) {
    return levels.containsKey(tag);
  }

  /** Writes a part at the end of the document for now. */
  void write(String tag, Runnable writing) {
    var before = ContentControls.children(body()).size();
    writing.run();
    var after = new ArrayList<>(ContentControls.children(body()));
    after.removeIf(child -> ContentControls.word("sectPr").equals(child.getName()));
    var from = Math.min(after.size(), withoutShape(before));
    written.computeIfAbsent(tag, _ -> new ArrayList<>()).addAll(after.subList(from, after.size()));
  }

  private int withoutShape(int children) {
    return document.getDocument().getBody().isSetSectPr() ? children - 1 : children;
  }

  /**
   * Moves everything to its place, and fills the texts in wherever they have one.
   *
   * @param texts by tag
   * @param absent by tag, what stands in the place of a part that was not written
   */
  void settle(Map<String, String> texts, Map<String, String> absent) {
    written.values().removeIf(List::isEmpty);
    for (var control : ContentControls.of(document.getDocument())) {
      var tag = ContentControls.tag(control);
      if (texts.containsKey(tag)) {
        ContentControls.fill(control, texts.getOrDefault(tag, ""));
      } else if (written.containsKey(tag)) {
        settle(control, written.getOrDefault(tag, List.of()));
        written.remove(tag);
      } else if (absent.containsKey(tag)) {
        ContentControls.fill(control, absent.getOrDefault(tag, ""));
      }
    }
    written.values().forEach(nodes -> nodes.forEach(XmlCursor::removeXml));
    document.getHeaderList().forEach(header -> fill(header._getHdrFtr(), texts));
    document.getFooterList().forEach(footer -> fill(footer._getHdrFtr(), texts));
  }

  private static void fill(XmlObject part, Map<String, String> texts) {
    for (var control : ContentControls.of(part)) {
      var tag = ContentControls.tag(control);
      if (texts.containsKey(tag)) {
        ContentControls.fill(control, texts.getOrDefault(tag, ""));
      }
    }
  }

  private static void settle(XmlCursor control, List<XmlCursor> nodes) {
    if (ContentControls.parent(control).equals("p")) {
      var text = nodes.stream().map(node -> node.getTextValue().strip()).toList();
      nodes.forEach(XmlCursor::removeXml);
      ContentControls.fill(control, String.join(" ", text));
      return;
    }
    var endsInTable =
        nodes.isEmpty() || ContentControls.word("tbl").equals(nodes.getLast().getName());
    var content = ContentControls.child(control, "sdtContent");
    var cell = content.flatMap(found -> ContentControls.child(found, "tc"));
    if (content.isPresent() && cell.isPresent()) {
      intoCell(cell.get(), nodes, endsInTable);
      ContentControls.unwrap(control, content.get());
      return;
    }
    nodes.forEach(node -> node.moveXml(control));
    if (endsInTable && ContentControls.parent(control).equals("tc")) {
      paragraph(control);
    }
    control.removeXml();
  }

  private static void intoCell(XmlCursor cell, List<XmlCursor> nodes, boolean endsInTable) {
    ContentControls.children(cell).stream()
        .filter(child -> !ContentControls.word("tcPr").equals(child.getName()))
        .forEach(XmlCursor::removeXml);
    var end = cell.newCursor();
    end.toEndToken();
    nodes.forEach(node -> node.moveXml(end));
    if (endsInTable) {
      paragraph(end);
    }
  }

  /** Word wants a paragraph after a table at the end of a cell. */
  private static void paragraph(XmlCursor at) {
    try (var place = at.newCursor()) {
      place.insertElement(ContentControls.word("p"));
    }
  }

  private XmlCursor body() {
    return document.getDocument().getBody().newCursor();
  }

  private void findLevels() {
    try (var cursor = body()) {
      look(cursor, 0);
    }
  }

  /** The level of the last heading met so far, in the order of reading. */
  private int look(XmlCursor cursor, int level) {
    var now = ContentControls.word("p").equals(cursor.getName()) ? level(cursor, level) : level;
    if (ContentControls.word("sdt").equals(cursor.getName())) {
      levels.putIfAbsent(ContentControls.tag(cursor), now);
    }
    for (var child : ContentControls.children(cursor)) {
      now = look(child, now);
    }
    return now;
  }

  private int level(XmlCursor paragraph, int otherwise) {
    return ContentControls.child(paragraph, "pPr")
        .flatMap(properties -> ContentControls.child(properties, "pStyle"))
        .map(style -> style.getAttributeText(ContentControls.word("val")))
        .map(id -> document.getStyles().getStyle(id))
        .map(style -> HEADING.matcher(String.valueOf(style.getName())))
        .filter(java.util.regex.Matcher::matches)
        .map(matcher -> Integer.parseInt(matcher.group(1)))
        .orElse(otherwise);
  }
}
