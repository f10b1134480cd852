package org.ringfence.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A sheet whose columns each say one thing of what has a row. A column that would be withheld in
 * every row is left out.
 *
 * @param <S> what the rows come from, such as an installation
 * @param <T> what has a row
 */
public final class FieldSheet<S, T> implements SheetPlan {
  private final String key;
  private final List<S> sources;
  private final Function<S, Stream<T>> things;
  private final List<SheetField<T>> fields;

  public FieldSheet(
      String key, List<S> sources, Function<S, Stream<T>> things, List<SheetField<T>> fields) {
    this.key = key;
    this.sources = List.copyOf(sources);
    this.things = things;
    this.fields = fields.stream().filter(this::isGiven).toList();
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public List<Column> columns() {
    return fields.stream().map(SheetField::column).toList();
  }

  @Override
  public void rows(Consumer<List<CellValue>> to) {
    sources.forEach(source -> rows(source, to));
  }

  @Override
  public void firstRows(Consumer<List<CellValue>> to) {
    sources.stream().limit(1).forEach(source -> rows(source, to));
  }

  @Override
  public int count() {
    return sources.stream().mapToInt(source -> (int) things.apply(source).count()).sum();
  }

  private void rows(S source, Consumer<List<CellValue>> to) {
    things.apply(source).forEach(thing -> to.accept(row(thing)));
  }

  private List<CellValue> row(T thing) {
    var row = new ArrayList<CellValue>(fields.size());
    for (var field : fields) {
      row.add(field.says().apply(thing));
    }
    return row;
  }

  /** Whether any row says something; looked through no further than to the first that does. */
  private boolean isGiven(SheetField<T> field) {
    var isEmpty = true;
    for (var source : sources) {
      for (var thing : things.apply(source).toList()) {
        isEmpty = false;
        if (!(field.says().apply(thing) instanceof CellValue.Withheld)) {
          return true;
        }
      }
    }
    return isEmpty;
  }
}
