package org.ringfence.register.store;

import java.util.List;

/** Ids of people in one column, which is empty where nobody is known. */
final class PersonIds {
  /** Ids have no blanks. */
  private static final String BETWEEN = " ";

  private PersonIds() {}

  static String text(List<String> ids) {
    return String.join(BETWEEN, ids);
  }

  static List<String> list(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(BETWEEN, -1));
  }
}
