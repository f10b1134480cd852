package org.ringfence.report.check;

import java.util.regex.Pattern;

/**
 * Text of a cell.
 *
 * @param text as it is displayed
 * @param plain whether all of it looks alike and nothing else comes with it
 */
record SharedText(String text, boolean plain) {
  private static final Pattern CODED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  static SharedText of(Node node) {
    var text = new StringBuilder();
    var plain = true;
    for (var child : node.children()) {
      switch (child.name()) {
        case "t" -> text.append(letters(child));
        case "r" -> {
          plain &= child.child("rPr").isEmpty();
          child.all("t").forEach(one -> text.append(letters(one)));
        }
        case "phoneticPr" -> {}
        default -> plain = false;
      }
    }
    return new SharedText(decoded(text.toString()), plain);
  }

  private static String letters(Node node) {
    var text = node.text().replace("\r\n", "\n").replace('\r', '\n');
    return node.get("xml:space").equals("preserve") ? text : text.strip();
  }

  private static String decoded(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    return CODED
        .matcher(text)
        .replaceAll(
            found ->
                java.util.regex.Matcher.quoteReplacement(
                    Character.toString((char) Integer.parseInt(found.group(1), 16))));
  }
}
