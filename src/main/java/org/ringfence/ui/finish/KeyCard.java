package org.ringfence.ui.finish;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.signature.OwnKey;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.form.NewPassphrase;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;

/** Makes the signing key of this computer's user, without which nothing can be signed here. */
public final class KeyCard {
  private final PageServices services;
  private final Consumer<OwnKey> made;
  private final TextField name;
  private final NewPassphrase passphrase;
  private final Remarks remarks = new Remarks();
  private final Button make;
  private final Node node;

  /** An empty form that hands over the key once there is one. */
  public KeyCard(PageServices services, Consumer<OwnKey> made) {
    this.services = services;
    this.made = made;
    this.name = InputFields.line(words().say("key.name.prompt"));
    this.passphrase = new NewPassphrase(words(), true);
    this.make = Layout.button(Feather.KEY, words().say("key.make"), "accent large", this::make);
    this.node =
        Layout.column(
            "card form",
            Layout.text(words().say("key.title"), "card-heading"),
            Layout.text(words().say("key.text"), "muted"),
            InputFields.labelled(words().say("key.name"), name),
            passphrase.node(),
            Layout.note(Feather.INFO, words().say("key.lost"), "quiet"),
            remarks.node(),
            Layout.flow("button-flow", make));
  }

  /** The form. */
  public Node node() {
    return node;
  }

  private void make() {
    passphrase.taken().ifPresent(this::make);
  }

  private void make(char[] secret) {
    var typed = name.getText();
    make.setDisable(true);
    remarks.busy(words().say("key.making"));
    services
        .background()
        .attempt(
            () -> services.workspace().signatures().makeKey(typed, secret),
            outcome -> {
              make.setDisable(false);
              switch (outcome) {
                case Outcome.Done<OwnKey>(var key) -> {
                  passphrase.clear();
                  remarks.clear();
                  made.accept(key);
                }
                case Outcome.Refused<OwnKey>(var problems) -> remarks.refuse(problems);
              }
            });
  }

  private Messages words() {
    return services.words();
  }
}
