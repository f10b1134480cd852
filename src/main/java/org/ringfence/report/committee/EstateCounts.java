package org.ringfence.report.committee;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ringfence.model.disclosure.Detail;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.method.MethodSummary;
import org.ringfence.model.method.Wording;
import org.ringfence.model.paper.AppetiteStanding;
import org.ringfence.model.paper.AttainableWhen;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.paper.TreatmentOption;
import org.ringfence.report.text.MakerLine;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.workbook.sheet.FigureSource;

/** What a brief says about all of its installations together: counted once, never scored. */
public final class EstateCounts {
  private final EstateReportData brief;
  private final Wording wording;
  private final List<Placed> placed;
  private final BandCounts today;
  private final BandCounts inspected;
  private final BandCounts highest;
  private final EvidenceBase evidence;
  private final List<MakerLine> makers;
  private final int cameras;
  private final int camerasUnknown;

  EstateCounts(EstateReportData brief, MethodSummary method, Wording wording) {
    this.brief = brief;
    this.wording = wording;
    var all = brief.installations();
    this.placed =
        all.stream()
            .map(one -> new Placed(one, AppetiteStanding.of(one, brief.appetite().score(), method)))
            .toList();
    this.today =
        BandCounts.of(
            all,
            method,
            one -> one.figures().headlineBands().map(FigurePrecision.Levels::residual));
    this.inspected =
        BandCounts.of(
            all,
            method,
            one -> one.figures().headlineBands().map(FigurePrecision.Levels::attainable));
    this.highest =
        BandCounts.of(
            all, method, one -> one.figures().overallBands().map(FigurePrecision.Levels::residual));
    this.evidence = EvidenceBase.of(all);
    this.makers = MakerLine.of(all, PaperWords.british());
    this.cameras = all.stream().mapToInt(one -> one.cameras().orElse(0)).sum();
    this.camerasUnknown = (int) all.stream().filter(one -> one.cameras().isEmpty()).count();
  }

  EstateReportData brief() {
    return brief;
  }

  List<InstallationReportData> installations() {
    return brief.installations();
  }

  int size() {
    return brief.installations().size();
  }

  boolean isEmpty() {
    return brief.installations().isEmpty();
  }

  /** The only installation; empty where there are none or several. */
  Optional<InstallationReportData> only() {
    return size() == 1 ? Optional.of(brief.installations().getFirst()) : Optional.empty();
  }

  boolean isPublic() {
    return brief.edition() == Edition.PUBLIC;
  }

  /** By the headline's band today. */
  BandCounts today() {
    return today;
  }

  /** By the headline's band if everything is found in order. */
  BandCounts inspected() {
    return inspected;
  }

  /** By the band of the highest of all risks today. */
  BandCounts highest() {
    return highest;
  }

  private record Placed(InstallationReportData installation, AppetiteStanding standing) {}

  /** Those that stand so, in the brief's order. */
  List<InstallationReportData> standing(AppetiteStanding... any) {
    var wanted = Set.of(any);
    return placed.stream()
        .filter(one -> wanted.contains(one.standing()))
        .map(Placed::installation)
        .toList();
  }

  EvidenceBase evidence() {
    return evidence;
  }

  /** A line for each maker, most installations first. */
  List<MakerLine> makers() {
    return makers;
  }

  /** How many cameras the installations have whose number is known. */
  int cameras() {
    return cameras;
  }

  /** How many installations have an unknown number of cameras. */
  int camerasUnknown() {
    return camerasUnknown;
  }

  int signed() {
    return (int) installations().stream().filter(InstallationReportData::signed).count();
  }

  /** How many are signed off: everybody who was asked to sign has. */
  int signedOff() {
    return (int) installations().stream().filter(one -> one.state().isSignedOff()).count();
  }

  /** How many somebody has signed and somebody else has still to sign. */
  int partly() {
    return signed() - signedOff();
  }

  /** Checks on who approves that were off for any of them, each a sentence. */
  List<String> exceptions() {
    return installations().stream()
        .flatMap(one -> one.state().exceptions().stream())
        .distinct()
        .toList();
  }

  boolean isDraft() {
    return signedOff() < size() || isEmpty();
  }

  /** How many were signed and have reasons why that does not hold any longer. */
  int stale() {
    return (int) installations().stream().filter(FigureSource::lapsed).count();
  }

