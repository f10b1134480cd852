package org.ringfence.ui.estate;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.layout.MenuPlace;

/** Chooses the columns of a table. */
public final class ColumnMenu {
  private final MenuButton node;
  private final EstateTable table;
  private final Consumer<String> remember;

  /**
   * The columns of a table.
   *
   * @param remember keeps which are chosen
   */
  public ColumnMenu(Messages words, EstateTable table, Consumer<String> remember) {
    this.table = table;
    this.remember = remember;
    this.node = new MenuButton(words.say("estate.columns"));
    node.setGraphic(Layout.icon(Feather.COLUMNS, "button-icon"));
    node.getStyleClass().add("button-outlined");
    node.setId("columns");
    node.setMinWidth(Region.USE_PREF_SIZE);
    MenuPlace.watch(node);
    for (var column : EstateColumn.values()) {
      if (column != EstateColumn.SITE) {
        var item = new CheckMenuItem(words.say("estate.column." + column.id()));
        item.setMnemonicParsing(false);
        item.setId(column.id());
        item.setOnAction(_ -> choose(column, item.isSelected()));
        node.getItems().add(item);
      }
    }
    show();
  }

  /** The button that opens it. */
  public MenuButton node() {
    return node;
  }

  /** Shows the columns that a text names. */
  public void choose(String kept) {
    table.choose(EstateColumn.of(kept));
    show();
  }

  private void choose(EstateColumn column, boolean wanted) {
    var now = table.chosen();
    table.choose(
        Arrays.stream(EstateColumn.values())
            .filter(one -> one == column ? wanted : now.contains(one))
            .toList());
    remember.accept(String.join(" ", ids()));
  }

  private List<String> ids() {
    return table.chosen().stream().map(EstateColumn::id).toList();
  }

  private void show() {
    var ids = ids();
    for (var item : node.getItems()) {
      if (item instanceof CheckMenuItem check) {
        check.setSelected(ids.contains(check.getId()));
      }
    }
  }
}
