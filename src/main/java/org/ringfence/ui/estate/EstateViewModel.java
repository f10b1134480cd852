package org.ringfence.ui.estate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.ui.scale.BandScale;

/** Which installations are shown, in which order, and how many stand where; knows no controls. */
public final class EstateViewModel {
  private final BandScale scale;
  private final LocalDate today;
  private final ObservableList<EstateRow> shown = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<EstateFilter> filter =
      new ReadOnlyObjectWrapper<>(EstateFilter.ALL);
  private final ReadOnlyObjectWrapper<EstateFigures> figures;
  private final Set<String> unfolded = new HashSet<>();
  private List<EstateRow> rows = List.of();
  private Optional<Comparator<EstateRow>> order = Optional.empty();
  private int matching;
  private boolean isOfSeveral;

  /** Nothing to show yet. */
  public EstateViewModel(BandScale scale, LocalDate today) {
    this.scale = scale;
    this.today = today;
    this.figures = new ReadOnlyObjectWrapper<>(EstateFigures.of(rows, today));
  }

  /** The lines of the table. */
  public ObservableList<EstateRow> shown() {
    return shown;
  }

  /** Which rows somebody wants to see. */
  public ReadOnlyObjectProperty<EstateFilter> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  /** How many stand where, whatever is shown. */
  public ReadOnlyObjectProperty<EstateFigures> figuresProperty() {
    return figures.getReadOnlyProperty();
  }

  /** The bands. */
  BandScale scale() {
    return scale;
  }

  /** The day it is. */
  LocalDate today() {
    return today;
  }

  /** Every installation, shown or not. */
  public List<EstateRow> rows() {
    return rows;
  }

  /** Whether there are installations of several councils. */
  boolean isOfSeveral() {
    return isOfSeveral;
  }

  /** How many installations are shown. */
  public int matching() {
    return matching;
  }

  /** Shows these, each installation once, in the order in which people list names. */
  public void show(List<EstateRow> all) {
    rows = List.copyOf(all);
    isOfSeveral = rows.stream().map(row -> row.entry().organisation().id()).distinct().count() > 1;
    figures.set(EstateFigures.of(rows, today));
    update();
  }

  /** Finds these words only. */
  public void type(String text) {
    filter.set(filter.get().typing(text));
    update();
  }

  /** Leaves out by this, or by this no longer. */
  public void toggle(EstateChoice choice) {
    filter.set(filter.get().toggling(choice));
    update();
  }

  /** Whether others are left out by this. */
  boolean isChosen(EstateChoice choice) {
    return filter.get().choices().contains(choice);
  }

  /** Leaves nothing out. */
  public void showAll() {
    filter.set(EstateFilter.ALL);
    update();
  }

  /** Sorts so; by what has to be looked at first where no order is given. */
  public void sort(Optional<Comparator<EstateRow>> by) {
    order = by;
    update();
  }

  /** Whether the earlier revisions of a row stand beneath it. */
  public boolean isUnfolded(EstateRow row) {
    return unfolded.contains(row.entry().installationId());
  }

  /** Puts the earlier revisions of a row beneath it, or takes them away. */
  public void unfold(EstateRow row, boolean open) {
    var id = row.entry().installationId();
    if (!row.earlier().isEmpty() && (open ? unfolded.add(id) : unfolded.remove(id))) {
      update();
    }
  }

  /** The one thing to do next; empty where nothing is. */
  Optional<NextThing> next() {
    return NextThing.of(rows, scale, today);
  }

  private void update() {
    var wanted = filter.get().of(rows);
    matching = wanted.size();
    shown.setAll(
        wanted.stream()
            .sorted(order.orElseGet(() -> EstateColumn.urgent(scale)))
            .flatMap(
                row ->
                    isUnfolded(row)
                        ? Stream.concat(Stream.of(row), row.earlier().stream())
                        : Stream.of(row))
            .toList());
  }
}
