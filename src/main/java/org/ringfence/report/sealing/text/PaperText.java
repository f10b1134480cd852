package org.ringfence.report.sealing.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.xmlbeans.XmlException;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.report.office.PackedParts;

/** The text of a Word or Excel file, line by line: a help for people, and no proof of anything. */
final class PaperText {
  /** How Excel's header looks, which LibreOffice adds to its text. */
  private static final Pattern MARGIN_LOOK =
      Pattern.compile("&\"[^\"]*\"|&K[0-9A-Fa-f]{6}|&\\d{1,3}(?=[^\\d])");

  /** What a field gives as the pages fall. */
  private static final Pattern PAGE = Pattern.compile("\\bPage \\d+ of \\d+\\b");

  private PaperText() {}

  /** Every line that is not blank; refused where the file is larger than any edited paper. */
  static Outcome<List<TextLine>> lines(Path file) {
    return PackedParts.ofPaper(file).then(parts -> lines(file, parts));
  }

  private static Outcome<List<TextLine>> lines(Path file, Map<String, byte[]> parts) {
    if (!parts.containsKey("xl/workbook.xml")) {
      return Outcome.done(split(WordText.of(parts), line -> new TextLine("", line)));
    }
    try (var opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      try {
        return Outcome.done(ofBook(opened, parts));
      } finally {
        opened.revert();
      }
    } catch (IOException | OpenXML4JException | XmlException | POIXMLException e) {
      return unread(file);
    } catch (IllegalStateException | IllegalArgumentException | ClassCastException e) {
      // What POI's readers throw at text that is too long, and at parts that are something else.
      return unread(file);
    }
  }

  private static List<TextLine> ofBook(OPCPackage file, Map<String, byte[]> parts)
      throws IOException, OpenXML4JException, XmlException {
    try (var extractor = new SheetLines(file)) {
      extractor.setCloseFilesystem(false);
      extractor.setLocale(Locale.UK);
      var text = extractor.getText() + "\n" + String.join("\n", BookNotes.of(parts));
      return split(text, extractor::line);
    }
  }

  private static List<TextLine> split(String text, Function<String, TextLine> placed) {
    return text.lines()
        .map(placed)
        .map(line -> new TextLine(line.place(), plain(line.text())))
        .filter(line -> !line.text().isEmpty())
        .toList();
  }

  /** The cells of a row stay apart. */
  private static String plain(String text) {
    var line = PAGE.matcher(MARGIN_LOOK.matcher(text).replaceAll("")).replaceAll("Page … of …");
    return line.strip().replaceAll("\\t+", " | ").replaceAll("[\\s\\p{Cc}\\u00a0]+", " ").strip();
  }

  private static Outcome<List<TextLine>> unread(Path file) {
    return Outcome.refused(
        "Its text can’t be compared line by line.",
        file.toString(),
        "Read it beside the paper as Ringfence writes it.");
  }
}
