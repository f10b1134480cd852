package org.ringfence.ui.settings;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.signature.Identity;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.form.NewPassphrase;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.FileChoice;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;
import org.ringfence.ui.part.Reveal;

/** Makes the organisation's key where there is none yet; it stays closed until it is asked for. */
final class CouncilKeyForm {
  private final PageServices services;
  private final Consumer<Path> made;
  private final Remarks remarks = new Remarks();
  private final VBox place = Layout.column("fields");
  private final VBox node = Layout.column("fields", place, remarks.node());

  /**
   * A button that opens the form.
   *
   * @param made told where the key is
   */
  CouncilKeyForm(PageServices services, Consumer<Path> made) {
    this.services = services;
    this.made = made;
    close();
  }

  Node node() {
    return node;
  }

  private void close() {
    place
        .getChildren()
        .setAll(
            Layout.flow(
                "button-flow",
                Layout.button(
                    Feather.KEY, words().say("council.none"), "button-outlined", this::open)));
  }

  private void open() {
    var name = InputFields.line("");
    var passphrase = new NewPassphrase(words(), true);
    place
        .getChildren()
        .setAll(
            Layout.note(Feather.INFO, words().say("council.text"), "caution"),
            InputFields.labelled(words().say("council.name"), name),
            passphrase.node(),
            Layout.flow(
                "button-flow",
                Layout.button(
                    words().say("council.make"),
                    "accent",
                    () -> passphrase.taken().ifPresent(secret -> choose(name, secret))),
                Layout.button(words().say("council.leave"), "button-outlined", this::close)));
    Reveal.focus(name);
  }

  private void choose(TextField name, char[] secret) {
    var organisation = name.getText();
    services
        .files()
        .choose(
            FileChoice.Purpose.SAVE,
            words().say("council.make"),
            services.documents().resolve(words().say("council.file")),
            "p12")
        .ifPresent(file -> make(file, organisation, secret));
  }

  private void make(Path file, String organisation, char[] secret) {
    services
        .background()
        .attempt(
            () -> services.workspace().council().makeKey(file, organisation, secret),
            remarks.orElse(
                fingerprint -> {
                  place.getChildren().clear();
                  remarks.done(words().say("council.made", Identity.shortened(fingerprint)));
                  made.accept(file);
                }));
  }

  private Messages words() {
    return services.words();
  }
}
