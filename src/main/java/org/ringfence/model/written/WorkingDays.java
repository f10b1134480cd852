package org.ringfence.model.written;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Set;

/**
 * The days that count for section 10 of the Freedom of Information Act 2000: all but Saturdays,
 * Sundays, Christmas Day, Good Friday and what is a bank holiday in any part of the United Kingdom.
 * Bank holidays that are proclaimed for one year only are not known here.
 */
public final class WorkingDays {
  private static final int WEEK = 7;

  private WorkingDays() {}

  /** The working day that is so many of them after a day, which itself does not count. */
  public static LocalDate after(LocalDate day, int count) {
    var found = day;
    for (var left = count; left > 0; ) {
      found = found.plusDays(1);
      left -= isWorking(found) ? 1 : 0;
    }
    return found;
  }

  /** Whether it is one. */
  public static boolean isWorking(LocalDate day) {
    return !isWeekend(day) && !holidays(day.getYear()).contains(day);
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static Set<LocalDate> holidays(int year) {
    var all = new HashSet<LocalDate>();
    var easter = easter(year);
    all.add(easter.minusDays(2));
    all.add(easter.plusDays(1));
    all.add(firstMonday(year, Month.MAY));
    all.add(lastMonday(year, Month.MAY));
    all.add(firstMonday(year, Month.AUGUST));
    all.add(lastMonday(year, Month.AUGUST));
    // Those with a day of their own; on a weekend, the next weekday that is free stands for them.
    // Of two that follow each other the second keeps its day where it can, and so comes first.
    add(all, LocalDate.of(year, Month.JANUARY, 2));
    add(all, LocalDate.of(year, Month.JANUARY, 1));
    add(all, LocalDate.of(year, Month.MARCH, 17));
    add(all, LocalDate.of(year, Month.JULY, 12));
    add(all, LocalDate.of(year, Month.NOVEMBER, 30));
    all.add(LocalDate.of(year, Month.DECEMBER, 25));
    add(all, LocalDate.of(year, Month.DECEMBER, 26));
    add(all, LocalDate.of(year, Month.DECEMBER, 25));
    return all;
  }

  private static void add(Set<LocalDate> all, LocalDate day) {
    if (isWeekend(day)) {
      var instead = day;
      while (isWeekend(instead) || all.contains(instead)) {
        instead = instead.plusDays(1);
      }
      all.add(instead);
    } else {
      all.add(day);
    }
  }

  private static LocalDate firstMonday(int year, Month month) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
  }

  private static LocalDate lastMonday(int year, Month month) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
  }

  /** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % WEEK;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - WEEK * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
