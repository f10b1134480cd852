package org.ringfence.report.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ringfence.model.checklist.ChecklistTag;
import org.ringfence.model.checklist.ChecklistTag.Part;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.method.TestPoint;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.DocumentSection;
import org.ringfence.report.word.FormPiece;
import org.ringfence.report.word.PaperTable;
import org.ringfence.report.word.TableCell;
import org.ringfence.report.word.WordDocument;

/**
 * What is looked at, stop by stop: a table for each place at which a technician stands, with the
 * checks, most telling first, and the points of the test for an air gap that are done there.
 */
final class StopTables implements DocumentSection {
  private final PaperPhrases phrases;
  private final PaperWords words;
  private final CheckItems items;
  private final TestRows test;

  StopTables(PaperPhrases phrases, CheckItems items, List<TestPoint> points) {
    this.phrases = phrases;
    this.words = phrases.words();
    this.items = items;
    this.test = new TestRows(phrases, points);
  }

  @Override
  public void write(WordDocument paper, Dossier dossier) {
    paper.heading(1, words.say("checklist.items.heading"));
    paper.paragraph("TableLead", words.say("checklist.items.lead"));
    var walk = items.walk(dossier);
    for (var at : walk) {
      var rows = rows(at, at.equals(walk.getLast()));
      if (!rows.isEmpty()) {
        var name = words.say("checklist.stop." + at.stop().id());
        paper.heading(2, name);
        paper.table(table(name, rows));
      }
    }
  }

  /** What is done when the walk is over stands at its last stop. */
  private List<List<TableCell>> rows(CheckItems.AtStop at, boolean isLast) {
    return Stream.of(
            at.items().stream().map(this::row),
            test.at(at.stop()).stream(),
            isLast ? test.atTheEnd(items.walk()).stream() : Stream.<List<TableCell>>empty())
        .flatMap(rows -> rows)
        .toList();
  }

  private PaperTable table(String name, List<List<TableCell>> rows) {
    return new PaperTable(
        words.say("checklist.stop.title", name),
        words.say("checklist.stop.description"),
        List.of(
            new PaperTable.Column(words.say("checklist.check"), 4_700),
            new PaperTable.Column(words.say("checklist.tick"), 3_500),
            new PaperTable.Column(words.say("checklist.found"), 2_266)),
        rows);
  }

  private List<TableCell> row(CheckItems.Item item) {
    var subject = item.subject();
    var title = item.title();
    var check = new ArrayList<List<FormPiece>>();
    check.add(List.of(new FormPiece.Words(items.title(item), true)));
    check.add(
        List.of(
            new FormPiece.Words(words.say("checklist.today") + " ", false),
            new FormPiece.Fixed(
                ChecklistTag.of(Part.SAID, subject).text(),
                words.say("checklist.control.said", title),
                items.today(item)),
            new FormPiece.Words(" " + look(item), false)));
    return List.of(
        TableCell.form(check),
        TableCell.form(items.values(item).stream().map(value -> box(item, value)).toList()),
        TableCell.form(
            List.of(
                List.of(
                    new FormPiece.Field(
                        ChecklistTag.of(Part.FOUND, subject).text(),
                        words.say("checklist.control.found", title))))));
  }

  /** What to look at in few words; what proves it where nobody wrote any. */
  private String look(CheckItems.Item item) {
    return words
        .find("checklist.look." + item.subject())
        .orElseGet(() -> phrases.wording().question(item.subject()).proof());
  }

  private List<FormPiece> box(CheckItems.Item item, String value) {
    var label = phrases.wording().valueLabel(item.subject(), value);
    return List.of(
        new FormPiece.Box(
            new ChecklistTag(Part.TICK, item.subject(), value).text(),
            words.say("checklist.control.box", item.title(), label)),
        new FormPiece.Words(" " + label, false));
  }
}
