package org.ringfence.report.workbook.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.model.method.DetailKind;
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
  private static final String KEY = "sheet.actions";

  private final EstateReportData brief;
  private final PaperWords words;
  private final Withholding withholding;
  private final Map<String, WorkbookInstallation> places;

  private ActionsSheet(
      EstateReportData brief,
      List<WorkbookInstallation> places,
      PaperWords words,
      Withholding withholding) {
    this.brief = brief;
    this.words = words;
    this.withholding = withholding;
    this.places =
        places.stream()
            .collect(
                Collectors.toMap(
                    place -> place.extract().installationId(),
                    Function.identity(),
                    (one, _) -> one));
  }

  public static SheetPlan plan(
      EstateReportData brief,
      List<WorkbookInstallation> places,
      PaperWords words,
      Withholding withholding) {
    var sheet = new ActionsSheet(brief, places, words, withholding);
    return brief.withholds(DetailKind.NOTE)
        ? new FieldSheet<>(
            KEY, List.of(withholding.briefly(DetailKind.NOTE)), Stream::of, sheet.marks(), words)
        : new FieldSheet<>(KEY, brief.actions(), Stream::of, sheet.fields(), words);
  }

  /** That all of it is withheld, whether or not there is any, in each of the columns. */
  private List<SheetField<String>> marks() {
    return fields().stream()
        .map(field -> new SheetField<String>(field.column(), CellValue::of))
        .toList();
  }

  private List<SheetField<Action>> fields() {
    var notGiven = words.say("not-given");
    return List.of(
        SheetField.key(
            new SheetPlan.Column(PlaceFields.SITE, 24),
            action ->
                about(action)
                    .map(place -> withholding.briefly(place.extract().site(), CellValue::of))
                    .orElseGet(() -> CellValue.of(several(action)))),
        SheetField.key(
            new SheetPlan.Column(PlaceFields.INSTALLATION, 24),
            action ->
                CellValue.of(
                    about(action)
                        .map(WorkbookInstallation::installation)
                        .orElseGet(() -> several(action)))),
        new SheetField<>(
            new SheetPlan.Column("column.action", 50), action -> CellValue.of(action.what())),
        new SheetField<>(
            new SheetPlan.Column("column.owner", 24),
            action ->
                withholding.briefly(
                    brief.owner(action),
                    owner -> CellValue.of(owner, words.say("action.owner.none")))),
        SheetField.measure(
            new SheetPlan.Column("column.due", 12), action -> CellValue.of(action.due(), notGiven)),
        new SheetField<>(
            new SheetPlan.Column("column.state", 10),
            action -> CellValue.of(words.choice("action", action.state()))),
        SheetField.measure(
            new SheetPlan.Column("column.set", 12), action -> CellValue.of(action.setOn())));
  }

  private Optional<WorkbookInstallation> about(Action action) {
    return Optional.ofNullable(places.get(action.installationId()));
  }

  /** In place of an installation that the workbook has. */
  private String several(Action action) {
    return words.say(action.installationId().isEmpty() ? "action.all" : "action.elsewhere");
  }
}
