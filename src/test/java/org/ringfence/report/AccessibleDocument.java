package org.ringfence.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Walks a Word file for everything that people who can't see it, or not well, need: headings in
 * order, real lists, plain tables with a repeated header row and no empty cell, words for each
 * picture, a title, a language, and letters that are large, plain and dark enough.
 */
public final class AccessibleDocument {
  private static final String LANGUAGE = "en-GB";
  private static final int HALF_POINTS = 24;
  private static final int CHART_SIZE = 1_200;
  private static final double CONTRAST = 4.5;
  private static final Set<String> SANS =
      Set.of("Arial", "Calibri", "Helvetica", "Verdana", "Tahoma", "Segoe UI", "Liberation Sans");
  private static final String CODE_STYLE = "Copyable";
  private static final Pattern TYPED_LIST = Pattern.compile("^(?:[•▪●*–-]|\\(?\\d{1,2}[.)])\\s.*");

  private final DocxParts parts;
  private final DocxStyle style;
  private final Element body;
  private final List<String> faults = new ArrayList<>();

  private AccessibleDocument(Path file) {
    this.parts = new DocxParts(file);
    this.style = new DocxStyle(parts.part("word/styles.xml"));
    this.body = DocxParts.at(parts.part("word/document.xml"), "body").orElseThrow();
  }

  /** What is wrong with the file, each a sentence that says where; empty where nothing is. */
  public static List<String> faults(Path file) {
    var document = new AccessibleDocument(file);
    document.properties();
    document.headings();
    document.paragraphs();
    DocxParts.all(document.body, "tbl").forEach(document::table);
    document.pictures();
    document.letters();
    return List.copyOf(document.faults);
  }

  private void properties() {
    var core = parts.part("docProps/core.xml");
    if (word(core, "title").isBlank()) {
      faults.add("The file has no title.");
    }
    if (!word(core, "language").equals(LANGUAGE)) {
      faults.add("The file's language is not " + LANGUAGE + ".");
    }
  }

  private static String word(Element core, String name) {
    return DocxParts.at(core, name).map(Element::getTextContent).orElse("");
  }

  private void headings() {
    var before = 0;
    for (var paragraph : DocxParts.all(body, "p")) {
      var level = style.headingLevel(paragraph);
      if (level.isPresent()) {
        var text = DocxParts.text(paragraph);
        if (text.isBlank()) {
          faults.add("A heading is empty.");
        }
        if (level.get() > before + 1) {
          faults.add("Heading “" + text + "” leaves out a level.");
        }
        before = level.get();
      }
    }
    if (before == 0) {
      faults.add("There is no heading.");
    }
  }

  private void paragraphs() {
    for (var paragraph : DocxParts.all(body, "p")) {
      var text = DocxParts.text(paragraph);
      var holdsDrawing = !DocxParts.all(paragraph, "drawing").isEmpty();
      if (text.isBlank() && !holdsDrawing && !inTable(paragraph)) {
        faults.add("An empty paragraph makes room where a style should.");
      }
      if (TYPED_LIST.matcher(text).matches() && !style.isInList(paragraph)) {
        faults.add("“" + start(text) + "” looks like a list and is none.");
      }
    }
    if (!DocxParts.all(body, "txbxContent").isEmpty()) {
      faults.add("A text box floats outside of the text.");
    }
  }

  private static boolean inTable(Element element) {
    return DocxParts.around(element).anyMatch(around -> around.getLocalName().equals("tbl"));
  }

  private void table(Element table) {
    var caption = DocxParts.value(table, "tblPr", "tblCaption").orElse("");
    var name = "Table “" + caption + "”";
    if (caption.isBlank() || DocxParts.value(table, "tblPr", "tblDescription").isEmpty()) {
      faults.add(name + " has no title or no description.");
    }
    if (inTable(table)) {
      faults.add(name + " stands in another.");
    }
    var rows = DocxParts.children(table, "tr");
    var columns = DocxParts.at(table, "tblGrid").map(grid -> DocxParts.children(grid, "gridCol"));
    for (var number = 0; number < rows.size(); number++) {
      row(name, rows.get(number), number, columns.map(List::size));
    }
  }

  private void row(String table, Element row, int number, Optional<Integer> columns) {
    var isHead = DocxParts.at(row, "trPr", "tblHeader").isPresent();
    if (isHead != (number == 0)) {
      faults.add(table + ": only its first row is to be repeated as its header.");
    }
    var cells = DocxParts.children(row, "tc");
    if (!Optional.of(cells.size()).equals(columns)) {
      faults.add(table + ": row " + number + " has not as many cells as there are columns.");
    }
    for (var cell : cells) {
      var properties = DocxParts.at(cell, "tcPr");
      if (properties.stream()
          .anyMatch(
              found ->
                  Stream.of("gridSpan", "vMerge", "hMerge")
                      .anyMatch(merge -> DocxParts.at(found, merge).isPresent()))) {
        faults.add(table + ": row " + number + " has a merged cell.");
      }
      if (DocxParts.text(cell).isBlank()) {
        faults.add(table + ": row " + number + " has an empty cell.");
      }
    }
  }

  private void pictures() {
    var ids = new HashSet<String>();
    for (var part : texts()) {
      for (var picture : DocxParts.all(part, "docPr")) {
        var id = DocxParts.attribute(picture, "id").orElse("");
        if (id.equals("0") || !ids.add(id)) {
          faults.add("A picture's id " + id + " is not its own.");
        }
        if (DocxParts.attribute(picture, "descr").orElse("").isBlank()) {
          faults.add("A picture has no words for those who can't see it.");
        }
      }
    }
    for (var chart : parts.matching("word/charts/chart\\d+\\.xml")) {
      for (var letters : DocxParts.all(chart, "defRPr")) {
        DocxParts.attribute(letters, "sz")
            .filter(size -> Integer.parseInt(size) < CHART_SIZE)
            .ifPresent(size -> faults.add("A chart has letters of " + size + "."));
      }
    }
  }

  private List<Element> texts() {
    return parts.matching("word/(document|header\\d+|footer\\d+)\\.xml");
  }

  private void letters() {
    for (var part : texts()) {
      for (var run : DocxParts.all(part, "r")) {
        if (!DocxParts.children(run, "t").isEmpty()) {
          letters(run);
        }
      }
    }
  }

  private void letters(Element run) {
    var text = "“" + start(DocxParts.text(run)) + "”";
    if (style.size(run) < HALF_POINTS) {
      faults.add(text + " is smaller than 12 points.");
    }
    if (!SANS.contains(style.font(run)) && !isCode(run)) {
      faults.add(text + " is set in " + style.font(run) + ".");
    }
    if (!style.language(run).equals(LANGUAGE)) {
      faults.add(text + " is not said to be " + LANGUAGE + ".");
    }
    if (contrast(style.colour(run), style.background(run)) < CONTRAST) {
      faults.add(text + " is too pale.");
    }
  }

  private static boolean isCode(Element run) {
    return DocxStyle.paragraph(run)
        .flatMap(paragraph -> DocxParts.value(paragraph, "pPr", "pStyle"))
        .filter(CODE_STYLE::equals)
        .isPresent();
  }

  /** The ratio that WCAG 2.2 defines. */
  static double contrast(String one, String other) {
    var lighter = Math.max(luminance(one), luminance(other));
    var darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * channel(colour, 0) + 0.7152 * channel(colour, 2) + 0.0722 * channel(colour, 4);
  }

  private static double channel(String colour, int at) {
    var share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static String start(String text) {
    return text.substring(0, Math.min(40, text.length()));
  }
}
