package org.ringfence.assessment.intake;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.installation.RegisterEntry;

/**
 * Finds an installation of a file in a register: by the property's number and the installation's
 * name, or by the names of organisation, site and installation, however they are spelled.
 */
final class KnownInstallations {
  private final Map<String, List<RegisterEntry>> byName;

  KnownInstallations(List<RegisterEntry> entries) {
    this.byName = entries.stream().collect(Collectors.groupingBy(one -> normal(one.installation())));
  }

  /** The one that the register holds of it under another id. */
  Optional<KnownInstallation> of(String organisation, Assessment one) {
    return newest(organisation, one).map(known -> new KnownInstallation(one, known, false));
  }

  private Optional<RegisterEntry> newest(String organisation, Assessment one) {
    return byName.getOrDefault(normal(one.installation().name()), List.of()).stream()
        .filter(sameProperty(one).or(sameNames(organisation, one)))
        .max(
            Comparator.comparingInt(RegisterEntry::revision)
                .thenComparing(RegisterEntry::assessedOn));
  }

  private static Predicate<RegisterEntry> sameProperty(Assessment one) {
    var uprn = number(one.site().uprn());
    return entry -> !uprn.isEmpty() && number(entry.site().uprn()).equals(uprn);
  }

  private static Predicate<RegisterEntry> sameNames(String organisation, Assessment one) {
    return entry ->
        isSame(entry.organisation().name(), organisation)
            && isSame(entry.site().name(), one.site().name());
  }

  /** Leading zeros and what stands between the digits say nothing. */
  private static String number(String uprn) {
    return uprn.replaceAll("\\D", "").replaceFirst("^0+", "");
  }

  /** Whether two names are one in normal form. */
  static boolean isSame(String one, String other) {
    return normal(one).equals(normal(other));
  }

  private static String normal(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .replaceAll("[\\p{Cf}®™©]", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
