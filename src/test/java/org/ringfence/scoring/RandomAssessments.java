package org.ringfence.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.Installation;
import org.ringfence.model.installation.Reconciliation;
import org.ringfence.model.installation.Site;
import org.ringfence.model.installation.Value;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.Question;

/** Makes assessments by chance, the same ones for the same seed. */
public final class RandomAssessments {
  static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate RECENT = LocalDate.of(2026, 10, 1);

  private static final List<Basis> BASES =
      List.of(Basis.STATED, Basis.DOCUMENTED, Basis.INSPECTED, Basis.INDEPENDENT);

  private final Method method;
  private final Random random;

  public RandomAssessments(Method method, long seed) {
    this.method = method;
    this.random = new Random(seed);
  }

  public Assessment next() {
    var answers = new HashMap<String, Answer>();
    var known = random.nextInt(100);
    for (var question : method.questions()) {
      if (random.nextInt(100) < known) {
        answers.put(question.id(), answer(question));
      }
    }
    return with(facts(), answers, reconciled());
  }

  public static Assessment with(
      Facts facts, Map<String, Answer> answers, Map<String, Reconciliation> reconciled) {
    return new Assessment(
        "random",
        DAY,
        new Site("site", "Site", "", ""),
        new Installation("CCTV"),
        new Equipment.Known(facts),
        answers,
        reconciled);
  }

  private Facts facts() {
    var facts = new HashMap<String, Value>();
    for (var fact : method.facts()) {
      if (random.nextInt(5) > 0) {
        facts.put(
            fact.id(),
            fact.number()
                ? new Value.Count(random.nextInt(120))
                : Value.word(fact.values().get(random.nextInt(fact.values().size()))));
      }
    }
    return new Facts(facts);
  }

  private Map<String, Reconciliation> reconciled() {
    var reconciled = new HashMap<String, Reconciliation>();
    for (var found : method.contradictions()) {
      if (random.nextInt(4) == 0) {
        reconciled.put(found.id(), new Reconciliation("A. Person", RECENT, "Both were seen."));
      }
    }
    return reconciled;
  }

  private Answer answer(Question question) {
    var basis = BASES.get(random.nextInt(BASES.size()));
    var answer = new Answer(values(question), basis, "A. Person", Optional.of(day()), "File 1", "");
    return random.nextInt(6) == 0 ? answer.withEvidence("", Optional.empty(), "") : answer;
  }

  private LocalDate day() {
    return random.nextInt(3) == 0 ? DAY.minusDays(random.nextInt(1500)) : RECENT;
  }

  private List<String> values(Question question) {
    if (!question.many()) {
      return List.of(question.values().get(random.nextInt(question.values().size())));
    }
    var some = new ArrayList<>(question.values());
    some.remove("none");
    Collections.shuffle(some, random);
    return random.nextInt(3) == 0
        ? List.of("none")
        : List.copyOf(some.subList(0, 1 + random.nextInt(some.size())));
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** The same answers, put in in another order. */
  Assessment shuffled(Assessment assessment) {
    var entries = new ArrayList<>(assessment.answers().entrySet());
    Collections.shuffle(entries, random);
    var answers = new LinkedHashMap<String, Answer>();
    entries.forEach(entry -> answers.put(entry.getKey(), reversed(entry.getValue())));
    return switch (assessment.equipment()) {
      case Equipment.Known(var facts) -> with(facts, answers, assessment.reconciled());
      case Equipment.Devices devices -> assessment;
    };
  }

  private static Answer reversed(Answer answer) {
    return answer.withValues(answer.values().reversed());
  }
}
