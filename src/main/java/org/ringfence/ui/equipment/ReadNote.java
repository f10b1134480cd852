package org.ringfence.ui.equipment;

import java.util.ArrayList;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.ringfence.assessment.council.MoneyText;
import org.ringfence.messages.Messages;
import org.ringfence.model.written.PaidAmount;
import org.ringfence.model.written.PurchaseYear;
import org.ringfence.ui.layout.Layout;

/** A note beneath a field that says what is read from the text in it, as it is typed. */
final class ReadNote {
  private ReadNote() {}

  /** The note beneath what a device cost. */
  static Node cost(TextField field, Messages words) {
    return of(
        field,
        text ->
            PaidAmount.read(text)
                .map(paid -> amount(paid, words))
                .orElseGet(() -> words.say("device.cost.unread")));
  }

  private static String amount(PaidAmount paid, Messages words) {
    var says = new ArrayList<String>();
    says.add(
        words.say(
            paid.approximate() ? "device.cost.read.about" : "device.cost.read",
            MoneyText.text(paid.amount())));
    if (paid.each()) {
      says.add(words.say("device.cost.read.each"));
    }
    if (paid.withoutVat()) {
      says.add(words.say("device.cost.read.novat"));
    }
    return String.join(" ", says);
  }

  /** The note beneath when a device was bought. */
  static Node bought(TextField field, Messages words) {
    return of(
        field,
        text ->
            PurchaseYear.read(text)
                .map(year -> words.say("device.bought.read", year.label()))
                .orElseGet(() -> words.say("device.bought.unread")));
  }

  private static Node of(TextField field, UnaryOperator<String> reading) {
    var note = Layout.text("", "muted");
    field
        .textProperty()
        .subscribe(
            text -> {
              var isGiven = text != null && !text.isBlank();
              note.setText(isGiven ? reading.apply(text) : "");
              Layout.show(note, isGiven);
            });
    return note;
  }
}
