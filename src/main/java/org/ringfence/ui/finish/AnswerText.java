package org.ringfence.ui.finish;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.ringfence.model.dossier.AttachedEvidence;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.ui.part.DayText;
import org.ringfence.ui.part.PageServices;

/** Says in a few words what an answer is and what it rests on. */
final class AnswerText {
  private final PageServices services;

  AnswerText(PageServices services) {
    this.services = services;
  }

  /**
   * The answer itself; not to know is an answer too, and no answer is none.
   *
   * @param isGiven whether anybody has answered
   */
  String value(HeldAnswer held, boolean isGiven) {
    return held.isUnknown()
        ? services.words().say(unknown(held, isGiven))
        : held.values().stream()
            .map(value -> services.wording().valueLabel(held.question(), value))
            .collect(Collectors.joining(services.words().say("list.join")));
  }

  private static String unknown(HeldAnswer held, boolean isGiven) {
    if (!isGiven) {
      return "review.unanswered";
    }
    return held.given().values().isEmpty() ? "review.dontknow" : "review.unknown";
  }

  /** Its basis, who says so, when, and where the evidence is. */
  String evidence(HeldAnswer held, Dossier dossier) {
    var answer = held.given();
    var parts = new ArrayList<String>();
    parts.add(services.wording().label("basis", held.basis().id()));
    if (!answer.by().isEmpty()) {
      parts.add(answer.by());
    }
    answer.on().map(DayText::words).ifPresent(parts::add);
    var where = AttachedEvidence.says(answer, dossier, held.question());
    if (!where.isEmpty()) {
      parts.add(where);
    }
    // A line break in it would take the room of a row that is laid out for one line.
    return String.join(services.words().say("evidence.join"), parts).replaceAll("\\s+", " ");
  }
}
