package org.ringfence.ui.question;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.ringfence.model.installation.Basis;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.PageServices;

/** Asks on what an answer rests, with the meaning of the choice beneath it. */
final class BasisChoice {
  private static final List<Basis> OFFERED =
      List.of(Basis.STATED, Basis.DOCUMENTED, Basis.INSPECTED, Basis.INDEPENDENT);

  private final QuestionViewModel model;
  private final PageServices services;
  private final Map<Basis, ToggleButton> buttons = new EnumMap<>(Basis.class);
  private final Label meaning = Layout.text("", "basis-meaning");
  private final VBox node;

  BasisChoice(QuestionViewModel model, PageServices services) {
    this.model = model;
    this.services = services;
    var group = new ToggleGroup();
    var row = Layout.flow("basis-row");
    for (var basis : OFFERED) {
      row.getChildren().add(button(basis, group));
    }
    this.node =
        Layout.column(
            "basis", Layout.text(services.words().say("basis.ask"), "field-label"), row, meaning);
  }

  Node node() {
    return node;
  }

  /** Shows which basis is given; nothing is shown while nothing is known. */
  void refresh() {
    var given = model.draft().basis();
    Layout.show(node, !model.draft().values().isEmpty());
    buttons.forEach((basis, button) -> button.setSelected(basis == given));
    meaning.setText(services.wording().term("basis", given.id()).meaning());
    node.setDisable(model.isLocked());
  }

  private ToggleButton button(Basis basis, ToggleGroup group) {
    var term = services.wording().term("basis", basis.id());
    var button = new ToggleButton(term.label());
    button.setToggleGroup(group);
    button.getStyleClass().add("basis-button");
    button.setAccessibleText(
        services.words().say("choice.accessible", term.label(), term.meaning()));
    InputFields.onChoice(button, () -> chosen(basis));
    buttons.put(basis, button);
    return button;
  }

  private void chosen(Basis basis) {
    if (model.draft().basis() != basis) {
      model.basis(basis);
    }
  }
}
