package org.ringfence.model.method;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Another name by which a maker goes, or the beginning of its model codes.
 *
 * @param text as people write it
 * @param maker the maker's key
 * @param kind what sort of name it is
 * @param applied whether it means this maker and no other; if not, it is only offered
 * @param source where the row comes from
 * @param confidence high, medium or low
 */
public record Alias(
    String text, String maker, Kind kind, boolean applied, String source, String confidence) {

  /** What sort of name an alias is. */
  public enum Kind {
    BRAND,
    FORMER_NAME,
    COMPANY_NAME,
    SPELLING,
    /** The beginning of a model code; only ever offered. */
    MODEL_PREFIX;

    /** The id in the table: {@code "model-prefix"}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with this id; empty where there is none. */
    public static Optional<Kind> of(String id) {
      return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
  }
}
