package org.ringfence.report.check;

import java.util.Map;

/** What a clerk calls the properties of a look. */
final class LookWords {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("color", "the colour of the text"),
          Map.entry("sz", "the size of the text"),
          Map.entry("szCs", "the size of the text"),
          Map.entry("rFonts", "the font"),
          Map.entry("vanish", "hidden text"),
          Map.entry("specVanish", "hidden text"),
          Map.entry("webHidden", "hidden text"),
          Map.entry("mark", "a hidden or tracked end of paragraph"),
          Map.entry("strike", "struck-out text"),
          Map.entry("dstrike", "struck-out text"),
          Map.entry("highlight", "a highlight"),
          Map.entry("shd", "the background"),
          Map.entry("position", "raised or lowered text"),
          Map.entry("vertAlign", "raised or lowered text"),
          Map.entry("spacing", "the spacing"),
          Map.entry("w", "squeezed or stretched text"),
          Map.entry("fitText", "squeezed or stretched text"),
          Map.entry("ind", "the indent"),
          Map.entry("jc", "the alignment"),
          Map.entry("b", "bold text"),
          Map.entry("i", "italic text"),
          Map.entry("u", "underlining"),
          Map.entry("rtl", "the direction of the text"),
          Map.entry("bidi", "the direction of the text"),
          Map.entry("bidiVisual", "the direction of the table"),
          Map.entry("framePr", "text in a frame of its own"),
          Map.entry("tblpPr", "a table that floats over the page"),
          Map.entry("gridSpan", "merged cells"),
          Map.entry("vMerge", "merged cells"),
          Map.entry("hMerge", "merged cells"),
          Map.entry("trHeight", "a fixed row height, which can cut text off"),
          Map.entry("hidden", "a hidden row"),
          Map.entry("tcW", "the width of a column"),
          Map.entry("tblW", "the width of the table"),
          Map.entry("grid", "the width of a column"),
          Map.entry("ins", "a tracked insertion"),
          Map.entry("del", "a tracked deletion"),
          Map.entry("rStyle", "a style for single words"),
          Map.entry("pgSz", "the size of the page"),
          Map.entry("pgMar", "the margins of the page"),
          Map.entry("titlePg", "a first page with other margins"),
          Map.entry("tblStylePr", "a table style that changes parts of the table"),
          Map.entry("name", "the font"),
          Map.entry("charset", "the font"),
          Map.entry("scheme", "the font"),
          Map.entry("fill", "the background"),
          Map.entry("numFmt", "the number format"),
          Map.entry("align", "the alignment or wrapping"),
          Map.entry("border", "a line around or across the cell"),
          Map.entry("caps", "capitals"),
          Map.entry("smallCaps", "capitals"));

  private LookWords() {}

  /** The words for a property such as {@code color.val}. */
  static String of(String property) {
    var element = property.replaceFirst("\\..*", "");
    var known = WORDS.get(element);
    return known == null ? "formatting that isn’t recognised (" + Shown.text(element) + ")" : known;
  }
}
