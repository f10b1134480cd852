package org.ringfence.ui.settings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.signature.Identity;
import org.ringfence.model.signature.OwnKey;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.finish.KeyCard;
import org.ringfence.ui.finish.KeyState;
import org.ringfence.ui.form.NewPassphrase;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;
import org.ringfence.ui.part.Reveal;

/** Shows whose key this computer has, and the way out when its passphrase is lost. */
final class OwnKeyCard {
  private final PageServices services;
  private final Remarks remarks = new Remarks();
  private final VBox content = Layout.column("fields");
  private final Node node;

  OwnKeyCard(PageServices services) {
    this.services = services;
    this.node = Layout.column("fields", content, remarks.node());
    load();
  }

  Node node() {
    return node;
  }

  private void load() {
    KeyState.read(services, state -> show(state, List.of()));
  }

  private void made(OwnKey key) {
    KeyState.read(
        services,
        state -> {
          var said = state.made(services, "key.made.settings");
          show(state, said);
          KeyState.tell(said);
        });
  }

  private void show(KeyState state, List<Node> before) {
    content.getChildren().setAll(before);
    content.getChildren().addAll(state.notes());
    content
        .getChildren()
        .add(state.own().map(this::card).orElseGet(() -> new KeyCard(services, this::made).node()));
  }

  private Node card(OwnKey key) {
    var card =
        Layout.column(
            "card",
            Layout.text(words().say("own.title"), "card-heading"),
            Layout.text(
                words().say("own.key", key.name(), Identity.shortened(key.fingerprint())),
                "plain-text"));
    var lost = Layout.button(Feather.KEY, words().say("own.lost"), "button-outlined", () -> {});
    lost.setOnAction(
        event -> {
          Layout.show(lost, false);
          var why = InputFields.line(words().say("own.why.prompt"));
          card.getChildren().add(replacing(key, why));
          Reveal.focus(why);
        });
    card.getChildren().add(Layout.flow("button-flow", lost));
    return card;
  }

  private Node replacing(OwnKey key, TextField why) {
    var passphrase = new NewPassphrase(words(), true);
    return Layout.column(
        "fields",
        Layout.note(Feather.INFO, words().say("own.lost.text"), "caution"),
        InputFields.labelled(words().say("own.why"), why),
        passphrase.node(),
        Layout.flow(
            "button-flow",
            Layout.button(
                words().say("own.replace"),
                "accent",
                () -> passphrase.taken().ifPresent(secret -> replace(key, why, secret))),
            Layout.button(words().say("own.leave"), "button-outlined", this::load)));
  }

  private void replace(OwnKey key, TextField why, char[] secret) {
    var reason = why.getText();
    services
        .background()
        .attempt(
            () -> services.workspace().signatures().replaceKey(reason, key.name(), secret),
            remarks.orElse(
                made -> {
                  remarks.done(words().say("own.replaced", Identity.shortened(made.fingerprint())));
                  load();
                }));
  }

  private Messages words() {
    return services.words();
  }
}
