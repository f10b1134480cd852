package org.ringfence.ui.estate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.ringfence.messages.Messages;

/** What can be done with the rows that are selected, where somebody asks at the row itself. */
public final class EstateMenu {
  private final ContextMenu menu = new ContextMenu();

  /**
   * What is done with rows.
   *
   * @param open shows an assessment at a step
   * @param write writes papers of several
   * @param revise opens a new revision
   * @param give gives what comes next of several to somebody
   * @param away puts several away, or takes back those that are
   */
  public record Doing(
      BiConsumer<EstateRow, String> open,
      Consumer<EstateRow> revise,
      Consumer<List<EstateRow>> write,
      Consumer<List<EstateRow>> give,
      Consumer<List<EstateRow>> away) {}

  /** A menu over what is selected when it opens. */
  public EstateMenu(Messages words, Supplier<List<EstateRow>> selected, Doing doing) {
    menu.getItems().add(new MenuItem(words.say("estate.menu.open")));
    menu.setOnShowing(_ -> menu.getItems().setAll(items(words, selected.get(), doing)));
  }

  /** The menu. */
  ContextMenu node() {
    return menu;
  }

  private static List<MenuItem> items(Messages words, List<EstateRow> rows, Doing doing) {
    var items = new ArrayList<MenuItem>();
    if (rows.size() == 1) {
      var row = rows.getFirst();
      items.add(item(words.say("estate.menu.open"), () -> doing.open().accept(row, "")));
      items.add(item(words.say("estate.menu.result"), () -> doing.open().accept(row, "result")));
      items.add(item(words.say("estate.menu.papers"), () -> doing.open().accept(row, "papers")));
      items.add(item(words.say("estate.menu.sign"), () -> doing.open().accept(row, "sign")));
      if (row.entry().locked() && !row.isEarlier()) {
        items.add(item(words.say("estate.menu.revise"), () -> doing.revise().accept(row)));
      }
    }
    if (!rows.isEmpty()) {
      items.add(item(words.say("estate.write"), () -> doing.write().accept(rows)));
      items.add(item(words.say("estate.give"), () -> doing.give().accept(rows)));
      items.add(
          item(
              words.say(isAway(rows) ? "estate.back" : "estate.away"),
              () -> doing.away().accept(rows)));
    }
    return items;
  }

  /** Whether all of these are put away, so that they can be taken back. */
  static boolean isAway(List<EstateRow> rows) {
    return rows.stream().allMatch(EstateRow::isArchived);
  }

  private static MenuItem item(String text, Runnable action) {
    var item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }
}
