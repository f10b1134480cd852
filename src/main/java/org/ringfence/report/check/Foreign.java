package org.ringfence.report.check;

import java.util.Map;

/** What no schedule has, in words that a clerk understands. */
final class Foreign {
  /** The property of a look that says so. */
  static final String PROPERTY = "foreign";

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("ins", "a tracked insertion"),
          Map.entry("del", "a tracked deletion"),
          Map.entry("moveFrom", "a tracked move"),
          Map.entry("moveTo", "a tracked move"),
          Map.entry("delText", "a tracked deletion"),
          Map.entry("rPrChange", "a tracked change of formatting"),
          Map.entry("pPrChange", "a tracked change of formatting"),
          Map.entry("drawing", "a picture or drawing"),
          Map.entry("pict", "a picture or drawing of an old kind"),
          Map.entry("object", "an embedded object"),
          Map.entry("mc:AlternateContent", "content with an alternative"),
          Map.entry("altChunk", "another document inside this one"),
          Map.entry("subDoc", "another document inside this one"),
          Map.entry("sdt", "a content control, which can show other data"),
          Map.entry("customXml", "bound data"),
          Map.entry("smartTag", "bound data"),
          Map.entry("hyperlink", "a link"),
          Map.entry("fldSimple", "a field, whose text a program works out"),
          Map.entry("fldChar", "a field, whose text a program works out"),
          Map.entry("instrText", "a field, whose text a program works out"),
          Map.entry("commentReference", "a comment"),
          Map.entry("commentRangeStart", "a comment"),
          Map.entry("commentRangeEnd", "a comment"),
          Map.entry("footnoteReference", "a footnote"),
          Map.entry("endnoteReference", "an endnote"),
          Map.entry("sym", "a symbol from another font"),
          Map.entry("softHyphen", "an invisible hyphen"),
          Map.entry("br", "a break of line or page"),
          Map.entry("cr", "a break of line"),
          Map.entry("ptab", "a tab that sets text apart"),
          Map.entry("tbl", "a table inside a table"),
          Map.entry("ruby", "text above text"),
          Map.entry("framePr", "text in a frame of its own"),
          Map.entry("tblpPr", "a table that floats over the page"),
          Map.entry("wp:anchor", "a picture or drawing that floats over the page"));

  private Foreign() {}

  static String words(Node node) {
    var known = WORDS.get(node.name());
    return known == null
        ? "something that isn’t recognised (" + Shown.text(node.name()) + ")"
        : known;
  }

  /** A piece of text that is no text. */
  static Block.Run run(String what) {
    return new Block.Run(new Look(Map.of(PROPERTY, what)), "");
  }
}
