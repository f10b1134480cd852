package org.ringfence.report.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The least that is a Word file, part by part, packed as other programs do. */
final class SmallPaper {
  static final String DOCUMENT = "word/document.xml";
  static final String RELATIONS = "word/_rels/document.xml.rels";
  static final String TYPES = "[Content_Types].xml";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  SmallPaper() {
    with(
        TYPES,
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
            + " Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
    with("_rels/.rels", relations(relation("rId1", "officeDocument", DOCUMENT)));
    with(DOCUMENT, "<w:document xmlns:w=\"w\"><w:body/></w:document>");
    with(RELATIONS, relations(""));
    with("word/media/picture.png", "a picture");
  }

  static String relations(String inside) {
    return "<Relationships"
        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + inside
        + "</Relationships>";
  }

  static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>"
        .formatted(id, OFFICE + type, target);
  }

  SmallPaper with(String name, String content) {
    parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  SmallPaper without(String name) {
    parts.remove(name);
    return this;
  }

  Map<String, byte[]> parts() {
    return parts;
  }

  /** Writes it, the picture stored and all else deflated, with a folder of its own in it. */
  Path write(Path file) {
    try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
      out.putNextEntry(new ZipEntry("word/"));
      for (var part : parts.entrySet()) {
        var entry = new ZipEntry(part.getKey());
        if (part.getKey().endsWith(".png")) {
          var crc = new CRC32();
          crc.update(part.getValue());
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(part.getValue().length);
          entry.setCrc(crc.getValue());
        }
        out.putNextEntry(entry);
        out.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }
}
