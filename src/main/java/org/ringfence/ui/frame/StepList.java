package org.ringfence.ui.frame;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.signature.SignOffState;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.layout.Pressable;
import org.ringfence.ui.wizard.StepProgress;
import org.ringfence.ui.wizard.WizardStep;
import org.ringfence.ui.wizard.WizardViewModel;

/** Every step with how much of it is done; a press goes there. */
final class StepList {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final WizardViewModel wizard;
  private final Messages words;
  private final Map<WizardStep, Line> lines = new LinkedHashMap<>();
  private final VBox node = Layout.column("step-list");

  StepList(WizardViewModel wizard) {
    this.wizard = wizard;
    this.words = wizard.services().words();
    WizardStep.Part part = null;
    for (var step : wizard.steps()) {
      if (step.part() != part) {
        part = step.part();
        node.getChildren().add(Layout.text(heading(part), "step-part"));
      }
      var line = new Line(step);
      lines.put(step, line);
      node.getChildren().add(line.row);
    }
  }

  Node node() {
    return node;
  }

  /** Shows where one is and how far each step is. */
  void refresh() {
    lines.values().forEach(Line::refresh);
  }

  private String heading(WizardStep.Part part) {
    return switch (part) {
      case FIRST_PASS -> words.say("part.first");
      case REST -> words.say("part.rest");
      case FINISH -> words.say("part.finish");
    };
  }

  private final class Line {
    private final WizardStep step;
    private final HBox row;
    private final StackPane sign = new StackPane();
    private final Label count = Layout.word("", "step-count");

    Line(WizardStep step) {
      this.step = step;
      var title = Layout.text(step.title(), "step-title");
      row = Layout.row("step", sign, Layout.growing(title), count);
      sign.getStyleClass().add("step-sign");
      Pressable.make(row, () -> wizard.show(step));
    }

    private void refresh() {
      var progress = wizard.progress(step);
      var current = wizard.stepProperty().get().equals(step);
      row.pseudoClassStateChanged(CURRENT, current);
      sign.getChildren().setAll(Layout.icon(picture(progress, current), "step-icon"));
      Layout.mark(sign, "complete", progress.isComplete());
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
      var key = current ? "step.spoken.current" : "step.spoken";
      return words.say(key, step.title(), progress.done(), progress.total());
    }
  }
}
