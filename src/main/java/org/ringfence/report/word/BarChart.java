package org.ringfence.report.word;

import java.util.List;

/**
 * A chart of upright bars. It only repeats what a table beside it says.
 *
 * @param title what stands above it
 * @param description what it shows, in words, for those who can't see it
 * @param axis what the bars count
 * @param categories what stands beneath each group of bars
 * @param series a bar in each group
 */
public record BarChart(
    String title, String description, String axis, List<String> categories, List<Series> series) {
  public BarChart {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
    var groups = categories.size();
    if (groups == 0 || series.stream().anyMatch(one -> one.values().size() != groups)) {
      throw new IllegalArgumentException("each series of a chart has a value for each category");
    }
  }

  /**
   * The bars of one kind.
   *
   * @param name as the legend has it
   * @param values one for each category
   */
  public record Series(String name, List<Integer> values) {
    public Series {
      values = List.copyOf(values);
    }
  }
}
