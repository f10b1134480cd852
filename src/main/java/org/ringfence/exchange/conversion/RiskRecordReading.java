package org.ringfence.exchange.conversion;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ringfence.exchange.record.assessment.RecordedAnswer;
import org.ringfence.exchange.record.assessment.RecordedFacts;
import org.ringfence.exchange.record.assessment.RecordedValue;
import org.ringfence.exchange.record.evaluation.RecordedCheck;
import org.ringfence.exchange.record.evaluation.RecordedContradiction;
import org.ringfence.exchange.record.evaluation.RecordedControl;
import org.ringfence.exchange.record.evaluation.RecordedHeld;
import org.ringfence.exchange.record.evaluation.RecordedLevel;
import org.ringfence.exchange.record.evaluation.RecordedResult;
import org.ringfence.exchange.record.evaluation.RecordedRisk;
import org.ringfence.exchange.record.evaluation.RecordedRule;
import org.ringfence.exchange.record.evaluation.RecordedScore;
import org.ringfence.exchange.record.evaluation.RecordedSeen;
import org.ringfence.exchange.record.evaluation.RecordedStep;
import org.ringfence.exchange.record.evaluation.RecordedView;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.Consequence;
import org.ringfence.model.evaluation.ControlEffect;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.Likelihood;
import org.ringfence.model.evaluation.NextCheck;
import org.ringfence.model.evaluation.RiskLevel;
import org.ringfence.model.evaluation.RiskResult;
import org.ringfence.model.evaluation.RiskScore;
import org.ringfence.model.evaluation.RuleEffect;
import org.ringfence.model.evaluation.StepEffect;
import org.ringfence.model.evaluation.ViewOfRisk;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.Value;
import org.ringfence.model.method.Contradiction;

/** Scores with their steps, out of a record. */
final class RiskRecordReading {
  private RiskRecordReading() {}

  static AssessedRisk read(RecordedRisk risk) {
    return new AssessedRisk(
        risk.methodVersion(),
        RecordIds.status(risk.status()),
        risk.assurancePercent(),
        read(risk.overall()),
        read(risk.headline()),
        risk.risks().stream().map(RiskRecordReading::read).toList(),
        risk.contradictions().stream().map(RiskRecordReading::read).toList(),
        risk.unknown(),
        read(risk.facts()),
        risk.held().stream().map(RiskRecordReading::read).toList(),
        risk.checks().stream().map(RiskRecordReading::read).toList(),
        risk.vector());
  }

  static Facts read(RecordedFacts facts) {
    return new Facts(
        facts.known().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> read(each.getValue()))));
  }

  private static Value read(RecordedValue value) {
    if (value.words().isPresent() == value.number().isPresent()) {
      throw new IllegalArgumentException("a value is words or a number");
    }
    return value
        .words()
        .<Value>map(Value.Words::new)
        .orElseGet(() -> new Value.Count(value.number().orElseThrow()));
  }

  static Answer read(RecordedAnswer answer) {
    return new Answer(
        answer.values(),
        RecordIds.basis(answer.basis()),
        answer.by(),
        answer.on(),
        answer.ref(),
        answer.note());
  }

  static NextCheck read(RecordedCheck check) {
    return new NextCheck(check.subject(), check.residualAfter(), check.decisive());
  }

  private static RiskLevel read(RecordedLevel level) {
    var bands = level.bands();
    return new RiskLevel(
        level.inherent(),
        level.residual(),
        level.attainable(),
        level.worst(),
        new RiskLevel.Bands(bands.inherent(), bands.residual(), bands.attainable(), bands.worst()),
        level.drivers());
  }

  private static RiskResult read(RecordedResult result) {
    return new RiskResult(
        result.risk(),
        read(result.inherent()),
        read(result.residual()),
        read(result.attainable()),
        read(result.worst()));
  }

  private static RiskScore read(RecordedScore score) {
    return new RiskScore(
        new Likelihood(score.likelihood()), new Consequence(score.consequence()), score.score());
  }

  private static ViewOfRisk read(RecordedView view) {
    return new ViewOfRisk(
        read(view.score()),
        new Likelihood(view.likelihoodBefore()),
        new Likelihood(view.floor()),
        view.reductionEighths(),
        view.steps().stream().map(RiskRecordReading::read).toList(),
        view.controls().stream().map(RiskRecordReading::read).toList(),
        view.rules().stream().map(RiskRecordReading::read).toList());
  }

  private static StepEffect read(RecordedStep step) {
    return new StepEffect(
        RecordIds.part(step.part()),
        RecordIds.action(step.action()),
        step.amount(),
        read(step.seen()),
        step.holds(),
        step.before(),
        step.after());
  }

  private static List<StepEffect.Seen> read(List<RecordedSeen> all) {
    return all.stream()
        .map(seen -> new StepEffect.Seen(seen.subject(), seen.value(), seen.wanted(), seen.holds()))
        .toList();
  }

  private static ControlEffect read(RecordedControl control) {
    return new ControlEffect(
        control.question(),
        control.values(),
        RecordIds.basis(control.basis()),
        control.weight(),
        control.share(),
        control.eighths(),
        control.fullWeight(),
        RecordIds.proof(control.proof()));
  }

  private static RuleEffect read(RecordedRule rule) {
    return new RuleEffect(rule.rule(), rule.atLeast(), rule.lifted(), read(rule.seen()));
  }

  private static Contradiction read(RecordedContradiction found) {
    return new Contradiction(found.id(), found.questions(), found.denied(), found.reconciled());
  }

  private static HeldAnswer read(RecordedHeld held) {
    return new HeldAnswer(
        held.question(),
        read(held.given()),
        held.values(),
        RecordIds.basis(held.basis()),
        RecordIds.reason(held.reason()),
        held.deniedBy());
  }
}
