package org.ringfence.report.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.ringfence.report.template.Template;
import org.ringfence.report.text.SafeText;

/** What a paper begins from: the program's own design, or a council's template. */
final class PaperGround {
  private static final String PREFIX = "ringfence.";

  private final XWPFDocument document;
  private final StyleNames styles;
  private final boolean own;
  private final int textWidth;
  private final Optional<TemplatePlaces> places;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, String> absent = new HashMap<>();
  private final Map<String, String> former = new HashMap<>();

  private PaperGround(
      XWPFDocument document, StyleNames styles, boolean own, Optional<TemplatePlaces> places) {
    // Looked up once: it stands at the end of all that is written.
    this.textWidth = PageShape.textWidth(document);
    this.document = document;
    this.styles = styles;
    this.own = own;
    this.places = places;
  }

  /** The council's template, or the program's own design where there is none. */
  static PaperGround of(Optional<Template> template) {
    return template.map(PaperGround::ofTemplate).orElseGet(PaperGround::ofOwn);
  }

  private static PaperGround ofOwn() {
    var document = new XWPFDocument();
    PaperStyles.apply(document);
    return new PaperGround(document, StyleNames.OWN, true, Optional.empty());
  }

  private static PaperGround ofTemplate(Template template) {
    try (var in = template.open()) {
      var document = new XWPFDocument(in);
      var styles = new TemplateStyles(document).merged();
      if (!template.hasPlaces()) {
        TemplateMargins.clearEmptyBody(document);
      }
      var places =
          template.hasPlaces()
              ? Optional.of(new TemplatePlaces(document))
              : Optional.<TemplatePlaces>empty();
      return new PaperGround(document, styles, false, places);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  XWPFDocument document() {
    return document;
  }

  StyleNames styles() {
    return styles;
  }

  /** Whether it is the program's own design. */
  boolean isOwn() {
    return own;
  }

  /** Whether each part of the paper goes to a place of its own. */
  boolean hasPlaces() {
    return places.isPresent();
  }

  /** The level of the heading beneath which a part's place stands; 0 for none. */
  int levelAt(String tag) {
    return places.map(found -> found.levelAt(place(found, tag))).orElse(0);
  }

  /** Writes a part, for its place or at the end. */
  void write(String tag, Runnable writing) {
    if (places.isPresent()) {
      places.get().write(place(places.get(), tag), writing);
    } else {
      writing.run();
    }
  }

  /** Where a part goes: to a place with its tag, or with one that it had before. */
  private String place(TemplatePlaces found, String tag) {
    var now = PREFIX + tag;
    return found.has(now)
        ? now
        : Optional.ofNullable(former.get(now)).filter(found::has).orElse(now);
  }

  /** Tags that parts had before, each with the tag that it has now. */
  void renamed(Map<String, String> before) {
    before.forEach((was, now) -> former.put(now, was));
  }

  /** Tags of the paper's parts, and what stands in the place of one that it does not have. */
  void expect(Set<String> tags, String nothing) {
    tags.forEach(tag -> absent.put(tag, nothing));
  }

  /** What stands at the tag wherever the template has it. */
  void text(String tag, String text) {
    texts.put(PREFIX + tag, text);
  }

  /** What stands at the top and bottom of each page. */
  void margins(PageMargins margins, String cutMark) {
    if (own) {
      margins.draw(document, cutMark);
    } else {
      text("marking", SafeText.paper(margins.marking(), cutMark));
      new TemplateMargins(document, styles).add(margins, cutMark);
    }
  }

  /** The table as wide as the text of a page. */
  PaperTable fitted(PaperTable table) {
    return own ? table : table.fitted(textWidth);
  }

  /** Puts everything where it belongs. */
  void settle() {
    if (!own) {
      places.orElseGet(() -> new TemplatePlaces(document)).settle(texts, absent);
    }
  }
}
