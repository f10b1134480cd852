package org.ringfence.ui.wizard;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/** The middle of the page at one step. */
public interface StepContent {

  /** What to show. */
  Node node();

  /** Hands over at once whatever is typed and not yet handed over. */
  default void flush() {}

  /** Does what a plain key stands for on this page; says whether it stands for anything. */
  default boolean press(KeyCode key) {
    return false;
  }

  /** Whether the one thing that is asked here is chosen and kept, with nothing to say of it. */
  default boolean isSettled() {
    return false;
  }

  /** Whether something is chosen here, so that the Enter key goes on. */
  default boolean isAnswered() {
    return false;
  }

  /** Takes over what is recorded. */
  void update();

  /** Lets go of whatever it watches. */
  default void close() {}
}
