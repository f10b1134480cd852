package org.ringfence.ui.layout;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.stage.Window;

/** Keeps a menu that opens at a button within the window, whose edge the button may be near. */
public final class MenuPlace {
  private MenuPlace() {}

  /** Keeps the menu of this button there whenever it opens. */
  public static void watch(MenuButton button) {
    button
        .showingProperty()
        .subscribe(
            isShowing -> {
              if (isShowing) {
                Platform.runLater(() -> place(button));
              }
            });
  }

  private static void place(MenuButton button) {
    var root = button.getScene().getRoot();
    var edge = root.localToScreen(root.getLayoutBounds()).getMaxX();
    for (var window : List.copyOf(Window.getWindows())) {
      if (window instanceof ContextMenu menu && button.equals(menu.getOwnerNode())) {
        menu.setAnchorX(menu.getAnchorX() - Math.max(0, menu.getX() + menu.getWidth() - edge));
      }
    }
  }
}
