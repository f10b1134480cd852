package org.ringfence.assessment.entering;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.util.List;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.method.Question;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.written.NothingSaid;
import org.ringfence.model.written.TextLength;

/** Which answers a question takes: those that an assessment file may hold. */
public final class AnswerRules {
  private static final String ALONE = "none";
  private static final String NOTHING = TEXTS.say("nothing.changed");

  private final List<Question> questions;
  private final DayRules days;

  public AnswerRules(List<Question> questions, DayRules days) {
    this.questions = questions;
    this.days = days;
  }

  /** The question, where the answer fits it. */
  public Outcome<Question> fitting(RegisterEntry entry, String id, Answer answer) {
    var question = questions.stream().filter(one -> one.id().equals(id)).findFirst();
    if (question.isEmpty()) {
      return refused(TEXTS.say("answer.no-question", id));
    }
    if (!question.get().values().containsAll(answer.values())) {
      return refused(TEXTS.say("answer.no-value", id));
    }
    var several = answer.values().size() > 1;
    if (several && (!question.get().many() || answer.values().contains(ALONE))) {
      return refused(TEXTS.say("answer.together", id));
    }
    if (answer.values().stream().distinct().count() != answer.values().size()) {
      return refused(TEXTS.say("answer.twice", id));
    }
    if (!answer.values().isEmpty() && answer.basis() == Basis.UNKNOWN) {
      return refused(TEXTS.say("answer.no-basis", id));
    }
    var unread =
        NothingSaid.evidenceProblem(TEXTS.say("named.says-so"), answer.by(), "", NOTHING)
            .or(
                () ->
                    NothingSaid.evidenceProblem(
                        TEXTS.say("named.evidence-place"), answer.ref(), "", NOTHING));
    var isLong = TextLength.TEXT.above(answer.note());
    if (isLong.isPresent()) {
      return TEXTS.refused("note.too-long", "", isLong.get(), TextLength.TEXT.most());
    }
    if (unread.isPresent()) {
      return new Outcome.Refused<>(List.of(unread.get()));
    }
    return answer
        .on()
        .map(day -> days.notAfter(entry, day))
        .orElseGet(() -> Outcome.done(entry))
        .map(fits -> question.get());
  }

  private static Outcome<Question> refused(String what) {
    return Outcome.refused(what, "", TEXTS.say("answer.mend"));
  }
}
