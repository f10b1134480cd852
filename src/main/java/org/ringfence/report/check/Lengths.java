package org.ringfence.report.check;

import java.util.Set;

/** Whether two values of a property are the same, apart from how a program rounds a width. */
final class Lengths {
  private static final int ROUNDING = 20; // A point, in twentieths.
  private static final Set<String> ROUNDED = Set.of("tcW.w", "tblW.w");

  private Lengths() {}

  static boolean same(String property, String one, String other) {
    return one.equalsIgnoreCase(other) || (isWidth(property) && near(one, other));
  }

  private static boolean isWidth(String property) {
    return ROUNDED.contains(property) || property.startsWith("grid.");
  }

  private static boolean near(String one, String other) {
    return isNumber(one)
        && isNumber(other)
        && Math.abs(Integer.parseInt(one) - Integer.parseInt(other)) <= ROUNDING;
  }

  private static boolean isNumber(String text) {
    return text.matches("\\d{1,6}");
  }
}
