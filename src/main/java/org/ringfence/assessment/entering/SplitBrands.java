package org.ringfence.assessment.entering;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.catalogue.NormalForm;
import org.ringfence.model.evaluation.MakerFinding;
import org.ringfence.model.evaluation.NamedMaker;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.DeviceDraft;
import org.ringfence.model.method.Maker;
import org.ringfence.scoring.FactFinder;

/** Sees to it that a line that is split keeps every brand that it names, and gains none. */
final class SplitBrands {
  private final FactFinder makers;

  SplitBrands(FactFinder makers) {
    this.makers = makers;
  }

  /**
   * A brand that a line's label names.
   *
   * @param written as it is said to a person
   * @param key tells it from any other brand
   * @param maker who makes it; empty where nobody knows
   */
  private record Brand(String written, String key, Optional<Maker> maker) {
    static Brand of(NamedMaker one) {
      return new Brand(
          one.brand(),
          one.seller().map(Maker::key).orElse(NormalForm.of(one.brand())),
          one.maker());
    }
  }

  /** What is wrong with these labels in the place of a line's own; empty for nothing. */
  Optional<String> wrong(String label, List<String> labels) {
    var line = find(label);
    return brands(line)
        .filter(brand -> labels.stream().noneMatch(part -> bears(part, brand, line)))
        .findFirst()
        .map(brand -> TEXTS.say("split.brand-missing", brand.written()))
        .or(() -> labels.stream().flatMap(part -> added(part, label, line)).findFirst());
  }

  /** A name that nobody is known for is borne by its own words, or by a name it was meant for. */
  private boolean bears(String part, Brand brand, MakerFinding line) {
    var found = find(part);
    return brands(found).anyMatch(one -> one.key().equals(brand.key()))
        || (brand.maker().isEmpty()
            && (holds(part, brand.written())
                || brands(found).anyMatch(one -> isOffered(one, line))));
  }

  /** What stands on a new label and did not stand on the line. */
  private Stream<String> added(String part, String label, MakerFinding line) {
    var own = brands(line).map(Brand::key).toList();
    var named = brands(find(part)).toList();
    return named.isEmpty() && !holds(label, part)
        ? Stream.of(strange(part))
        : named.stream()
            .filter(one -> !own.contains(one.key()) && !isOffered(one, line))
            .filter(one -> one.maker().isPresent() || !holds(label, one.written()))
            .map(one -> strange(one.written()));
  }

  private static String strange(String written) {
    return TEXTS.say("split.brand-new", written);
  }

  private static boolean isOffered(Brand brand, MakerFinding line) {
    return brand.maker().isPresent()
        && line.offered().stream().anyMatch(offer -> offer.maker().equals(brand.maker()));
  }

  private static boolean holds(String text, String words) {
    return (" " + NormalForm.of(text) + " ").contains(" " + NormalForm.of(words) + " ");
  }

  private static Stream<Brand> brands(MakerFinding found) {
    return found.named().stream().map(Brand::of);
  }

  /** What a label says by itself. */
  private MakerFinding find(String label) {
    return makers.identify(DeviceDraft.of(Device.Kind.UNSTATED).label(label).device(), false);
  }
}
