package org.ringfence.ui.scale;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.ringfence.ui.layout.Layout;

/**
 * Where a risk stands on the scale of all bands: a dot for today on a line from “if proven” to “if
 * wrong”, or hatching as far as it can reach where it is not known. The row says it in words.
 */
public final class RangeBar extends Region {
  private static final double GAP = 2;
  private static final double BAND_SHARE = 0.62;
  private static final double LINE = 2;
  private static final double CAP_SHARE = 0.5;
  private static final double DOT_SHARE = 0.78;
  private static final double HATCH_SHARE = 0.7;

  private final BandScale scale;
  private final List<Region> bands;
  private final Region line = part("range-line");
  private final Region from = part("range-line");
  private final Region to = part("range-line");
  private final Region dot = part("range-dot");
  private final Region hatch = part("hatched range-hatch");
  private String band = "";
  private double proven;
  private double today;
  private double wrong;
  private boolean isKnown;

  /** An empty bar of a scale. */
  public RangeBar(BandScale scale) {
    this.scale = scale;
    this.bands = scale.ids().stream().map(id -> part("tint-" + id)).toList();
    getStyleClass().add("range-bar");
    getChildren()
        .setAll(Stream.concat(bands.stream(), Stream.of(line, from, to, hatch, dot)).toList());
  }

  private static Region part(String style) {
    var part = new Region();
    part.getStyleClass().addAll(style.split(" "));
    part.setManaged(false);
    return part;
  }

  /** Shows where something stands. */
  public void show(RangeMarks marks) {
    isKnown = marks.isKnown();
    proven = scale.place(marks.level().attainable());
    today = scale.place(marks.level().residual());
    wrong = marks.reach(scale);
    if (isKnown && !band.equals(marks.band())) {
      band = marks.band();
      dot.getStyleClass().setAll("range-dot", "band-" + band);
    }
    List.of(line, from, to, dot).forEach(one -> one.setVisible(isKnown));
    hatch.setVisible(!isKnown);
    requestLayout();
  }

  /** Shows the scale and nothing on it. */
  public void clear() {
    List.of(line, from, to, dot, hatch).forEach(one -> one.setVisible(false));
  }

  @Override
  protected void layoutChildren() {
    var width = getWidth();
    var height = getHeight();
    var each = (width - GAP * (bands.size() - 1)) / bands.size();
    for (var index = 0; index < bands.size(); index++) {
      middle(bands.get(index), index * (each + GAP), each, height * BAND_SHARE);
    }
    var left = Math.min(proven, today) * width;
    var right = Math.max(wrong, today) * width;
    middle(line, left, Math.max(0, right - left), LINE);
    middle(from, left, LINE, height * CAP_SHARE);
    middle(to, right - LINE, LINE, height * CAP_SHARE);
    var size = height * DOT_SHARE;
    middle(dot, Math.clamp(today * width - size / 2, 0, width - size), size, size);
    middle(hatch, 0, Math.max(size, wrong * width), height * HATCH_SHARE);
  }

  private void middle(Region part, double x, double width, double height) {
    part.resizeRelocate(
        snapPositionX(x),
        snapPositionY((getHeight() - height) / 2),
        snapSizeX(width),
        snapSizeY(height));
  }

  /** The name of each band above its part of the scale, for the head of a column. */
  public static Region heads(List<String> names) {
    var row = Layout.row("range-heads");
    for (var name : names) {
      var label = Layout.growing(Layout.word(name, "range-head"));
      label.setMinWidth(0);
      label.setPrefWidth(1);
      row.getChildren().add(label);
    }
    return row;
  }
}
