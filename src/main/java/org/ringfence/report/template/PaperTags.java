package org.ringfence.report.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.report.text.PaperWords;

/** The tags that a council's template can have for each Word paper. */
public final class PaperTags {
  private static final String PREFIX = "ringfence.";
  private static final String COVER = "cover";
  private static final Properties PLACES = places();

  private final PaperWords words = PaperWords.british();

  /** The tags in British English. */
  public PaperTags() {}

  private static Properties places() {
    var places = new Properties();
    try (var in = PaperTags.class.getResourceAsStream("places.properties")) {
      places.load(Objects.requireNonNull(in, "places.properties"));
    } catch (IOException e) {
      throw new UncheckedIOException("the program is damaged", e);
    }
    return places;
  }

  private static Stream<String> names(String paper, String what) {
    return Pattern.compile(" ")
        .splitAsStream(PLACES.getProperty(paper + "." + what, ""))
        .filter(name -> !name.isEmpty());
  }

  /** Tags of single texts, each with what it holds, in the order in which they are documented. */
  public Map<String, String> texts(PaperKind kind) {
    var tags = new LinkedHashMap<String, String>();
    Stream.concat(names("any", "texts"), names(kind.id(), "texts"))
        .forEach(tag -> tags.put(PREFIX + tag, words.say("tag." + tag)));
    return tags;
  }

  /** Tags of whole parts in Word, each with what it holds; none for a paper that is in Excel. */
  public Map<String, String> parts(PaperKind kind) {
    var tags = new LinkedHashMap<String, String>();
    names(kind.id(), "parts")
        .forEach(name -> tags.put(PREFIX + kind.id() + "." + name, part(kind, name)));
    return tags;
  }

  /** Every tag that a template for the paper can have, each with what it holds. */
  public Map<String, String> all(PaperKind kind) {
    var all = new LinkedHashMap<>(texts(kind));
    all.putAll(parts(kind));
    all.putAll(sheets(kind));
    if (!parts(kind).isEmpty()) {
      all.put(MarkedRegions.WHOLE, words.say("tag.remove"));
      all.put(MarkedRegions.START, words.say("tag.remove.start"));
      all.put(MarkedRegions.END, words.say("tag.remove.end"));
    }
    return all;
  }

  /**
   * Tags of places that templates had before, by the tag of the part that stands there now; a part
   * that is no more has an empty one.
   */
  public Map<String, String> former(PaperKind kind) {
    var former = new LinkedHashMap<String, String>();
    names(kind.id(), "former")
        .map(pair -> pair.split(":", 2))
        .forEach(
            pair ->
                former.put(
                    PREFIX + kind.id() + "." + pair[0],
                    pair[1].equals("-") ? "" : PREFIX + kind.id() + "." + pair[1]));
    return former;
  }

  /** A paper that has words of its own says by them what its parts hold. */
  private String part(PaperKind kind, String name) {
    return words
        .find("tag." + kind.id() + "." + name)
        .orElseGet(() -> PaperWords.british(kind.id()).say(name + ".holds"));
  }

  /**
   * Names of the cells in Excel from which a whole table goes down, each with what it holds; none
   * for a paper that is in Word only.
   */
  public Map<String, String> sheets(PaperKind kind) {
    var tags = new LinkedHashMap<String, String>();
    names(kind.id(), "sheets")
        .forEach(name -> tags.put(NamedCell.ofPart("sheet." + name), sheet(kind, name)));
    return tags;
  }

  private String sheet(PaperKind kind, String name) {
    return name.equals(COVER)
        ? words.say("tag.sheet.cover")
        : words
            .find("tag." + kind.id() + "." + name)
            .orElseGet(() -> words.say("sheet." + name + ".holds"));
  }

  /**
   * Whether a workbook has the table on a sheet of its own where a template has no place for it.
   */
  public boolean isAddedAsSheet(String tag) {
    return tag.startsWith(NamedCell.SHEET);
  }

  /** What stands in the place of a part that a paper does not have. */
  public String nothing() {
    return words.say("tag.nothing");
  }

  /** Whether a paper says it even where a template has no place for it. */
  private static boolean isAddedAnyway(String tag) {
    return tag.equals(PREFIX + "marking") || tag.equals(PREFIX + "version");
  }

  /** How a template fits a paper; empty for a paper that is not in the template's program. */
  public Optional<TemplateCheck> check(Template template, PaperKind kind) {
    var parts =
        switch (template.kind()) {
          case WORD -> parts(kind);
          case EXCEL -> sheets(kind);
        };
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            TemplateCheck.of(template, texts(kind), parts, former(kind))
                .without(PaperTags::isAddedAnyway));
  }
}
