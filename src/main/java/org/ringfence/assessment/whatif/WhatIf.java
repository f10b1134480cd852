package org.ringfence.assessment.whatif;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ringfence.assessment.council.TreatmentBook;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.estate.OptionCalculator;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.installation.Value;
import org.ringfence.model.method.TreatmentCost;
import org.ringfence.model.written.Money;

/**
 * Works out what an assessment would come to if something about it were otherwise. It changes no
 * assessment and saves nothing.
 */
public final class WhatIf {
  private static final String CAMERAS = "cameras";

  private final CatalogueServices knowledge;
  private final TreatmentBook book;
  private final OptionCalculator options;

  /**
   * By the rules of a catalogue.
   *
   * @param book what treatments there are, and what they cost
   */
  public WhatIf(CatalogueServices knowledge, TreatmentBook book) {
    this.knowledge = knowledge;
    this.book = book;
    this.options = new OptionCalculator(knowledge);
  }

  /**
   * The risk if these questions and facts were found in order, by the method that the assessment is
   * scored with.
   */
  public AssessedRisk inOrder(Dossier dossier, Set<String> subjects) {
    return knowledge
        .scorers()
        .of(dossier.risk().methodVersion())
        .orElseGet(() -> knowledge.dossiers().scorer())
        .scoreInOrder(dossier.assessment(), subjects);
  }

  /** What each treatment leaves of the risk, by today's method, and costs here, in order. */
  public List<TreatedRisk> treated(Dossier dossier) {
    var after = options.afterToday(dossier);
    var costs = book.costs(dossier.entry().organisation().id());
    return IntStream.range(0, costs.size())
        .mapToObj(
            at ->
                new TreatedRisk(
                    costs.get(at).treatment(),
                    after.get(at),
                    costs.get(at),
                    total(costs.get(at), dossier)))
        .toList();
  }

  private static Optional<Money> total(TreatmentCost cost, Dossier dossier) {
    if (cost.perCamera().isNone()) {
      return Optional.of(cost.perInstallation());
    }
    return dossier
        .risk()
        .facts()
        .get(CAMERAS)
        .filter(Value.Count.class::isInstance)
        .map(Value.Count.class::cast)
        .map(cameras -> cost.perInstallation().plus(cost.perCamera().times(cameras.number())));
  }
}
