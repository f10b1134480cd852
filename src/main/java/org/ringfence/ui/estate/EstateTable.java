package org.ringfence.ui.estate;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.ringfence.messages.Messages;
import org.ringfence.model.listing.ListedAssessment;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.DayText;
import org.ringfence.ui.scale.RangeBar;

/** The table of installations: draws only the rows in view, and works nothing out for them. */
public final class EstateTable {
  private static final double ROW = 3.5;

  /** What the table takes beside its columns, for its bar and its edges. */
  private static final double EDGES = 18;

  private final Messages words;
  private final EstateWords said;
  private final EstateViewModel model;
  private final ObservableValue<Font> letter;
  private final Consumer<EstateRow> open;
  private final TableView<EstateRow> table = new TableView<>();
  private final Map<EstateColumn, TableColumn<EstateRow, EstateRow>> columns =
      new EnumMap<>(EstateColumn.class);
  private List<EstateColumn> chosen = EstateColumn.usual();
  private List<EstateColumn> fitting = List.of();
  private boolean isFilling;

  /**
   * A table of what a view model shows.
   *
   * @param letter the size of the text now
   * @param open opens an assessment
   * @param menu what can be done with those that are selected
   */
  public EstateTable(
      Messages words,
      EstateWords said,
      EstateViewModel model,
      ObservableValue<Font> letter,
      Consumer<EstateRow> open,
      EstateMenu menu) {
    this.words = words;
    this.said = said;
    this.model = model;
    this.letter = letter;
    this.open = open;
    for (var column : EstateColumn.values()) {
      columns.put(column, column(column));
    }
    table.getStyleClass().add("estate-table");
    table.setAccessibleText(words.say("estate.table"));
    table.setPlaceholder(Layout.text(words.say("home.none"), "muted"));
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
    table.setRowFactory(_ -> row());
    table.setContextMenu(menu.node());
    table.setSortPolicy(_ -> sort());
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    table.widthProperty().subscribe(_ -> fit());
    letter.subscribe(_ -> fit());
    model.shown().addListener((ListChangeListener<EstateRow>) _ -> fill());
    fill();
  }

  /** The table. */
  public TableView<EstateRow> node() {
    return table;
  }

  /** Those that are selected, each once. */
  public List<EstateRow> selected() {
    return table.getSelectionModel().getSelectedItems().stream()
        .filter(row -> row != null)
        .distinct()
        .toList();
  }

  /** What changes when others are selected. */
  ObservableList<EstateRow> selection() {
    return table.getSelectionModel().getSelectedItems();
  }

  /** Shows these columns, as far as there is room. */
  public void choose(List<EstateColumn> wanted) {
    chosen = List.copyOf(wanted);
    fit();
  }

  /** The columns that are wanted. */
  public List<EstateColumn> chosen() {
    return chosen;
  }

  /** Takes what the model shows, and leaves selected what is still there. */
  private void fill() {
    var ids = selected().stream().map(EstateRow::id).collect(Collectors.toCollection(HashSet::new));
    var focused = Optional.ofNullable(table.getFocusModel().getFocusedItem()).map(EstateRow::id);
    isFilling = true;
    table.getItems().setAll(model.shown());
    isFilling = false;
    select(ids, focused);
  }

  private void select(Collection<String> ids, Optional<String> focused) {
    var rows = table.getItems();
    var found =
        IntStream.range(0, rows.size())
            .filter(index -> ids.contains(rows.get(index).id()))
            .toArray();
    table.getSelectionModel().clearSelection();
    if (found.length > 0) {
      table.getSelectionModel().selectIndices(found[0], IntStream.of(found).skip(1).toArray());
    }
    IntStream.range(0, rows.size())
        .filter(index -> focused.equals(Optional.of(rows.get(index).id())))
        .findFirst()
        .ifPresent(index -> table.getFocusModel().focus(index));
  }

  private boolean sort() {
    if (!isFilling) {
      model.sort(order());
    }
    return true;
  }

