package org.ringfence.report.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.ringfence.report.office.ContentControls;
import org.ringfence.report.office.ControlPlace;

/**
 * Moves what a paper has written at its end to the places that a council's template has for it. A
 * part for which there is no place is taken out again, but for what every paper says.
 */
final class TemplatePlaces {
  private static final String PREFIX = "ringfence.";

  /** Under which what every paper says is kept; no place has it. */
  private static final String ALWAYS = "always";

  private final XWPFDocument document;
  private final PlaceSurvey survey;
  private final Map<String, List<XmlCursor>> written = new LinkedHashMap<>();

  TemplatePlaces(XWPFDocument document) {
    this.document = document;
    ContentControls.withoutOlderForms(document.getDocument(), PREFIX);
    this.survey = new PlaceSurvey(document);
  }

  PlaceSurvey survey() {
    return survey;
  }

  /** Whether there is a place with this tag. */
  boolean has(String tag) {
    return survey.at(tag).isPresent();
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

  /** Writes what is printed though there is no place for it: before the first part or heading. */
  void writeAnyway(Runnable writing) {
    write(ALWAYS, writing);
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
    var parts = new HashSet<>(written.keySet());
    parts.addAll(absent.keySet());
    putAnyway(parts);
    var done = new HashSet<String>();
    var bound = new LinkedHashMap<String, String>();
    for (var control : ContentControls.of(document.getDocument())) {
      var tag = tag(control);
      if (texts.containsKey(tag)) {
        fill(control, texts.getOrDefault(tag, ""), bound);
      } else if (written.containsKey(tag) && done.add(tag)) {
        settle(control, written.getOrDefault(tag, List.of()));
        written.remove(tag);
      } else if (done.contains(tag)) {
        settle(control, List.of()); // It stands in the first place that has the tag.
      } else if (absent.containsKey(tag)) {
        ContentControls.fill(control, absent.getOrDefault(tag, ""));
        done.add(tag);
      }
    }
    written.values().forEach(nodes -> nodes.forEach(XmlCursor::removeXml));
    document.getHeaderList().forEach(header -> fill(header._getHdrFtr(), texts, parts, bound));
    document.getFooterList().forEach(footer -> fill(footer._getHdrFtr(), texts, parts, bound));
    fillBound(document.getDocument(), bound);
  }

  /** The tag of a control, unless it went with another that it stood in. */
  private static String tag(XmlCursor control) {
    return ContentControls.word("sdt").equals(control.getName()) ? ContentControls.tag(control) : "";
  }

  /** The template may show the same data a second time, where it has no tag. */
  private static void fill(XmlCursor control, String text, Map<String, String> bound) {
    var data = ContentControls.binding(control);
    if (!data.isEmpty()) {
      bound.put(data, text);
    }
    ContentControls.fill(control, text);
  }

  private static void fillBound(XmlObject part, Map<String, String> bound) {
    for (var control : ContentControls.of(part)) {
      Optional.ofNullable(bound.get(ContentControls.binding(control)))
          .ifPresent(text -> ContentControls.fill(control, text));
    }
  }

  /** A header holds no part of a paper; a prompt for one is taken out of it. */
  private static void fill(
      XmlObject part, Map<String, String> texts, Set<String> parts, Map<String, String> bound) {
    ContentControls.withoutOlderForms(part, PREFIX);
    for (var control : ContentControls.of(part)) {
      var tag = ContentControls.tag(control);
      if (texts.containsKey(tag)) {
        fill(control, texts.getOrDefault(tag, ""), bound);
      } else if (parts.contains(tag)) {
        ContentControls.fill(control, "");
      }
    }
    fillBound(part, bound);
  }

  /** What every paper says goes before the first heading or part, and after a letterhead. */
  private void putAnyway(Set<String> parts) {
    var nodes = Optional.ofNullable(written.remove(ALWAYS)).orElse(List.of());
    var headings = new HeadingLevels(document);
    var place =
        ContentControls.children(body()).stream()
            .filter(block -> isHeading(block, headings) || holds(block, parts))
            .findFirst();
    place.ifPresent(found -> nodes.forEach(node -> node.moveXml(found)));
  }

  private static boolean isHeading(XmlCursor block, HeadingLevels headings) {
    return block.getObject() instanceof CTP paragraph && headings.of(paragraph).isPresent();
  }

  private static boolean holds(XmlCursor block, Set<String> parts) {
    return ContentControls.of(block.getObject()).stream()
        .map(ContentControls::tag)
        .anyMatch(parts::contains);
  }

  private static void settle(XmlCursor control, List<XmlCursor> nodes) {
    ContentControls.unbindAround(control);
    switch (ControlPlace.of(ContentControls.around(control))) {
      case LINE -> intoLine(control, nodes);
      case CELL, ROW -> {
        var content = ContentControls.child(control, "sdtContent");
        content
            .map(found -> ContentControls.all(found.getObject(), "tc"))
            .filter(cells -> !cells.isEmpty())
            .ifPresent(cells -> intoCell(cells.getLast(), nodes));
        content.ifPresent(found -> ContentControls.unwrap(control, found));
      }
      case BLOCK -> {
        nodes.forEach(node -> node.moveXml(control));
        if ((nodes.isEmpty() || endsInTable(nodes)) && isLastIn(control)) {
          paragraph(control);
        }
        control.removeXml();
      }
    }
  }

  private static boolean endsInTable(List<XmlCursor> nodes) {
    return !nodes.isEmpty() && ContentControls.word("tbl").equals(nodes.getLast().getName());
  }

  /** Word wants a paragraph at the end of a cell, a text box and the like. */
  private static boolean isLastIn(XmlCursor element) {
    var around = ContentControls.around(element).getFirst();
    return !around.equals("body")
        && !around.equals("sdtContent")
        && !element.newCursor().toNextSibling();
  }

  /**
   * One short paragraph joins the line. Anything else takes the place of the whole line, or stands
   * beneath it where there is something else in it.
   */
  private static void intoLine(XmlCursor control, List<XmlCursor> nodes) {
    var line = ContentControls.within(control, "p");
    if (line.isEmpty() || nodes.isEmpty() || isOneLine(nodes)) {
      var text = nodes.stream().map(node -> node.getTextValue().strip()).toList();
      nodes.forEach(XmlCursor::removeXml);
      ContentControls.fill(control, String.join(" ", text));
      return;
    }
    control.removeXml();
    var isEmpty = line.get().getTextValue().isBlank();
    var isLast = isLastIn(line.get());
    var place = isEmpty || !isWithout(line.get(), "sectPr") ? line.get() : after(line.get());
    nodes.forEach(node -> node.moveXml(place));
    if (isEmpty && isWithout(line.get(), "sectPr", "drawing", "pict", "object")) {
      if (isLast && endsInTable(nodes)) {
        paragraph(line.get());
      }
      line.get().removeXml();
    } else if (isLast && endsInTable(nodes) && !isEmpty) {
      paragraph(place);
    }
  }

  /** The place after an element, whatever comes next. */
  private static XmlCursor after(XmlCursor element) {
    var place = element.newCursor();
    place.toEndToken();
    place.toNextToken();
    return place;
  }

  private static boolean isOneLine(List<XmlCursor> nodes) {
    return nodes.size() == 1
        && nodes.getFirst().getObject() instanceof CTP paragraph
        && paragraph.getRList().stream().allMatch(run -> run.sizeOfDrawingArray() == 0);
  }

  private static boolean isWithout(XmlCursor line, String... names) {
    return List.of(names).stream()
        .allMatch(name -> ContentControls.all(line.getObject(), name).isEmpty());
  }

  private static void intoCell(XmlCursor cell, List<XmlCursor> nodes) {
    ContentControls.children(cell).stream()
        .filter(child -> !ContentControls.word("tcPr").equals(child.getName()))
        .forEach(XmlCursor::removeXml);
    var end = cell.newCursor();
    end.toEndToken();
    nodes.forEach(node -> node.moveXml(end));
    if (nodes.isEmpty() || endsInTable(nodes)) {
      paragraph(end);
    }
  }

  private static void paragraph(XmlCursor at) {
    try (var place = at.newCursor()) {
      place.insertElement(ContentControls.word("p"));
    }
  }

  private XmlCursor body() {
    return document.getDocument().getBody().newCursor();
  }
}
