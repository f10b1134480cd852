package org.ringfence.report.word;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.ringfence.model.paper.EmbeddedRecords;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.report.office.FileProperties;
import org.ringfence.report.office.SteadyZip;
import org.ringfence.report.template.PaperTags;
import org.ringfence.report.template.Template;
import org.ringfence.report.text.SafeText;

/**
 * A Word document in the making: headings, paragraphs, lists and tables in the papers' own styles.
 * Every text that goes in is made harmless first.
 */
public final class WordDocument implements AutoCloseable {
  private static final int DEEPEST = 3;

  /** The list of a paper's own numbers: of its headings, and of the paragraphs beneath them. */
  private static final BigInteger NUMBERS = BigInteger.valueOf(4);

  private final PaperGround ground;
  private final XWPFDocument document;
  private final String cutMark;
  private final TableDrawing tables;
  private final ChartDrawing charts;
  private final FormDrawing forms;
  private final List<Runnable> anyway = new ArrayList<>();
  private boolean newPage;
  private boolean numbered;

  /**
   * Starts a paper.
   *
   * @param cutMark stands at the end of a text that was too long
   */
  public WordDocument(String cutMark) {
    this(cutMark, Optional.empty());
  }

  /**
   * Starts a paper.
   *
   * @param cutMark stands at the end of a text that was too long
   * @param template the council's own, for Word; without one, the program's own design
   */
  public WordDocument(String cutMark, Optional<Template> template) {
    this.ground = PaperGround.of(template);
    this.document = ground.document();
    this.cutMark = cutMark;
    this.forms = new FormDrawing(document, cutMark);
    this.tables = new TableDrawing(cutMark, ground.styles(), forms);
    this.charts = new ChartDrawing(document, cutMark);
  }

  /**
   * A part of the paper. Where a council's template has places, it goes to the place with the
   * part's tag, beneath the template's own heading; where there is no such place, it is left out.
   *
   * @param tag without the word that all tags begin with, such as {@code site.finding}
   */
  public void part(String tag, Runnable writing) {
    ground.write(tag, writing);
    var printed = List.copyOf(anyway);
    anyway.clear();
    printed.forEach(ground::writeAnyway);
  }

  /**
   * What every reader is told, such as that the paper is a draft. Where a council's template has no
   * place for the part that it stands in, it comes before all others.
   */
  public void always(Runnable writing) {
    if (ground.isLeftOut()) {
      anyway.add(writing);
    } else {
      writing.run();
    }
  }

  /**
   * The heading of a council's template beneath which a part stands, for whoever is sent there;
   * empty where the part has the program's own.
   */
  public Optional<String> headingOf(String tag) {
    return ground.headingOf(tag).map(heading -> SafeText.paper(heading, cutMark));
  }

  /** Whether there is a place for a part, so that a reader can be sent there. */
  public boolean holds(String tag) {
    return ground.holds(tag);
  }

  /** Which paper it is, so that a place for a part that it does not have says so. */
  public void fills(PaperKind kind) {
    if (ground.hasPlaces()) {
      var tags = new PaperTags();
      ground.expect(tags.parts(kind).keySet(), tags.nothing());
      ground.expect(tags.former(kind).keySet(), tags.nothing());
      ground.renamed(tags.former(kind));
    }
  }

  /** A text that a council's template may have a place for. */
  public void text(String tag, String text) {
    ground.text(tag, SafeText.paper(text, cutMark));
  }

  /**
   * Numbers the heading and the plain paragraphs that come next, as councils cite them: 3, 3.1,
   * 3.2. A council's template has numbers of its own.
   *
   * @param are whether they are from here on
   */
  public void numbered(boolean are) {
    numbered = are && ground.isOwn();
  }

  /** A heading of level 1 to 3. */
  public void heading(int level, String text) {
    if (!ground.hasPlaces()) {
      var heading = start("Heading" + level);
      run(heading, text, false);
      if (level == 1 && numbered) {
        number(heading, 0);
      }
    } else if (level > 1) {
      // Beneath the template's own heading, which stands for the one of level 1.
      var deep = Math.min(DEEPEST, level - 1 + ground.level());
      var heading = start("Heading" + deep);
      run(heading, text, false);
      ground.number(heading, deep);
    }
  }

  /** A heading of level 1 whose text begins with a letter of its own, and so bears no number. */
  public void appendix(String text) {
    if (!ground.hasPlaces()) {
      var heading = start("Heading1");
      run(heading, text, false);
      ground.unnumbered(heading);
    }
  }

