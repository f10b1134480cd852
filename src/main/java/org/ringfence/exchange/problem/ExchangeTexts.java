package org.ringfence.exchange.problem;

import org.ringfence.model.outcome.ProblemTexts;

/** What is said of a file that can't be taken as it is. */
public final class ExchangeTexts {
  /** In British English. */
  public static final ProblemTexts TEXTS = ProblemTexts.british("exchange");

  private ExchangeTexts() {}
}
