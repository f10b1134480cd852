package org.ringfence.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringfence.model.PaperKind;
import org.ringfence.report.template.Template;
import org.ringfence.report.template.TemplateCheck;

/** The tags that a council's template can have for each Word paper about one installation. */
public final class PaperTags {
  private static final String PREFIX = "ringfence.";
  private static final List<String> TEXTS =
      List.of(
          "title",
          "organisation",
          "site",
          "address",
          "installation",
          "day",
          "version",
          "record",
          "sentence",
          "status",
          "marking");
  private static final List<String> SITE =
      List.of(
          "front", "before", "begins", "subject", "finding", "reasons", "numbers", "matrix",
          "checks", "changes", "found", "signoff", "method", "factors", "answers", "ends", "after");
  private static final List<String> CHECKLIST =
      List.of("front", "start", "items", "marks", "test", "sign", "others");
  private static final List<String> SIGN_OFF =
      List.of("front", "begins", "subject", "signers", "proof", "ends");

  private final Words words = Words.british();

  /** The tags in British English. */
  public PaperTags() {}

  /** Tags of single texts, each with what it holds, in the order in which they are documented. */
  public Map<String, String> texts() {
    var tags = new LinkedHashMap<String, String>();
    TEXTS.forEach(tag -> tags.put(PREFIX + tag, words.say("tag." + tag)));
    return tags;
  }

  /** Tags of whole parts, each with what it holds; none for a paper that takes no template. */
  public Map<String, String> parts(PaperKind kind) {
    return switch (kind) {
      case SITE -> parts(kind, SITE);
      case CHECKLIST -> parts(kind, CHECKLIST);
      case SIGN_OFF -> parts(kind, SIGN_OFF);
      case COMMITTEE, FOI, WORKBOOK -> Map.of();
    };
  }

  /** How a template fits a paper; empty for a paper that takes none. */
  public Optional<TemplateCheck> check(Template template, PaperKind kind) {
    var parts = parts(kind);
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(TemplateCheck.of(template, texts(), parts));
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
