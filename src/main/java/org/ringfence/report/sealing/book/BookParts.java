package org.ringfence.report.sealing.book;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ringfence.report.office.XmlPart;
import org.ringfence.report.sealing.markup.Faults;

/** Looks whether a workbook is made of parts that every program shows alike, and of no others. */
public final class BookParts {
  /** What the parts that are XML begin with. */
  private static final Set<String> KNOWN =
      Set.of(
          "Types",
          "coreProperties",
          "Properties",
          "datastoreItem",
          "workbook",
          "worksheet",
          "styleSheet",
          "sst",
          "table",
          "calcChain",
          "theme",
          "themeOverride",
          "wsDr",
          "chartSpace",
          "chartStyle",
          "colorStyle");

  private static final String RECORD = "urn:ringfence:";
  private static final Pattern XML = Pattern.compile("(?i).*\\.(xml|rels)");
  private static final Pattern PICTURE =
      Pattern.compile("(?i).*\\.(png|jpe?g|gif|bmp|tiff?|emf|wmf)");

  /** The drawings of headers, which are of an old kind; words have no place in them. */
  private static final Pattern OLD_DRAWING = Pattern.compile("(?i).*\\.vml");

  private static final List<String> WORDS = List.of("textbox", "textpath");
  private static final String MEND =
      "In Excel, take it out; or copy the cells into a new workbook, and save that.";

  private BookParts() {}

  public static void look(Map<String, byte[]> parts, List<XmlPart> xml, Faults faults) {
    for (var part : xml) {
      var root = part.xml().getDocumentElement();
      if (!KNOWN.contains(String.valueOf(root.getLocalName()))
          && !String.valueOf(root.getNamespaceURI()).startsWith(RECORD)) {
        faults.add(
            "It has something that not every program shows alike: “%s”."
                .formatted(root.getNodeName()),
            part.place(),
            MEND);
      }
    }
    parts.forEach(
        (name, bytes) -> {
          if (!XML.matcher(name).matches() && !isPicture(name, bytes)) {
            faults.add(
                "It has something that not every program shows alike.", "the part " + name, MEND);
          }
        });
  }

  private static boolean isPicture(String name, byte[] bytes) {
    if (OLD_DRAWING.matcher(name).matches()) {
      var text = new String(bytes, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
      return WORDS.stream().noneMatch(text::contains);
    }
    return PICTURE.matcher(name).matches();
  }
}
