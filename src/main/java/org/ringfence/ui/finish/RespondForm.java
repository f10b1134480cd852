package org.ringfence.ui.finish;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.SignRequestView;
import org.ringfence.model.OwnKey;
import org.ringfence.ui.part.FileChoice;
import org.ringfence.ui.part.FileNames;
import org.ringfence.ui.part.Layout;
import org.ringfence.ui.part.Remarks;
import org.ringfence.ui.part.Services;
import org.ringfence.ui.part.Words;

/** Signs a request with this computer's key and writes the response that is sent back. */
final class RespondForm {
  private static final String ENDING = "json";

  private final Services services;
  private final Path file;
  private final SignRequestView request;
  private final OwnKey key;
  private final SignViewModel model;
  private final SignFields fields;
  private final Remarks remarks;
  private final Button sign;
  private final Node node;

  RespondForm(Services services, Path file, SignRequestView request, OwnKey key, Runnable done) {
    this.services = services;
    this.file = file;
    this.request = request;
    this.key = key;
    this.sign =
        Layout.button(Feather.PEN_TOOL, words().say("request.sign"), "accent large", this::choose);
    this.model =
        new SignViewModel(
            services, key, said -> services.workspace().signatures().checkRequest(file, said));
    this.fields = new SignFields(services, model, key.name(), sign);
    this.remarks = new Remarks(fields.secretField());
    this.node =
        Layout.column(
            "card fields",
            Layout.text(words().say("sign.title"), "card-heading"),
            Layout.text(words().say("request.as", key.name(), role()), "plain-text"),
            fields.node(),
            remarks.node(),
            Layout.flow(
                "button-flow",
                sign,
                Layout.button(words().say("request.close"), "button-outlined large", done)));
    model.role(request.role());
  }

  Node node() {
    return node;
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
        FileNames.of(
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
            remarks.orElse(
                written -> {
                  fields.clear();
                  remarks.done(words().say("request.done", written));
                }));
  }

  private Words words() {
    return services.words();
  }
}
