package org.ringfence.report.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.report.text.PaperWords;

/** The tags that a council's template can have for each Word paper. */
public final class PaperTags {
  private static final String PREFIX = "ringfence.";
  private static final List<String> ANY =
      List.of("title", "organisation", "day", "version", "marking");
  private static final List<String> ABOUT_ONE =
      List.of("site", "address", "installation", "record", "sentence", "status");
  private static final List<String> OF_COMMITTEE =
      List.of("committee", "meeting", "report-of", "contact", "wards");
  private static final List<String> COMMITTEE =
      List.of(
          "front",
          "exempt",
          "urgency",
          "summary",
          "recommend",
          "background",
          "options",
          "preferred",
          "risk",
          "knowledge",
          "changes",
          "consultation",
          "implications",
          "next",
          "above",
          "others",
          "withheld-appendix",
          "method",
          "papers");
  private static final List<String> FOI =
      List.of(
          "front", "installations", "cameras", "small", "spend", "refusals", "locations", "notes");
  private static final List<String> SITE =
      List.of(
          "front",
          "before",
          "begins",
          "subject",
          "finding",
          "reasons",
          "numbers",
          "matrix",
          "checks",
          "changes",
          "found",
          "signoff",
          "method",
          "factors",
          "answers",
          "ends",
          "after",
          "withheld");
  private static final List<String> CHECKLIST =
      List.of("front", "start", "items", "marks", "test", "sign", "others");
  private static final List<String> WORKBOOK_SHEETS =
      List.of(
          "summary",
          "installations",
          "devices",
          "risks",
          "answers",
          "actions",
          "sign-offs",
          "calculator",
          "workings",
          "method",
          "questions");
  private static final List<String> FOI_SHEETS =
      List.of("installations", "cameras", "spend", "refusals");
  private static final List<String> SIGN_OFF =
      List.of("front", "begins", "subject", "signers", "proof", "ends");

  private final PaperWords words = PaperWords.british();

  /** The tags in British English. */
  public PaperTags() {}

  /** Tags of single texts, each with what it holds, in the order in which they are documented. */
  public Map<String, String> texts(PaperKind kind) {
    var names = new ArrayList<>(ANY);
    switch (kind) {
      case SITE, CHECKLIST, SIGN_OFF -> names.addAll(ABOUT_ONE);
      case COMMITTEE -> names.addAll(OF_COMMITTEE);
      case FOI, WORKBOOK -> {}
    }
    var tags = new LinkedHashMap<String, String>();
    names.forEach(tag -> tags.put(PREFIX + tag, words.say("tag." + tag)));
    return tags;
  }

  /** Tags of whole parts in Word, each with what it holds; none for a paper that is in Excel. */
  public Map<String, String> parts(PaperKind kind) {
    return switch (kind) {
      case SITE -> parts(kind, SITE);
      case CHECKLIST -> parts(kind, CHECKLIST);
      case SIGN_OFF -> parts(kind, SIGN_OFF);
      case COMMITTEE -> committee();
      case FOI -> parts(kind, FOI);
      case WORKBOOK -> Map.of();
    };
  }

  /**
   * Names of the cells in Excel from which a whole table goes down, each with what it holds; none
   * for a paper that is in Word only.
   */
  public Map<String, String> sheets(PaperKind kind) {
    return switch (kind) {
      case WORKBOOK -> sheets(WORKBOOK_SHEETS, name -> "sheet." + name + ".holds");
      case FOI -> sheets(FOI_SHEETS, name -> "tag.foi." + name);
      case SITE, CHECKLIST, SIGN_OFF, COMMITTEE -> Map.of();
    };
  }

  /**
   * Whether a workbook has the table on a sheet of its own where a template has no place for it.
   */
  public boolean isAddedAsSheet(String tag) {
    return tag.startsWith(NamedCell.SHEET);
  }

  private Map<String, String> sheets(List<String> names, UnaryOperator<String> key) {
    var tags = new LinkedHashMap<String, String>();
    tags.put(NamedCell.ofPart("sheet.cover"), words.say("tag.sheet.cover"));
    names.forEach(name -> tags.put(NamedCell.ofPart("sheet." + name), words.say(key.apply(name))));
    return tags;
  }

  private static Map<String, String> committee() {
    var words = PaperWords.british("committee");
    var tags = new LinkedHashMap<String, String>();
    COMMITTEE.forEach(key -> tags.put(PREFIX + "committee." + key, words.say(key + ".holds")));
    return tags;
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
            TemplateCheck.of(template, texts(kind), parts).without(PaperTags::isAddedAnyway));
  }

  private Map<String, String> parts(PaperKind kind, List<String> names) {
    var tags = new LinkedHashMap<String, String>();
    for (var name : names) {
      var tag = kind.id() + "." + name;
      tags.put(PREFIX + tag, words.say("tag." + tag));
    }
    return tags;
  }
}
