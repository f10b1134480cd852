package org.ringfence.exchange.conversion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ringfence.exchange.record.assessment.RecordedAnswer;
import org.ringfence.exchange.record.assessment.RecordedFacts;
import org.ringfence.exchange.record.assessment.RecordedValue;
import org.ringfence.exchange.record.evaluation.RecordedBands;
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
import org.ringfence.model.evaluation.ControlEffect;
import org.ringfence.model.evaluation.HeldAnswer;
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

/** Scores with their steps, as a record has them. */
final class RiskRecordWriting {
  private RiskRecordWriting() {}

  static RecordedRisk recorded(AssessedRisk risk) {
    return new RecordedRisk(
        risk.methodVersion(),
        RecordIds.of(risk.status()),
        risk.assurancePercent(),
        recorded(risk.overall()),
        recorded(risk.headline()),
        risk.risks().stream().map(RiskRecordWriting::recorded).toList(),
        risk.contradictions().stream().map(RiskRecordWriting::recorded).toList(),
        risk.unknown(),
        recorded(risk.facts()),
        risk.held().stream().map(RiskRecordWriting::recorded).toList(),
        risk.checks().stream().map(RiskRecordWriting::recorded).toList(),
        risk.vector());
  }

  static RecordedFacts recorded(Facts facts) {
    return new RecordedFacts(
        facts.known().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> recorded(each.getValue()))));
  }

  private static RecordedValue recorded(Value value) {
    return switch (value) {
      case Value.Words(var words) -> new RecordedValue(Optional.of(words), Optional.empty());
      case Value.Count(var number) -> new RecordedValue(Optional.empty(), Optional.of(number));
    };
  }

  static RecordedAnswer recorded(Answer answer) {
    return new RecordedAnswer(
        answer.values(),
        RecordIds.of(answer.basis()),
        answer.by(),
        answer.on(),
        answer.ref(),
        answer.note());
  }

  static RecordedCheck recorded(NextCheck check) {
    return new RecordedCheck(check.subject(), check.residualAfter(), check.decisive());
  }

  private static RecordedLevel recorded(RiskLevel level) {
    var bands = level.bands();
    return new RecordedLevel(
        level.inherent(),
        level.residual(),
        level.attainable(),
        level.worst(),
        new RecordedBands(bands.inherent(), bands.residual(), bands.attainable(), bands.worst()),
        level.drivers());
  }

  private static RecordedResult recorded(RiskResult result) {
    return new RecordedResult(
        result.risk(),
        recorded(result.inherent()),
        recorded(result.residual()),
        recorded(result.attainable()),
        recorded(result.worst()));
  }

  private static RecordedScore recorded(RiskScore score) {
    return new RecordedScore(
        score.likelihood().points(), score.consequence().points(), score.score());
  }

  private static RecordedView recorded(ViewOfRisk view) {
    return new RecordedView(
        recorded(view.score()),
        view.likelihoodBefore().points(),
        view.floor().points(),
        view.reductionEighths(),
        view.steps().stream().map(RiskRecordWriting::recorded).toList(),
        view.controls().stream().map(RiskRecordWriting::recorded).toList(),
        view.rules().stream().map(RiskRecordWriting::recorded).toList());
  }

  private static RecordedStep recorded(StepEffect step) {
    return new RecordedStep(
        RecordIds.of(step.part()),
        RecordIds.of(step.action()),
        step.amount(),
        recorded(step.seen()),
        step.holds(),
        step.before(),
        step.after());
  }

  private static List<RecordedSeen> recorded(List<StepEffect.Seen> all) {
    return all.stream()
        .map(seen -> new RecordedSeen(seen.subject(), seen.value(), seen.wanted(), seen.holds()))
        .toList();
  }

  private static RecordedControl recorded(ControlEffect control) {
    return new RecordedControl(
        control.question(),
        control.values(),
        RecordIds.of(control.basis()),
        control.weight(),
        control.share(),
        control.eighths(),
        control.fullWeight(),
        RecordIds.of(control.proof()));
  }

  private static RecordedRule recorded(RuleEffect rule) {
    return new RecordedRule(rule.rule(), rule.atLeast(), rule.lifted(), recorded(rule.seen()));
  }

  private static RecordedContradiction recorded(Contradiction found) {
    return new RecordedContradiction(
        found.id(), found.questions(), found.denied(), found.reconciled());
  }

  private static RecordedHeld recorded(HeldAnswer held) {
    return new RecordedHeld(
        held.question(),
        recorded(held.given()),
        held.values(),
        RecordIds.of(held.basis()),
        RecordIds.of(held.reason()),
        held.deniedBy());
  }
}
