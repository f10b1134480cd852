package org.ringfence.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ringfence.model.MacPrefix;
import org.ringfence.model.Maker;
import org.ringfence.model.Policy;
import org.ringfence.model.Rebadge;
import org.ringfence.model.Weakness;

/**
 * The reference tables, each row with its source and confidence; they join by the maker's key.
 *
 * @param makers one of them, with the key {@link Maker#UNKNOWN_KEY}, stands for nobody
 */
public record ReferenceData(
    List<Maker> makers,
    List<Rebadge> rebadges,
    List<MacPrefix> prefixes,
    List<Weakness> weaknesses,
    List<Policy> policies) {

  /** Digits of a whole network address. */
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final int MAC_DIGITS = 12;

  public ReferenceData {
    makers = List.copyOf(makers);
    rebadges = List.copyOf(rebadges);
    prefixes = List.copyOf(prefixes);
    weaknesses = List.copyOf(weaknesses);
    policies = List.copyOf(policies);
  }

  /** The maker with this key; empty for none and for the row that stands for nobody. */
  public Optional<Maker> maker(String key) {
    return makers.stream().filter(maker -> maker.isKnown() && maker.key().equals(key)).findFirst();
  }

  /** The maker with this name or key, whatever the case; empty where no row says so. */
  public Optional<Maker> makerNamed(String name) {
    var wanted = folded(name);
    return makers.stream()
        .filter(Maker::isKnown)
        .filter(maker -> folded(maker.name()).equals(wanted) || maker.key().equals(wanted))
        .findFirst();
  }

  /** The row for a brand on a label, whatever the case; empty where no row says so. */
  public Optional<Rebadge> rebadge(String label) {
    var wanted = folded(label);
    return rebadges.stream().filter(row -> folded(row.label()).equals(wanted)).findFirst();
  }

  /** The longest known prefix of a network address as read; empty where none fits. */
  public Optional<MacPrefix> prefix(String mac) {
    return digits(mac).flatMap(this::longestPrefix);
  }

  /** Whether a text is a network address, whole, with any of the usual separators or none. */
  public static boolean isMac(String text) {
    return digits(text).map(digits -> digits.length() == MAC_DIGITS).orElse(false);
  }

  /** Whether attackers are known to have used a weakness of this maker's products. */
  public boolean knownExploited(String maker) {
    return weaknesses.stream().anyMatch(w -> w.knownExploited() && w.maker().equals(maker));
  }

  private Optional<MacPrefix> longestPrefix(String digits) {
    return prefixes.stream()
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
