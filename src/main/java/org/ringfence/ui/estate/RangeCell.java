package org.ringfence.ui.estate;

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
    row.listed().ifPresentOrElse(bar::show, bar::clear);
  }
}
