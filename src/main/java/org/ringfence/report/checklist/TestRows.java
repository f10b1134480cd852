package org.ringfence.report.checklist;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.model.checklist.ChecklistTag;
import org.ringfence.model.checklist.ChecklistTag.Part;
import org.ringfence.model.checklist.PointResult;
import org.ringfence.model.method.TestPoint;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.FormPiece;
import org.ringfence.report.word.TableCell;

/** The points of the test for an air gap, each a row with boxes and room for what was found. */
final class TestRows {
  private final PaperPhrases phrases;
  private final PaperWords words;
  private final List<TestPoint> points;

  TestRows(PaperPhrases phrases, List<TestPoint> points) {
    this.phrases = phrases;
    this.words = phrases.words();
    this.points = List.copyOf(points);
  }

  /** Those that are done at a stop. */
  List<List<TableCell>> at(Walk.Stop stop) {
    return points.stream()
        .filter(point -> stop.points().contains(point.id()))
        .map(this::row)
        .toList();
  }

  /** Those that are done when the walk is over. */
  List<List<TableCell>> atTheEnd(Walk walk) {
    return points.stream()
        .filter(
            point -> walk.stops().stream().noneMatch(stop -> stop.points().contains(point.id())))
        .map(this::row)
        .toList();
  }

  private List<TableCell> row(TestPoint point) {
    var term = phrases.wording().term("test", point.id());
    var name = words.say("checklist.point", points.indexOf(point) + 1, term.label());
    var boxes = new ArrayList<List<FormPiece>>();
    for (var result : PointResult.values()) {
      var label = words.choice("checklist.point", result);
      boxes.add(
          List.of(
              new FormPiece.Box(
                  new ChecklistTag(Part.POINT, point.id(), result.id()).text(),
                  words.say("checklist.control.box", name, label)),
              new FormPiece.Words(" " + label, false)));
    }
    return List.of(
        TableCell.form(
            List.of(
                List.of(
                    new FormPiece.Words(words.say("checklist.point.name", name) + " ", true),
                    new FormPiece.Words(term.meaning(), false)))),
        TableCell.form(boxes),
        TableCell.form(
            List.of(
                List.of(
                    new FormPiece.Field(
                        ChecklistTag.of(Part.NOTE, point.id()).text(),
                        words.say("checklist.control.found", name))))));
  }
}
