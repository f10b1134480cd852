package org.ringfence.ui.estate;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.ringfence.ui.layout.Layout;

/** A cell of the table. It is made once, and then only filled with one row after the other. */
abstract class EstateCell extends TableCell<EstateRow, EstateRow> {
  private static final double WIDEST = 480;

  private final Node content;

  EstateCell(String style, Node content) {
    this.content = content;
    getStyleClass().add(style);
  }

  /** Puts a row in. */
  abstract void fill(EstateRow row);

  @Override
  protected final void updateItem(@Nullable EstateRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
    } else {
      fill(row);
      setGraphic(content);
    }
  }

  /** A text on one line; where there is no room for it, a tooltip has the whole of it. */
  static Label line(String style) {
    var label = new Label();
    label.getStyleClass().addAll(style.split(" "));
    label.setMinWidth(0);
    var whole = new Tooltip();
    whole.textProperty().bind(label.textProperty());
    whole.setWrapText(true);
    whole.setMaxWidth(WIDEST);
    label
        .textTruncatedProperty()
        .subscribe(isCut -> label.setTooltip(Boolean.TRUE.equals(isCut) ? whole : null));
    return label;
  }

  /** A cell of one text. */
  static final class Words extends EstateCell {
    private final Label label;
    private final Function<EstateRow, String> words;

    Words(Function<EstateRow, String> words) {
      this(line("estate-word"), words);
    }

    private Words(Label label, Function<EstateRow, String> words) {
      super("estate-words", label);
      this.label = label;
      this.words = words;
    }

    @Override
    void fill(EstateRow row) {
      label.setText(words.apply(row));
      setAccessibleText(label.getText());
    }
  }

  /** A cell of two texts beneath each other. */
  static final class Pair extends EstateCell {
    private final Label first;
    private final Label second;
    private final Function<EstateRow, String> above;
    private final Function<EstateRow, String> beneath;

    Pair(Function<EstateRow, String> above, Function<EstateRow, String> beneath) {
      this(line("estate-word"), line("muted small-text"), above, beneath);
    }

    private Pair(
        Label first,
        Label second,
        Function<EstateRow, String> above,
        Function<EstateRow, String> beneath) {
      super("estate-pair", Layout.column("estate-pair-words", first, second));
      this.first = first;
      this.second = second;
      this.above = above;
      this.beneath = beneath;
    }

    @Override
    void fill(EstateRow row) {
      first.setText(above.apply(row));
      second.setText(beneath.apply(row));
      setAccessibleText(first.getText() + " " + second.getText());
    }
  }
}
