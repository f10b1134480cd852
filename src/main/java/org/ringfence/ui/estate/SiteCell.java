package org.ringfence.ui.estate;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.ui.layout.Layout;

/** Where an installation is: its name, which opens it, and what unfolds its earlier revisions. */
final class SiteCell extends EstateCell {
  private final Messages words;
  private final EstateWords said;
  private final EstateViewModel model;
  private final Label name;
  private final Label details;
  private final Button fold;
  private final HBox box;

  SiteCell(Messages words, EstateWords said, EstateViewModel model, Consumer<EstateRow> open) {
    this(
        words,
        said,
        model,
        open,
        line("estate-name"),
        line("muted small-text"),
        Layout.button("", "estate-fold", () -> {}),
        Layout.row("estate-site"));
  }

  private SiteCell(
      Messages words,
      EstateWords said,
      EstateViewModel model,
      Consumer<EstateRow> open,
      Label name,
      Label details,
      Button fold,
      HBox box) {
    super("estate-site-cell", box);
    this.words = words;
    this.said = said;
    this.model = model;
    this.name = name;
    this.details = details;
    this.fold = fold;
    this.box = box;
    var names = Layout.growing(Layout.column("estate-pair-words", name, details));
    names.setMinWidth(0);
    box.getChildren().setAll(names, fold);
    fold.setFocusTraversable(false); // The arrow keys do it for a row.
    fold.setOnAction(event -> model.unfold(getItem(), !model.isUnfolded(getItem())));
    name.setOnMouseClicked(
        event -> {
          if (!event.isShortcutDown() && !event.isShiftDown()) {
            open.accept(getItem());
          }
        });
  }

  @Override
  void fill(EstateRow row) {
    name.setText(row.entry().site().name());
    details.setText(said.details(row, model.isOfSeveral()));
    Layout.mark(box, "estate-earlier", row.isEarlier());
    Layout.show(fold, !row.earlier().isEmpty());
    if (!row.earlier().isEmpty()) {
      var open = model.isUnfolded(row);
      fold.setGraphic(Layout.icon(open ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN, "button-icon"));
      fold.setText(Integer.toString(row.earlier().size()));
      fold.setAccessibleText(
          words.count(open ? "estate.fold" : "estate.unfold", row.earlier().size()));
    }
    setAccessibleText(name.getText() + " " + details.getText());
  }
}
