package org.ringfence.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.HeldAnswer.Reason;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.Question;
import org.ringfence.model.written.NothingSaid;

/** Works out on which basis each answer is held on a given day: method, "The basis as held". */
final class EvidenceAgeing {
  private static final String UNKNOWN = "unknown";

  private final Method method;
  private final LocalDate day;

  EvidenceAgeing(Method method, LocalDate day) {
    this.method = method;
    this.day = day;
  }

  HeldAnswer held(Question question, Answer given) {
    if (given.values().isEmpty()
        || given.values().contains(UNKNOWN)
        || given.basis() == Basis.UNKNOWN) {
      return answer(question, given, Basis.UNKNOWN, Reason.NO_VALUE);
    }
    if (given.basis() != Basis.STATED && lacksEvidence(given)) {
      return answer(question, given, Basis.STATED, Reason.EVIDENCE_INCOMPLETE);
    }
    var aged = question.ages() ? aged(given) : given.basis();
    return answer(question, given, aged, aged == given.basis() ? Reason.AS_GIVEN : Reason.AGED);
  }

  /** Each question's answer as held, in the method's order. */
  List<HeldAnswer> all(Function<String, Answer> given) {
    return method.questions().stream().map(q -> held(q, given.apply(q.id()))).toList();
  }

  private static boolean lacksEvidence(Answer given) {
    return NothingSaid.in(given.by()) || given.on().isEmpty() || NothingSaid.in(given.ref());
  }

  private Basis aged(Answer given) {
    var basis = given.basis();
    for (var line : method.ageing()) {
      if (line.bases().contains(basis) && isOlder(given, line.months())) {
        basis = line.becomes();
      }
    }
    return basis;
  }

  private boolean isOlder(Answer given, int months) {
    var limit = day.minusMonths(months);
    return given.on().filter(on -> on.isBefore(limit)).isPresent();
  }

  private static HeldAnswer answer(Question question, Answer given, Basis basis, Reason reason) {
    List<String> values = basis == Basis.UNKNOWN ? List.of() : given.values();
    return new HeldAnswer(question.id(), given, values, basis, reason, List.of());
  }
}
