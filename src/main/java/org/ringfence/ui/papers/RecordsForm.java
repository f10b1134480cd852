package org.ringfence.ui.papers;

import javafx.scene.Node;

/** One of a council's books on the page, to be read and written in. */
interface RecordsForm {

  /** What to show. */
  Node node();

  /** Hands over at once whatever is typed and not yet handed over. */
  default void flush() {}
}
