package org.ringfence.report.sealing.word;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ringfence.report.office.XmlPart;
import org.w3c.dom.Element;

/** Knows the fonts that draw something else than the letters of a text. */
final class WordFonts {
  private static final Pattern SYMBOLS =
      Pattern.compile(
          "(?i).*(wingding|webding|dingbat|^symbol$|standard symbols|opensymbol|marlett|mt extra"
              + "|bookshelf|mdl2|fluent icons|fontawesome|material icons|barcode|code ?39|code ?128"
              + "|redact|flow (block|circular|rounded)|adobe blank|lastresort).*");

  private final Set<String> said = new HashSet<>();

  WordFonts(List<XmlPart> parts) {
    parts.stream()
        .flatMap(part -> part.all("font").stream())
        .filter(font -> ofSymbols(font) || named(font))
        .forEach(font -> said.add(XmlPart.own(font, "name").toLowerCase(Locale.ROOT)));
  }

  private static boolean ofSymbols(Element font) {
    return XmlPart.children(font, "charset")
        .anyMatch(one -> List.of("02", "2").contains(XmlPart.own(one, "val")));
  }

  /** Drawn with another font where there is none of this name. */
  private static boolean named(Element font) {
    return XmlPart.children(font, "altName")
        .anyMatch(one -> SYMBOLS.matcher(XmlPart.own(one, "val")).matches());
  }

  boolean areSymbols(String font) {
    return said.contains(font.toLowerCase(Locale.ROOT)) || SYMBOLS.matcher(font).matches();
  }
}
