package org.ringfence.ui.layout;

import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Makes pictures as letters of an icon font, so that they grow with the text. Ikonli's own node
 * can't: its size in em would refer to itself.
 */
final class Icons {
  private Icons() {}

  /** A picture that says nothing by itself. */
  static Text icon(Feather feather, String style) {
    // Making Ikonli's node has it load the font, which the style sheet names.
    var icon = new Text(new FontIcon(feather).getText());
    icon.getStyleClass().add("icon");
    icon.getStyleClass().addAll(style.split(" "));
    icon.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    return icon;
  }
}
