package org.ringfence.json;

import java.util.Optional;
import org.ringfence.json.JsonPiece.Whole;

/** Reads whole numbers from 0 to 100,000. */
final class Counts {
  private static final int LONGEST = 7;

  private Counts() {}

  static Optional<Integer> parse(JsonPiece node) {
    return node instanceof Whole(var digits, _) && digits.length() <= LONGEST
        ? Optional.of(Integer.valueOf(digits))
            .filter(count -> count >= 0 && count <= JsonLimits.LARGEST_COUNT)
        : Optional.empty();
  }
}
