package org.ringfence.report.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the letters in the second column of a workbook's sheets. */
final class RecordLetters {
  private static final int MOST_CELLS = 100_000;
  private static final int FIRST_ROW = 2;
  private static final long MOST_LETTERS = 128L << 20;

  private final OfficeFile file;
  private final String main;
  private final List<String> texts = new ArrayList<>();
  private long letters;

  RecordLetters(OfficeFile file) throws IOException {
    this.file = file;
    this.main = file.main().target();
    var shared = file.target(main, "sharedStrings");
    if (shared.isPresent()) {
      file.part(shared.get(), "si", node -> keep(SharedText.of(node)));
    }
    requireWithin();
  }

  private void requireWithin() throws UnreadableException {
    if (letters > MOST_LETTERS) {
      throw Allowance.tooMuch();
    }
  }

  /** What comes after too much is let go, so that no memory is used up before that is said. */
  private void keep(String text) {
    letters += text.length();
    texts.add(letters > MOST_LETTERS ? "" : text);
  }

  /** The sheets, in order. */
  List<XmlNode> sheets() throws IOException {
    return file.part(main).child("sheets").map(XmlNode::children).orElse(List.of());
  }

  /** All letters of a sheet from the second row down. */
  String of(XmlNode sheet) throws IOException {
    var cells = new TreeMap<Integer, String>();
    file.part(part(sheet), "row", row -> row(row, cells));
    requireWithin();
    if (cells.size() > MOST_CELLS) {
      throw new UnreadableException("A sheet of it is longer than any paper’s.");
    }
    var text = new StringBuilder();
    for (var row = FIRST_ROW; cells.containsKey(row); row++) {
      text.append(cells.get(row));
      if (text.length() > MOST_LETTERS) {
        throw Allowance.tooMuch();
      }
    }
    return text.toString();
  }

  private String part(XmlNode sheet) throws IOException {
    for (var relation : file.relations(main)) {
      if (relation.id().equals(sheet.get("r:id")) && !relation.outside()) {
        return relation.target();
      }
    }
    throw new UnreadableException(
        "Its sheet “" + Excerpt.text(sheet.get("name")) + "” is missing.");
  }

  private void row(XmlNode row, Map<Integer, String> to) {
    row.children().stream()
        .filter(cell -> cell.get("r").matches("B\\d{1,7}"))
        .filter(_ -> to.size() <= MOST_CELLS)
        .forEach(cell -> keep(Integer.valueOf(cell.get("r").substring(1)), letters(cell), to));
  }

  private void keep(Integer row, String text, Map<Integer, String> to) {
    letters += text.length();
    to.put(row, letters > MOST_LETTERS ? "" : text);
  }

  private String letters(XmlNode cell) {
    return switch (cell.get("t")) {
      case "s" -> shared(cell.child("v").map(XmlNode::text).orElse("").strip());
      case "inlineStr" -> cell.child("is").map(SharedText::of).orElse("");
      default -> cell.child("v").map(XmlNode::text).orElse("");
    };
  }

  private String shared(String number) {
    var place = number.matches("\\d{1,8}") ? Integer.parseInt(number) : -1;
    return place >= 0 && place < texts.size() ? texts.get(place) : "";
  }
}
