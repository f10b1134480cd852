package org.ringfence.report.workbook.sheet;

import org.ringfence.report.text.WorkbookInstallation;

/** By which numbers the calculator finds the rows of an installation, however they are sorted. */
public final class CalculatorKeys {
  /** More than an installation has rows on any sheet. */
  public static final int STEP = 1000;

  private CalculatorKeys() {}

  /** The number of an installation's row at a position from 1. */
  static int of(WorkbookInstallation place, int position) {
    return place.number() * STEP + position;
  }
}
