package org.ringfence.assessment.checklist;

import java.util.List;
import java.util.stream.Collectors;
import org.ringfence.messages.Messages;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.method.Wording;
import org.ringfence.model.outcome.Problem;

/** What is said of a checklist that came back. */
final class ChecklistWords {
  private final Messages texts = Messages.british("checklist");
  private final Wording wording;

  ChecklistWords(Wording wording) {
    this.wording = wording;
  }

  String say(String key, Object... parts) {
    return texts.say(key, parts);
  }

  /** A refusal whose mend stands under the same key. */
  Problem problem(String file, String key, Object... parts) {
    return new Problem(texts.say(key, parts), file, texts.say("mend." + key, parts));
  }

  String title(String question) {
    return wording.title(question);
  }

  /** Values of a question, side by side. */
  String values(String question, List<String> values) {
    return values.stream()
        .map(value -> wording.valueLabel(question, value))
        .collect(Collectors.joining("; "));
  }

  /** What is on record of a question, and how it is known. */
  String known(String question, Answer answer) {
    return say(
        "known", values(question, answer.values()), wording.label("basis", answer.basis().id()));
  }

  String numbers(List<Integer> numbers) {
    return numbers.stream()
        .map(number -> Integer.toString(number))
        .collect(Collectors.joining(", "));
  }
}
