package org.ringfence.ui.estate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.ringfence.messages.Messages;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.layout.Layout;

/** Where the installations stand, in one of three pictures. */
public final class StandingCard {
  private final VBox content = Layout.column("standing-content");
  private final VBox node;
  private Supplier<Node> view;

  /** The card of what a view model counts. */
  public StandingCard(Messages words, EstateWords said, EstateViewModel model) {
    var views = new LinkedHashMap<String, Supplier<Node>>();
    this.view = new MatrixCounts(words, said, model)::node;
    views.put(words.say("estate.view.matrix"), view);
    views.put(words.say("estate.view.makers"), new MakerChart(words, model)::node);
    views.put(words.say("estate.view.months"), new MonthChart(words, said, model)::node);
    this.node = Layout.column("card standing-card", buttons(views), content);
    model.figuresProperty().subscribe(_ -> fill());
    model.filterProperty().subscribe(_ -> fill());
  }

  /** The card. */
  public Node node() {
    return node;
  }

  private Node buttons(Map<String, Supplier<Node>> views) {
    var group = new ToggleGroup();
    var flow = Layout.flow("basis-row");
    views.forEach(
        (name, shown) -> {
          var button = new ToggleButton(name);
          button.getStyleClass().add("view-button");
          button.setToggleGroup(group);
          InputFields.onChoice(button, () -> show(shown));
          flow.getChildren().add(button);
        });
    group.selectToggle(group.getToggles().getFirst());
    return flow;
  }

  private void show(Supplier<Node> which) {
    view = which;
    fill();
  }

  private void fill() {
    content.getChildren().setAll(view.get());
  }
}