  /** The order that the heads of the columns ask for; empty where none does. */
  private Optional<Comparator<EstateRow>> order() {
    return table.getSortOrder().stream()
        .map(
            column -> {
              var by = EstateColumn.named(column.getId()).orElseThrow().order(model.scale());
              return column.getSortType() == TableColumn.SortType.DESCENDING ? by.reversed() : by;
            })
        .reduce(Comparator::thenComparing);
  }

  private TableColumn<EstateRow, EstateRow> shown(EstateColumn kind) {
    return Objects.requireNonNull(columns.get(kind), kind.id());
  }

  private TableColumn<EstateRow, EstateRow> column(EstateColumn kind) {
    var column = new TableColumn<EstateRow, EstateRow>(words.say("estate.column." + kind.id()));
    column.setId(kind.id());
    column.setReorderable(false);
    column.setResizable(false);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(_ -> cell(kind));
    if (kind == EstateColumn.RANGE) {
      column.setText("");
      column.setGraphic(heads());
      column.setSortable(false);
    }
    return column;
  }

  private Node heads() {
    return RangeBar.heads(
        model.scale().ids().stream().map(id -> words.inSentence(said.band(id))).toList());
  }

  private TableCell<EstateRow, EstateRow> cell(EstateColumn kind) {
    return switch (kind) {
      case SITE -> new SiteCell(words, said, model, open);
      case TODAY -> new BandCell(said);
      case RANGE -> new RangeCell(model.scale());
      case KNOWN -> new KnownCell(said);
      case WAITING -> new EstateCell.Pair(said::next, said::owner);
      case MAKER -> new EstateCell.Pair(said::makers, said::cameras);
      case OWNER -> new EstateCell.Words(EstateRow::owner);
      case REVIEW ->
          new EstateCell.Words(
              row ->
                  row.listed()
                      .flatMap(ListedAssessment::reviewDue)
                      .map(DayText::written)
                      .orElse(""));
      case SIGNED ->
          new EstateCell.Words(row -> row.listed().map(ListedAssessment::signed).orElse(""));
      case CAMERAS ->
          new EstateCell.Words(
              row ->
                  row.listed()
                      .map(ListedAssessment::cameras)
                      .filter(count -> count.isPresent())
                      .map(count -> Integer.toString(count.getAsInt()))
                      .orElse(""));
      case COUNCIL -> new EstateCell.Words(row -> row.entry().organisation().name());
    };
  }

  private TableRow<EstateRow> row() {
    var row =
        new TableRow<EstateRow>() {
          @Override
          protected void updateItem(@Nullable EstateRow item, boolean empty) {
            super.updateItem(item, empty);
            setAccessibleText(empty || item == null ? null : said.sentence(item));
          }
        };
    row.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY
              && event.getClickCount() == 2
              && !row.isEmpty()) {
            open.accept(row.getItem());
          }
        });
    return row;
  }

  private void pressed(KeyEvent event) {
    var row = table.getFocusModel().getFocusedItem();
    if (row == null || event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
      return;
    }
    switch (event.getCode()) {
      case KeyCode.ENTER -> {
        event.consume();
        open.accept(row);
      }
      case KeyCode.RIGHT, KeyCode.LEFT -> {
        event.consume();
        model.unfold(row, event.getCode() == KeyCode.RIGHT);
      }
      default -> {}
    }
  }

  /** Gives each column the room that it needs, and shares what is left. */
  private void fit() {
    var em = letter.getValue().getSize();
    var room = table.getWidth() - EDGES;
    if (room <= 0) {
      return;
    }
    table.setFixedCellSize(Math.round(ROW * em));
    var now = EstateColumn.fitting(chosen, room / em);
    var least = now.stream().mapToDouble(EstateColumn::least).sum() * em;
    var shares = now.stream().mapToDouble(EstateColumn::share).sum();
    for (var one : now) {
      var width = one.least() * em + Math.max(0, room - least) * one.share() / shares;
      shown(one).setPrefWidth(now.size() == 1 ? room : Math.floor(width));
    }
    if (!now.equals(fitting)) {
      fitting = now;
      table.getColumns().setAll(now.stream().map(this::shown).toList());
    }
  }
}
