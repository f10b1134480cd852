package org.ringfence.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** A written paper, read back. */
public final class DocxReading {
  private final XWPFDocument document;

  public DocxReading(Path file) {
    try (var in = Files.newInputStream(file)) {
      this.document = new XWPFDocument(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public XWPFDocument document() {
    return document;
  }

  public String text() {
    return document.getParagraphs().stream()
            .map(XWPFParagraph::getText)
            .collect(Collectors.joining("\n"))
        + "\n"
        + document.getTables().stream()
            .flatMap(table -> rows(table).stream())
            .map(row -> String.join(" | ", row))
            .collect(Collectors.joining("\n"));
  }

  /** Levels of the headings, in order. */
  public List<Integer> headings() {
    return document.getParagraphs().stream()
        .map(XWPFParagraph::getStyle)
        .filter(style -> style != null && style.startsWith("Heading"))
        .map(style -> Integer.parseInt(style.substring("Heading".length())))
        .toList();
  }

  public List<XWPFTable> tables() {
    return document.getTables();
  }

  /** The table whose description for those who can't see it has this title. */
  public XWPFTable table(String title) {
    return tables().stream()
        .filter(table -> table.getCTTbl().getTblPr().getTblCaption().getVal().equals(title))
        .findFirst()
        .orElseThrow();
  }

  public static List<List<String>> rows(XWPFTable table) {
    return table.getRows().stream()
        .map(row -> row.getTableCells().stream().map(XWPFTableCell::getText).toList())
        .toList();
  }

  public List<String> inStyle(String style) {
    return document.getParagraphs().stream()
        .filter(paragraph -> style.equals(paragraph.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }
}
