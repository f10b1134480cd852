package org.ringfence.model.paper;

/** A count as an answer to a request for information gives it. */
public sealed interface FoiCount {
  /**
   * As it is.
   *
   * @param number 0 or more
   */
  @SuppressWarnings("AvoidCommonTypeNames") // always said with its family's name before it
  record Number(int number) implements FoiCount {}

  /**
   * Small enough to tell on somebody or some place.
   *
   * @param below it is at least 1 and below this number
   */
  record Few(int below) implements FoiCount {}

  /** Not small itself, but a small one could be worked out from it. */
  record Hidden() implements FoiCount {}

  /** A count that is given as it is. */
  static FoiCount of(int number) {
    return new Number(number);
  }
}
