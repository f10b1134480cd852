package org.ringfence.report.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How a template fits a paper.
 *
 * @param used the places that the paper fills, in the template's order
 * @param former those of them with a tag that the part had before, or had until it went
 * @param unknown places with a tag that the paper does not have, which stay as they are
 * @param misplaced places that hold a few words only, whose tag stands for a whole part of the paper
 * @param twice places for a part that stands in another place with its tag, which stay empty
 * @param missing tags of the paper for which the template has no place, each with what it would
 *     hold; what they stand for is then not in a Word paper, while a table in Excel gets a sheet
 */
public record TemplateCheck(
    List<TemplatePlace> used,
    List<TemplatePlace> former,
    List<TemplatePlace> unknown,
    List<TemplatePlace> misplaced,
    List<TemplatePlace> twice,
    Map<String, String> missing) {
  public TemplateCheck {
    used = List.copyOf(used);
    former = List.copyOf(former);
    unknown = List.copyOf(unknown);
    misplaced = List.copyOf(misplaced);
    twice = List.copyOf(twice);
    missing = Collections.unmodifiableMap(new LinkedHashMap<>(missing));
  }

  /**
   * Compares a template with the tags of a paper.
   *
   * @param words tags of single texts, each with what it holds
   * @param parts tags of whole parts, each with what it holds, in the paper's order
   * @param before tags that parts had before, each with the tag of what stands there now
   */
  public static TemplateCheck of(
      Template template,
      Map<String, String> words,
      Map<String, String> parts,
      Map<String, String> before) {
    var used = new ArrayList<TemplatePlace>();
    var former = new ArrayList<TemplatePlace>();
    var unknown = new ArrayList<TemplatePlace>();
    var misplaced = new ArrayList<TemplatePlace>();
    var twice = new ArrayList<TemplatePlace>();
    var seen = new HashSet<String>();
    for (var place : template.places()) {
      var tag = place.tag();
      if (words.containsKey(tag)) {
        used.add(place);
      } else if (!parts.containsKey(tag) && !before.containsKey(tag)) {
        unknown.add(place);
      } else if (!place.holdsPart()) {
        misplaced.add(place);
      } else if (!seen.add(before.getOrDefault(tag, tag))) {
        twice.add(place);
      } else {
        (before.containsKey(tag) ? former : used).add(place);
      }
    }
    var missing = new LinkedHashMap<String, String>();
    if (template.hasPlaces()) {
      missing.putAll(words);
      missing.putAll(parts);
      template.places().stream()
          .map(TemplatePlace::tag)
          .forEach(tag -> missing.remove(before.getOrDefault(tag, tag)));
    }
    return new TemplateCheck(used, former, unknown, misplaced, twice, missing);
  }

  /** The same, in which these tags are not missing. */
  public TemplateCheck without(Predicate<String> tags) {
    var others = new LinkedHashMap<>(missing);
    others.keySet().removeIf(tags);
    return new TemplateCheck(used, former, unknown, misplaced, twice, others);
  }

  /** Whether everything in the template is understood; a place that is missing is a choice. */
  public boolean isSound() {
    return unknown.isEmpty() && misplaced.isEmpty() && twice.isEmpty();
  }
}
