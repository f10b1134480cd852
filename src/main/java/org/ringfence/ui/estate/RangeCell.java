package org.ringfence.ui.estate;

import org.ringfence.ui.scale.BandScale;
import org.ringfence.ui.scale.RangeBar;
import org.ringfence.ui.scale.RangeMarks;

/** The scale with what an installation reaches on it. */
final class RangeCell extends EstateCell {
  private final RangeBar bar;

  RangeCell(BandScale scale) {
    this(new RangeBar(scale));
  }

  private RangeCell(RangeBar bar) {
    super("estate-range", bar);
    this.bar = bar;
  }

  @Override
  void fill(EstateRow row) {
    row.listed().map(RangeMarks::of).ifPresentOrElse(bar::show, bar::clear);
  }
}
