package org.ringfence.ui.finish;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.signoff.SignRequestView;
import org.ringfence.messages.Messages;
import org.ringfence.model.signature.OwnKey;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.FileChoice;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.ProposedFileNames;
import org.ringfence.ui.part.Remarks;

/** Signs a request with this computer's key and writes the response that is sent back. */
final class RespondForm {
  private static final String ENDING = "json";

  private final PageServices services;
  private final Path file;
  private final SignRequestView request;
  private final OwnKey key;
  private final SignViewModel model;
  private final SignFields fields;
  private final Remarks remarks;
  private final Button sign;
  private final Consumer<Path> answered;
  private final Node node;

  RespondForm(
      PageServices services,
      Path file,
      SignRequestView request,
      RequestViewModel read,
      OwnKey key,
      Consumer<Path> answered) {
    this.services = services;
    this.file = file;
    this.request = request;
    this.key = key;
    this.answered = answered;
    var unopened = Layout.note(Feather.INFO, "", "quiet unopened");
    read.changesProperty().subscribe(changed -> sayUnopened(unopened, read.unopened()));
    this.sign =
        Layout.button(Feather.PEN_TOOL, words().say("request.sign"), "accent large", this::choose);
    this.model =
        new SignViewModel(
            services, key, said -> services.workspace().signatures().checkRequest(file, said));
    this.fields = new SignFields(services, model, request.dossier().risk(), key.name(), sign);
    this.remarks = new Remarks(fields.secretField());
    this.node =
        Layout.column(
            "card fields",
            Layout.text(words().say("sign.title"), "card-heading"),
            Layout.text(words().say("request.as", key.name(), role()), "plain-text"),
            unopened,
            fields.node(),
            remarks.node(),
            Layout.flow("button-flow", sign));
    model.role(request.role());
  }

  Node node() {
    return node;
  }

  private static void sayUnopened(HBox note, String text) {
    note.getChildren().stream()
        .flatMap(child -> child instanceof Label label ? Stream.of(label) : Stream.empty())
        .forEach(label -> label.setText(text));
    Layout.show(note, !text.isEmpty());
  }

  private String role() {
    return services.wording().label("role", request.role());
  }

  private void choose() {
    if (!fields.isSettled()) {
      return;
    }
    var entry = request.dossier().entry();
    var name =
        ProposedFileNames.of(
            words().say("request.file", key.name(), entry.site().name(), entry.installation()),
            ENDING);
    services
        .files()
        .choose(
            FileChoice.Purpose.SAVE,
            words().say("request.sign"),
            services.documents().resolve(name),
            ENDING)
        .ifPresent(this::sign);
  }

  private void sign(Path out) {
    var signatory = model.signatory();
    var secret = fields.secret();
    services
        .background()
        .attempt(
            () -> services.workspace().signatures().respond(file, signatory, secret, out),
            remarks.orElse(answered));
  }

  private Messages words() {
    return services.words();
  }
}
