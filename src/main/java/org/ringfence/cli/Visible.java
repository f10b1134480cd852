package org.ringfence.cli;

/** Makes text from files safe to print on a terminal. */
final class Visible {
  private static final int LONGEST = 2_000;

  private Visible() {}

  /** The text with control and direction characters shown as codes, cut where it is very long. */
  static String text(String text) {
    var cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " … (cut)";
    var visible = new StringBuilder(cut.length());
    cut.codePoints()
        .forEach(
            point -> {
              if (isHidden(point)) {
                visible.append("\\u%04x".formatted(point));
              } else {
                visible.appendCodePoint(point);
              }
            });
    return visible.toString();
  }

  private static boolean isHidden(int point) {
    var type = Character.getType(point);
    return type == Character.CONTROL || type == Character.FORMAT;
  }
}
