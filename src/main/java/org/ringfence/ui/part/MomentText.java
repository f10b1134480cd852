package org.ringfence.ui.part;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes moments as they are written in Britain. */
public final class MomentText {
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

  private MomentText() {}

  /** A moment in words, by the clock of a place: "22 November 2026, 09:30". */
  public static String words(Instant moment, ZoneId place) {
    return LONG.format(moment.atZone(place));
  }
}
