package org.ringfence.scoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.ringfence.catalogue.ReferenceData;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.NextCheck;
import org.ringfence.model.evaluation.RiskLevel;
import org.ringfence.model.evaluation.RiskResult;
import org.ringfence.model.evaluation.RiskScore;
import org.ringfence.model.evaluation.RiskView;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.evaluation.ViewOfRisk;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.Question;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.scoring.earlier.ExactLabels;

/**
 * Scores an assessment by the method, exactly and in whole numbers. The same assessment always
 * gives the same result; nothing is read from a clock, a file or a setting.
 */
public final class Scorer {
  private final Method method;
  private final FactRules facts;
  private final VectorText vectors;
  private final CompiledMethod fast;

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
    this.fast = new CompiledMethod(method);
  }

  /** The residual risk of an assessment, with every step. */
  public AssessedRisk score(Assessment assessment) {
    var answers = new EvidenceAgeing(method, assessment.assessedOn()).all(assessment::answer);
    var known = facts(assessment.equipment(), FactFinder.confirmed(answers));
    return score(known, answers, assessment.reconciled().keySet());
  }

  /** Every answer of an assessment as it counts, in the method's order. */
  public List<HeldAnswer> held(Assessment assessment) {
    var answers = new EvidenceAgeing(method, assessment.assessedOn()).all(assessment::answer);
    var known = facts(assessment.equipment(), FactFinder.confirmed(answers));
    var held = new Contradictions(method).look(known, answers, assessment.reconciled().keySet());
    return answers.stream().flatMap(answer -> held.answer(answer.question()).stream()).toList();
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
    var held = new Contradictions(method).look(known, answers, Set.of());
    return answers.stream().flatMap(answer -> held.answer(answer.question()).stream()).toList();
  }

  private AssessedRisk score(Facts known, List<HeldAnswer> answers, Set<String> reconciled) {
    var held = new Contradictions(method).look(known, answers, reconciled);
    var views = new ScoringScenarios(method, held);
    var risks = risks(views);
    var inOrder = method.questions().stream().flatMap(q -> held.answer(q.id()).stream()).toList();
    var all = method.risks().stream().map(Method.Risk::id).toList();
    var headline = level(risks, method.headline());
    return new AssessedRisk(
        method.version(),
        status(held, views),
        assurance(held),
        level(risks, all),
        headline,
        risks,
        held.contradictions(),
        unknown(held),
        known,
        inOrder,
        checks(views, headline.attainable()),
        vectors.write(held));
  }

  private List<NextCheck> checks(ScoringScenarios views, int attainable) {
    return method.version().equals(ExactLabels.VERSION)
        ? new EarlierChecks(method, fast, views).inOrder(attainable)
        : new NextChecks(method, fast, views).inOrder(attainable);
  }

  private Status status(HeldRecord held, ScoringScenarios views) {
    return RiskRun.plain(method, views.in(RiskView.RESIDUAL)).isClosed()
        ? Status.CLOSED
        : new StatusRule(method).status(held);
  }

  private List<RiskResult> risks(ScoringScenarios views) {
    var runs = new EnumMap<RiskView, RiskRun>(RiskView.class);
    for (var view : RiskView.values()) {
      runs.put(view, RiskRun.explained(method, views.in(view)));
    }
    return method.risks().stream().map(risk -> result(risk, runs)).toList();
  }

  private static RiskResult result(Method.Risk risk, Map<RiskView, RiskRun> runs) {
    var residual = scored(risk, runs, RiskView.RESIDUAL);
    var attainable = scored(risk, runs, RiskView.ATTAINABLE);
    var worst = scored(risk, runs, RiskView.WORST);
    var today = residual.score().score();
    return new RiskResult(
        risk.id(),
        RiskScore.of(residual.likelihoodBefore(), residual.score().consequence()),
        residual,
        attainable.withScore(Math.min(attainable.score().score(), today)),
        worst.withScore(Math.max(worst.score().score(), today)));
  }

  private static ViewOfRisk scored(Method.Risk risk, Map<RiskView, RiskRun> runs, RiskView view) {
    return Optional.ofNullable(runs.get(view)).orElseThrow().score(risk);
  }

  private RiskLevel level(List<RiskResult> risks, List<String> over) {
    var among = risks.stream().filter(risk -> over.contains(risk.risk())).toList();
    var inherent = highest(among, risk -> risk.inherent().score());
    var residual = highest(among, risk -> risk.residual().score().score());
    var attainable = highest(among, risk -> risk.attainable().score().score());
    var worst = highest(among, risk -> risk.worst().score().score());
    var drivers =
        among.stream()
            .filter(risk -> residual > 0 && risk.residual().score().score() == residual)
            .map(RiskResult::risk)
            .toList();
    return new RiskLevel(
        inherent,
        residual,
        attainable,
        worst,
        new RiskLevel.Bands(
            method.band(inherent),
            method.band(residual),
            method.band(attainable),
            method.band(worst)),
        drivers);
  }

  private static int highest(List<RiskResult> risks, ToIntFunction<RiskResult> score) {
    return risks.stream().mapToInt(score).max().orElse(0);
  }

  /** The share of controls that are shown on site, whatever was found there. */
  private int assurance(HeldRecord held) {
    var controls =
        method.risks().stream()
            .flatMap(risk -> risk.controls().stream())
            .map(Method.Control::question)
            .distinct()
            .toList();
    var shown =
        controls.stream()
            .flatMap(question -> held.answer(question).stream())
            .filter(answer -> !answer.isDenied() && answer.basis().isAtLeast(Basis.INSPECTED))
            .count();
    return controls.isEmpty() ? 0 : (int) (shown * 100 / controls.size());
  }

  private List<String> unknown(HeldRecord held) {
    return method.questions().stream()
        .filter(Question::mandatory)
        .map(Question::id)
        .filter(question -> held.answer(question).filter(HeldAnswer::isUnknown).isPresent())
        .toList();
  }
}
