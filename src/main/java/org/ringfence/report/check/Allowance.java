package org.ringfence.report.check;

/**
 * How much is read of one file in all, whatever it is asked for and however often: reading takes
 * time by the element, and keeping takes memory by the element and by the letter.
 */
final class Allowance {
  private static final int MOST_ELEMENTS = 4_000_000;
  private static final int MOST_KEPT = 200_000;
  private static final int MOST_LETTERS = 64 << 20;

  private int left = MOST_ELEMENTS;
  private int kept;
  private long letters;

  /** Begins a part, of which nothing is kept so far. */
  void begin() {
    kept = 0;
    letters = 0;
  }

  /** One element more, which is kept for now. */
  void element() throws UnreadableException {
    left--;
    kept++;
    if (left < 0 || kept > MOST_KEPT) {
      throw tooMuch();
    }
  }

  /** So many letters more, which are kept for now. */
  void letters(int number) throws UnreadableException {
    letters += number;
    if (letters > MOST_LETTERS) {
      throw tooMuch();
    }
  }

  /** Whoever takes what is handed over keeps to limits of their own. */
  void handedOver(int openElements) {
    kept = openElements;
    letters = 0;
  }

  static UnreadableException tooMuch() {
    return new UnreadableException("A part of it is deeper or longer than any paper.");
  }
}
