package org.ringfence.ui.scale;

import java.util.Locale;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.ui.layout.Layout;

/** What stands on a scale, each by a shape of its own, in their order where places are the same. */
enum ScaleMark {
  /** If all is proven: a ring with a tick. */
  PROVEN,
  /** Today: a dot in the band's colour. */
  TODAY,
  /** With what is assumed: a diamond in the band's colour. */
  ASSUMED,
  /** Today, while something else is assumed: an empty ring. */
  WAS,
  /** If what was told is wrong: a triangle. */
  WRONG;

  /** The mark as it is drawn, for where something stands. */
  Region drawn(RangeMarks of) {
    var mark = new StackPane();
    mark.getStyleClass().addAll("scale-mark", "mark-" + name().toLowerCase(Locale.ROOT));
    switch (this) {
      case PROVEN -> mark.getChildren().add(Layout.icon(Feather.CHECK, "mark-icon"));
      case TODAY, ASSUMED ->
          mark.getStyleClass().add(of.isKnown() ? "band-" + of.band() : "hatched");
      case WAS, WRONG -> {
        // The shape says it.
      }
    }
    return mark;
  }
}
