package org.ringfence.report.committee.count;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.method.MethodSummary;
import org.ringfence.model.method.Wording;
import org.ringfence.model.paper.AppetiteStanding;
import org.ringfence.model.paper.AttainableWhen;
import org.ringfence.model.paper.Decision;
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

  /**
   * Counts what a brief says.
   *
   * @param method by which the scores came out
   * @param wording of the catalogue
   */
  public EstateCounts(EstateReportData brief, MethodSummary method, Wording wording) {
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

  public EstateReportData brief() {
    return brief;
  }

  public List<InstallationReportData> installations() {
    return brief.installations();
  }

  public int size() {
    return brief.installations().size();
  }

  public boolean isEmpty() {
    return brief.installations().isEmpty();
  }

  /** The only installation; empty where there are none or several. */
  public Optional<InstallationReportData> only() {
    return size() == 1 ? Optional.of(brief.installations().getFirst()) : Optional.empty();
  }

  public boolean isPublic() {
    return brief.edition() == Edition.PUBLIC;
  }

  /** By the headline's band today. */
  public BandCounts today() {
    return today;
  }

  /** By the headline's band if everything is found in order. */
  public BandCounts inspected() {
    return inspected;
  }

  /** By the band of the highest of all risks today. */
  public BandCounts highest() {
    return highest;
  }

  private record Placed(InstallationReportData installation, AppetiteStanding standing) {}

  /** Those that stand so, in the brief's order. */
  public List<InstallationReportData> standing(AppetiteStanding... any) {
    var wanted = Set.of(any);
    return placed.stream()
        .filter(one -> wanted.contains(one.standing()))
        .map(Placed::installation)
        .toList();
  }

  public EvidenceBase evidence() {
    return evidence;
  }

  /** A line for each maker, most installations first. */
  public List<MakerLine> makers() {
    return makers;
  }

  /** How many cameras the installations have whose number is known. */
  public int cameras() {
    return cameras;
  }

  /** How many installations have an unknown number of cameras. */
  public int camerasUnknown() {
    return camerasUnknown;
  }

  public int signed() {
    return (int) installations().stream().filter(InstallationReportData::signed).count();
  }

  /** How many are signed off: everybody who was asked to sign has. */
  public int signedOff() {
    return (int) installations().stream().filter(one -> one.state().isSignedOff()).count();
  }

  /** How many somebody has signed and somebody else has still to sign. */
  public int partly() {
    return signed() - signedOff();
  }

  /** Checks on who approves that were off for any of them, each a sentence. */
  public List<String> exceptions() {
    return installations().stream()
        .flatMap(one -> one.state().exceptions().stream())
        .distinct()
        .toList();
  }

  public boolean isDraft() {
    return signedOff() < size() || isEmpty();
  }

  /** How many were signed and have reasons why that does not hold any longer. */
  public int stale() {
    return (int) installations().stream().filter(FigureSource::lapsed).count();
  }

  public int with(Status status) {
    return (int)
        installations().stream().filter(one -> one.status().equals(Optional.of(status))).count();
  }

  /** Those whose figures are told, were signed and no longer hold. */
  public List<InstallationReportData> lapsed() {
    return installations().stream().filter(BandCounts::isLapsed).toList();
  }

  /** Whether the edition tells of every installation where it stands. */
  public boolean tellsAll() {
    return today.untold() == 0 && standing(AppetiteStanding.NOT_TOLD).isEmpty();
  }

  /** Whether it tells of any installation that its risk is known, and in which band it is. */
  public boolean tellsAnyKnown() {
    return size() > today.untold() + notKnown();
  }

  /** How many there are whose risk is not known yet. */
  public int notKnown() {
    return standing(AppetiteStanding.NOT_KNOWN).size();
  }

  /** How many have a lower band if everything is found in order. */
  public int lowerIfInspected() {
    return (int) installations().stream().filter(EstateCounts::canBeLower).count();
  }

  private static boolean canBeLower(InstallationReportData one) {
    return one.figures()
        .headlineBands()
        .filter(bands -> !bands.residual().equals(bands.attainable()))
        .isPresent();
  }

  /** What would have to be found for an installation to come to what is attainable. */
  public AttainableWhen attainableWhen(InstallationReportData one) {
    // A paper that is made again from what it carries knows today's words alone.
    return AttainableWhen.of(one, wording);
  }

  /** What would have to be found for those with a lower band in reach to come to it. */
  public AttainableWhen attainableWhen() {
    return AttainableWhen.together(
        installations().stream()
            .filter(EstateCounts::canBeLower)
            .map(this::attainableWhen)
            .toList());
  }

  /** The option that the officers prefer, while nothing is decided. */
  public Optional<TreatmentOption> preferred() {
    return decided().isPresent() ? Optional.empty() : option(brief.committee().preferred());
  }

  /** The option with this id; empty where it is not among them. */
  public Optional<TreatmentOption> option(String id) {
    return brief.choices().stream().filter(choice -> choice.id().equals(id)).findFirst();
  }

  /**
   * What was decided, on which the report tells what became of it; empty where it asks for a
   * decision: where nothing was decided yet, or officers now prefer something else for a later
   * meeting.
   */
  public Optional<Decision> decided() {
    return brief.lastDecision().filter(this::isOfThisMatter);
  }

  private boolean isOfThisMatter(Decision last) {
    var committee = brief.committee();
    var isMetLater = committee.meeting().filter(day -> day.isAfter(last.on())).isPresent();
    var isSame = committee.preferred().isEmpty() || committee.preferred().equals(last.option());
    return !isMetLater || (!last.option().isEmpty() && isSame);
  }

  /** An option that costs less than this one and leaves the same; see {@link OptionChoice}. */
  public Optional<TreatmentOption> cheaperAlike(TreatmentOption choice) {
    return OptionChoice.cheaperAlike(brief.choices(), choice);
  }

  /** Whether a kind of detail is withheld from the public edition. */
  public boolean isExempt(DetailKind kind) {
    return withheld().stream().anyMatch(ruling -> ruling.kind() == kind);
  }

  /** The number of an option, from 1. */
  public int number(TreatmentOption choice) {
    return brief.choices().indexOf(choice) + 1;
  }

  /** How many installations have another band after an option than they have today. */
  public int changedBy(TreatmentOption choice) {
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
  public static Optional<String> today(InstallationReportData one) {
    return one.figures().headlineBands().map(FigurePrecision.Levels::residual);
  }

  /** What is withheld from the public edition. */
  public List<Ruling> withheld() {
    return brief.rulings().stream().filter(Ruling::withheld).toList();
  }

  /** The ruling by which this edition withholds a kind of detail; empty where it does not. */
  public Optional<Ruling> withholding(DetailKind kind) {
    return isPublic()
        ? withheld().stream().filter(ruling -> ruling.kind() == kind).findFirst()
        : Optional.empty();
  }

  /** By the value of one question, how many installations have it; a value not known is empty. */
  public Connections connections(String question) {
    return Connections.of(installations(), question);
  }
}
