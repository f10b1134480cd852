package org.ringfence.scoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ringfence.model.evaluation.Consequence;
import org.ringfence.model.evaluation.ControlEffect;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.Likelihood;
import org.ringfence.model.evaluation.RiskResult;
import org.ringfence.model.evaluation.RiskScore;
import org.ringfence.model.evaluation.RiskView;
import org.ringfence.model.evaluation.RuleEffect;
import org.ringfence.model.evaluation.StepEffect;
import org.ringfence.model.evaluation.StepEffect.Part;
import org.ringfence.model.evaluation.StepEffect.Seen;
import org.ringfence.model.evaluation.ViewOfRisk;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.method.Contradiction;
import org.ringfence.model.paper.FigurePrecision.RiskFigure;

/** Writes down what a score did, step by step, in the words of the answers. */
final class RecordedTrace implements Trace {
  private final List<HeldAnswer> answers;
  private final Set<String> reconciled;
  private final WordsSeen words;
  private final List<Contradiction> contradictions = new ArrayList<>();
  private final Map<RiskView, CompiledView> views = new EnumMap<>(RiskView.class);
  private final Map<RiskView, List<ViewOfRisk>> risks = new EnumMap<>(RiskView.class);

  /** Of the risk and view at hand. */
  private final List<StepEffect> steps = new ArrayList<>();

  private final List<ControlEffect> controls = new ArrayList<>();
  private final List<RuleEffect> rules = new ArrayList<>();

  /**
   * Listens to the score of these.
   *
   * @param answers as held, before any contradiction denies them
   * @param reconciled ids of the contradictions that somebody has explained
   */
  RecordedTrace(
      CompiledMethod method, Facts facts, List<HeldAnswer> answers, Set<String> reconciled) {
    this.answers = answers;
    this.reconciled = reconciled;
    this.words = new WordsSeen(method, facts, answers);
  }

  @Override
  public void conflict(Contradictions.Conflict conflict, CompiledView held, boolean denies) {
    contradictions.add(
        new Contradiction(
            conflict.id(),
            conflict.subjects(held).toList(),
            denies ? List.of(conflict.denies()) : List.of(),
            reconciled.contains(conflict.id())));
  }

  @Override
  public void viewed(RiskView which, CompiledView view) {
    views.put(which, view);
  }

  @Override
  public void step(Part part, CompiledScale.Move move, CompiledView view, int before, int after) {
    steps.add(
        new StepEffect(
            part,
            move.action(),
            move.amount(),
            seen(move.when(), view),
            move.when().holds(view),
            before,
            after));
  }

  @Override
  public void controls(CompiledControl[] all, CompiledView view) {
    Stream.of(all).map(control -> effect(control, view)).forEach(controls::add);
  }

  private ControlEffect effect(CompiledControl control, CompiledView view) {
    var proof = control.proof(view);
    var basis = control.basis(view, proof);
    return new ControlEffect(
        control.id(),
        words.of(control.question(), view.words[control.question()]),
        Basis.values()[basis],
        control.weight(view, proof),
        control.share(basis),
        control.eighths(view),
        control.most(),
        proof);
  }

  @Override
  public void rule(CompiledRisk.Lift rule, CompiledView view, int score) {
    if (rule.when().holds(view)) {
      rules.add(
          new RuleEffect(rule.id(), rule.atLeast(), rule.lifts(score), seen(rule.when(), view)));
    }
  }

  @Override
  public void scored(RiskView which, RiskPoints points) {
    risks
        .computeIfAbsent(which, _ -> new ArrayList<>())
        .add(
            new ViewOfRisk(
                new RiskScore(
                    new Likelihood(points.likelihood()),
                    new Consequence(points.consequence()),
                    points.score()),
                new Likelihood(points.before()),
                new Likelihood(points.floor()),
                points.reduction(),
                steps,
                controls,
                rules));
    steps.clear();
    controls.clear();
    rules.clear();
  }

  private List<Seen> seen(CompiledCondition condition, CompiledView view) {
    return condition.lines().map(line -> words.seen(line, view)).toList();
  }

  /** Every contradiction found, in the method's order. */
  List<Contradiction> contradictions() {
    return List.copyOf(contradictions);
  }

  /** The answers, with those denied that a contradiction denies. */
  List<HeldAnswer> held() {
    return answers.stream().map(this::held).toList();
  }

  private HeldAnswer held(HeldAnswer answer) {
    var by =
        contradictions.stream()
            .filter(contradiction -> contradiction.denied().contains(answer.question()))
            .map(Contradiction::id)
            .toList();
    return new HeldAnswer(
        answer.question(), answer.given(), answer.values(), answer.basis(), answer.reason(), by);
  }

  /** Every question and fact in this view. */
  CompiledView in(RiskView view) {
    return Optional.ofNullable(views.get(view)).orElseThrow();
  }

  /**
   * Every risk, in the method's order.
   *
   * @param figures the scores that they come to in the end
   */
  List<RiskResult> risks(List<RiskFigure> figures) {
    return IntStream.range(0, figures.size()).mapToObj(at -> risk(at, figures.get(at))).toList();
  }

  private RiskResult risk(int at, RiskFigure figure) {
    var residual = view(RiskView.RESIDUAL, at).withScore(figure.residual());
    return new RiskResult(
        figure.risk(),
        RiskScore.of(residual.likelihoodBefore(), residual.score().consequence()),
        residual,
        view(RiskView.ATTAINABLE, at).withScore(figure.attainable()),
        view(RiskView.WORST, at).withScore(figure.worst()));
  }

  private ViewOfRisk view(RiskView which, int at) {
    return Optional.ofNullable(risks.get(which)).orElseThrow().get(at);
  }
}
