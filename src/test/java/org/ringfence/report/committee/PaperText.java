package org.ringfence.report.committee;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** A paper as plain text that a reviewer can read in a comparison. */
public final class PaperText {
  private PaperText() {}

  /** Headings begin with {@code #}, list items with a mark, rows of tables stand between bars. */
  public static String of(Path file) {
    try (var in = Files.newInputStream(file)) {
      return of(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same of what is read here. */
  public static String of(InputStream in) {
    try (var document = new XWPFDocument(in)) {
      var text = new StringBuilder();
      document
          .getHeaderList()
          .forEach(header -> text.append("[top] ").append(line(header.getText())).append('\n'));
      document
          .getFooterList()
          .forEach(footer -> text.append("[foot] ").append(line(footer.getText())).append('\n'));
      for (var element : document.getBodyElements()) {
        switch (element) {
          case XWPFParagraph paragraph -> text.append(paragraph(paragraph));
          case XWPFTable table -> text.append(table(table));
          default -> throw new AssertionError("an unexpected element");
        }
        text.append('\n');
      }
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(String text) {
    return text.strip().replace("\n", " / ");
  }

  private static String paragraph(XWPFParagraph paragraph) {
    var style = Optional.ofNullable(paragraph.getStyle()).orElse("Normal");
    var text = line(paragraph.getText());
    if (!paragraph.getRuns().isEmpty()
        && !paragraph.getRuns().getFirst().getCTR().getDrawingList().isEmpty()) {
      var drawing = paragraph.getRuns().getFirst().getCTR().getDrawingArray(0);
      return "[chart] " + drawing.getInlineArray(0).getDocPr().getDescr() + "\n";
    }
    return mark(style) + text + "\n";
  }

  private static String mark(String style) {
    if (style.startsWith("Heading")) {
      return "#".repeat(1 + Integer.parseInt(style.substring("Heading".length()))) + " ";
    }
    return switch (style) {
      case "Title" -> "# ";
      case "ListBullet" -> "* ";
      case "ListNumber" -> "1. ";
      case "Notice" -> "> ";
      default -> "";
    };
  }

  private static String table(XWPFTable table) {
    return table.getRows().stream()
        .map(
            row ->
                row.getTableCells().stream()
                    .map(PaperText::cell)
                    .collect(Collectors.joining(" | ", "| ", " |\n")))
        .collect(Collectors.joining());
  }

  private static String cell(XWPFTableCell cell) {
    return cell.getParagraphs().stream()
        .map(paragraph -> line(paragraph.getText()))
        .collect(Collectors.joining(" / "));
  }
}
