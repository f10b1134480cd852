package org.ringfence.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A PDF that says in plain lines what a file holds, and has the file itself inside, byte for byte,
 * as an attachment that every PDF reader shows. The same lines and bytes give the same PDF.
 */
public final class EnclosingPdf {
  private static final Charset LETTERS = Charset.forName("windows-1252");
  private static final int LINES_OF_A_PAGE = 50;
  private static final int LONGEST_LINE = 88;
  private static final int FIRST_PAGE = 6;

  private final List<byte[]> objects = new ArrayList<>();

  private EnclosingPdf() {}

  /**
   * Writes the PDF.
   *
   * @param title of the PDF
   * @param lines what its pages say; long ones are broken
   * @param name of the file inside
   * @param type its media type
   * @param file its bytes
   */
  public static void write(
      String title, List<String> lines, String name, String type, byte[] file, OutputStream out)
      throws IOException {
    new EnclosingPdf().all(title, broken(lines), name, type, file).write(out);
  }

  private EnclosingPdf all(
      String title, List<String> lines, String name, String type, byte[] file) {
    var pages = pages(lines);
    var kids =
        IntStream.range(0, pages.size())
            .mapToObj(number -> "%d 0 R".formatted(FIRST_PAGE + 2 * number))
            .collect(Collectors.joining(" "));
    plain(
        "<</Type/Catalog/Pages 2 0 R/Lang(en-GB)/PageMode/UseAttachments"
            + "/ViewerPreferences<</DisplayDocTitle true>>/Names<</EmbeddedFiles<</Names[%s 4 0 R]>>>>>>"
                .formatted(text(name)));
    plain("<</Type/Pages/Count %d/Kids[%s]>>".formatted(pages.size(), kids));
    plain("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
    plain(
        "<</Type/Filespec/F%s/UF%s/EF<</F 5 0 R>>/AFRelationship/Source>>"
            .formatted(text(name), wide(name)));
    stream("/Type/EmbeddedFile/Subtype/" + type.replace("/", "#2F"), file);
    for (var page : pages) {
      plain(
          ("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>"
                  + "/Contents %d 0 R>>")
              .formatted(objects.size() + 2));
      stream("", content(page));
    }
    plain("<</Title%s>>".formatted(wide(title)));
    return this;
  }

  private static List<List<String>> pages(List<String> lines) {
    var pages = new ArrayList<List<String>>();
    for (var from = 0; from < Math.max(lines.size(), 1); from += LINES_OF_A_PAGE) {
      pages.add(lines.subList(from, Math.min(lines.size(), from + LINES_OF_A_PAGE)));
    }
    return pages;
  }

  private static List<String> broken(List<String> lines) {
    var broken = new ArrayList<String>();
    for (var line : lines) {
      var rest = line.replaceAll("\\s+", " ").strip();
      while (rest.length() > LONGEST_LINE) {
        var space = rest.lastIndexOf(' ', LONGEST_LINE);
        var end = space > 0 ? space : LONGEST_LINE;
        broken.add(rest.substring(0, end));
        rest = "   " + rest.substring(end).strip();
      }
      broken.add(rest);
    }
    return broken;
  }

  private static byte[] content(List<String> lines) {
    return lines.stream()
        .map(line -> text(line) + "Tj T*\n")
        .collect(Collectors.joining("", "BT /F1 11 Tf 15 TL 50 790 Td\n", "ET"))
        .getBytes(LETTERS);
  }

  /** A text in brackets; a letter that the font has not is a question mark. */
  private static String text(String text) {
    return "(" + text.replaceAll("[\\\\()]", "\\\\$0").replaceAll("\\p{Cntrl}", " ") + ")";
  }

  /** A text in which every letter is possible. */
  private static String wide(String text) {
    return "<FEFF"
        + text.chars()
            .mapToObj(letter -> String.format(Locale.ROOT, "%04X", letter))
            .collect(Collectors.joining())
        + ">";
  }

  private void plain(String object) {
    objects.add(object.getBytes(LETTERS));
  }

  private void stream(String entries, byte[] bytes) {
    var all = new ByteArrayOutputStream();
    all.writeBytes("<<%s/Length %d>>\nstream\n".formatted(entries, bytes.length).getBytes(LETTERS));
    all.writeBytes(bytes);
    all.writeBytes("\nendstream".getBytes(LETTERS));
    objects.add(all.toByteArray());
  }

  private void write(OutputStream out) throws IOException {
    var all = new ByteArrayOutputStream();
    all.writeBytes("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(StandardCharsets.ISO_8859_1));
    var places = new ArrayList<Integer>();
    for (var object : objects) {
      places.add(all.size());
      all.writeBytes("%d 0 obj\n".formatted(places.size()).getBytes(LETTERS));
      all.writeBytes(object);
      all.writeBytes("\nendobj\n".getBytes(LETTERS));
    }
    var start = all.size();
    var table = new StringBuilder("xref\n0 %d\n0000000000 65535 f \n".formatted(places.size() + 1));
    places.forEach(place -> table.append("%010d 00000 n \n".formatted(place)));
    table.append(
        "trailer\n<</Size %d/Root 1 0 R/Info %d 0 R>>\nstartxref\n%d\n%%%%EOF\n"
            .formatted(places.size() + 1, places.size(), start));
    all.writeBytes(table.toString().getBytes(LETTERS));
    all.writeTo(out);
  }
}
