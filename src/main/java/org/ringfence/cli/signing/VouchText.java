package org.ringfence.cli.signing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.assessment.signoff.VouchRequest;
import org.ringfence.cli.part.CommandWords;
import org.ringfence.model.outcome.Outcome;

/**
 * For which keys the council is to vouch, as somebody types it.
 *
 * @param vouches each {@code KEY=ROLE,ROLE}
 * @param ends each {@code KEY=DAY}, of keys that are named among these
 */
record VouchText(List<String> vouches, List<String> ends) {

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
      return part(typed, 1).isEmpty()
          ? CommandWords.refused("trust.end.unread", "", typed)
          : CommandWords.refused("trust.end.day", "", CommandWords.noDay(part(typed, 1)));
    }
    var ended = new ArrayList<VouchRequest>();
    for (var one : all) {
      ended.add(
          isSame(one.key(), part(typed, 0))
              ? new VouchRequest(one.key(), one.roles(), Optional.of(day))
              : one);
    }
    return ended.equals(all)
        ? CommandWords.refused("trust.end.alone", "", part(typed, 0))
        : Outcome.done(List.copyOf(ended));
  }

  private static boolean isSame(String one, String other) {
    return plain(one).equals(plain(other));
  }

  private static String plain(String key) {
    return key.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
  }
}
