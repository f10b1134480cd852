package org.ringfence.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads days as files write them: {@code 2026-11-22}. */
final class JsonDay {
  // Stricter than ISO_LOCAL_DATE, which also takes signs, longer years and the year 0.
  private static final Pattern FORM = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private JsonDay() {}

  static Optional<LocalDate> parse(String text) {
    if (!FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
