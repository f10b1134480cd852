package org.ringfence.cli.part;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ringfence.messages.Messages;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.written.WrittenDay;

/**
 * What commands say, by key. A value stands in a text as one would type it: a day as 2026-11-22, a
 * number without its thousands apart.
 */
public final class CommandWords {
  private static final Messages TEXTS = Messages.british("command");
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private CommandWords() {}

  /** The text of a key with these values in its places. */
  public static String say(String key, Object... values) {
    return TEXTS.say(key, Arrays.stream(values).map(String::valueOf).toArray());
  }

  /** The text for a number of things: of {@code key.one} for one, else of {@code key.many}. */
  public static String count(String key, int number, Object... more) {
    return say(
        key + (number == 1 ? ".one" : ".many"),
        Stream.concat(Stream.of(number), Arrays.stream(more)).toArray());
  }

  /** The text of one choice of a family. */
  public static String choice(String family, Enum<?> choice) {
    return TEXTS.choice(family, choice);
  }

  /** A day as people write it: "22 November 2026". */
  public static String day(LocalDate day) {
    return TEXTS.day(day);
  }

  /** Why a text is no day, and how one is written; of a day past a month's end, that it is that. */
  public static String noDay(String text) {
    return WrittenDay.pastTheEnd(text)
        .map(month -> say("day.none", text.strip(), MONTH.format(month), month.lengthOfMonth()))
        .orElseGet(() -> say("day.unread", text));
  }

  /** A problem whose text has this key, with {@code key.mend} for what to do. */
  public static Problem problem(String key, String where, Object... values) {
    return new Problem(say(key, values), where, say(key + ".mend", values));
  }

  /** Refused for such a problem. */
  public static <T> Outcome<T> refused(String key, String where, Object... values) {
    return new Outcome.Refused<>(List.of(problem(key, where, values)));
  }
}
