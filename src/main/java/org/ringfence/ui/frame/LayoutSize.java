package org.ringfence.ui.frame;

/** How much room there is, measured in letters, so that larger text counts as less room. */
public enum LayoutSize {
  /** Steps, questions and the result beside each other. */
  WIDE,
  /** The result beneath the questions. */
  MEDIUM,
  /** The steps in a menu as well. */
  NARROW;

  private static final double WIDE_FROM = 78;
  private static final double MEDIUM_FROM = 54;

  /** The room in a width, at a size of letters. */
  public static LayoutSize of(double width, double letter) {
    var letters = width / letter;
    if (letters >= WIDE_FROM) {
      return WIDE;
    }
    return letters >= MEDIUM_FROM ? MEDIUM : NARROW;
  }
}
