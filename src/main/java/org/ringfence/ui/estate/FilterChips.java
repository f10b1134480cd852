package org.ringfence.ui.estate;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.ui.layout.Layout;

/** Says what is left out of the table, with a button for each reason that takes it back. */
public final class FilterChips {
  private final Messages words;
  private final EstateWords said;
  private final EstateViewModel model;
  private final Runnable all;
  private final FlowPane node = Layout.flow("filter-chips");

  /**
   * The chips of a view model's filter.
   *
   * @param all shows everything again, what was typed too
   */
  public FilterChips(Messages words, EstateWords said, EstateViewModel model, Runnable all) {
    this.words = words;
    this.said = said;
    this.model = model;
    this.all = all;
    model.filterProperty().subscribe(_ -> fill());
    model.figuresProperty().subscribe(_ -> fill());
    model.shown().addListener((ListChangeListener<EstateRow>) _ -> fill());
  }

  /** The chips. */
  public Node node() {
    return node;
  }

  private void fill() {
    var filter = model.filterProperty().get();
    node.getChildren().clear();
    Layout.show(node, !filter.isAll());
    if (filter.isAll()) {
      return;
    }
    node.getChildren()
        .add(
            Layout.text(
                words.say(
                    "estate.shown",
                    model.matching(),
                    model.figuresProperty().get().installations()),
                "muted"));
    for (var choice : filter.choices()) {
      var button =
          Layout.button(Feather.X, said.choice(choice), "filter-chip", () -> model.toggle(choice));
      button.setAccessibleText(words.say("estate.filter.remove", said.choice(choice)));
      node.getChildren().add(button);
    }
    node.getChildren().add(Layout.button(words.say("estate.filter.all"), "link-button", all));
  }
}
