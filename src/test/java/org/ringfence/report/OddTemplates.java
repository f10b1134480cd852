package org.ringfence.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Templates as Word, Excel and other programs leave them, with parts whose names the papers' own
 * parts would have, and with parts under names that nobody expects.
 */
public final class OddTemplates {
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String ITEM =
      "<b:Sources xmlns:b=\"http://schemas.openxmlformats.org/officeDocument/2006/bibliography\"/>";
  private static final String PROPERTIES =
      "<ds:datastoreItem ds:itemID=\"{11111111-2222-3333-4444-555555555555}\""
          + " xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\"/>";
  private static final String HEADER =
      "<w:hdr"
          + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p/></w:hdr>";
  private static final String COMMENTS =
      "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>";
  private static final String CUSTOM =
      "<Properties"
          + " xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>";

  private OddTemplates() {}

  private static final class Shape {
    private final Tampering parts;

    Shape(Path base) {
      parts = new Tampering(base);
    }

    private String main() {
      return parts.parts().containsKey("xl/workbook.xml") ? "xl/workbook.xml" : "word/document.xml";
    }

    Shape part(String name, String type, String content) {
      parts.parts().put(name, content.getBytes(StandardCharsets.UTF_8));
      if (!type.isEmpty()) {
        parts.change(
            "[Content_Types].xml",
            "</Types>",
            "<Override PartName=\"/%s\" ContentType=\"%s\"/></Types>".formatted(name, type));
      }
      return this;
    }

    Shape led(String from, String type, String target) {
      var name =
          from.isEmpty()
              ? "_rels/.rels"
              : from.replaceFirst("([^/]+)$", java.util.regex.Matcher.quoteReplacement("_rels/"))
                  + from.replaceFirst(".*/", "")
                  + ".rels";
      parts
          .parts()
          .computeIfAbsent(
              name,
              _ ->
                  ("<Relationships"
                       + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                       + "</Relationships>")
                      .getBytes(StandardCharsets.UTF_8));
      var full = type.contains(":") ? type : OFFICE + type;
      parts.change(
          name,
          "(</Relationships>|/>\\s*$)",
          "<Relationship Id=\"rId9%d\" Type=\"%s\" Target=\"%s\"/></Relationships>"
              .formatted(parts.parts().size(), full, target));
      return this;
    }

    /** As Word writes the sources of a bibliography, or a server its properties. */
    Shape data(int number, String name) {
      var item = name.formatted(number);
      var about = "customXml/itemProps" + number + ".xml";
      return part(item, "", ITEM)
          .part(
              about,
              "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
              PROPERTIES)
          .led(main(), "customXml", "../" + item)
          .led(item, "customXmlProps", "itemProps" + number + ".xml");
    }

    Shape renamed(String from, String to) {
      var bytes = parts.parts().remove(from);
      parts.parts().put(to, bytes);
      var relations = from.replaceFirst("/([^/]+)$", "/_rels/$1.rels");
      if (parts.parts().containsKey(relations)) {
        parts
            .parts()
            .put(to.replaceFirst("/([^/]+)$", "/_rels/$1.rels"), parts.parts().remove(relations));
      }
      parts.change("[Content_Types].xml", "/" + from + "\"", "/" + to + "\"");
      for (var name :
          parts.parts().keySet().stream().filter(one -> one.endsWith(".rels")).toList()) {
        var text = new String(parts.parts().get(name), StandardCharsets.UTF_8);
        parts
            .parts()
            .put(
                name,
                text.replace("\"" + from + "\"", "\"/" + to + "\"")
                    .replace("\"/" + from + "\"", "\"/" + to + "\"")
                    .replace("\"" + from.replaceFirst(".*?/", "") + "\"", "\"/" + to + "\"")
                    .getBytes(StandardCharsets.UTF_8));
      }
      return this;
    }
  }

