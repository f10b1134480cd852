package org.ringfence.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.ringfence.report.office.ContentControls;
import org.ringfence.report.template.Template;

/** Looks at a paper that was written in a council's template for what its readers would miss. */
public final class PaperReview {
  private static final int LONGEST_PROMPT = 80;
  private static final int PER_CENTIMETRE = 567;

  private final XWPFDocument document;
  private final List<Finding> findings = new ArrayList<>();
  private String heading = "";

  private PaperReview(XWPFDocument document) {
    this.document = document;
  }

  /** Something that would come out wrong. */
  public sealed interface Finding {
    /**
     * A table in a place that is too narrow for its words.
     *
     * @param title what the table is called
     * @param heading beneath which it stands; empty for none
     * @param needs how many centimetres it needs
     * @param has how many centimetres there are
     */
    record Narrow(String title, String heading, int needs, int has) implements Finding {}

    /**
     * A prompt of the template that nothing fills.
     *
     * @param text what it says
     */
    record Prompt(String text) implements Finding {}

    /**
     * A heading that is more than one level below the one before it.
     *
     * @param text what it says
     */
    record Deep(String text) implements Finding {}
  }

  /** What is wrong in a paper, in its order. */
  public static List<Finding> of(byte[] paper) {
    try (var document = new XWPFDocument(new ByteArrayInputStream(paper))) {
      var review = new PaperReview(document);
      review.read();
      return List.copyOf(review.findings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Word's own names of the styles that a template lacks and every paper has text in. */
  public static List<String> missingStyles(Template template) {
    try (var in = template.open();
        var document = new XWPFDocument(in)) {
      return TemplateStyles.missing(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read() {
    look(document.getDocument().getBody().newCursor(), new HeadingLevels(document), 0);
  }

  private int look(XmlCursor element, HeadingLevels levels, int before) {
    var level = before;
    switch (element.getObject()) {
      case CTP paragraph -> level = heading(paragraph, element, levels, before);
      case CTTbl table -> table(new XWPFTable(table, document));
      default -> prompt(element);
    }
    for (var child : ContentControls.children(element)) {
      level = look(child, levels, level);
    }
    return level;
  }

  private int heading(CTP paragraph, XmlCursor element, HeadingLevels levels, int before) {
    var level = levels.of(paragraph);
    if (level.isEmpty()) {
      return before;
    }
    heading = element.getTextValue().strip();
    if (level.get() > before + 1) {
      findings.add(new Finding.Deep(heading));
    }
    return level.get();
  }

  private void prompt(XmlCursor element) {
    if (ContentControls.word("sdt").equals(element.getName())
        && ContentControls.child(element, "sdtPr")
            .flatMap(properties -> ContentControls.child(properties, "showingPlcHdr"))
            .isPresent()) {
      var text = ContentControls.child(element, "sdtContent").map(XmlCursor::getTextValue);
      text.map(String::strip)
          .filter(said -> !said.isEmpty() && said.length() <= LONGEST_PROMPT)
          .map(Finding.Prompt::new)
          .ifPresent(findings::add);
    }
  }

  /** Only of the paper's own tables is it known what has to fit. */
  private void table(XWPFTable table) {
    var properties = table.getCTTbl().getTblPr();
    if (properties == null || !properties.isSetTblCaption() || table.getCTTbl().getTblGrid() == null) {
      return;
    }
    var columns = table.getCTTbl().getTblGrid().getGridColList();
    var has = columns.stream().mapToInt(column -> PageShape.twentieths(column.getW())).sum();
    var needs =
        IntStream.range(0, columns.size())
            .map(at -> ColumnWidths.need(texts(table, at)))
            .sum();
    if (needs > has) {
      findings.add(
          new Finding.Narrow(
              properties.getTblCaption().getVal(), heading, centimetres(needs) + 1, centimetres(has)));
    }
  }

  private static Stream<String> texts(XWPFTable table, int column) {
    return table.getRows().stream()
        .map(row -> row.getCell(column))
        .flatMap(Stream::ofNullable)
        .map(XWPFTableCell::getText);
  }

  private static int centimetres(int twentieths) {
    return twentieths / PER_CENTIMETRE;
  }
}
