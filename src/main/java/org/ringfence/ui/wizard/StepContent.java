package org.ringfence.ui.wizard;

import javafx.scene.Node;

/** The middle of the page at one step. */
public interface StepContent {

  /** What to show. */
  Node node();

  /** Hands over at once whatever is typed and not yet handed over. */
  default void flush() {}

  /** Takes over what is recorded. */
  void update();

  /** Lets go of whatever it watches. */
  default void close() {}
}
