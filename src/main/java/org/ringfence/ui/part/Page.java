package org.ringfence.ui.part;

import javafx.scene.Node;

/** What fills the window beside the navigation. */
public interface Page {

  /** What to show. */
  Node node();

  /** Is on the screen now; whoever fills it in finds the cursor in its first field. */
  default void shown() {}

  /** Hands over at once whatever is typed and not yet handed over. */
  default void flush() {}

  /** Whether something was given on it that is not saved and would be lost with it. */
  default boolean isLosing() {
    return false;
  }

  /** Lets go of whatever it watches. */
  default void close() {}
}
