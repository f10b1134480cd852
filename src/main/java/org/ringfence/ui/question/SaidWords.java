package org.ringfence.ui.question;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ringfence.model.dossier.AttachedEvidence;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.ReopenedAnswer;
import org.ringfence.ui.part.DayText;
import org.ringfence.ui.part.PageServices;

/** An answer that somebody gave, in words. */
public final class SaidWords {
  private final PageServices services;

  /** In the words of a window. */
  public SaidWords(PageServices services) {
    this.services = services;
  }

  /** What was found on a device that was replaced, by whom, when, and where the evidence is. */
  public String earlier(ReopenedAnswer was, Dossier dossier) {
    return services
        .words()
        .say(
            "reopened.before",
            was.device(),
            DayText.words(was.on()),
            values(was.question(), was.answer()).replaceAll("\\s+", " "),
            evidence(was, dossier));
  }

  /** Asks about an answer that is older than the device; empty where it is not. */
  public Optional<String> older(ReopenedAnswer was, Answer now) {
    return now.on()
        .filter(day -> was.isOlder(now))
        .map(
            day ->
                services
                    .words()
                    .say(
                        "reopened.older",
                        DayText.words(day),
                        was.device(),
                        DayText.words(was.on())));
  }

  /** What is said. */
  String values(String question, Answer answer) {
    return answer.values().isEmpty()
        ? services.words().say("choice.unknown")
        : answer.values().stream()
            .map(value -> services.wording().valueLabel(question, value))
            .collect(Collectors.joining(services.words().say("list.join")));
  }

  /** How it is known: the basis, who, when and where. */
  String evidence(Answer answer, Dossier dossier, String question) {
    return evidence(answer, AttachedEvidence.says(answer, dossier, question));
  }

  /** The same of what was found on a device that was replaced. */
  String evidence(ReopenedAnswer was, Dossier dossier) {
    return evidence(was.answer(), AttachedEvidence.says(was, dossier));
  }

  private String evidence(Answer answer, String where) {
    var parts = new ArrayList<String>();
    parts.add(services.wording().label("basis", answer.basis().id()));
    if (!answer.by().isEmpty()) {
      parts.add(answer.by());
    }
    answer.on().map(DayText::words).ifPresent(parts::add);
    if (!where.isEmpty()) {
      parts.add(where);
    }
    // On one line, however it was typed: a label that wraps cuts what comes after a line's end.
    return String.join(services.words().say("evidence.join"), parts).replaceAll("\\s+", " ");
  }
}
