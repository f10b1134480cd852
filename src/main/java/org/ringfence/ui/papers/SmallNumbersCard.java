package org.ringfence.ui.papers;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.requests.SmallNumbersBook;
import org.ringfence.messages.Messages;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;

/** Lets it be read and changed how small a count may be in an answer to a request. */
final class SmallNumbersCard {
  private final PageServices services;
  private final Remarks remarks = new Remarks();
  private final VBox form = Layout.column("fields");
  private final Node node;

  SmallNumbersCard(PageServices services) {
    this.services = services;
    this.node =
        Layout.column(
            "card fields",
            Layout.text(words().say("withheld.small.title"), "card-heading"),
            Layout.text(words().say("withheld.small.text"), "muted"),
            form,
            remarks.node());
    services.background().read(() -> book().threshold(), this::show);
  }

  Node node() {
    return node;
  }

  private SmallNumbersBook book() {
    return services.workspace().books().smallNumbers();
  }

  private void show(int now) {
    var number = InputFields.number(SmallNumbersBook.LEAST, SmallNumbersBook.MOST, now);
    form.getChildren()
        .setAll(
            InputFields.labelled(
                words().say("withheld.small", SmallNumbersBook.LEAST, SmallNumbersBook.MOST),
                number),
            Layout.flow(
                "button-flow",
                Layout.button(
                    Feather.CHECK,
                    words().say("withheld.small.keep"),
                    "button-outlined",
                    () -> keep(number.getValue()))));
  }

  private void keep(int threshold) {
    services
        .background()
        .attempt(
            () -> book().set(threshold),
            remarks.orElse(
                kept -> {
                  show(kept);
                  remarks.done(words().say("withheld.small.kept", kept - 1));
                }));
  }

  private Messages words() {
    return services.words();
  }
}
