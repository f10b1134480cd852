package org.ringfence.ui.question;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.paper.Action;
import org.ringfence.model.written.DayRange;
import org.ringfence.ui.field.DayField;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.DayText;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;
import org.ringfence.ui.part.Reveal;

/** Asks who could tell what is not known, and by when, and makes a task of it. */
final class WhoCouldTell {
  private final AskingViewModel model;
  private final Messages words;
  private final ToggleGroup group = new ToggleGroup();
  private final FlowPane names = Layout.flow("basis-row");
  private final ToggleButton other;
  private final TextField typed;
  private final Node typing;
  private final DayField due;
  private final Remarks remarks = new Remarks();
  private final VBox node;
  private List<String> shown = List.of();
  private boolean asking;
  private boolean isShown;

  WhoCouldTell(AskingViewModel model, PageServices services) {
    this.model = model;
    this.words = services.words();
    this.other = toggle(words.say("ask.other"));
    this.typed = InputFields.line(words.say("ask.name.prompt"));
    this.typing = InputFields.labelled(words.say("ask.name"), typed);
    this.due = new DayField(words.say("ask.due"), services, DayRange.PLANNED);
    this.node =
        Layout.column(
            "who-could-tell",
            Layout.text(words.say("ask.who"), "field-label"),
            names,
            typing,
            Layout.flow(
                "ask-row",
                due.node(),
                Layout.button(Feather.PLUS, words.say("ask.them"), "button-outlined", this::ask)),
            remarks.node());
    typing.visibleProperty().bind(other.selectedProperty());
    typing.managedProperty().bind(other.selectedProperty());
    InputFields.onChoice(other, () -> Reveal.focus(typed));
    Layout.show(node, false);
    model.changesProperty().subscribe((before, now) -> refresh());
  }

  Node node() {
    return node;
  }

  /** Shows it or leaves no gap where it was; what is proposed is read when it comes. */
  void show(boolean wanted) {
    var comes = wanted && !isShown;
    isShown = wanted;
    Layout.show(node, wanted);
    if (comes) {
      refresh();
      model.refresh();
    }
  }

  /** Takes over what the register holds now. */
  void update() {
    if (isShown) {
      model.refresh();
    }
  }

  private void refresh() {
    var now = model.suggestions();
    if (!now.equals(shown)) {
      var chosen = chosen();
      shown = now;
      names.getChildren().setAll(now.stream().map(this::toggle).toList());
      names.getChildren().add(other);
      choose(model.asked().map(Action::owner).or(() -> chosen).orElse(now.getFirst()));
    }
    due.put(Optional.of(model.proposed()));
    if (model.problems().isEmpty()) {
      model.asked().ifPresentOrElse(task -> remarks.done(said(task)), remarks::clear);
    } else {
      remarks.refuse(model.problems());
    }
    if (asking && remarks.node().isVisible()) {
      asking = false;
      Reveal.whole(remarks.node());
    }
  }

  private String said(Action task) {
    return task.due()
        .map(day -> words.say("ask.done.by", task.owner(), DayText.words(day)))
        .orElseGet(() -> words.say("ask.done", task.owner()));
  }

  private ToggleButton toggle(String name) {
    var button = new ToggleButton(name);
    button.setToggleGroup(group);
    button.setMnemonicParsing(false);
    button.setWrapText(true);
    button.getStyleClass().add("basis-button");
    button.setAccessibleText(words.say("ask.accessible", name));
    return button;
  }

  private void choose(String name) {
    names.getChildren().stream()
        .filter(each -> each instanceof ToggleButton button && name.equals(button.getText()))
        .map(Toggle.class::cast)
        .findFirst()
        .ifPresent(group::selectToggle);
  }

  /** Who is chosen; what is typed where it is somebody else. */
  private Optional<String> chosen() {
    return Optional.ofNullable(group.getSelectedToggle())
        .map(toggle -> ((ToggleButton) toggle).getText());
  }

  private void ask() {
    if (due.isSettled()) {
      var who = other.isSelected() ? typed.getText() : chosen().orElse("");
      asking = true;
      model.ask(who, due.day());
    }
  }
}
