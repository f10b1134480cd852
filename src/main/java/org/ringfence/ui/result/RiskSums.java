package org.ringfence.ui.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.messages.Messages;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.ControlEffect;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.RiskResult;
import org.ringfence.model.evaluation.RuleEffect;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.evaluation.StepEffect;
import org.ringfence.model.evaluation.ViewOfRisk;
import org.ringfence.model.method.MethodSummary;
import org.ringfence.model.method.Wording;

/** How the score of each risk was worked out, line by line. */
public final class RiskSums {
  private final Messages words;
  private final Wording wording;
  private final MethodSummary method;

  /** In the window's and the catalogue's words. */
  public RiskSums(Messages words, Wording wording, MethodSummary method) {
    this.words = words;
    this.wording = wording;
    this.method = method;
  }

  /**
   * How one risk came out.
   *
   * @param risk its id
   * @param score today's score
   * @param lines each thing that moved it, in the order of the sum
   * @param sum the sum itself, in a sentence
   * @param views the score in the other views, in a sentence
   */
  public record RiskSum(String risk, int score, List<String> lines, String sum, String views) {
    public RiskSum {
      lines = List.copyOf(lines);
    }
  }

  /** Each risk of an installation, in the method's order. */
  public List<RiskSum> of(AssessedRisk all) {
    return all.risks().stream().map(risk -> of(all, risk)).toList();
  }

  private RiskSum of(AssessedRisk all, RiskResult risk) {
    var today = risk.residual();
    var lines = new ArrayList<String>();
    lines(all, today, StepEffect.Part.LIKELIHOOD).forEach(lines::add);
    today.controls().stream()
        .filter(control -> control.eighths() > 0)
        .map(control -> earned(all, control))
        .forEach(lines::add);
    nothing(today).ifPresent(lines::add);
    lines(all, today, StepEffect.Part.FLOOR).forEach(lines::add);
    lines(all, today, StepEffect.Part.CONSEQUENCE).forEach(lines::add);
    today.rules().stream().map(this::rule).forEach(lines::add);
    return new RiskSum(
        risk.risk(), today.score().score(), lines, sum(today, all.status()), views(all, risk));
  }

  private Stream<String> lines(AssessedRisk all, ViewOfRisk view, StepEffect.Part part) {
    return view.steps().stream()
        .filter(step -> step.part() == part)
        .filter(
            step ->
                step.action() == StepEffect.Action.START
                    || (step.holds() && step.before() != step.after()))
        .map(step -> step(all, step));
  }

  private String step(AssessedRisk all, StepEffect step) {
    var does =
        words.say(action(step.action()), words.choice("result.sum", step.part()), step.amount());
    var because =
        step.seen().stream()
            .filter(StepEffect.Seen::holds)
            .map(seen -> seen(all, seen))
            .collect(Collectors.joining(words.say("result.sum.and")));
    return because.isEmpty() ? does : words.say("result.sum.because", because, does);
  }

  /** What a stand-in says is not what anybody found, and must not read like it. */
  private String seen(AssessedRisk all, StepEffect.Seen seen) {
    var title = wording.title(seen.subject());
    var value = values(seen.subject(), List.of(seen.value().split(",", -1)));
    return words.say(all.isStandIn(seen) ? "result.sum.stand_in" : "result.sum.seen", title, value);
  }

  private String earned(AssessedRisk all, ControlEffect control) {
    return words.count(
        "result.sum.earned",
        control.eighths(),
        words.say(
            "result.sum.seen",
            wording.title(control.question()),
            values(control.question(), control.values())),
        words.inSentence(wording.label("basis", held(all, control))));
  }

  private static String held(AssessedRisk all, ControlEffect control) {
    return all.held().stream()
        .filter(held -> held.question().equals(control.question()))
        .map(HeldAnswer::basis)
        .findFirst()
        .orElse(control.basis())
        .id();
  }

  private Optional<String> nothing(ViewOfRisk view) {
    var titles =
        view.controls().stream()
            .filter(control -> control.eighths() == 0)
            .map(control -> wording.title(control.question()))
            .toList();
    return titles.isEmpty()
        ? Optional.empty()
        : Optional.of(words.say("result.sum.nothing", String.join(words.say("list.join"), titles)));
  }

  private String rule(RuleEffect rule) {
    return words.say(
        rule.lifted() ? "result.sum.rule.lifted" : "result.sum.rule.held",
        wording.label("rule", rule.rule()));
  }

  private String sum(ViewOfRisk view, Status status) {
    var score = view.score();
    var product = score.likelihood().points() * score.consequence().points();
    var sum =
        likelihood(view)
            + " "
            + words.say(
                "result.sum.product",
                score.likelihood().points(),
                score.consequence().points(),
                product);
    if (score.score() == product) {
      return sum;
    }
    return sum
        + " "
        + (status == Status.CLOSED
            ? words.say("result.sum.closed")
            : words.say("result.sum.lifted", score.score()));
  }

  private String likelihood(ViewOfRisk view) {
    var before = view.likelihoodBefore().points();
    var floor = view.floor().points();
    var after = view.score().likelihood().points();
    return view.reductionEighths() == 0
        ? words.say("result.sum.unreduced", before, floor, after)
        : words.count("result.sum.reduced", view.reductionEighths(), before, floor, after);
  }

  /** Of what is not known yet there is nothing that could be proven. */
  private String views(AssessedRisk all, RiskResult risk) {
    var before = score(risk.inherent().score());
    var worst = score(risk.worst().score().score());
    return all.status().isKnown()
        ? words.say("result.sum.views", before, score(risk.attainable().score().score()), worst)
        : words.say("result.sum.views.unknown", before, worst);
  }

  private String score(int score) {
    return words.say(
        "result.sum.score", score, words.inSentence(wording.label("band", method.band(score))));
  }

  private String values(String subject, List<String> values) {
    return values.stream()
        .map(value -> wording.valueLabel(subject, value))
        .collect(Collectors.joining(words.say("list.join")));
  }

  private static String action(StepEffect.Action action) {
    return switch (action) {
      case START -> "result.sum.start";
      case RAISE -> "result.sum.raise";
      case ADD -> "result.sum.add";
      case SET -> "result.sum.set";
    };
  }
}
