package org.ringfence.assessment.checklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.model.checklist.ChecklistTag.Part;
import org.ringfence.model.checklist.DeviceField;
import org.ringfence.model.checklist.FilledChecklist;
import org.ringfence.model.checklist.VisitField;
import org.ringfence.model.method.Question;
import org.ringfence.model.method.TestPoint;

/** All that stands on a filled sheet, in plain lines, for whoever looks at it as evidence. */
final class SheetText {
  private final ChecklistWords words;
  private final FilledChecklist sheet;
  private final List<String> lines = new ArrayList<>();

  private SheetText(ChecklistWords words, FilledChecklist sheet) {
    this.words = words;
    this.sheet = sheet;
  }

  static List<String> of(
      ChecklistWords words, FilledChecklist sheet, List<Question> asked, List<TestPoint> points) {
    var text = new SheetText(words, sheet);
    text.visit();
    asked.forEach(text::question);
    for (var number = 1; number <= points.size(); number++) {
      text.point(number, points.get(number - 1).id());
    }
    sheet.subjects(Part.DEVICE).stream().filter(sheet::isFilled).forEach(text::device);
    return text.lines;
  }

  private void visit() {
    Arrays.stream(VisitField.values())
        .filter(field -> !sheet.visit(field).isBlank())
        .forEach(
            field ->
                lines.add(
                    words.say("sheet.line", words.say("visit." + field.id()), sheet.visit(field))));
  }

  private void question(Question question) {
    var id = question.id();
    var ticked = question.values().stream().filter(sheet.ticked(Part.TICK, id)::contains).toList();
    said(words.title(id), words.values(id, ticked), sheet.text(Part.FOUND, id));
  }

  private void point(int number, String point) {
    var ticked =
        sheet.ticked(Part.POINT, point).stream()
            .map(result -> words.say("point." + result))
            .collect(Collectors.joining("; "));
    said(words.say("sheet.point", number), ticked, sheet.text(Part.NOTE, point));
  }

  private void said(String name, String ticked, String written) {
    var both = Stream.of(ticked, written).filter(text -> !text.isBlank()).toList();
    if (!both.isEmpty()) {
      lines.add(words.say("sheet.line", name, String.join("; ", both)));
    }
  }

  private void device(String subject) {
    var fields =
        Arrays.stream(DeviceField.values())
            .filter(field -> !sheet.device(subject, field).isBlank())
            .map(field -> words.say("device." + field.id()) + " " + sheet.device(subject, field))
            .collect(Collectors.joining("; "));
    said(
        subject.startsWith("new") ? words.say("device.new") : words.say("device", subject),
        fields,
        "");
  }
}
