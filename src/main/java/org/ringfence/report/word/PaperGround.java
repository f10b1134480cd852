package org.ringfence.report.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.ringfence.report.template.Template;
import org.ringfence.report.text.SafeText;

/** What a paper begins from: the program's own design, or a council's template. */
final class PaperGround {
  private static final String PREFIX = "ringfence.";

  /** In twentieths of a point. */
  private static final int ABOVE_HEADING = 240;

  private static final int BENEATH_TEXT = 120;

  private final XWPFDocument document;
  private final StyleNames styles;
  private final boolean own;
  private final int endWidth;
  private final Optional<TemplatePlaces> places;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, String> absent = new HashMap<>();
  private final Map<String, String> former = new HashMap<>();
  private final Map<String, Boolean> spacing = new HashMap<>();
  private Optional<PlaceSurvey.Place> current = Optional.empty();
  private boolean homeless;

  private PaperGround(
      XWPFDocument document, StyleNames styles, boolean own, Optional<TemplatePlaces> places) {
    // Looked up once: it stands at the end of all that is written.
    var body = document.getDocument().getBody();
    this.endWidth =
        body.isSetSectPr() ? PageShape.textWidth(body.getSectPr()) : PageShape.UPRIGHT_WIDTH;
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

  /** The level of the heading beneath which the part now written stands; 0 for none. */
  int level() {
    return current.map(PlaceSurvey.Place::level).orElse(0);
  }

  /** The heading beneath which a template has a part; empty where it has none for it. */
  Optional<String> headingOf(String tag) {
    return places
        .flatMap(found -> found.survey().at(place(found, tag)))
        .map(PlaceSurvey.Place::heading)
        .filter(heading -> !heading.isEmpty());
  }

  /** Whether there is a place for a part. */
  boolean holds(String tag) {
    return places.map(found -> found.has(place(found, tag))).orElse(true);
  }

  /** Writes a part, for its place or at the end. */
  void write(String tag, Runnable writing) {
    if (places.isPresent()) {
      var found = places.get();
      current = found.survey().at(place(found, tag));
      homeless = current.isEmpty();
      found.write(place(found, tag), writing);
      current = Optional.empty();
      homeless = false;
    } else {
      writing.run();
    }
  }

  /** Whether what is written now is left out, since the template has no place for it. */
  boolean isLeftOut() {
    return homeless;
  }

  /** Writes what is printed though the template has no place for it. */
  void writeAnyway(Runnable writing) {
    homeless = false;
    places.ifPresentOrElse(found -> found.writeAnyway(writing), writing);
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

  /** The table as wide as the place where it stands. */
  PaperTable fitted(PaperTable table) {
    return own ? table : table.fitted(width());
  }

  /** How wide the text is where something is written now, in twentieths of a point. */
  int width() {
    return own ? PageShape.UPRIGHT_WIDTH : current.map(PlaceSurvey.Place::width).orElse(endWidth);
  }

  /** Puts a heading of a template into the list that numbers the template's own. */
  void number(XWPFParagraph heading, int level) {
    places
        .filter(_ -> new HeadingLevels(document).list(String.valueOf(heading.getStyle())).isEmpty())
        .flatMap(found -> found.survey().number(level))
        .ifPresent(
            number -> {
              var properties = heading.getCTP().getPPr();
              properties.addNewNumPr().set(number);
            });
  }

  /** Leaves room around a paragraph whose style in the template leaves none. */
  void space(XWPFParagraph paragraph, String style) {
    var isHeading = style.startsWith("Heading");
    if (own || !(isHeading || style.equals("Normal"))) {
      return;
    }
    if (!spacing.computeIfAbsent(style, _ -> new StyleSpacing(document).isSaid(styles.id(style)))) {
      if (isHeading) {
        paragraph.setSpacingBefore(ABOVE_HEADING);
      }
      paragraph.setSpacingAfter(BENEATH_TEXT);
    }
  }

  /** Takes a heading out of the list into which its style puts it. */
  void unnumbered(XWPFParagraph heading) {
    if (new HeadingLevels(document).list(String.valueOf(heading.getStyle())).isPresent()) {
      heading.setNumID(BigInteger.ZERO);
    }
  }

  /** Puts everything where it belongs. */
  void settle() {
    if (!own) {
      places.orElseGet(() -> new TemplatePlaces(document)).settle(texts, absent);
    }
  }
}