  /** What comes next begins on a page of its own. */
  public void newPage() {
    newPage = true;
  }

  /** A plain paragraph. */
  public void text(String text) {
    var paragraph = start("Normal");
    run(paragraph, text, false);
    if (numbered) {
      number(paragraph, 1);
    }
  }

  private static void number(XWPFParagraph paragraph, int level) {
    paragraph.setNumID(NUMBERS);
    paragraph.setNumILvl(BigInteger.valueOf(level));
  }

  /** A paragraph in a style of the paper. */
  public void paragraph(String style, String text) {
    run(start(style), text, false);
  }

  /** A paragraph that leads with a few strong words. */
  public void led(String style, String lead, String text) {
    var paragraph = start(style);
    run(paragraph, lead, true);
    run(paragraph, text, false);
  }

  /** A name and what belongs to it, the latter aligned with others. */
  public void fact(String name, String text) {
    var paragraph = start("Fact");
    run(paragraph, name, true);
    paragraph.createRun().addTab();
    run(paragraph, text, false);
  }

  /** A line of a form, in a style of the paper. */
  public void form(String style, List<FormPiece> line) {
    forms.draw(start(style), line);
  }

  /** What is written here stays on one page, as far as a page holds it. */
  public void together(Runnable writing) {
    var from = document.getBodyElements().size();
    writing.run();
    var written = document.getBodyElements();
    for (var number = from; number < written.size() - 1; number++) {
      if (written.get(number) instanceof XWPFParagraph paragraph) {
        paragraph.setKeepNext(true);
      }
    }
  }

  /** A line of a list with bullets. */
  public void bullet(String text) {
    paragraph("ListBullet", text);
  }

  /** A line of a numbered list. */
  public void numbered(String text) {
    paragraph("ListNumber", text);
  }

  /** A text to be copied as it is: never cut, and free to break anywhere. */
  public void copyable(String text) {
    start("Copyable").createRun().setText(text);
  }

  /** A table. */
  public void table(PaperTable table) {
    var fitted = ground.fitted(table);
    tables.draw(
        document,
        ground.isOwn() ? ColumnWidths.fit(fitted) : ColumnWidths.fitAnyLetters(fitted));
  }

  /**
   * A chart.
   *
   * @param day the day that the paper stands for
   */
  public void chart(BarChart chart, LocalDate day) {
    charts.draw(chart, start("Chart"), ground.width(), day);
  }

  /** What stands at the top and bottom of each page. */
  public void margins(PageMargins margins) {
    ground.margins(margins, cutMark);
  }

  /** Leaves less at the edges of the pages, for a form. */
  public void formPages() {
    if (ground.isOwn()) {
      PageShape.narrow(document);
    }
  }

  /** Ends the upright pages; what follows is on pages turned sideways. */
  public void turnSideways() {
    if (ground.isOwn()) {
      PageShape.turnSideways(document);
    }
  }

  /** Ends the pages turned sideways; what follows is on upright ones. */
  public void turnUpright() {
    if (ground.isOwn()) {
      PageShape.turnUpright(document);
    }
  }

  /** Encloses what the paper was made from. */
  public void enclose(EmbeddedRecords enclosure) {
    RecordPart.enclose(document, enclosure);
  }

  /** Writes the document with its properties, the same bytes for the same content and day. */
  public void write(String title, String subject, LocalDate day, OutputStream out)
      throws IOException {
    FileProperties.set(
        document.getProperties(),
        SafeText.paper(title, cutMark),
        SafeText.paper(subject, cutMark),
        day);
    ground.settle();
    SteadyZip.write(document::write, out);
  }

  @Override
  public void close() {
    document.getPackage().revert(); // Closing it would first write all of it once more, to nowhere.
  }

  private XWPFParagraph start(String style) {
    var paragraph = document.createParagraph();
    paragraph.setStyle(ground.styles().id(style));
    ground.styles().list(style).ifPresent(paragraph::setNumID);
    ground.space(paragraph, style);
    if (newPage) {
      paragraph.setPageBreak(true);
      newPage = false;
    }
    return paragraph;
  }

  private void run(XWPFParagraph paragraph, String text, boolean strong) {
    var run = paragraph.createRun();
    run.setText(SafeText.paper(text, cutMark));
    if (strong) {
      run.setBold(true);
    }
  }
}
