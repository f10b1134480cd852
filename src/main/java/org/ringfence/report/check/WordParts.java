package org.ringfence.report.check;

import java.io.IOException;
import java.util.Set;

/**
 * Looks at all parts of a Word file beside its text: only those that paint nothing may be there.
 */
final class WordParts {
  private static final String MAIN =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final Set<String> KNOWN =
      Set.of(
          "styles",
          "numbering",
          "settings",
          "fontTable",
          "theme",
          "webSettings",
          "header",
          "footer",
          "customXml",
          "hyperlink",
          "image",
          "footnotes",
          "endnotes",
          "comments",
          "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects",
          "http://schemas.microsoft.com/office/2011/relationships/people",
          "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
          "http://schemas.microsoft.com/office/2016/09/relationships/commentsIds",
          "http://schemas.microsoft.com/office/2018/08/relationships/commentsExtensible");
  private static final Set<String> SETTINGS =
      Set.of(
          "zoom",
          "view",
          "defaultTabStop",
          "autoHyphenation",
          "compat",
          "themeFontLang",
          "rsids",
          "proofState",
          "characterSpacingControl",
          "decimalSymbol",
          "listSeparator",
          "hyphenationZone",
          "consecutiveHyphenLimit",
          "doNotHyphenateCaps",
          "clrSchemeMapping",
          "shapeDefaults",
          "hdrShapeDefaults",
          "footnotePr",
          "endnotePr",
          "hideSpellingErrors",
          "hideGrammaticalErrors",
          "removePersonalInformation",
          "documentProtection",
          "trackRevisions",
          "doNotTrackMoves",
          "doNotTrackFormatting",
          "activeWritingStyle",
          "stylePaneFormatFilter",
          "stylePaneSortMethod",
          "savePreviewPicture",
          "displayBackgroundShape",
          "saveSubsetFonts",
          "defaultTableStyle",
          "{http://schemas.openxmlformats.org/officeDocument/2006/math}mathPr",
          "w14:docId",
          "{http://schemas.microsoft.com/office/word/2012/wordml}docId",
          "{http://schemas.microsoft.com/office/word/2012/wordml}chartTrackingRefBased");
  private static final String WHERE = "The file as a whole";

  private final WordPaper paper;
  private final Findings findings;

  WordParts(WordPaper paper, Findings findings) {
    this.paper = paper;
    this.findings = findings;
  }

  void check() throws IOException {
    if (!paper.file().contentType(paper.main()).equals(MAIN)) {
      findings.found(WHERE, "it is of another kind than it says: perhaps it has macros");
    }
    for (var relation : paper.file().relations(paper.main())) {
      if (!KNOWN.contains(relation.type())) {
        findings.found(WHERE, "it has a part that isn’t recognised (" + name(relation) + ")");
      } else if (relation.outside() && !relation.type().equals("hyperlink")) {
        findings.found(WHERE, "it shows something from outside the file");
      }
    }
    if (!paper.document().all("background").isEmpty()) {
      findings.found(WHERE, "its pages have a background");
    }
    if (paper.styles().hasFloating()) {
      findings.found(WHERE, "a style of it takes text out of its place");
    }
    settings();
    fonts();
  }

  private static String name(OfficeFile.Relation relation) {
    return Shown.text(relation.type().replaceFirst(".*/", ""));
  }

  private void settings() throws IOException {
    for (var setting : paper.optional("settings").children()) {
      if (!SETTINGS.contains(setting.name())) {
        findings.found(
            WHERE, "it has a setting that isn’t recognised (" + Shown.text(setting.name()) + ")");
      }
      for (var rule : setting.is("compat") ? setting.children() : java.util.List.<Node>of()) {
        compatibility(rule);
      }
    }
    var name = paper.file().target(paper.main(), "settings");
    if (name.isPresent() && !paper.file().relations(name.get()).isEmpty()) {
      findings.found(WHERE, "it is attached to a template");
    }
  }

  private void compatibility(Node rule) {
    var known =
        rule.is("compatSetting")
            && (!rule.get("name").equals("compatibilityMode") || rule.get("val").equals("15"));
    if (!known) {
      findings.found(WHERE, "it is to be shown as by an older program");
    }
  }

  private void fonts() throws IOException {
    for (var font : paper.optional("fontTable").children()) {
      var embedded = font.children().stream().anyMatch(child -> child.name().startsWith("embed"));
      var papers = font.get("name").matches("Arial|Courier New");
      var replaced = papers && (font.child("altName").isPresent() || isSymbols(font));
      if (embedded || replaced) {
        findings.found(
            WHERE, "it brings its own letters for the font " + Shown.text(font.get("name")));
      }
    }
  }

  private static boolean isSymbols(Node font) {
    return font.valueOf("charset").equals("02");
  }
}
