package org.ringfence.model.dossier;

import java.util.List;
import java.util.Optional;
import org.ringfence.model.evaluation.AssessedRisk;

/**
 * What papers that add installations up tell of one beyond its figures, to whoever may see
 * everything.
 *
 * @param checks what to check so that the headline becomes what is attainable, each by its title
 * @param place where the first of the risks stands that make the headline; empty where too little
 *     is known
 */
public record Advised(List<String> checks, Optional<Place> place) {
  public Advised {
    checks = List.copyOf(checks);
  }

  /**
   * A place in the risk matrix.
   *
   * @param likelihood its points, from 1
   * @param consequence its points, from 1
   */
  public record Place(int likelihood, int consequence) {}

  /** What a dossier advises. */
  public static Advised of(Dossier dossier) {
    return new Advised(
        Advice.needed(dossier).stream().map(Advice::title).toList(),
        Optional.of(dossier.risk())
            .filter(risk -> risk.status().isKnown())
            .flatMap(Advised::place));
  }

  private static Optional<Place> place(AssessedRisk risk) {
    var drivers = risk.headline().drivers();
    return risk.risks().stream()
        .filter(one -> drivers.contains(one.risk()))
        .findFirst()
        .map(one -> one.residual().score())
        .map(score -> new Place(score.likelihood().points(), score.consequence().points()));
  }
}
