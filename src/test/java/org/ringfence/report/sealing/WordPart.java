package org.ringfence.report.sealing;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A small Word file as Word packs it, to which a test adds what it is about. */
public final class WordPart {
  private static final String SPACES =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String TYPES = "application/vnd.openxmlformats-officedocument.";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder types = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();

  private WordPart() {}

  /** A file with this in its text. */
  public static WordPart of(String body) {
    var made = new WordPart();
    made.put("word/document.xml", "document", "<w:body>" + body + "</w:body>");
    made.type("word/document.xml", "wordprocessingml.document.main+xml");
    return made;
  }

  /** The same with a part more, to which the text leads. */
  public WordPart with(String type, String root, String inside) {
    var name = "word/" + type + "1.xml";
    put(name, root, inside);
    type(name, "wordprocessingml." + type + "+xml");
    return leading(type, type + "1.xml", "");
  }

  WordPart leading(String type, String target, String mode) {
    var full = type.startsWith("http") ? type : OFFICE + type;
    relations.append(
        "<Relationship Id=\"r%d\" Type=\"%s\" Target=\"%s\"%s/>"
            .formatted(relations.length(), full, target, mode));
    return this;
  }

  /** The same with a part more that is as given. */
  WordPart raw(String name, String content) {
    parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  private void put(String name, String root, String inside) {
    raw(name, "<w:%s %s>%s</w:%s>".formatted(root, SPACES, inside, root));
  }

  private void type(String part, String type) {
    types.append("<Override PartName=\"/%s\" ContentType=\"%s%s\"/>".formatted(part, TYPES, type));
  }

  public Map<String, byte[]> parts() {
    var all = new LinkedHashMap<>(parts);
    all.put(
        "[Content_Types].xml",
        ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + types
                + "</Types>")
            .getBytes(StandardCharsets.UTF_8));
    all.put("_rels/.rels", list(relation("officeDocument", "word/document.xml")));
    all.put("word/_rels/document.xml.rels", list(relations.toString()));
    return all;
  }

  private static String relation(String type, String target) {
    return "<Relationship Id=\"m\" Type=\"%s%s\" Target=\"%s\"/>".formatted(OFFICE, type, target);
  }

  private static byte[] list(String inside) {
    return ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + inside
            + "</Relationships>")
        .getBytes(StandardCharsets.UTF_8);
  }
}