  private static final String CUSTOM_TYPE =
      "application/vnd.openxmlformats-officedocument.custom-properties+xml";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String EXCEL =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  /** Word templates in the folder, each by what is odd about it. */
  public static Map<String, Path> word(Path folder) {
    var shapes = new LinkedHashMap<String, Consumer<Shape>>();
    shapes.put("data", shape -> shape.data(1, "customXml/item%d.xml"));
    shapes.put(
        "data-1-2-4",
        shape ->
            shape
                .data(1, "customXml/item%d.xml")
                .data(2, "customXml/item%d.xml")
                .data(4, "customXml/item%d.xml"));
    shapes.put("data-in-capitals", shape -> shape.data(1, "customXML/Item%d.xml"));
    shapes.put(
        "stray-data",
        shape -> shape.part("customXml/item1.xml", "", ITEM).part("customXml/item2.xml", "", ITEM));
    shapes.put(
        "stray-parts",
        shape ->
            shape
                .part("word/numbering.xml", WORD + "numbering+xml", "<x/>")
                .part("word/header9.xml", WORD + "header+xml", HEADER)
                .part("word/comments.xml", WORD + "comments+xml", COMMENTS)
                .part("word/charts/chart1.xml", "", "<x/>")
                .part("docProps/custom.xml", CUSTOM_TYPE, CUSTOM));
    shapes.put(
        "custom-properties",
        shape ->
            shape
                .part("docProps/custom.xml", CUSTOM_TYPE, CUSTOM)
                .led("", "custom-properties", "docProps/custom.xml"));
    shapes.put(
        "comments",
        shape ->
            shape
                .part("word/comments.xml", WORD + "comments+xml", COMMENTS)
                .led("word/document.xml", "comments", "comments.xml"));
    shapes.put("main-elsewhere", shape -> shape.renamed("word/document.xml", "word/document2.xml"));
    shapes.put("styles-elsewhere", shape -> shape.renamed("word/styles.xml", "word/styles7.xml"));
    shapes.put("no-properties", OddTemplates::withoutProperties);
    return made(folder, shapes, ".docx");
  }

  /** Excel templates in the folder, each by what is odd about it. */
  public static Map<String, Path> excel(Path folder) {
    var shapes = new LinkedHashMap<String, Consumer<Shape>>();
    shapes.put("data", shape -> shape.data(1, "customXml/item%d.xml"));
    shapes.put(
        "stray-parts",
        shape ->
            shape
                .part("xl/worksheets/sheet4.xml", EXCEL + "worksheet+xml", "<x/>")
                .part("xl/tables/table1.xml", EXCEL + "table+xml", "<x/>")
                .part("xl/drawings/drawing7.xml", "", "<x/>")
                .part("xl/charts/chart1.xml", "", "<x/>")
                .part("xl/calcChain.xml", EXCEL + "calcChain+xml", "<x/>")
                .part("docProps/custom.xml", CUSTOM_TYPE, CUSTOM));
    shapes.put(
        "custom-properties",
        shape ->
            shape
                .part("docProps/custom.xml", CUSTOM_TYPE, CUSTOM)
                .led("", "custom-properties", "docProps/custom.xml"));
    shapes.put("main-elsewhere", shape -> shape.renamed("xl/workbook.xml", "xl/workbook2.xml"));
    shapes.put("styles-elsewhere", shape -> shape.renamed("xl/styles.xml", "xl/styles3.xml"));
    shapes.put(
        "sheet-elsewhere",
        shape -> shape.renamed("xl/worksheets/sheet1.xml", "xl/worksheets/sheet9.xml"));
    shapes.put(
        "texts-elsewhere", shape -> shape.renamed("xl/sharedStrings.xml", "xl/sharedStrings2.xml"));
    shapes.put("no-properties", OddTemplates::withoutProperties);
    return made(folder, shapes, ".xlsx");
  }

  private static void withoutProperties(Shape shape) {
    var parts = shape.parts.parts();
    parts.remove("docProps/app.xml");
    parts.remove("docProps/core.xml");
    shape.parts.change("_rels/.rels", "<Relationship [^>]*docProps/app.xml\"[^>]*/>", "");
    shape.parts.change("_rels/.rels", "<Relationship [^>]*docProps/core.xml\"[^>]*/>", "");
    shape.parts.change("[Content_Types].xml", "<Override [^>]*app.xml\"/>", "");
    shape.parts.change("[Content_Types].xml", "<Override [^>]*core.xml\"/>", "");
  }

  private static Map<String, Path> made(
      Path folder, Map<String, Consumer<Shape>> shapes, String ending) {
    var made = new LinkedHashMap<String, Path>();
    shapes.forEach(
        (name, change) -> {
          for (var base : new String[] {"places", "styles"}) {
            var file = folder.resolve(name + "-" + base + ending);
            var shape = new Shape(base(file, base, ending));
            change.accept(shape);
            made.put(name + "-" + base, shape.parts.saved(file));
          }
        });
    return made;
  }

  private static Path base(Path file, String base, String ending) {
    var places = base.equals("places");
    if (ending.equals(".docx")) {
      return places ? Templates.lines(file) : Templates.styles(file);
    }
    return places ? BookTemplates.letterhead(file) : BookTemplates.styles(file);
  }
}
