package org.ringfence.model.evaluation;

import java.util.List;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.method.Contradiction;

/**
 * The residual risk of one installation with everything needed to explain it. A report prints one;
 * it can't recompute it.
 *
 * @param methodVersion version of the method, such as {@code "2026.2"}
 * @param status how far it can be relied on
 * @param assurancePercent 0 to 100: the share of controls that are held at inspected or better
 * @param overall the highest of all risks
 * @param headline the highest of the risks that the method names as the headline
 * @param risks every risk, in the method's order
 * @param contradictions those found, in the method's order
 * @param unknown mandatory questions held as unknown, in the method's order
 * @param facts the facts that are known
 * @param held every question's answer as held, in the method's order
 * @param checks what to check next, most valuable first
 * @param vector the answers as held in one line, from which the score can be worked out again
 */
public record AssessedRisk(
    String methodVersion,
    Status status,
    int assurancePercent,
    RiskLevel overall,
    RiskLevel headline,
    List<RiskResult> risks,
    List<Contradiction> contradictions,
    List<String> unknown,
    Facts facts,
    List<HeldAnswer> held,
    List<NextCheck> checks,
    String vector) {

  public AssessedRisk {
    risks = List.copyOf(risks);
    contradictions = List.copyOf(contradictions);
    unknown = List.copyOf(unknown);
    held = List.copyOf(held);
    checks = List.copyOf(checks);
  }

  /**
   * Whether a condition saw a cautious stand-in and not what is held: because nothing is known, or
   * because what is said is not shown well enough to count.
   */
  public boolean isStandIn(StepEffect.Seen seen) {
    return held.stream()
        .filter(answer -> answer.question().equals(seen.subject()))
        .findFirst()
        .map(
            answer ->
                answer.isUnknown()
                    || answer.isDenied()
                    || !String.join(",", answer.values()).equals(seen.value()))
        .orElseGet(() -> facts.get(seen.subject()).isEmpty());
  }

  /**
   * Whether somebody has answered a question, though maybe not on a basis that is strong enough.
   */
  public boolean isAnswered(String question) {
    return held.stream().anyMatch(one -> one.question().equals(question) && !one.isUnknown());
  }
}
