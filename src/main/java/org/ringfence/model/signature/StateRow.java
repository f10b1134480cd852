package org.ringfence.model.signature;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One row of what a register keeps, as it is compared with what the log says of it.
 *
 * @param table in which it stands
 * @param values by column; what is absent or empty is left out, so that a later version with more
 *     columns finds in it what this one found
 */
public record StateRow(String table, SortedMap<String, String> values) {
  /** The row with these values. */
  public StateRow(String table, Map<String, String> values) {
    this(table, (SortedMap<String, String>) new TreeMap<>(values));
  }

  public StateRow {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }
}
