package org.ringfence.scoring.earlier;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ringfence.catalogue.ReferenceData;
import org.ringfence.model.method.MacPrefix;
import org.ringfence.model.method.Maker;
import org.ringfence.model.method.Rebadge;

/** How the program of the method 2026.1 looked names and addresses up. */
final class ExactTables {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final ReferenceData tables;

  ExactTables(ReferenceData tables) {
    this.tables = tables;
  }

  /** The maker with this key; empty for none and for the row that stands for nobody. */
  Optional<Maker> maker(String key) {
    return tables.makers().stream()
        .filter(maker -> maker.isKnown() && maker.key().equals(key))
        .findFirst();
  }

  /** The maker with this name or key, whatever the case; empty where no row says so. */
  Optional<Maker> makerNamed(String name) {
    var wanted = folded(name);
    return tables.makers().stream()
        .filter(Maker::isKnown)
        .filter(maker -> folded(maker.name()).equals(wanted) || maker.key().equals(wanted))
        .findFirst();
  }

  /** The row for a brand on a label, whatever the case; empty where no row says so. */
  Optional<Rebadge> rebadge(String label) {
    var wanted = folded(label);
    return tables.rebadges().stream().filter(row -> folded(row.label()).equals(wanted)).findFirst();
  }

  /** The longest known prefix of a network address as read; empty where none fits. */
  Optional<MacPrefix> prefix(String mac) {
    return digits(mac).flatMap(this::longestPrefix);
  }

  /** Whether attackers are known to have used a weakness of this maker's products. */
  boolean knownExploited(String maker) {
    return tables.weaknesses().stream()
        .anyMatch(weakness -> weakness.knownExploited() && weakness.maker().equals(maker));
  }

  private Optional<MacPrefix> longestPrefix(String digits) {
    return tables.prefixes().stream()
        .filter(prefix -> digits.startsWith(prefix.hex()))
        .max(Comparator.comparingInt(prefix -> prefix.hex().length()));
  }

  private static Optional<String> digits(String mac) {
    var digits = mac.replaceAll("[\\s:.\\-]", "").toUpperCase(Locale.ROOT);
    return digits.matches("[0-9A-F]{6,12}") ? Optional.of(digits) : Optional.empty();
  }

  private static String folded(String text) {
    return BLANKS.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }
}
