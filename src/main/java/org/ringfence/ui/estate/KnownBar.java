package org.ringfence.ui.estate;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import org.ringfence.model.listing.ListedAssessment;

/** How much of an assessment is shown, in ten parts; what is missing is hatched. */
final class KnownBar extends Region {
  private static final int PARTS = 10;
  private static final double GAP = 2;

  private final Region missing = part("hatched known-missing");
  private final List<Region> parts =
      IntStream.range(0, PARTS).mapToObj(_ -> part("known-full")).toList();

  KnownBar() {
    getStyleClass().add("known-bar");
    getChildren().add(missing);
    getChildren().addAll(parts);
  }

  private static Region part(String style) {
    var part = new Region();
    part.getStyleClass().addAll(style.split(" "));
    part.setManaged(false);
    return part;
  }

  /** Shows how much of this one is shown; a part is full only when all of it is. */
  void show(ListedAssessment listed) {
    var full = listed.asked() == 0 ? 0 : PARTS * listed.proven() / listed.asked();
    // Styles stay as they are: to give a part another one would cost more than to hide it.
    IntStream.range(0, PARTS).forEach(index -> parts.get(index).setVisible(index < full));
    missing.setVisible(full < PARTS);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    var each = (getWidth() - GAP * (PARTS - 1)) / PARTS;
    for (var index = 0; index < PARTS; index++) {
      parts.get(index).resizeRelocate(index * (each + GAP), 0, each, getHeight());
    }
    var full = parts.stream().filter(Region::isVisible).count();
    var from = full * (each + GAP);
    missing.resizeRelocate(from, 0, getWidth() - from, getHeight());
  }
}
