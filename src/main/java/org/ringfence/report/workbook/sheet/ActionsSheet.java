package org.ringfence.report.workbook.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.model.paper.Action;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.report.excel.CellValue;
import org.ringfence.report.excel.FieldSheet;
import org.ringfence.report.excel.SheetField;
import org.ringfence.report.excel.SheetPlan;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.text.WorkbookInstallation;

/** One row for each action, those that are open first. */
public final class ActionsSheet {
  private final PaperWords words;
  private final Map<String, String> names;

  private ActionsSheet(List<WorkbookInstallation> places, PaperWords words) {
    this.words = words;
    this.names =
        places.stream()
            .collect(
                Collectors.toMap(
                    place -> place.extract().installationId(),
                    WorkbookInstallation::name,
                    (one, _) -> one));
  }

  public static SheetPlan plan(
      EstateReportData brief, List<WorkbookInstallation> places, PaperWords words) {
    var sheet = new ActionsSheet(places, words);
    return new FieldSheet<>("sheet.actions", brief.actions(), Stream::of, sheet.fields());
  }

  private List<SheetField<Action>> fields() {
    var notGiven = words.say("not-given");
    return List.of(
        new SheetField<>(
            new SheetPlan.Column("column.installation", 36), action -> CellValue.of(about(action))),
        new SheetField<>(
            new SheetPlan.Column("column.action", 70), action -> CellValue.of(action.what())),
        new SheetField<>(
            new SheetPlan.Column("column.owner", 28),
            action -> CellValue.of(action.owner(), words.say("action.owner.none"))),
        new SheetField<>(
            new SheetPlan.Column("column.due", 14), action -> CellValue.of(action.due(), notGiven)),
        new SheetField<>(
            new SheetPlan.Column("column.state", 12),
            action -> CellValue.of(words.choice("action", action.state()))),
        new SheetField<>(
            new SheetPlan.Column("column.set", 14), action -> CellValue.of(action.setOn())));
  }

  private String about(Action action) {
    return action.installationId().isEmpty()
        ? words.say("action.all")
        : Optional.ofNullable(names.get(action.installationId()))
            .orElseGet(() -> words.say("action.elsewhere"));
  }
}
