package org.ringfence.model.written;

/**
 * An amount in pounds sterling.
 *
 * @param pence 0 or more
 */
public record Money(long pence) {
  /** No money. */
  public static final Money NONE = new Money(0);

  private static final long PENCE = 100;

  public Money {
    if (pence < 0) {
      throw new IllegalArgumentException("an amount is not below zero: " + pence);
    }
  }

  /** Whole pounds. */
  public static Money pounds(long pounds) {
    return new Money(Math.multiplyExact(pounds, PENCE));
  }

  /** Both together. */
  public Money plus(Money other) {
    return new Money(Math.addExact(pence, other.pence));
  }

  /** So many times as much. */
  public Money times(long number) {
    return new Money(Math.multiplyExact(pence, number));
  }

  /** Whether it is nothing. */
  public boolean isNone() {
    return pence == 0;
  }
}
