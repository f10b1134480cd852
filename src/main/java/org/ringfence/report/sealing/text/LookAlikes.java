package org.ringfence.report.sealing.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.ringfence.report.sealing.markup.MarkupList;

/** Reads a text as somebody sees it: letters of any script as those of ours that look like them. */
final class LookAlikes {
  private static final Map<Integer, Integer> OURS = ours();

  /** Nobody sees these, and what stands on both sides of them is read as one word. */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cf}\\p{M}\\u115f\\u1160\\u3164\\uffa0\\u17b4\\u17b5\\u2800&&[^\\u0600-\\u0605]]");

  private LookAlikes() {}

  private static Map<Integer, Integer> ours() {
    var all = new HashMap<Integer, Integer>();
    MarkupList.lines("look-alikes.txt")
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(
            line ->
                line.substring(line.indexOf(' ') + 1)
                    .codePoints()
                    .forEach(other -> all.putIfAbsent(other, line.codePointAt(0))));
    // In many fonts these can't be told apart.
    all.put((int) '0', (int) 'o');
    all.put((int) '1', (int) 'l');
    all.put((int) 'i', (int) 'l');
    all.put((int) '|', (int) 'l');
    return Map.copyOf(all);
  }

  /** A text in small letters of our own script, as far as it looks like that. */
  static String read(String text) {
    var plain =
        UNSEEN
            .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    var read = new StringBuilder(plain.length());
    plain.codePoints().map(LookAlikes::ofOurs).forEach(read::appendCodePoint);
    return read.toString();
  }

  private static int ofOurs(int letter) {
    var once = OURS.getOrDefault(letter, letter);
    return OURS.getOrDefault(once, once);
  }
}
