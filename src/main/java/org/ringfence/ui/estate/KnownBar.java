package org.ringfence.ui.estate;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.ringfence.model.listing.ListedAssessment;

/** How much of an assessment is shown, in ten parts; what is missing is hatched. */
final class KnownBar extends HBox {
  private static final int PARTS = 10;

  private final List<Region> parts =
      IntStream.range(0, PARTS).mapToObj(_ -> new Region()).toList();

  KnownBar() {
    getStyleClass().add("known-bar");
    getChildren().setAll(parts);
  }

  /** Shows how much of this one is shown; a part is full only when all of it is. */
  void show(ListedAssessment listed) {
    var full = listed.asked() == 0 ? 0 : PARTS * listed.proven() / listed.asked();
    for (var index = 0; index < PARTS; index++) {
      parts
          .get(index)
          .getStyleClass()
          .setAll("known-part", index < full ? "known-full" : "hatched");
    }
  }
}
