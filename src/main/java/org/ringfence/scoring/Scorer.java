package org.ringfence.scoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ringfence.catalogue.ReferenceData;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.RiskView;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.Question;
import org.ringfence.model.outcome.Outcome;

/**
 * Scores an assessment by the method, exactly and in whole numbers. The same assessment always
 * gives the same result; nothing is read from a clock, a file or a setting.
 */
public final class Scorer {
  private final Method method;
  private final FactRules facts;
  private final VectorText vectors;
  private final ScoringEngine engine;

  /**
   * Scores by this method, with makers from this reference data; by a method that was released
   * before, as the program of that day did.
   */
  public Scorer(Method method, ReferenceData reference) {
    this(method, FactRules.of(method, reference));
  }

  /** Scores by this method, with makers as these rules find them. */
  public Scorer(Method method, FactRules facts) {
    this.method = method;
    this.facts = facts;
    this.vectors = new VectorText(method);
    this.engine = new ScoringEngine(method);
  }

  /** The residual risk of an assessment, with every step. */
  public AssessedRisk score(Assessment assessment) {
    var answers = new EvidenceAgeing(method, assessment.assessedOn()).all(assessment::answer);
    var known = facts(assessment.equipment(), FactFinder.confirmed(answers));
    return score(known, answers, assessment.reconciled().keySet());
  }

  /**
   * The residual risk that an assessment would have if these subjects were found in order on its
   * day; nothing else is changed.
   *
   * @param subjects ids of questions and facts
   */
  public AssessedRisk scoreInOrder(Assessment assessment, Set<String> subjects) {
    var answers = new EvidenceAgeing(method, assessment.assessedOn()).all(assessment::answer);
    var known = facts(assessment.equipment(), FactFinder.confirmed(answers));
    return score(new FoundInOrder(method).of(assessment, answers, known, subjects));
  }

  /** Every answer of an assessment as it counts, in the method's order. */
  public List<HeldAnswer> held(Assessment assessment) {
    var answers = new EvidenceAgeing(method, assessment.assessedOn()).all(assessment::answer);
    var known = facts(assessment.equipment(), FactFinder.confirmed(answers));
    return contradicted(known, answers, assessment.reconciled().keySet());
  }

  /** Whether an assessment shows, by a document or better, the makers that a person names. */
  public boolean confirmsMakers(Assessment assessment) {
    return FactFinder.confirmed(
        new EvidenceAgeing(method, assessment.assessedOn()).all(assessment::answer));
  }

  /**
   * The facts that are known of this equipment.
   *
   * @param confirmed whether the makers that a person names are shown
   */
  public Facts facts(Equipment equipment, boolean confirmed) {
    return switch (equipment) {
      case Equipment.Known(var known) -> known;
      case Equipment.Devices(var devices) -> facts.facts(devices, confirmed);
    };
  }

  /** The version of the method that made a vector; empty where it is none of Ringfence. */
  public static Optional<String> version(String vector) {
    return VectorText.version(vector);
  }

  /** The same numbers from a vector alone; refused where it is no vector of this method. */
  public Outcome<AssessedRisk> score(String vector) {
    return vectors
        .read(vector)
        .map(read -> score(read.facts(), read.answers(), Set.copyOf(read.reconciled())));
  }

  /**
   * The same answers, with those denied that others among them contradict; nothing else changed.
   */
  public List<HeldAnswer> contradicted(Facts known, List<HeldAnswer> answers) {
    return contradicted(known, answers, Set.of());
  }

  private List<HeldAnswer> contradicted(
      Facts known, List<HeldAnswer> answers, Set<String> reconciled) {
    var trace = new RecordedTrace(engine.method(), known, answers, reconciled);
    engine.state(known, answers, reconciled).contradictions(trace);
    return trace.held();
  }

  private AssessedRisk score(Facts known, List<HeldAnswer> answers, Set<String> reconciled) {
    var trace = new RecordedTrace(engine.method(), known, answers, reconciled);
    var numbers = engine.state(known, answers, reconciled).numbers(trace);
    var held = trace.held();
    var checks =
        new NextChecks(
            method, engine.method(), trace.in(RiskView.RESIDUAL), trace.in(RiskView.ATTAINABLE));
    return new AssessedRisk(
        method.version(),
        numbers.status(),
        numbers.assurancePercent(),
        numbers.overall(),
        numbers.headline(),
        trace.risks(numbers.risks()),
        trace.contradictions(),
        unknown(held),
        known,
        held,
        checks.inOrder(numbers.headline().attainable()),
        vectors.write(HeldRecord.of(known, held, trace.contradictions())));
  }

  /** What works the numbers out, for whoever asks what other answers would come to. */
  public ScoringEngine engine() {
    return engine;
  }

  private List<String> unknown(List<HeldAnswer> held) {
    var open =
        held.stream()
            .filter(HeldAnswer::isUnknown)
            .map(HeldAnswer::question)
            .collect(Collectors.toSet());
    return method.questions().stream()
        .filter(Question::mandatory)
        .map(Question::id)
        .filter(open::contains)
        .toList();
  }
}
