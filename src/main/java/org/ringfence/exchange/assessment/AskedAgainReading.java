package org.ringfence.exchange.assessment;

import static org.ringfence.exchange.problem.ExchangeTexts.TEXTS;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringfence.json.JsonFields;
import org.ringfence.json.MessageEscaping;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.ReopenedAnswer;

/** Reads what was found on equipment that was replaced, and is to be found out again. */
final class AskedAgainReading {
  private final Vocabulary vocabulary;
  private final AnswerReading answers;

  AskedAgainReading(Vocabulary vocabulary, AnswerReading answers) {
    this.vocabulary = vocabulary;
    this.answers = answers;
  }

  /**
   * What is asked again.
   *
   * @param given what the file says today: a question is open or answered, never both
   */
  List<ReopenedAnswer> read(
      JsonFields assessment, Optional<LocalDate> assessedOn, Map<String, Answer> given) {
    var asked = new HashSet<String>();
    return assessment
        .each(
            FileFormat.ASKED_AGAIN,
            FileFormat.REOPENED,
            fields -> {
              if (!asked.add(fields.text("question"))) {
                fields.refuse(
                    "question", TEXTS.say("asked-again.twice"), TEXTS.say("use.one-of-two"));
              }
              if (given.getOrDefault(fields.text("question"), Answer.UNKNOWN).isKnown()) {
                fields.refuse(
                    "question",
                    TEXTS.say("asked-again.answered.what"),
                    TEXTS.say("asked-again.answered.mend"));
              }
              return reopened(fields, assessedOn);
            })
        .orElse(List.of())
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<ReopenedAnswer> reopened(JsonFields fields, Optional<LocalDate> assessedOn) {
    var id = fields.name("question");
    var question = vocabulary.question(id);
    if (question.isEmpty() && !id.isEmpty()) {
      fields.refuse(
          "question",
          TEXTS.say("answer.no-question.what", MessageEscaping.quoted(id)),
          TEXTS.say("answer.no-question.mend"));
    }
    fields.require("answer");
    var answer = question.flatMap(one -> answers.answer(one, fields, "answer", assessedOn));
    if (answer.filter(was -> !was.isKnown()).isPresent()) {
      fields.refuse(
          "answer", TEXTS.say("asked-again.nothing.what"), TEXTS.say("asked-again.nothing.mend"));
    }
    var on = fields.requiredDay("on");
    var device = fields.requiredText("device");
    return answer.flatMap(
        was -> on.map(day -> new ReopenedAnswer(id, device, was, List.of(), day, false)));
  }
}
