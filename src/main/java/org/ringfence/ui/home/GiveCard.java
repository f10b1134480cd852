package org.ringfence.ui.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.paper.Action;
import org.ringfence.model.written.DayRange;
import org.ringfence.ui.estate.EstateRow;
import org.ringfence.ui.field.DayField;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;

/** Gives something to do about each of several installations to somebody, with a day. */
final class GiveCard {
  private final PageServices services;
  private final List<EstateRow> rows;
  private final Remarks page;
  private final Runnable changed;
  private final TextField what;
  private final TextField owner;
  private final DayField due;
  private final Remarks remarks = new Remarks();

  /**
   * For these installations.
   *
   * @param page where it is said what came of it
   * @param changed hears that the register is another one
   */
  GiveCard(PageServices services, List<EstateRow> rows, Remarks page, Runnable changed) {
    this.services = services;
    this.rows = List.copyOf(rows);
    this.page = page;
    this.changed = changed;
    this.what = InputFields.line(words().say("give.what.prompt"));
    this.owner = InputFields.line("");
    this.due = new DayField(words().say("give.due"), services, DayRange.PLANNED);
  }

  /** Shows the form and puts the cursor into it. */
  void show() {
    page.say(
        Layout.column(
            "card fields",
            Layout.text(words().count("give.title", rows.size()), "card-heading"),
            InputFields.labelled(words().say("give.owner"), owner),
            due.node(),
            InputFields.labelled(words().say("give.what"), what),
            remarks.node(),
            buttons()));
    owner.requestFocus();
  }

  private Node buttons() {
    return Layout.flow(
        "button-flow",
        Layout.button(Feather.USER_CHECK, words().say("give.go"), "accent", this::give),
        Layout.button(words().say("give.cancel"), "button-outlined", page::clear));
  }

  private record Given(String body, Action action) {}

  private void give() {
    if (owner.getText().isBlank()) {
      remarks.refuse(List.of(new Problem(words().say("give.missing"), "", "")));
      owner.requestFocus();
      return;
    }
    if (!due.isSettled()) {
      return;
    }
    var typed = what.getText();
    var whose = owner.getText().strip();
    var day = due.day();
    services
        .background()
        .attempt(() -> add(typed, whose, day), remarks.orElse(given -> given(given, whose)));
  }

  /** One for each installation; what there is to do is what comes next of it, if none is typed. */
  private Outcome<List<Given>> add(String typed, String whose, Optional<LocalDate> day) {
    var given = new ArrayList<Given>();
    for (var row : rows) {
      var toDo = typed.isBlank() ? next(row) : typed;
      var body = row.entry().organisation().id();
      switch (services
          .workspace()
          .books()
          .actions()
          .add(body, row.entry().installationId(), toDo, whose, day)) {
        case Outcome.Done<Action>(var action) -> given.add(new Given(body, action));
        case Outcome.Refused<Action>(var problems) -> {
          drop(given);
          return new Outcome.Refused<>(problems);
        }
      }
    }
    return Outcome.done(given);
  }

  private String next(EstateRow row) {
    return row.listed()
        .map(one -> one.next())
        .filter(one -> !one.isBlank())
        .orElseGet(() -> words().say("give.review"));
  }

  private void given(List<Given> given, String whose) {
    page.say(
        Layout.textRow(
            "undo-row",
            Layout.note(
                Feather.CHECK_CIRCLE, words().count("give.done", given.size(), whose), "good"),
            Layout.button(
                Feather.CORNER_UP_LEFT,
                words().say("give.undo"),
                "button-outlined",
                () -> undo(given))));
    changed.run();
  }

  private void undo(List<Given> given) {
    services
        .background()
        .attempt(
            () -> drop(given),
            page.orElse(
                count -> {
                  page.done(words().count("give.undone", count));
                  changed.run();
                }));
  }

  /** What was given is cancelled; that it was there once stays on record. */
  private Outcome<Integer> drop(List<Given> given) {
    for (var one : given) {
      if (services.workspace().books().actions().cancel(one.action())
          instanceof Outcome.Refused<Action>(var problems)) {
        return new Outcome.Refused<>(problems);
      }
    }
    return Outcome.done(given.size());
  }

  private Messages words() {
    return services.words();
  }
}
