package org.ringfence.ui.scale;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.Region;

/** The bands beside each other with marks on them, and hatched what nobody has proven. */
final class ScaleDrawing extends Region {
  private static final double GAP = 3;
  private static final double LINE = 3;
  private static final double HATCH_SHARE = 0.5;
  private static final double MARK_SHARE = 0.7;

  private final BandScale scale;
  private final List<Region> bands;
  private final Region hatch = part("hatched");
  private final Region line = part("scale-dots");
  private final Map<ScaleMark, Region> marks = new EnumMap<>(ScaleMark.class);
  private final Map<ScaleMark, Double> places = new EnumMap<>(ScaleMark.class);
  private double from;
  private double to;
  private boolean isKnown;

  ScaleDrawing(BandScale scale) {
    this.scale = scale;
    this.bands = scale.ids().stream().map(id -> part("scale-band tint-" + id)).toList();
    getStyleClass().add("scale-drawing");
  }

  private static Region part(String style) {
    var part = new Region();
    part.getStyleClass().addAll(style.split(" "));
    part.setManaged(false);
    return part;
  }

  void show(RangeMarks today, Optional<RangeMarks> assumed) {
    var shown = assumed.orElse(today);
    isKnown = shown.isKnown();
    marks.clear();
    places.clear();
    if (isKnown) {
      add(ScaleMark.PROVEN, shown, shown.level().attainable());
      add(ScaleMark.WRONG, shown, shown.level().worst());
    }
    if (today.isKnown()) {
      add(assumed.isPresent() ? ScaleMark.WAS : ScaleMark.TODAY, today, today.level().residual());
    }
    assumed
        .filter(RangeMarks::isKnown)
        .ifPresent(one -> add(ScaleMark.ASSUMED, one, one.level().residual()));
    from = isKnown ? scale.place(shown.level().attainable()) : 0;
    to = isKnown ? scale.place(shown.level().residual()) : shown.reach(scale);
    getChildren()
        .setAll(
            Stream.of(bands.stream(), Stream.of(hatch, line), marks.values().stream())
                .flatMap(parts -> parts)
                .toList());
    hatch.setVisible(isHatched());
    line.setVisible(isKnown);
    requestLayout();
  }

  /** Whether anything is left that nobody has proven. */
  boolean isHatched() {
    return to > from;
  }

  private void add(ScaleMark mark, RangeMarks of, int score) {
    var drawn = mark.drawn(of);
    drawn.setManaged(false);
    marks.put(mark, drawn);
    places.put(mark, scale.place(score));
  }

  @Override
  protected void layoutChildren() {
    var width = getWidth();
    var height = getHeight();
    var each = (width - GAP * (bands.size() - 1)) / bands.size();
    for (var index = 0; index < bands.size(); index++) {
      place(bands.get(index), index * (each + GAP), each, height);
    }
    var places = spread(width);
    var left = isKnown ? places.getOrDefault(ScaleMark.PROVEN, 0.0) : 0;
    var now = isKnown ? now(places) : to * width;
    place(hatch, left, Math.max(0, now - left), height * HATCH_SHARE);
    place(line, now, Math.max(0, places.getOrDefault(ScaleMark.WRONG, now) - now), LINE);
    marks.forEach(
        (mark, drawn) -> {
          var size = size();
          place(drawn, places.getOrDefault(mark, 0.0) - size / 2, size, size);
        });
  }

  private static double now(Map<ScaleMark, Double> places) {
    return places.getOrDefault(ScaleMark.ASSUMED, places.getOrDefault(ScaleMark.TODAY, 0.0));
  }

  /** Where the middle of each mark goes: in their order, and none over another. */
  private Map<ScaleMark, Double> spread(double width) {
    var order =
        places.keySet().stream()
            .sorted(
                Comparator.comparingDouble((ScaleMark mark) -> places.getOrDefault(mark, 0.0))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    var spread = new EnumMap<ScaleMark, Double>(ScaleMark.class);
    var size = size();
    var least = size / 2;
    for (var mark : order) {
      var middle = Math.max(places.getOrDefault(mark, 0.0) * width, least);
      spread.put(mark, middle);
      least = middle + size;
    }
    var most = width - size / 2;
    for (var mark : order.reversed()) {
      var middle = Math.min(spread.getOrDefault(mark, 0.0), most);
      spread.put(mark, middle);
      most = middle - size;
    }
    return spread;
  }

  /** Marks grow with the bar, and the bar with the text. */
  private double size() {
    return getHeight() * MARK_SHARE;
  }

  private void place(Region part, double x, double width, double height) {
    part.resizeRelocate(
        snapPositionX(x),
        snapPositionY((getHeight() - height) / 2),
        snapSizeX(width),
        snapSizeY(height));
  }
}
