package org.ringfence.ui.estate;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.ui.layout.Layout;

/**
 * Under the table: what its marks mean, or, while several are chosen, what can be done with them.
 */
public final class ChosenBar {
  private static final int SEVERAL = 2;

  private final Messages words;
  private final EstateTable table;
  private final FlowPane legend = Layout.flow("legend");
  private final FlowPane several = Layout.flow("chosen-bar");
  private final Label count = Layout.word("", "chosen-count");
  private final StackPane node = new StackPane(legend, several);

  /**
   * Beneath a table.
   *
   * @param write writes papers of several
   * @param give gives what comes next of several to somebody
   * @param away puts several away
   */
  public ChosenBar(
      Messages words,
      EstateTable table,
      Consumer<List<EstateRow>> write,
      Consumer<List<EstateRow>> give,
      Consumer<List<EstateRow>> away) {
    this.words = words;
    this.table = table;
    node.getStyleClass().add("table-foot");
    legend.getChildren().setAll(legend(words));
    legend.getChildren().add(Layout.word(words.say("estate.several.hint"), "muted small-text"));
    several
        .getChildren()
        .setAll(
            count,
            Layout.button(
                Feather.FILE_TEXT,
                words.say("estate.write"),
                "button-outlined",
                () -> write.accept(table.selected())),
            Layout.button(
                Feather.USER_CHECK,
                words.say("estate.give"),
                "button-outlined",
                () -> give.accept(table.selected())),
            Layout.button(
                Feather.ARCHIVE,
                words.say("estate.away"),
                "button-outlined",
                () -> away.accept(table.selected())),
            Layout.button(
                words.say("estate.several.none"),
                "link-button",
                () -> table.node().getSelectionModel().clearSelection()));
    table.selection().addListener((ListChangeListener<EstateRow>) _ -> fill());
    fill();
  }

  /** The bar. */
  public Node node() {
    return node;
  }

  private void fill() {
    var chosen = table.selected().size();
    var isSeveral = chosen >= SEVERAL;
    count.setText(words.count("estate.several", chosen));
    several.setVisible(isSeveral);
    legend.setVisible(!isSeveral);
  }

  /** What the marks of the table mean. */
  private static List<Node> legend(Messages words) {
    return List.of(
        item("legend-dot", words.say("estate.legend.today")),
        item("legend-line", words.say("estate.legend.range")),
        item("legend-hatch hatched", words.say("estate.legend.unknown")));
  }

  private static Node item(String style, String text) {
    var mark = new Region();
    mark.getStyleClass().addAll(style.split(" "));
    return Layout.row("legend-item", mark, Layout.word(text, "muted small-text"));
  }
}
