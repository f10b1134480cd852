package org.ringfence.report.check;

import java.io.Serial;

/** That a file holds more than any paper; its message says which part, and more than what. */
public final class OverBudgetException extends UnreadableException {
  @Serial private static final long serialVersionUID = 1L;

  private final boolean large;

  /**
   * Why a file is not read.
   *
   * @param large whether a smaller file would be read
   */
  OverBudgetException(String why, boolean large) {
    super(why);
    this.large = large;
  }

  /**
   * Whether a smaller file would be read; else something in it is as no Office program writes it.
   */
  public boolean isLarge() {
    return large;
  }
}
