package org.ringfence.ui.part;

import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;

/** Finds the window's own words; those of the catalogue are in its wording. */
public final class WindowWords {
  private final ResourceBundle bundle;

  /** The words in British English. */
  public WindowWords() {
    this.bundle = ResourceBundle.getBundle("org.ringfence.ui.messages", Locale.UK);
  }

  /**
   * The text of a key, with {@code {0}}, {@code {1}} … replaced, days as people write them; fails
   * for a key that is none.
   */
  public String say(String key, Object... parts) {
    var text = bundle.getString(key);
    for (var i = 0; i < parts.length; i++) {
      text = text.replace("{" + i + "}", text(parts[i]));
    }
    return text;
  }

  private static String text(Object part) {
    return part instanceof LocalDate day ? DayText.words(day) : String.valueOf(part);
  }

  /** The text of a key for a number: of {@code key.one} for one thing, else of {@code key.many}. */
  public String count(String key, int number, Object... parts) {
    var all = new Object[parts.length + 1];
    all[0] = number;
    System.arraycopy(parts, 0, all, 1, parts.length);
    return say(key + (number == 1 ? ".one" : ".many"), all);
  }
}
