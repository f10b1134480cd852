package org.ringfence.assessment.estate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ringfence.assessment.council.CouncilTerms;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.estate.BriefAssembly.Known;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.BandsAfter;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.method.Maker;
import org.ringfence.model.method.Treatment;
import org.ringfence.model.method.TreatmentCost;
import org.ringfence.model.paper.AppetiteStanding;
import org.ringfence.model.paper.FigurePrecision.Levels;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.paper.OptionTarget;
import org.ringfence.model.paper.TreatmentOption;
import org.ringfence.model.paper.TreatmentOption.Share;
import org.ringfence.model.written.Money;
import org.ringfence.scoring.TreatmentScore;

/** Works out what each option costs and what risk is left after it. */
public final class OptionCalculator {
  private static final String NOTHING = "nothing";

  private final CatalogueServices knowledge;
  private final List<Treatment> treatments;
  private final TreatmentScore scores;

  public OptionCalculator(CatalogueServices knowledge) {
    this.knowledge = knowledge;
    this.treatments = knowledge.catalogue().papers().treatments();
    this.scores = new TreatmentScore(knowledge.rules(), knowledge.engine(), treatments);
  }

  /** The bands that are left after each treatment as things are today, in the catalogue's order. */
  public List<BandsAfter> afterToday(Dossier dossier) {
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
   * The options: those that do the same everywhere in the catalogue's order, then those with a
   * target that divides the estate.
   *
   * @param terms what the council has set
   * @param known all installations of the paper
   * @param ownPrices whether the paper may give the council's own prices
   */
  List<TreatmentOption> of(CouncilTerms terms, List<Known> known, boolean ownPrices) {
    var there = known.stream().filter(one -> !isClosed(one.extract())).toList();
    var estate = new Estate(known, there, costs(terms, ownPrices));
    return Stream.concat(
            treatments.stream().map(treatment -> everywhere(treatment, estate)),
            there.size() > 1 ? targeted(terms, estate) : Stream.of())
        .toList();
  }

  /**
   * What options are worked out for.
   *
   * @param all installations of the paper
   * @param there those of them that still have equipment
   * @param costs of each treatment by its id
   */
  private record Estate(List<Known> all, List<Known> there, Map<String, TreatmentCost> costs) {}

  private Map<String, TreatmentCost> costs(CouncilTerms terms, boolean ownPrices) {
    return treatments.stream()
        .map(
            treatment ->
                terms.costs().stream()
                    .filter(cost -> cost.treatment().equals(treatment.id()))
                    .findFirst()
                    .orElse(treatment.cost()))
        .map(cost -> cost.own() && !ownPrices ? withheld(cost) : cost)
        .collect(Collectors.toMap(TreatmentCost::treatment, cost -> cost));
  }

  private TreatmentOption everywhere(Treatment treatment, Estate estate) {
    return option(treatment.id(), List.of(share(treatment.id(), estate.there(), estate)), estate);
  }

  private Stream<TreatmentOption> targeted(CouncilTerms terms, Estate estate) {
    var classes =
        knowledge.catalogue().reference().makers().stream()
            .collect(Collectors.toMap(Maker::key, Maker::jurisdictionClass));
    var standings = new LinkedHashMap<OptionTarget.Standing, Known>();
    estate
        .there()
        .forEach(
            one ->
                standings.put(
                    OptionTarget.Standing.of(
                        one.extract(),
                        AppetiteStanding.of(
                            one.extract(), terms.appetite().score(), knowledge.method()),
                        classes),
                    one));
    return Arrays.stream(OptionTarget.values())
        .flatMap(
            target -> {
              var meant = target.of(List.copyOf(standings.keySet()));
              var shares =
                  meant.stream()
                      .map(
                          share ->
                              share(
                                  share.treatment(),
                                  share.where().stream().map(standings::get).toList(),
                                  estate))
                      .toList();
              return shares.isEmpty()
                  ? Stream.of()
                  : Stream.of(option(target.id(), shares, estate));
            });
  }

  private Share share(String treatment, List<Known> where, Estate estate) {
    return new Share(
        knowledge.catalogue().papers().treatment(treatment).orElseThrow(),
        Objects.requireNonNull(estate.costs().get(treatment)),
        where.stream().map(one -> one.extract().assessmentId()).toList());
  }

  private TreatmentOption option(String id, List<Share> shares, Estate estate) {
    var done = new HashMap<String, String>();
    shares.forEach(
        share -> share.assessments().forEach(one -> done.put(one, share.treatment().id())));
    var after = new HashMap<String, BandsAfter>();
    estate.all().stream()
        .filter(one -> !one.after().isEmpty())
        .forEach(
            one -> {
              var assessment = one.extract().assessmentId();
              after.put(assessment, one.after().get(place(done.getOrDefault(assessment, NOTHING))));
            });
    var withheld = shares.stream().anyMatch(share -> isWithheld(share.cost()));
    var touched =
        estate.there().stream()
            .map(Known::extract)
            .filter(one -> done.containsKey(one.assessmentId()))
            .toList();
    return new TreatmentOption(
        id,
        shares,
        withheld ? Optional.empty() : Optional.of(total(shares, touched)),
        unknown(shares, touched),
        after);
  }

  /** Own prices that are withheld stand there without an amount. */
  private static boolean isWithheld(TreatmentCost cost) {
    return cost.own() && cost.perInstallation().isNone() && cost.perCamera().isNone();
  }

  private int place(String treatment) {
    return IntStream.range(0, treatments.size())
        .filter(at -> treatments.get(at).id().equals(treatment))
        .findFirst()
        .orElseThrow();
  }

  /** A price that is withheld tells nothing, so that what the treatment usually costs counts. */
  private static boolean countsCameras(Share share) {
    var cost = isWithheld(share.cost()) ? share.treatment().cost() : share.cost();
    return !cost.perCamera().isNone();
  }

  private static int unknown(List<Share> shares, List<InstallationReportData> touched) {
    return (int)
        shares.stream()
            .filter(OptionCalculator::countsCameras)
            .flatMap(share -> at(share, touched))
            .filter(one -> one.cameras().isEmpty())
            .count();
  }

  private static Stream<InstallationReportData> at(
      Share share, List<InstallationReportData> touched) {
    var where = Set.copyOf(share.assessments());
    return touched.stream().filter(one -> where.contains(one.assessmentId()));
  }

  private TreatmentCost withheld(TreatmentCost cost) {
    return new TreatmentCost(
        cost.treatment(),
        Money.NONE,
        Money.NONE,
        knowledge.phrases().say("edition.price.withheld"),
        true);
  }

  private static Money total(List<Share> shares, List<InstallationReportData> touched) {
    var total = Money.NONE;
    for (var share : shares) {
      var cameras = at(share, touched).mapToLong(one -> one.cameras().orElse(0)).sum();
      total =
          total
              .plus(share.cost().perInstallation().times(share.assessments().size()))
              .plus(share.cost().perCamera().times(cameras));
    }
    return total;
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
