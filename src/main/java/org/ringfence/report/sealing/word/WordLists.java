package org.ringfence.report.sealing.word;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ringfence.report.office.XmlPart;
import org.ringfence.report.sealing.markup.Faults;
import org.w3c.dom.Element;

/**
 * Looks for lists whose labels say something of their own: a label is a counter with marks around
 * it, or a bullet, unless the paper as Ringfence writes it has the same.
 */
public final class WordLists {
  private static final Pattern COUNTER = Pattern.compile("%[1-9]");
  private static final Pattern SAYS = Pattern.compile("(?s).*[\\p{L}\\p{N}\\p{Cf}].*");

  /** Word's hollow bullet is a letter of a font for typewriters. */
  private static final Set<String> BULLETS = Set.of("o", "§", "·");

  private static final Set<String> COUNTERS =
      Set.of(
          "",
          "decimal",
          "decimalZero",
          "lowerLetter",
          "upperLetter",
          "lowerRoman",
          "upperRoman",
          "bullet",
          "none");

  private WordLists() {}

  /** The labels of lists that are in these parts. */
  public static Set<String> labels(List<XmlPart> parts) {
    return parts.stream()
        .flatMap(part -> part.all("lvl").stream())
        .map(level -> said(level, "lvlText"))
        .collect(Collectors.toSet());
  }

  public static void look(XmlPart part, Set<String> known, Faults faults) {
    for (var level : part.all("lvl")) {
      var label = said(level, "lvlText");
      if (!known.contains(label) && says(label)) {
        faults.add(
            "The label of a list says something: “%s”.".formatted(Faults.shown(label)),
            part.place(level),
            "In Word, choose a plain bullet or number for the list, and write the words in its"
                + " lines.");
      }
      if (!COUNTERS.contains(said(level, "numFmt"))) {
        faults.add(
            "A list is counted in words or signs: “%s”."
                .formatted(Faults.shown(said(level, "numFmt"))),
            part.place(level),
            "In Word, number the list with figures, letters or Roman numerals.");
      }
    }
  }

  private static boolean says(String label) {
    var bare = COUNTER.matcher(label).replaceAll("");
    return !BULLETS.contains(bare) && SAYS.matcher(bare).matches();
  }

  private static String said(Element level, String what) {
    return XmlPart.child(level, what).map(one -> XmlPart.own(one, "val")).orElse("");
  }
}
