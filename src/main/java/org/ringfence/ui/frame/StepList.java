package org.ringfence.ui.frame;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.signature.SignOffState;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.layout.Pressable;
import org.ringfence.ui.wizard.PassProgress;
import org.ringfence.ui.wizard.StepProgress;
import org.ringfence.ui.wizard.WizardStep;
import org.ringfence.ui.wizard.WizardViewModel;

/**
 * The steps with how much of each is done; a press goes there. The questions of the first pass are
 * one line until somebody wants to see all.
 */
final class StepList {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final WizardViewModel wizard;
  private final Messages words;
  private final Map<WizardStep, Line> lines = new LinkedHashMap<>();
  private final VBox node = Layout.column("step-list");
  private final Label first = Layout.word("", "step-count");
  private final Label firstUnknown = Layout.text("", "step-unknown");
  private final Button all;
  private final Runnable enter;
  private boolean isAll;

  /**
   * The list.
   *
   * @param enter goes on in the page that is shown
   */
  StepList(WizardViewModel wizard, Runnable enter) {
    this.wizard = wizard;
    this.enter = enter;
    this.words = wizard.services().words();
    this.all = Layout.button(words.say("step.all"), "flat link", this::toggle);
    var heading = "";
    for (var step : wizard.steps()) {
      if (!heading(step).equals(heading)) {
        heading = heading(step);
        node.getChildren().add(Layout.text(heading, "step-part"));
        if (step.isInterview()) {
          node.getChildren().add(firstQuestions());
        }
      }
      var line = new Line(step);
      lines.put(step, line);
      node.getChildren().add(line.row);
    }
    node.getChildren().add(all);
    fold();
  }

  Node node() {
    return node;
  }

  /** Shows where one is and how far each step is. */
  void refresh() {
    var progress = PassProgress.of(wizard);
    first.setText(words.say("step.count", progress.answered(), progress.dots().size()));
    unknown(firstUnknown, progress.unknown());
    lines.values().forEach(Line::refresh);
  }

  private void unknown(Label label, int many) {
    label.setText(words.say("step.unknown", many));
    Layout.show(label, many > 0);
  }

  private Node firstQuestions() {
    var title = words.say("step.first");
    var sign = new StackPane(Layout.icon(Feather.LIST, "step-icon"));
    sign.getStyleClass().add("step-sign");
    var names = Layout.column("step-names", Layout.text(title, "step-title"), firstUnknown);
    var row = Layout.row("step", sign, Layout.growing(names), first);
    row.setAccessibleText(title);
    Pressable.make(row, this::showFirst);
    return row;
  }

  /** The first question that is not answered, or the first of all. */
  private void showFirst() {
    var dots = PassProgress.of(wizard).dots();
    wizard.show(
        dots.stream()
            .filter(dot -> dot.state() == PassProgress.State.TO_COME)
            .findFirst()
            .orElseGet(dots::getFirst)
            .step());
  }

  private void toggle() {
    isAll = !isAll;
    fold();
  }

  private void fold() {
    lines.forEach((step, line) -> Layout.show(line.row, isAll || !step.isInterview()));
    all.setText(words.say(isAll ? "step.fewer" : "step.all"));
  }

  private String heading(WizardStep step) {
    return switch (step.part()) {
      case FIRST_PASS -> words.say("part.first");
      case REST -> step.milestone().map(stone -> words.say("part.rest." + stone.id())).orElse("");
      case FINISH -> words.say("part.finish");
    };
  }

  private final class Line {
    private final WizardStep step;
    private final HBox row;
    private final StackPane sign = new StackPane();
    private final Label count = Layout.word("", "step-count");
    private final Label unknown = Layout.text("", "step-unknown");

    Line(WizardStep step) {
      this.step = step;
      var title = Layout.text(step.title(), "step-title");
      var names = Layout.column("step-names", title, unknown);
      row = Layout.row("step", sign, Layout.growing(names), count);
      sign.getStyleClass().add("step-sign");
      Pressable.make(row, this::choose);
    }

    /** Whoever has chosen a step goes on in it with the Tab key. */
    private void choose() {
      wizard.show(step);
      row.setOnKeyPressed(
          event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShiftDown()) {
              event.consume();
              enter.run();
            }
          });
      row.focusedProperty().subscribe((before, now) -> row.setOnKeyPressed(null));
    }

    private void refresh() {
      var progress = wizard.progress(step);
      var current = wizard.stepProperty().get().equals(step);
      row.pseudoClassStateChanged(CURRENT, current);
      sign.getChildren()
          .setAll(
              progress.isUnknown()
                  ? Layout.row("hatched step-hatch")
                  : Layout.icon(picture(progress, current), "step-icon"));
      StepList.this.unknown(unknown, progress.unknown());
      Layout.mark(sign, "complete", progress.isComplete() && !progress.isUnknown());
      count.setText(counted(progress));
      row.setAccessibleText(spoken(progress, current));
    }

    private Feather picture(StepProgress progress, boolean current) {
      if (progress.isComplete()) {
        return Feather.CHECK_CIRCLE;
      }
      return switch (step.kind()) {
        case RESULT -> Feather.BAR_CHART_2;
        case PAPERS -> Feather.FILE_TEXT;
        case SIGN_OFF -> Feather.PEN_TOOL;
        case QUESTIONS, EQUIPMENT, REVIEW -> current ? Feather.DISC : Feather.CIRCLE;
      };
    }

    private String counted(StepProgress progress) {
      return switch (step.kind()) {
        case QUESTIONS -> words.say("step.count", progress.done(), progress.total());
        case REVIEW ->
            progress.total() - progress.done() == 0
                ? ""
                : words.say("step.open", progress.total() - progress.done());
        case SIGN_OFF ->
            wizard.dossier().signed().state().stage() == SignOffState.Stage.PART
                ? words.say("step.count", progress.done(), progress.total())
                : "";
        case EQUIPMENT, RESULT, PAPERS -> "";
      };
    }

    private String spoken(StepProgress progress, boolean current) {
      var how = StepWords.of(step, progress, words);
      return current ? words.say("step.spoken.current", how) : how;
    }
  }
}
