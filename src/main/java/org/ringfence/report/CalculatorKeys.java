package org.ringfence.report;

/** By which numbers the calculator finds the rows of an installation, however they are sorted. */
final class CalculatorKeys {
  /** More than an installation has rows on any sheet. */
  static final int STEP = 1000;

  private CalculatorKeys() {}

  /** The number of an installation's row at a position from 1. */
  static int of(Place place, int position) {
    return place.number() * STEP + position;
  }
}
