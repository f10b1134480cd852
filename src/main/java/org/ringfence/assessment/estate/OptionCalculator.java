package org.ringfence.assessment.estate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.method.Treatment;
import org.ringfence.model.method.TreatmentCost;
import org.ringfence.model.paper.FigurePrecision.Levels;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.paper.TreatmentOption;
import org.ringfence.model.written.Money;
import org.ringfence.scoring.TreatmentScore;

/** Works out what each option costs and what risk is left after it. */
public final class OptionCalculator {
  private final CatalogueServices knowledge;
  private final List<Treatment> treatments;
  private final TreatmentScore scores;

  public OptionCalculator(CatalogueServices knowledge) {
    this.knowledge = knowledge;
    this.treatments = knowledge.catalogue().papers().treatments();
    this.scores = new TreatmentScore(knowledge.engine(), treatments);
  }

  /** What the score of each option is worked out with. */
  TreatmentScore scores() {
    return scores;
  }

  /** The bands that are left after each option as things are today. */
  List<String> afterToday(Dossier dossier) {
    var risk = dossier.risk();
    var reconciled = dossier.assessment().reconciled().keySet();
    return scores.bandsAfter(knowledge.engine().state(risk.facts(), undenied(risk), reconciled));
  }

  /** The answers as held, before any contradiction denies them. */
  static List<HeldAnswer> undenied(AssessedRisk risk) {
    return risk.held().stream()
        .map(
            held ->
                new HeldAnswer(
                    held.question(),
                    held.given(),
                    held.values(),
                    held.basis(),
                    held.reason(),
                    List.of()))
        .toList();
  }

  /**
   * The options in the catalogue's order.
   *
   * @param costs of each treatment; what is left out costs as the catalogue assumes
   * @param extracts all installations of the paper
   * @param told ids of the assessments whose risk after each option is given
   * @param after for each of those, the bands that are left
   * @param ownPrices whether the paper may give the council's own prices
   */
  List<TreatmentOption> of(
      List<TreatmentCost> costs,
      List<InstallationReportData> extracts,
      List<String> told,
      List<List<String>> after,
      boolean ownPrices) {
    var there = extracts.stream().filter(one -> !isClosed(one)).toList();
    return IntStream.range(0, treatments.size())
        .mapToObj(
            at -> {
              var treatment = treatments.get(at);
              var bands = new HashMap<String, String>();
              for (int i = 0; i < told.size(); i++) {
                bands.put(told.get(i), after.get(i).get(at));
              }
              return choice(treatment, cost(treatment, costs), there, bands, ownPrices);
            })
        .toList();
  }

  private static TreatmentCost cost(Treatment treatment, List<TreatmentCost> costs) {
    return costs.stream()
        .filter(cost -> cost.treatment().equals(treatment.id()))
        .findFirst()
        .orElse(treatment.cost());
  }

  private TreatmentOption choice(
      Treatment treatment,
      TreatmentCost cost,
      List<InstallationReportData> there,
      Map<String, String> after,
      boolean ownPrices) {
    var withheld = cost.own() && !ownPrices;
    var counts = new HashMap<String, Integer>();
    after.values().forEach(band -> counts.merge(band, 1, Integer::sum));
    var isPerCamera = !withheld && !cost.perCamera().isNone();
    var unknown = there.stream().filter(one -> one.cameras().isEmpty()).count();
    return new TreatmentOption(
        treatment,
        withheld ? withheld(cost) : cost,
        withheld ? Optional.empty() : Optional.of(total(cost, there)),
        isPerCamera ? (int) unknown : 0,
        counts,
        after);
  }

  private TreatmentCost withheld(TreatmentCost cost) {
    return new TreatmentCost(
        cost.treatment(),
        Money.NONE,
        Money.NONE,
        knowledge.phrases().say("edition.price.withheld"),
        true);
  }

  private static Money total(TreatmentCost cost, List<InstallationReportData> there) {
    var cameras = there.stream().mapToLong(one -> one.cameras().orElse(0)).sum();
    return cost.perInstallation().times(there.size()).plus(cost.perCamera().times(cameras));
  }

  /** Nothing more has to be paid for what is gone. */
  private boolean isClosed(InstallationReportData extract) {
    return extract
        .figures()
        .overallBands()
        .map(Levels::residual)
        .filter(knowledge.method().band(0)::equals)
        .isPresent();
  }
}
