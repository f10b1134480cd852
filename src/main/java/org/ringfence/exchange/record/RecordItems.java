package org.ringfence.exchange.record;

import java.util.List;
import java.util.regex.Pattern;

/** Which parts of a record are one item with all that is below them. */
public final class RecordItems {
  /**
   * Explanations that nobody reads in parts, and words. All else is an item for each value, so that
   * a single one can be withheld.
   */
  private static final List<Pattern> WHOLE =
      List.of(
          Pattern.compile("/risk/held/\\d+"),
          Pattern.compile("/risk/risks/\\d+/[a-z]+/(steps|controls|rules)"),
          Pattern.compile("/risk/(checks|contradictions)"),
          Pattern.compile("/advice/\\d+"),
          Pattern.compile("/devices/\\d+/finding"),
          Pattern.compile("/outline/answers/[^/]+"),
          Pattern.compile("/places/[^/]+"),
          Pattern.compile("/history"),
          Pattern.compile("/earlier/\\d+"),
          Pattern.compile("/words"));

  private RecordItems() {}

  /** Whether all below this JSON pointer is one item. */
  public static boolean isWhole(String pointer) {
    return WHOLE.stream().anyMatch(one -> one.matcher(pointer).matches());
  }
}
