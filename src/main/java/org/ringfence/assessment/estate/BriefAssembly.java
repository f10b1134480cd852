package org.ringfence.assessment.estate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ringfence.assessment.council.CouncilTerms;
import org.ringfence.assessment.disclosure.Disclosure;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.evaluation.BandsAfter;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.method.Provision;
import org.ringfence.model.method.Question;
import org.ringfence.model.paper.Action;
import org.ringfence.model.paper.DocumentVersion;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.paper.TreatmentOption;

/**
 * Puts a brief together out of what an edition knows of each installation and what a council has
 * set; the same brief, whether these come from a register or from a paper.
 */
public final class BriefAssembly {
  private final CatalogueServices knowledge;
  private final OptionCalculator choices;
  private final MakerNotes makers;
  private final BackgroundPaperList background;

  public BriefAssembly(CatalogueServices knowledge, OptionCalculator choices) {
    this.knowledge = knowledge;
    this.choices = choices;
    this.makers = new MakerNotes(knowledge);
    this.background = new BackgroundPaperList(knowledge);
  }

  /**
   * An installation as an edition knows it.
   *
   * @param after the bands that are left after each option; none where they would tell too much
   */
  public record Known(InstallationReportData extract, List<BandsAfter> after) {
    public Known {
      after = List.copyOf(after);
    }
  }

  /** What these rulings withhold from the public edition. */
  Disclosure disclosure(List<Ruling> rulings) {
    return Disclosure.of(
        rulings, knowledge.method().questions().stream().map(Question::id).toList());
  }

  /**
   * The brief of an edition.
   *
   * @param all in any order
   * @param unread which records could not be read, as the edition says it
   */
  public EstateReportData brief(
      Edition edition,
      List<Known> all,
      CouncilTerms council,
      DocumentVersion imprint,
      LocalDate today,
      List<String> unread) {
    var disclosure = disclosure(council.rulings());
    var known = all.stream().sorted(byId()).toList();
    var extracts = known.stream().map(Known::extract).toList();
    var options =
        choices.of(council, known, edition == Edition.EXEMPT || disclosure.tells(DetailKind.PRICE));
    var actions =
        edition == Edition.EXEMPT ? council.actions() : actions(council.actions(), disclosure);
    return new EstateReportData(
        edition,
        council.organisation(),
        council.committee(),
        extracts.stream().sorted(new RiskOrder(knowledge.method())).toList(),
        council.appetite(),
        council.smallNumbers(),
        options,
        council.rulings(),
        knowledge.catalogue().papers().provisions().stream()
            .collect(Collectors.toMap(Provision::id, one -> one)),
        makers.of(extracts),
        makers.policies(council.committee().jurisdiction()),
        actions.stream().sorted(Comparator.comparing(Action::state)).toList(),
        council.refusals(),
        council.lastDecision(),
        background.of(edition, extracts),
        imprint.version(),
        imprint.supersedes(),
        makers.exploitedAsOf(),
        today,
        unread,
        "");
  }

  /** The order of the ids tells nothing, and a paper that is made again has it, too. */
  private static Comparator<Known> byId() {
    return Comparator.<Known, String>comparing(one -> one.extract().installationId())
        .thenComparing(one -> one.extract().assessmentId());
  }

  /** The bands that a brief says are left of an installation after each option. */
  static List<BandsAfter> after(EstateReportData brief, InstallationReportData one) {
    return brief.choices().stream()
        .filter(TreatmentOption::isEverywhere)
        .flatMap(choice -> Optional.ofNullable(choice.after().get(one.assessmentId())).stream())
        .toList();
  }

  /** Actions are in somebody's own words. */
  private static List<Action> actions(List<Action> actions, Disclosure disclosure) {
    return disclosure.tells(DetailKind.NOTE)
        ? actions.stream()
            .map(action -> disclosure.tells(DetailKind.PERSON) ? action : unowned(action))
            .toList()
        : List.of();
  }

  private static Action unowned(Action action) {
    return new Action(
        action.id(),
        action.installationId(),
        action.what(),
        "",
        action.due(),
        action.state(),
        action.setOn());
  }
}
