package org.ringfence.report.check;

import java.io.Serial;

/** That a file holds more than any paper; its message says which part, and more than what. */
public final class OverBudgetException extends UnreadableException {
  @Serial private static final long serialVersionUID = 1L;

  OverBudgetException(String why) {
    super(why);
  }
}
