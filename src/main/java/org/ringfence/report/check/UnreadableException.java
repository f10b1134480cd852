package org.ringfence.report.check;

import java.io.IOException;
import java.io.Serial;

/** That a file can't be read as a paper; its message says why, in a sentence for a person. */
sealed class UnreadableException extends IOException permits OverBudgetException {
  @Serial private static final long serialVersionUID = 1L;

  UnreadableException(String why) {
    super(why);
  }
}
