package org.ringfence.exchange.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.installation.AssessmentFile;
import org.ringfence.model.installation.Reconciliation;
import org.ringfence.model.installation.ReopenedAnswer;
import org.ringfence.model.installation.Site;
import org.ringfence.model.method.Question;
import tools.jackson.core.JsonGenerator;

/** Writes one file, line by line, in its canonical order. */
final class FileWriting {
  private final Vocabulary vocabulary;
  private final Lines lines;
  private final JsonGenerator json;

  FileWriting(Vocabulary vocabulary, JsonGenerator json) {
    this.vocabulary = vocabulary;
    this.json = json;
    this.lines = new Lines(json);
  }

  void write(AssessmentFile file) {
    json.writeStartObject();
    lines.text("format", FileFormat.of(file));
    json.writeObjectPropertyStart("organisation");
    lines.text("name", file.organisation());
    json.writeEndObject();
    json.writeArrayPropertyStart("assessments");
    file.assessments().forEach(one -> assessment(one, file));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void assessment(Assessment assessment, AssessmentFile file) {
    json.writeStartObject();
    lines.text("id", assessment.id());
    lines.text("assessedOn", assessment.assessedOn().toString());
    site(assessment.site());
    json.writeObjectPropertyStart("installation");
    lines.text("name", assessment.installation().name());
    json.writeEndObject();
    new EquipmentWriting(vocabulary, json)
        .write(assessment.equipment(), file.history(assessment.id()));
    answers(assessment, file);
    askedAgain(file.askedAgain(assessment.id()));
    reconciled(assessment.reconciled());
    json.writeEndObject();
  }

  private void site(Site site) {
    json.writeObjectPropertyStart("site");
    lines.text("id", site.id());
    lines.text("name", site.name());
    lines.text("address", site.address());
    lines.text("uprn", site.uprn());
    json.writeEndObject();
  }

  private void answers(Assessment assessment, AssessmentFile file) {
    if (assessment.answers().isEmpty()) {
      return;
    }
    json.writeObjectPropertyStart("answers");
    for (var id : inOrder(vocabulary.questionIds(), assessment.answers().keySet())) {
      new AnswerWriting(json)
          .write(id, isMany(id), assessment.answer(id), file.entered(assessment.id(), id));
    }
    json.writeEndObject();
  }

  private boolean isMany(String question) {
    return vocabulary.question(question).map(Question::many).orElse(false);
  }

  private void askedAgain(List<ReopenedAnswer> all) {
    if (all.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart(FileFormat.ASKED_AGAIN);
    for (var was : all) {
      json.writeStartObject();
      lines.text("question", was.question());
      lines.text("device", was.device());
      lines.text("on", was.on().toString());
      new AnswerWriting(json).write("answer", isMany(was.question()), was.answer(), List.of());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void reconciled(Map<String, Reconciliation> reconciled) {
    if (reconciled.isEmpty()) {
      return;
    }
    json.writeObjectPropertyStart("reconciled");
    for (var id : inOrder(vocabulary.contradictions(), reconciled.keySet())) {
      var entry = reconciled.get(id);
      if (entry != null) {
        json.writeObjectPropertyStart(id);
        lines.text("by", entry.by());
        lines.text("on", entry.on().toString());
        lines.text("why", entry.why());
        json.writeEndObject();
      }
    }
    json.writeEndObject();
  }

  /** The ids in the method's order, then any that it doesn't know, by letters. */
  static List<String> inOrder(List<String> order, Collection<String> ids) {
    var strange = new TreeSet<>(ids);
    order.forEach(strange::remove);
    var sorted = new ArrayList<>(order);
    sorted.retainAll(ids);
    sorted.addAll(strange);
    return sorted;
  }
}
