package org.ringfence.ui.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.layout.Pressable;
import org.ringfence.ui.wizard.PassProgress;
import org.ringfence.ui.wizard.WizardViewModel;

/** A dot for each question of the first pass, each with how it stands; a press goes there. */
final class ProgressDots {
  private final WizardViewModel wizard;
  private final Messages words;
  private final List<StackPane> dots = new ArrayList<>();
  private final Label place = Layout.word("", "muted");
  private final CheckBox goOn;
  private final FlowPane node = Layout.flow("progress-dots");

  ProgressDots(WizardViewModel wizard) {
    this.wizard = wizard;
    this.words = wizard.services().words();
    for (var dot : PassProgress.of(wizard).dots()) {
      var shown = new StackPane();
      Pressable.make(shown, () -> wizard.show(dot.step()));
      dots.add(shown);
    }
    node.getChildren().addAll(dots);
    this.goOn = new CheckBox(words.say("progress.go_on"));
    node.getChildren().addAll(place, goOn);
  }

  Node node() {
    return node;
  }

  /** Whether somebody wants to go on as soon as an answer is pressed. */
  boolean goesOn() {
    return goOn.isSelected();
  }

  /** Shows how each question stands now. */
  void refresh() {
    var progress = PassProgress.of(wizard);
    for (var at = 0; at < dots.size(); at++) {
      show(dots.get(at), progress.dots().get(at), at + 1);
    }
    var now = progress.now();
    Layout.show(goOn, now > 0 && !wizard.isLocked());
    place.setText(
        now == 0
            ? words.say("progress.answered", progress.answered(), dots.size())
            : words.say("progress.place", now, dots.size()));
  }

  private void show(StackPane shown, PassProgress.Dot dot, int number) {
    var state = dot.state().name().toLowerCase(Locale.ROOT);
    shown.getStyleClass().setAll("pressable", "progress-dot", "dot-" + state.replace('_', '-'));
    Layout.mark(shown, "dot-now", dot.isNow());
    var inside =
        switch (dot.state()) {
          case DONE -> Layout.icon(Feather.CHECK, "dot-icon");
          case NOT_KNOWN -> hatch();
          case TO_COME -> new Region();
        };
    shown.getChildren().setAll(inside);
    var how = words.say("progress." + state);
    var key = dot.isNow() ? "progress.spoken.now" : "progress.spoken";
    shown.setAccessibleText(words.say(key, number, dot.step().title(), how));
  }

  private static Region hatch() {
    var hatch = new Region();
    hatch.getStyleClass().addAll("hatched", "dot-hatch");
    return hatch;
  }
}