  int with(Status status) {
    return (int)
        installations().stream().filter(one -> one.status().equals(Optional.of(status))).count();
  }

  /** Those whose figures are told, were signed and no longer hold. */
  List<InstallationReportData> lapsed() {
    return installations().stream().filter(AsSigned::isCounted).toList();
  }

  /** Whether the edition tells of every installation where it stands. */
  boolean tellsAll() {
    return today.untold() == 0 && standing(AppetiteStanding.NOT_TOLD).isEmpty();
  }

  /** Whether it tells of any installation that its risk is known, and in which band it is. */
  boolean tellsAnyKnown() {
    return size() > today.untold() + notKnown();
  }

  /** How many there are whose risk is not known yet. */
  int notKnown() {
    return standing(AppetiteStanding.NOT_KNOWN).size();
  }

  /** How many have a lower band if everything is found in order. */
  int lowerIfInspected() {
    return (int) installations().stream().filter(EstateCounts::canBeLower).count();
  }

  private static boolean canBeLower(InstallationReportData one) {
    return one.figures()
        .headlineBands()
        .filter(bands -> !bands.residual().equals(bands.attainable()))
        .isPresent();
  }

  /** What would have to be found for an installation to come to what is attainable. */
  AttainableWhen attainableWhen(InstallationReportData one) {
    // A paper that is made again from what it carries knows today's words alone.
    return AttainableWhen.of(one, wording);
  }

  /** What would have to be found for those with a lower band in reach to come to it. */
  AttainableWhen attainableWhen() {
    return AttainableWhen.together(
        installations().stream()
            .filter(EstateCounts::canBeLower)
            .map(this::attainableWhen)
            .toList());
  }

  /** The option that the officers prefer. */
  Optional<TreatmentOption> preferred() {
    return brief.choices().stream()
        .filter(choice -> choice.treatment().id().equals(brief.committee().preferred()))
        .findFirst();
  }

  /** The number of an option, from 1. */
  int number(TreatmentOption choice) {
    return brief.choices().indexOf(choice) + 1;
  }

  /** How many installations have another band after an option than they have today. */
  int changedBy(TreatmentOption choice) {
    return (int)
        installations().stream()
            .filter(
                one ->
                    choice
                        .after(one.assessmentId())
                        .filter(after -> !today(one).equals(Optional.of(after)))
                        .isPresent())
            .count();
  }

  /** The headline's band of one installation today. */
  static Optional<String> today(InstallationReportData one) {
    return one.figures().headlineBands().map(FigurePrecision.Levels::residual);
  }

  /** What is withheld from the public edition. */
  List<Ruling> withheld() {
    return brief.rulings().stream().filter(Ruling::withheld).toList();
  }

  /** The ruling by which this edition withholds a kind of detail; empty where it does not. */
  Optional<Ruling> withholding(DetailKind kind) {
    return isPublic()
        ? withheld().stream().filter(ruling -> ruling.kind() == kind).findFirst()
        : Optional.empty();
  }

  /** By the value of one question, how many installations have it; a value not known is empty. */
  Connections connections(String question) {
    var values = new LinkedHashMap<String, Integer>();
    var shown = new LinkedHashMap<String, Integer>();
    var withheld = 0;
    var unknown = 0;
    for (var one : installations()) {
      switch (one.answers().get(question)) {
        case null -> unknown++;
        case Detail.Withheld<InstallationReportData.ExtractAnswer> _ -> withheld++;
        case Detail.Given<InstallationReportData.ExtractAnswer>(var answer) -> {
          if (answer.values().isEmpty()) {
            unknown++;
          }
          for (var value : answer.values()) {
            values.merge(value, 1, Integer::sum);
            shown.merge(value, EvidenceBase.isShown(answer) ? 1 : 0, Integer::sum);
          }
        }
      }
    }
    return new Connections(values, shown, unknown, withheld);
  }

  /**
   * How the answers to one question are spread.
   *
   * @param values by value id, how many installations
   * @param shown by value id, at how many of these it is shown on paper or on site
   * @param unknown at how many nothing is known
   * @param withheld at how many the answer is withheld
   */
  record Connections(
      Map<String, Integer> values, Map<String, Integer> shown, int unknown, int withheld) {}
}
