package org.ringfence.register.backup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which backups are kept: the last few, then one for each day, then one for each month. It goes by
 * the order in which backups were made and never by their age today, so that a clock that was set
 * back or forward makes nothing old.
 *
 * @param last how many are kept in any case
 * @param days for how many days the last one of the day is kept
 * @param months for how many months the last one of the month is kept
 */
public record RetentionRule(int last, int days, int months) {

  /** A day's work hour by hour, a month day by day, a year month by month. */
  public static final RetentionRule USUAL = new RetentionRule(24, 30, 12);

  /** The newest is always kept. */
  public RetentionRule {
    last = Math.max(1, last);
  }

  /** Which of these, the newest first, need not be kept. */
  List<Backup> expendable(List<Backup> newestFirst) {
    var kept = newestFirst.stream().limit(last).collect(Collectors.toSet());
    kept.addAll(newestOfEach(newestFirst, RetentionRule::day, days));
    kept.addAll(newestOfEach(newestFirst, backup -> YearMonth.from(day(backup)), months));
    return newestFirst.stream().filter(backup -> !kept.contains(backup)).toList();
  }

  private static Set<Backup> newestOfEach(
      List<Backup> newestFirst, Function<Backup, Object> period, int periods) {
    var seen = new HashSet<Object>();
    return newestFirst.stream()
        .filter(backup -> seen.size() < periods && seen.add(period.apply(backup)))
        .collect(Collectors.toSet());
  }

  private static LocalDate day(Backup backup) {
    return backup.taken().atZone(ZoneOffset.UTC).toLocalDate();
  }
}
