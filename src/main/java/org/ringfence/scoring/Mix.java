package org.ringfence.scoring;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ringfence.catalogue.Method;
import org.ringfence.model.ViewOfRisk;

/**
 * Today's values with some of them as an inspection would confirm them, and what they score. As in
 * the method's last step, no risk is above what it is today.
 */
final class Mix {
  private final Method method;
  private final RisksBySubject looks;
  private final Map<String, Viewed> values;
  private final Map<String, ViewOfRisk> views;

  private Mix(
      Method method,
      RisksBySubject looks,
      Map<String, Viewed> values,
      Map<String, ViewOfRisk> views) {
    this.method = method;
    this.looks = looks;
    this.values = values;
    this.views = views;
  }

  /** Nothing confirmed. */
  static Mix today(Method method, RisksBySubject looks, Map<String, Viewed> values) {
    var run = RiskRun.plain(method, values);
    var views = new LinkedHashMap<String, ViewOfRisk>();
    method.risks().forEach(risk -> views.put(risk.id(), run.score(risk)));
    return new Mix(method, looks, values, views);
  }

  /** The same with one more confirmed; only the risks that look at it are scored again. */
  Mix with(String subject, Viewed confirmed) {
    var mixed = new HashMap<>(values);
    mixed.put(subject, confirmed);
    var run = RiskRun.plain(method, mixed);
    var scored = new LinkedHashMap<>(views);
    looks.lookingAt(subject).forEach(risk -> scored.put(risk.id(), run.score(risk)));
    return new Mix(method, looks, mixed, scored);
  }

  /** What the mix comes to, with no risk above what it is in this one. */
  Worth worth(Mix bound) {
    var worth = new Worth(0, 0, 0, 0);
    for (var view : views.entrySet()) {
      var most =
          Optional.ofNullable(bound.views.get(view.getKey()))
              .map(today -> today.score().score())
              .orElseThrow();
      var score = Math.min(most, view.getValue().score().score());
      worth = worth.and(view.getValue(), score, method.headline().contains(view.getKey()));
    }
    return worth;
  }

  /**
   * Lower is better.
   *
   * @param headline the headline score
   * @param headlineFine the risks behind it, in finer steps
   * @param overall the overall score
   * @param overallFine every risk, in finer steps
   */
  record Worth(int headline, int headlineFine, int overall, int overallFine)
      implements Comparable<Worth> {
    private static final int WHOLE = 1000;
    private static final Comparator<Worth> ORDER =
        Comparator.comparingInt(Worth::headline)
            .thenComparingInt(Worth::headlineFine)
            .thenComparingInt(Worth::overall)
            .thenComparingInt(Worth::overallFine);

    private Worth and(ViewOfRisk view, int score, boolean inHeadline) {
      var fine = score * WHOLE + eighths(view);
      return new Worth(
          inHeadline ? Math.max(headline, score) : headline,
          inHeadline ? headlineFine + fine : headlineFine,
          Math.max(overall, score),
          overallFine + fine);
    }

    private static int eighths(ViewOfRisk view) {
      var left =
          Math.max(
              view.floor().points() * RiskRun.EIGHTHS,
              view.likelihoodBefore().points() * RiskRun.EIGHTHS - view.reductionEighths());
      return left * view.score().consequence().points();
    }

    @Override
    public int compareTo(Worth other) {
      return ORDER.compare(this, other);
    }
  }
}
