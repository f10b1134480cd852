package org.ringfence.assessment.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.dossier.ScoreReasons;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.ControlEffect;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.NextCheck;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.method.Wording;

/**
 * Says why the headline stayed where it was although more is shown than before: what counts for
 * more now, which risk holds the headline up and why, and what would move it next.
 */
public final class UnmovedHeadline {
  private static final int FULL = 4;
  private static final int HALF = 2;

  private final Wording words;
  private final AssessmentPhrases phrases;
  private final ScoreReasons reasons;

  public UnmovedHeadline(Wording words, AssessmentPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
    this.reasons = new ScoreReasons(words, phrases);
  }

  /**
   * One short paragraph; empty where the headline moved, is not known, or nothing is better shown.
   */
  public Optional<String> between(AssessedRisk before, AssessedRisk now) {
    var stayed =
        before.status().isKnown()
            && now.status().isKnown()
            && before.headline().residual() == now.headline().residual()
            && now.headline().residual() > 0;
    var better = stayed ? better(before, now) : List.<HeldAnswer>of();
    return better.isEmpty()
        ? Optional.empty()
        : Optional.of(
            String.join(
                " ",
                better.stream().map(held -> counts(held, now)).collect(Collectors.joining(" ")),
                holdsUp(now),
                next(now)));
  }

  /** Answers on a better basis than before, or known where they were not. */
  private static List<HeldAnswer> better(AssessedRisk before, AssessedRisk now) {
    Map<String, HeldAnswer> were =
        before.held().stream().collect(Collectors.toMap(HeldAnswer::question, Function.identity()));
    return now.held().stream()
        .filter(is -> counting(is) != Basis.UNKNOWN)
        .filter(
            is ->
                Optional.ofNullable(were.get(is.question()))
                    .filter(was -> !counting(was).isAtLeast(counting(is)))
                    .isPresent())
        .toList();
  }

  private static Basis counting(HeldAnswer held) {
    return held.isDenied() ? Basis.UNKNOWN : held.basis();
  }

  private String counts(HeldAnswer held, AssessedRisk now) {
    var title = words.title(held.question());
    return now.risks().stream()
        .flatMap(risk -> risk.residual().controls().stream())
        .filter(control -> control.question().equals(held.question()) && control.eighths() > 0)
        .findFirst()
        .map(control -> phrases.say("unmoved.counts." + share(control), title))
        .orElseGet(
            () ->
                phrases.say(
                    "unmoved.held",
                    title,
                    AssessmentPhrases.inSentence(words.label("basis", counting(held).id()))));
  }

  private static String share(ControlEffect control) {
    var quarters = control.eighths() * FULL / control.weight();
    return quarters >= FULL ? "full" : quarters >= HALF ? "half" : "quarter";
  }

  private String holdsUp(AssessedRisk now) {
    var drivers =
        now.headline().drivers().stream()
            .map(id -> AssessmentPhrases.inSentence(words.label("risk", id)))
            .toList();
    var key = drivers.size() == 1 ? "unmoved.stays.one" : "unmoved.stays.many";
    var stays = phrases.say(key, now.headline().residual(), phrases.list(drivers, drivers.size()));
    return reasons.of(now).stream().findFirst().map(why -> stays + " " + why).orElse(stays);
  }

  private String next(AssessedRisk now) {
    var today = now.headline().residual();
    var moves = now.checks().stream().filter(check -> check.residualAfter() < today).findFirst();
    return moves
        .map(
            check -> {
              var needed = now.checks().subList(0, now.checks().indexOf(check) + 1);
              var titles = needed.stream().map(NextCheck::subject).map(words::title).toList();
              return phrases.say(
                  "unmoved.next",
                  phrases.list(
                      titles.stream().map(AssessmentPhrases::inSentence).toList(), titles.size()),
                  check.residualAfter());
            })
        .orElseGet(() -> phrases.say("unmoved.nothing"));
  }
}
