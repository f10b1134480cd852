package org.ringfence.ui.papers;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.council.ActionBook;
import org.ringfence.messages.Messages;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.paper.Action;
import org.ringfence.model.written.DayRange;
import org.ringfence.ui.field.DayField;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.DayText;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;

/** What somebody has to do, by whom and by when. */
final class ActionsPart implements RecordsForm {
  private final PageServices services;
  private final String body;
  private final Remarks remarks = new Remarks();
  private final VBox rows = Layout.column("people");
  private final VBox node = Layout.column("step-body");
  private final TextField what;
  private final TextField owner = InputFields.line("");
  private final DayField due;
  private final ComboBox<Place> where;

  /** An installation, or all of them for an empty id. */
  private record Place(String installation, String name) {}

  ActionsPart(PageServices services, String body) {
    this.services = services;
    this.body = body;
    this.what = InputFields.line(words().say("actions.what.prompt"));
    this.due = new DayField(words().say("actions.due"), services, DayRange.PLANNED);
    this.where = InputFields.pick(List.of(), Place::name);
    node.getChildren().addAll(listed(), form());
    load();
  }

  @Override
  public Node node() {
    return node;
  }

  private Node listed() {
    return Layout.column(
        "card",
        Layout.text(words().say("actions.title"), "card-heading"),
        Layout.text(words().say("actions.text"), "muted"),
        rows);
  }

  private Node form() {
    return Layout.column(
        "card fields",
        Layout.text(words().say("actions.add.title"), "card-heading"),
        InputFields.labelled(words().say("actions.what"), what),
        InputFields.labelled(words().say("actions.where"), where),
        InputFields.labelled(words().say("actions.owner"), owner),
        due.node(),
        remarks.node(),
        Layout.flow(
            "button-flow",
            Layout.button(Feather.PLUS, words().say("actions.add"), "accent", this::add)));
  }

  private record Found(List<Action> actions, List<Place> places) {}

  private void load() {
    services.background().read(this::found, this::show);
  }

  private Found found() {
    var places =
        services.workspace().entries().stream()
            .filter(entry -> entry.organisation().id().equals(body))
            .map(this::place)
            .distinct()
            .toList();
    return new Found(book().actions(body), places);
  }

  private Place place(RegisterEntry entry) {
    return new Place(
        entry.installationId(),
        words().say("actions.place", entry.site().name(), entry.installation()));
  }

  private ActionBook book() {
    return services.workspace().books().actions();
  }

  private void show(Found found) {
    if (where.getItems().isEmpty()) {
      where.getItems().add(new Place("", words().say("actions.everywhere")));
      where.getItems().addAll(found.places());
      where.setValue(where.getItems().getFirst());
    }
    rows.getChildren().setAll(found.actions().stream().map(this::row).toList());
    if (found.actions().isEmpty()) {
      rows.getChildren().add(Layout.text(words().say("actions.none"), "muted"));
    }
  }

  private Node row(Action action) {
    var state = services.wording().label("action-state", action.state().id());
    var names =
        Layout.column(
            "row-names",
            Layout.text(action.what(), "card-title"),
            Layout.text(words().say("actions.row", state, owner(action), due(action)), "muted"),
            Layout.text(name(action), "muted small-text"));
    return Layout.column(
        "person", Layout.row("person-row", Layout.growing(names)), buttons(action));
  }

  private Node buttons(Action action) {
    var flow = Layout.flow("button-flow");
    if (action.state() == Action.State.OPEN) {
      flow.getChildren()
          .addAll(
              button("actions.done", action, Action.State.DONE),
              button("actions.drop", action, Action.State.DROPPED));
    } else {
      flow.getChildren().add(button("actions.again", action, Action.State.OPEN));
    }
    return flow;
  }

  private Button button(String key, Action action, Action.State to) {
    var button = Layout.button(words().say(key), "button-outlined", () -> state(action, to));
    button.setAccessibleText(words().say("council.accessible", words().say(key), action.what()));
    return button;
  }

  private String owner(Action action) {
    return action.owner().isEmpty() ? words().say("actions.nobody") : action.owner();
  }

  private String due(Action action) {
    return action
        .due()
        .map(day -> words().say("actions.by", DayText.words(day)))
        .orElseGet(() -> words().say("actions.no_day"));
  }

  private String name(Action action) {
    return where.getItems().stream()
        .filter(place -> place.installation().equals(action.installationId()))
        .map(Place::name)
        .findFirst()
        .orElse("");
  }

  private void add() {
    if (!due.isSettled()) {
      return;
    }
    var said = what.getText();
    var whose = owner.getText();
    var place = where.getValue().installation();
    var day = due.day();
    services
        .background()
        .attempt(
            () -> book().add(body, place, said, whose, day),
            remarks.orElse(
                added -> {
                  what.clear();
                  owner.clear();
                  due.put(Optional.empty());
                  remarks.done(words().say("actions.added"));
                  load();
                }));
  }

  private void state(Action action, Action.State to) {
    var changed =
        new Action(
            action.id(),
            action.installationId(),
            action.what(),
            action.owner(),
            action.due(),
            to,
            action.setOn());
    services.background().attempt(() -> book().change(changed), remarks.orElse(kept -> load()));
  }

  private Messages words() {
    return services.words();
  }
}
