package org.ringfence.ui.field;

import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/**
 * A box for one line that needs at least the room for what it proposes, and is marked while nothing
 * is in it: what is proposed is never taken for what was typed.
 */
final class PromptedField extends TextField {
  private static final PseudoClass BLANK = PseudoClass.getPseudoClass("blank");

  /** In letters: what an empty box needs, and what a long proposal may ask for. */
  private static final double LEAST = 8;

  private static final double MOST = 24;

  PromptedField(String prompt) {
    setPromptText(prompt);
    markWhileEmpty(this);
  }

  /** Has the style sheet slant what is proposed. */
  static void markWhileEmpty(TextInputControl box) {
    box.textProperty().subscribe(text -> box.pseudoClassStateChanged(BLANK, text.isEmpty()));
  }

  @Override
  protected double computeMinWidth(double height) {
    var letter = getFont().getSize();
    var drawn = new Text(getPromptText());
    drawn.setFont(getFont());
    var insets = getInsets();
    var whole = drawn.getLayoutBounds().getWidth() + letter / 2;
    return insets.getLeft() + insets.getRight() + Math.clamp(whole, LEAST * letter, MOST * letter);
  }
}
