package org.ringfence.report.checklist;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.method.TestPoint;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.DocumentSection;
import org.ringfence.report.word.PaperTable;
import org.ringfence.report.word.TableCell;
import org.ringfence.report.word.WordDocument;

/** The test sheet for an air gap: each point with boxes to tick and room for notes. */
final class TestSheet implements DocumentSection {
  private static final int ROW_HEIGHT = 1_250;

  private final PaperPhrases phrases;
  private final PaperWords words;
  private final List<TestPoint> points;

  TestSheet(PaperPhrases phrases, List<TestPoint> points) {
    this.phrases = phrases;
    this.words = phrases.words();
    this.points = List.copyOf(points);
  }

  @Override
  public void write(WordDocument paper, Dossier dossier) {
    paper.heading(1, words.say("checklist.test.heading"));
    paper.paragraph("TableLead", words.count("checklist.test.lead", points.size()));
    var rows = new ArrayList<List<TableCell>>();
    for (var point : points) {
      rows.add(row(rows.size() + 1, point));
    }
    paper.table(
        new PaperTable(
                words.say("checklist.test.heading"),
                words.say("checklist.test.description"),
                List.of(
                    new PaperTable.Column(words.say("checklist.test.number"), 738),
                    new PaperTable.Column(words.say("checklist.test.point"), 4_300),
                    new PaperTable.Column(words.say("checklist.test.result"), 2_100),
                    new PaperTable.Column(words.say("checklist.test.notes"), 2_500)),
                rows)
            .withRowsOf(ROW_HEIGHT));
  }

  private List<TableCell> row(int number, TestPoint point) {
    var term = phrases.wording().term("test", point.id());
    return List.of(
        TableCell.strong(Integer.toString(number)),
        TableCell.named(
            List.of(
                new TableCell.Named(
                    words.say("checklist.test.name", term.label()), term.meaning()))),
        TableCell.lines(
            List.of(
                words.say("checklist.box", words.say("yes")),
                words.say("checklist.box", words.say("no")),
                words.say("checklist.box", words.say("checklist.not-applicable")))),
        TableCell.of(words.say("checklist.test.notes-here")));
  }
}
