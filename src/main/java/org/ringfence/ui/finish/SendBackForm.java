package org.ringfence.ui.finish;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.signoff.SignRequestView;
import org.ringfence.messages.Messages;
import org.ringfence.model.signature.OwnKey;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.FileChoice;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.ProposedFileNames;
import org.ringfence.ui.part.Remarks;

/** Sends a request back with comments in place of a signature. */
final class SendBackForm {
  private static final String ENDING = "json";
  private static final int ROWS = 4;

  private final PageServices services;
  private final Path file;
  private final SignRequestView request;
  private final OwnKey key;
  private final TextArea comments;
  private final PasswordField passphrase = InputFields.secret();
  private final Remarks remarks = new Remarks(passphrase);
  private final Consumer<Path> answered;
  private final Node node;

  SendBackForm(
      PageServices services,
      Path file,
      SignRequestView request,
      OwnKey key,
      Consumer<Path> answered) {
    this.services = services;
    this.file = file;
    this.request = request;
    this.key = key;
    this.answered = answered;
    this.comments = InputFields.lines(words().say("return.comments.prompt"), ROWS);
    this.node =
        Layout.column(
            "card fields",
            Layout.text(words().say("return.title"), "card-heading"),
            Layout.text(words().say("return.text"), "muted"),
            InputFields.labelled(words().say("return.comments"), comments),
            InputFields.labelled(words().say("return.passphrase", key.name()), passphrase),
            remarks.node(),
            Layout.flow(
                "button-flow",
                Layout.button(
                    Feather.CORNER_UP_LEFT,
                    words().say("return.button"),
                    "button-outlined large",
                    this::choose)));
  }

  Node node() {
    return node;
  }

  private void choose() {
    var entry = request.dossier().entry();
    var name =
        ProposedFileNames.of(
            words().say("return.file", key.name(), entry.site().name(), entry.installation()),
            ENDING);
    services
        .files()
        .choose(
            FileChoice.Purpose.SAVE,
            words().say("return.button"),
            services.documents().resolve(name),
            ENDING)
        .ifPresent(this::send);
  }

  private void send(Path out) {
    var secret = passphrase.getText().toCharArray();
    passphrase.clear();
    var said = comments.getText();
    services
        .background()
        .attempt(
            () -> services.workspace().signatures().sendBack(file, said, secret, out),
            remarks.orElse(answered));
  }

  private Messages words() {
    return services.words();
  }
}
