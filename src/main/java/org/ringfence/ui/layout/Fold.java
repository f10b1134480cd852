package org.ringfence.ui.layout;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Something that is out of the way until somebody asks for it; it is made when it is opened. */
public final class Fold {
  private final ToggleButton button;
  private final VBox place = Layout.column("fold-content");
  private final VBox node;
  private final Supplier<? extends Node> content;

  /**
   * A closed one.
   *
   * @param title what stands on the button
   */
  public Fold(String title, Supplier<? extends Node> content) {
    this.content = content;
    this.button = new ToggleButton(title);
    this.node = Layout.column("fold", button, place);
    button.getStyleClass().setAll("fold-button");
    button.setWrapText(true);
    button.selectedProperty().subscribe(this::turn);
  }

  /** The button with what is beneath it. */
  public Node node() {
    return node;
  }

  /** Makes the content anew, where it is open. */
  public void refresh() {
    turn(button.isSelected());
  }

  private void turn(boolean open) {
    button.setGraphic(
        Layout.icon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT, "button-icon"));
    if (open) {
      place.getChildren().setAll(content.get());
    } else {
      place.getChildren().clear();
    }
    Layout.show(place, open);
  }
}
