package org.ringfence.ui.result;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.paper.Action;
import org.ringfence.model.written.DayRange;
import org.ringfence.ui.field.DayField;
import org.ringfence.ui.field.FirstField;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.DayText;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;
import org.ringfence.ui.part.Reveal;

/** Gives one thing to somebody, says who has it, and takes it back. */
final class GivePart {
  private static final int WEEKS = 2;

  private final PageServices services;
  private final GivenTasks tasks;
  private final String what;
  private final Hyperlink open;
  private final Remarks remarks = new Remarks();
  private final VBox place = Layout.column("fields");
  private final Node node = Layout.column("give-part", place, remarks.node());
  private Optional<Action> shown = Optional.empty();

  /**
   * Of one thing to do.
   *
   * @param link what stands on the link that opens the form
   */
  GivePart(PageServices services, GivenTasks tasks, String what, String link) {
    this.services = services;
    this.tasks = tasks;
    this.what = what;
    this.open = new Hyperlink(link);
    open.getStyleClass().add("check-link");
    open.setAccessibleText(words().say("result.give.accessible", link, what));
    open.setOnAction(_ -> form());
    tasks.openProperty().subscribe(_ -> follow());
    refresh();
  }

  /** Opens the form; not there once somebody has it. */
  Node link() {
    return open;
  }

  /** The form, or who has it. */
  Node node() {
    return node;
  }

  /** What becomes of other things leaves a form that is open as it is. */
  private void follow() {
    if (!tasks.of(what).equals(shown)) {
      refresh();
    }
  }

  private void refresh() {
    var isHere = place.isFocusWithin();
    shown = tasks.of(what);
    Layout.show(open, shown.isEmpty());
    place.getChildren().setAll(shown.map(this::given).stream().toList());
    Layout.show(place, shown.isPresent());
    if (isHere) {
      FirstField.focus(shown.isPresent() ? place : open);
    }
  }

  private Node given(Action action) {
    var back =
        Layout.button(
            Feather.CORNER_UP_LEFT,
            words().say("result.give.back"),
            "button-outlined",
            () -> tasks.takeBack(action, remarks::refuse));
    back.setAccessibleText(words().say("result.give.back.accessible", what));
    return Layout.textRow("undo-row", Layout.note(Feather.USER_CHECK, who(action), "good"), back);
  }

  private String who(Action action) {
    var owner = action.owner().isEmpty() ? words().say("result.give.nobody") : action.owner();
    return action
        .due()
        .map(day -> words().say("result.give.by", owner, DayText.words(day)))
        .orElseGet(() -> words().say("result.give.given", owner));
  }

  private void form() {
    var owner = InputFields.line("");
    var due = new DayField(words().say("give.due"), services, DayRange.PLANNED);
    due.put(Optional.of(services.today().plusWeeks(WEEKS)));
    place
        .getChildren()
        .setAll(
            due.beside(InputFields.labelled(words().say("give.owner"), owner)),
            Layout.flow(
                "button-flow",
                Layout.button(
                    Feather.USER_CHECK, words().say("give.go"), "accent", () -> give(owner, due)),
                Layout.button(words().say("give.cancel"), "button-outlined", this::cancel)));
    Layout.show(place, true);
    Reveal.focus(owner);
  }

  private void give(TextField owner, DayField due) {
    if (due.isSettled()) {
      tasks.give(what, owner.getText(), due.day(), remarks::refuse);
    }
  }

  private void cancel() {
    remarks.clear();
    refresh();
  }

  private Messages words() {
    return services.words();
  }
}
