package org.ringfence.report.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ringfence.report.excel.SheetField.Content;
import org.ringfence.report.text.PaperWords;

/**
 * A sheet whose columns each say one thing of what has a row. A column that would be withheld in
 * every row is left out. Where a number, an amount or a day is missing, the cell is empty, and a
 * last column says why.
 *
 * @param <S> what the rows come from, such as an installation
 * @param <T> what has a row
 */
public final class FieldSheet<S, T> implements SheetPlan {
  private static final String GAPS = "column.gaps";
  private static final int LEAST = 14;
  private static final int MOST = 40;

  private final String key;
  private final List<S> sources;
  private final Function<S, Stream<T>> things;
  private final List<SheetField<T>> fields;
  private final List<Column> leftOut;
  private final boolean hasGaps;
  private final PaperWords words;

  public FieldSheet(
      String key,
      List<S> sources,
      Function<S, Stream<T>> things,
      List<SheetField<T>> fields,
      PaperWords words) {
    this.key = key;
    this.sources = List.copyOf(sources);
    this.things = things;
    this.words = words;
    this.fields = fields.stream().filter(this::isGiven).toList();
    this.leftOut =
        fields.stream()
            .filter(field -> !this.fields.contains(field))
            .map(SheetField::column)
            .toList();
    this.hasGaps = this.fields.stream().anyMatch(this::isMissing);
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public List<Column> columns() {
    var given = fields.stream().map(SheetField::column);
    return Stream.concat(given, hasGaps ? Stream.of(gaps()) : Stream.empty()).toList();
  }

  @Override
  public List<Column> leftOut() {
    return leftOut;
  }

  /** As wide as the paper has room for. */
  private Column gaps() {
    var others = fields.stream().mapToInt(field -> field.column().width()).sum();
    return new Column(GAPS, Math.clamp(SheetPrint.room(others + LEAST) - others, LEAST, MOST));
  }

  @Override
  public List<Column> bands() {
    return fields.stream().filter(one -> one.is(Content.BAND)).map(SheetField::column).toList();
  }

  @Override
  public int still() {
    return Math.max(1, (int) fields.stream().takeWhile(one -> one.is(Content.KEY)).count());
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
    var row = new ArrayList<CellValue>(fields.size() + 1);
    var gaps = new LinkedHashMap<String, List<String>>();
    for (var field : fields) {
      var says = field.says().apply(thing);
      var why = missing(field, says);
      why.ifPresent(
          reason ->
              gaps.computeIfAbsent(reason, _ -> new ArrayList<>())
                  .add(words.say(field.column().key())));
      row.add(why.isPresent() ? new CellValue.Gap() : says);
    }
    if (hasGaps) {
      row.add(CellValue.of(said(gaps), words.say("none")));
    }
    return row;
  }

  private String said(Map<String, List<String>> gaps) {
    return String.join(
        words.say("list.between"),
        gaps.entrySet().stream()
            .map(gap -> words.say("gaps.line", String.join(", ", gap.getValue()), gap.getKey()))
            .toList());
  }

  /** Why a column of numbers, amounts or days has none in a row; empty where it has. */
  private static Optional<String> missing(SheetField<?> field, CellValue says) {
    return switch (says) {
      case CellValue.Text(var why) when field.is(Content.MEASURE) -> Optional.of(why);
      case CellValue.Withheld(var why) when field.is(Content.MEASURE) -> Optional.of(why);
      default -> Optional.empty();
    };
  }

  private boolean isMissing(SheetField<T> field) {
    return field.is(Content.MEASURE)
        && anyThing(thing -> missing(field, field.says().apply(thing)).isPresent());
  }

  /** Whether any row says something, or there is none. */
  private boolean isGiven(SheetField<T> field) {
    return anyThing(thing -> !(field.says().apply(thing) instanceof CellValue.Withheld))
        || !anyThing(_ -> true);
  }

  /** Looks no further than to the first that is so. */
  private boolean anyThing(Predicate<T> is) {
    return sources.stream().anyMatch(source -> things.apply(source).anyMatch(is));
  }
}
