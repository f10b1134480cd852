package org.ringfence.ui.result;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.panel.Scores;
import org.ringfence.ui.part.PageServices;

/** One thing to check: how far it is shown, what shows it, who can, and what it would bring. */
final class CheckRow {
  private final PageServices services;
  private final ResultViewModel model;
  private final CheckLine line;
  private final CheckBox tick = new CheckBox();
  private final VBox assumed = Layout.column("assumed-place");
  private final Node node;

  CheckRow(
      PageServices services,
      ResultViewModel model,
      CheckLine line,
      GivenTasks tasks,
      Consumer<String> question) {
    this.services = services;
    this.model = model;
    this.line = line;
    var give = new GivePart(services, tasks, what(tasks), words().say("result.give"));
    var text =
        Layout.column(
            "check",
            Layout.text(title(), "check-title"),
            Layout.text(
                words().say("result.check.state", state(), line.advice().proof()),
                "muted small-text"),
            Layout.flow(
                "check-links", Layout.text(colleague(), "small-text"), go(question), give.link()),
            give.node(),
            assumed);
    var row = Layout.row("check-row", icon(), Layout.growing(text));
    if (model.canAssume()) {
      tick.setAccessibleText(words().say("result.tick.accessible", line.advice().title()));
      tick.setOnAction(_ -> model.assume(line.subject(), tick.isSelected()));
      row.getChildren().addFirst(tick);
    }
    line.then().ifPresent(band -> row.getChildren().add(then(band)));
    this.node = row;
    model.changesProperty().subscribe(_ -> refresh());
  }

  Node node() {
    return node;
  }

  private void refresh() {
    tick.setSelected(model.isAssumed(line.subject()));
  }

  /** Says beneath the check that was ticked last what is assumed, with the way back. */
  void assumed(String text) {
    var isLatest = model.latest().filter(line.subject()::equals).isPresent();
    tick.setAccessibleHelp(isLatest ? text : "");
    assumed.getChildren().clear();
    if (isLatest) {
      assumed
          .getChildren()
          .add(
              Layout.textRow(
                  "undo-row assumed",
                  Layout.note(Feather.HELP_CIRCLE, text, "quiet"),
                  Layout.button(
                      Feather.CORNER_UP_LEFT,
                      words().say("result.today"),
                      "button-outlined",
                      this::back)));
    }
    Layout.show(assumed, isLatest);
  }

  /** The button is gone with what it takes back, so that the cursor goes on at the tick. */
  private void back() {
    model.backToToday();
    tick.requestFocus();
  }

  private String what(GivenTasks tasks) {
    var what = words().say("result.task.check", line.advice().title());
    if (services.workspace().method().questions().stream()
        .anyMatch(question -> question.id().equals(line.subject()))) {
      tasks.asks(what, line.subject());
    }
    return what;
  }

  private String title() {
    return line.then().isPresent() && line.advice().check().decisive()
        ? words().say("check.needed", line.advice().title())
        : line.advice().title();
  }

  private String colleague() {
    return words()
        .say("result.check.who", services.wording().label("colleague", line.advice().colleague()));
  }

  private String state() {
    return words().choice("result.state", line.state());
  }

  private Node icon() {
    return switch (line.state()) {
      case PROVEN -> Layout.icon(Feather.CHECK_SQUARE, "state-icon");
      case ON_PAPER -> Layout.icon(Feather.FILE_TEXT, "state-icon");
      case SAID -> Layout.icon(Feather.MESSAGE_SQUARE, "state-icon");
      case NOT_KNOWN -> Layout.row("hatched state-box");
    };
  }

  private Node go(Consumer<String> question) {
    var link = new Hyperlink(words().say("result.go"));
    link.getStyleClass().add("check-link");
    link.setMinWidth(Region.USE_PREF_SIZE);
    link.setAccessibleText(words().say("review.change.accessible", line.advice().title()));
    link.setOnAction(_ -> question.accept(line.subject()));
    return link;
  }

  private Node then(String band) {
    return Layout.row(
        "check-then",
        Layout.word(words().say("result.then"), "muted small-text"),
        new Scores(services).word(band));
  }

  private Messages words() {
    return services.words();
  }
}
