package org.ringfence.ui.part;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/** Makes boxes for text with their labels. */
public final class Fields {
  private Fields() {}

  /** A box for one line. */
  public static TextField line(String prompt) {
    var field = new TextField();
    field.setPromptText(prompt);
    field.setMaxWidth(Double.MAX_VALUE);
    return field;
  }

  /** A box for one line that nobody else may read. */
  public static PasswordField secret() {
    var field = new PasswordField();
    field.setMaxWidth(Double.MAX_VALUE);
    return field;
  }

  /** A box for a few lines. */
  public static TextArea lines(String prompt, int rows) {
    var area = new TextArea();
    area.setPromptText(prompt);
    area.setPrefRowCount(rows);
    area.setWrapText(true);
    return area;
  }

  /** A box with its label above it. */
  public static Node labelled(String label, Control control, Node... beneath) {
    var title = Layout.text(label, "field-label");
    title.setLabelFor(control);
    control.setAccessibleText(label);
    var field = Layout.column("field", title, control);
    field.getChildren().addAll(beneath);
    return field;
  }
}
