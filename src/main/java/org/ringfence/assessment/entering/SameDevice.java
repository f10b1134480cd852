package org.ringfence.assessment.entering;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.ringfence.model.installation.Device;

/** Tells whether two lines can be about the same thing, by what is printed on it. */
final class SameDevice {
  private SameDevice() {}

  /** Whether nothing that both lines say of it differs; what only one of them says is no sign. */
  static boolean is(Device one, Device other) {
    return one.kind() == other.kind()
        && agree(List.of(one.label()), List.of(other.label()))
        && agree(one.serials(), other.serials())
        && agree(one.macs(), other.macs());
  }

  private static boolean agree(List<String> some, List<String> others) {
    var left = plain(some);
    var right = plain(others);
    return left.isEmpty() || right.isEmpty() || left.stream().anyMatch(right::contains);
  }

  /** As it is read aloud: a MAC is the same with other marks between its digits. */
  private static Set<String> plain(List<String> texts) {
    return texts.stream()
        .map(text -> text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.toSet());
  }
}
