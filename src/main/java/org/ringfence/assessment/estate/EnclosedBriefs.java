package org.ringfence.assessment.estate;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.exchange.conversion.EnclosedBrief;
import org.ringfence.model.paper.Action;
import org.ringfence.model.paper.Committee;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.TreatmentOption;

/**
 * Says what a paper about an estate carries beside the records: what it prints, of its own edition,
 * and nothing that it does not print.
 */
public final class EnclosedBriefs {
  private final CatalogueServices knowledge;

  public EnclosedBriefs(CatalogueServices knowledge) {
    this.knowledge = knowledge;
  }

  /** The brief with all that a committee paper carries of it. */
  public EstateReportData ofCommittee(EstateReportData brief) {
    var carried = knowledge.papers().committee().carried(brief);
    return brief.carrying(enclosed(brief, PaperKind.COMMITTEE, numbers(carried)).text());
  }

  /**
   * The brief with all that a workbook carries of it; of an estate of which it does not carry every
   * record whole, that is nothing, since it prints nearly all of each.
   */
  public EstateReportData ofWorkbook(EstateReportData brief) {
    return (brief.choices().isEmpty() && brief.unread().isEmpty())
            || brief.installations().size() > RecordForm.MOST_WHOLE
        ? brief
        : brief.carrying(
            enclosed(brief, PaperKind.WORKBOOK, numbers(brief.installations())).text());
  }

  private static Map<InstallationReportData, Integer> numbers(
      List<InstallationReportData> carried) {
    var numbers = new IdentityHashMap<InstallationReportData, Integer>();
    carried.stream()
        .filter(one -> !one.record().isEmpty())
        .forEach(one -> numbers.put(one, numbers.size() + 1));
    return numbers;
  }

  private static EnclosedBrief enclosed(
      EstateReportData brief, PaperKind kind, Map<InstallationReportData, Integer> numbers) {
    var isBook = kind == PaperKind.WORKBOOK;
    return new EnclosedBrief(
        brief.edition(),
        brief.organisation(),
        isBook ? Committee.NOT_GIVEN.in(brief.committee().jurisdiction()) : brief.committee(),
        brief.appetite(),
        brief.choices().stream()
            .filter(TreatmentOption::isEverywhere)
            .map(TreatmentOption::cost)
            .toList(),
        brief.rulings(),
        brief.actions().stream().map(action -> isBook ? action : printed(action)).toList(),
        isBook ? List.of() : brief.refusals(),
        isBook ? Optional.empty() : brief.lastDecision(),
        brief.unread(),
        brief.installations().stream()
            .map(one -> part(brief, one, numbers.getOrDefault(one, 0)))
            .toList());
  }

  /** A committee paper says how many are done, and nothing else of them. */
  private static Action printed(Action action) {
    return action.state() == Action.State.OPEN
        ? action
        : new Action("", "", "", "", Optional.empty(), action.state(), action.setOn());
  }

  private static EnclosedBrief.Part part(
      EstateReportData brief, InstallationReportData one, int number) {
    return new EnclosedBrief.Part(
        number, number > 0 ? Optional.empty() : Optional.of(one), BriefAssembly.after(brief, one));
  }
}
