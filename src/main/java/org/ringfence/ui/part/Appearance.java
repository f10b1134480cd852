package org.ringfence.ui.part;

import java.util.Arrays;

/**
 * How the window looks.
 *
 * @param theme its colours
 * @param percent the size of its text, 100 to 200
 */
public record Appearance(Theme theme, int percent) {
  /** The name under which a register remembers it. */
  public static final String PREFERENCE = "look";

  /** The smallest text, in percent. */
  public static final int SMALLEST = 100;

  /** The largest text, in percent. */
  public static final int LARGEST = 200;

  /** As it looks at first. */
  public static final Appearance FIRST = new Appearance(Theme.LIGHT, SMALLEST);

  private static final double LETTER = 16;

  public Appearance {
    percent = Math.clamp(percent, SMALLEST, LARGEST);
  }

  /** The colours to choose from. */
  public enum Theme {
    LIGHT,
    DARK,
    CONTRAST
  }

  /** The size of a letter in the window's units. */
  public double letter() {
    return LETTER * percent / 100;
  }

  /** The look as one text, to be kept. */
  public String text() {
    return theme.name() + " " + percent;
  }

  /** The look that a text stands for; the first look where it stands for none. */
  public static Appearance of(String text) {
    return Arrays.stream(Theme.values())
        .filter(theme -> text.matches(theme.name() + " [0-9]{1,4}"))
        .findFirst()
        .map(theme -> new Appearance(theme, percent(theme, text)))
        .orElse(FIRST);
  }

  private static int percent(Theme theme, String text) {
    return Integer.parseInt(text.substring(theme.name().length() + 1));
  }
}
