package org.ringfence.report.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How a template fits a paper.
 *
 * @param used the places that the paper fills, in the template's order
 * @param unknown places with a tag that the paper does not have, which stay as they are
 * @param misplaced places within a line whose tag stands for a whole part of the paper
 * @param missing tags of the paper for which the template has no place, each with what it would
 *     hold; what they stand for is then not in a Word paper, while a table in Excel gets a sheet
 */
public record TemplateCheck(
    List<TemplatePlace> used,
    List<TemplatePlace> unknown,
    List<TemplatePlace> misplaced,
    Map<String, String> missing) {
  public TemplateCheck {
    used = List.copyOf(used);
    unknown = List.copyOf(unknown);
    misplaced = List.copyOf(misplaced);
    missing = Collections.unmodifiableMap(new LinkedHashMap<>(missing));
  }

  /**
   * Compares a template with the tags of a paper.
   *
   * @param words tags of single texts, each with what it holds
   * @param parts tags of whole parts, each with what it holds, in the paper's order
   */
  public static TemplateCheck of(
      Template template, Map<String, String> words, Map<String, String> parts) {
    var used = new ArrayList<TemplatePlace>();
    var unknown = new ArrayList<TemplatePlace>();
    var misplaced = new ArrayList<TemplatePlace>();
    for (var place : template.places()) {
      if (parts.containsKey(place.tag())) {
        (place.inLine() ? misplaced : used).add(place);
      } else {
        (words.containsKey(place.tag()) ? used : unknown).add(place);
      }
    }
    var missing = new LinkedHashMap<String, String>();
    if (template.hasPlaces()) {
      words.forEach((tag, holds) -> addMissing(template, tag, holds, missing));
      parts.forEach((tag, holds) -> addMissing(template, tag, holds, missing));
    }
    return new TemplateCheck(used, unknown, misplaced, missing);
  }

  /** The same, in which these tags are not missing. */
  public TemplateCheck without(Predicate<String> tags) {
    var others = new LinkedHashMap<>(missing);
    others.keySet().removeIf(tags);
    return new TemplateCheck(used, unknown, misplaced, others);
  }

  /** Whether everything in the template is understood; a place that is missing is a choice. */
  public boolean isSound() {
    return unknown.isEmpty() && misplaced.isEmpty();
  }

  private static void addMissing(
      Template template, String tag, String holds, Map<String, String> missing) {
    if (!template.has(tag)) {
      missing.put(tag, holds);
    }
  }
}
