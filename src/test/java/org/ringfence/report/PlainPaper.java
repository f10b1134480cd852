package org.ringfence.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** The text and tables of a Word paper, written again with nothing but plain POI. */
final class PlainPaper {
  private final List<Part> parts;

  /** A part of a paper: a paragraph has one row of one cell. */
  private record Part(boolean table, List<List<String>> rows) {}

  PlainPaper(byte[] paper) {
    try (var document = new XWPFDocument(new ByteArrayInputStream(paper))) {
      this.parts =
          document.getBodyElements().stream()
              .map(
                  element ->
                      switch (element) {
                        case XWPFTable table -> new Part(true, rows(table));
                        case XWPFParagraph text ->
                            new Part(false, List.of(List.of(text.getText())));
                        default -> new Part(false, List.of(List.of("")));
                      })
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<String>> rows(XWPFTable table) {
    return table.getRows().stream()
        .map(row -> row.getTableCells().stream().map(cell -> cell.getText()).toList())
        .toList();
  }

  void write(OutputStream out) throws IOException {
    try (var document = new XWPFDocument()) {
      for (var part : parts) {
        if (part.table()) {
          var table = document.createTable(part.rows().size(), part.rows().getFirst().size());
          for (var row = 0; row < part.rows().size(); row++) {
            for (var column = 0; column < part.rows().get(row).size(); column++) {
              table.getRow(row).getCell(column).setText(part.rows().get(row).get(column));
            }
          }
        } else {
          document.createParagraph().createRun().setText(part.rows().getFirst().getFirst());
        }
      }
      document.write(out);
    }
  }
}
