package org.ringfence.cli.signing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.assessment.signoff.VouchRequest;
import org.ringfence.model.outcome.Outcome;

/**
 * For which keys the council is to vouch, as somebody types it.
 *
 * @param vouches each {@code KEY=ROLE,ROLE}
 * @param ends each {@code KEY=DAY}, of keys that are named among these
 */
record VouchText(List<String> vouches, List<String> ends) {
  private static final String NOTHING = " Nothing was written.";

  /** What is meant; refused where a day is none, or is of a key that nobody vouches for. */
  Outcome<List<VouchRequest>> read() {
    Outcome<List<VouchRequest>> all = Outcome.done(vouches.stream().map(VouchText::vouch).toList());
    for (var end : ends) {
      all = all.then(list -> ended(list, end));
    }
    return all;
  }

  private static VouchRequest vouch(String typed) {
    return new VouchRequest(
        part(typed, 0),
        Stream.of(part(typed, 1).split(",", -1))
            .map(String::strip)
            .filter(role -> !role.isEmpty())
            .toList());
  }

  private static String part(String typed, int at) {
    var parts = typed.split("=", 2);
    return at < parts.length ? parts[at].strip() : "";
  }

  private static Outcome<List<VouchRequest>> ended(List<VouchRequest> all, String typed) {
    LocalDate day;
    try {
      day = LocalDate.parse(part(typed, 1));
    } catch (DateTimeException _) {
      return Outcome.refused(
          "“%s” does not say on which day which key ended.".formatted(typed),
          "",
          "Give it as in --end 4F2A-09C1-77DE-1B30=2026-11-28." + NOTHING);
    }
    var ended = new ArrayList<VouchRequest>();
    for (var one : all) {
      ended.add(
          isSame(one.key(), part(typed, 0))
              ? new VouchRequest(one.key(), one.roles(), Optional.of(day))
              : one);
    }
    return ended.equals(all)
        ? Outcome.refused(
            "The key %s ends, and it is not said as what its owner could sign before."
                .formatted(part(typed, 0)),
            "",
            "Name it as well, with --vouch %s=ROLE,ROLE. Or leave it out altogether: then nothing"
                    .formatted(part(typed, 0))
                + " counts that it ever signed."
                + NOTHING)
        : Outcome.done(List.copyOf(ended));
  }

  private static boolean isSame(String one, String other) {
    return plain(one).equals(plain(other));
  }

  private static String plain(String key) {
    return key.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
  }
}
