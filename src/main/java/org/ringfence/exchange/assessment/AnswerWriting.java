package org.ringfence.exchange.assessment;

import java.util.List;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.NamedPerson;
import tools.jackson.core.JsonGenerator;

/** Writes one answer. */
final class AnswerWriting {
  private final JsonGenerator json;
  private final Lines lines;

  AnswerWriting(JsonGenerator json) {
    this.json = json;
    this.lines = new Lines(json);
  }

  void write(String question, boolean many, Answer answer, List<NamedPerson> entered) {
    if (answer.equals(Answer.UNKNOWN)) {
      lines.text(question, FileFormat.UNKNOWN);
      return;
    }
    json.writeObjectPropertyStart(question);
    value(many, answer.values());
    lines.text("basis", answer.basis().id());
    lines.text("by", answer.by());
    lines.text("on", answer.on());
    lines.text("ref", answer.ref());
    lines.text("note", answer.note());
    new EnteredWriting(json).write(FileFormat.ENTERED_BY, entered);
    json.writeEndObject();
  }

  private void value(boolean many, List<String> values) {
    if (values.isEmpty()) {
      // Said aloud, as other readers may want a value beside a basis.
      lines.text("value", FileFormat.UNKNOWN);
    } else if (values.size() == 1 && !many) {
      lines.text("value", values.getFirst());
    } else {
      json.writeArrayPropertyStart("value");
      values.forEach(json::writeString);
      json.writeEndArray();
    }
  }
}
