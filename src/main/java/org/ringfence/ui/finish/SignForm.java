package org.ringfence.ui.finish;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.signature.OwnKey;
import org.ringfence.model.signature.SigningWords;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;
import org.ringfence.ui.wizard.WizardViewModel;

/** Takes a signature on this computer, after showing what exactly is signed. */
final class SignForm {
  private final WizardViewModel wizard;
  private final PageServices services;
  private final Consumer<String> done;
  private final SignViewModel model;
  private final WhoSigns who;
  private final SignFields fields;
  private final Remarks remarks;
  private final Button sign;
  private final Node node;

  /**
   * A form for whoever sits here.
   *
   * @param done takes what to say once somebody has signed
   */
  SignForm(WizardViewModel wizard, OwnKey key, Consumer<String> done) {
    this.wizard = wizard;
    this.done = done;
    this.services = wizard.services();
    var words = services.words();
    this.model =
        new SignViewModel(
            services, key, said -> services.workspace().signatures().check(id(), said));
    this.sign =
        Layout.button(Feather.PEN_TOOL, words.say("sign.button"), "accent large", this::sign);
    this.who = new WhoSigns(words, key, model);
    this.fields = new SignFields(services, model, wizard.dossier().risk(), key.name(), sign);
    this.remarks = new Remarks(fields.secretField());
    this.node =
        Layout.column(
            "card fields",
            Layout.text(words.say("sign.title"), "card-heading"),
            who.node(),
            Layout.text(words.say("sign.role"), "field-label"),
            new RoleChoice(services, model::role).node(),
            fields.node(),
            remarks.node(),
            Layout.flow("button-flow", sign));
  }

  Node node() {
    return node;
  }

  /** Looks again at what would be refused, as after somebody else has signed. */
  void update() {
    model.look();
  }

  private String id() {
    return wizard.dossier().entry().assessmentId();
  }

  private void sign() {
    who.flush();
    if (!fields.isSettled()) {
      return;
    }
    var signatory = model.signatory();
    var secret = fields.secret();
    var id = id();
    sign.setDisable(true);
    wizard.change(
        () -> services.workspace().signatures().sign(id, signatory, secret),
        problems -> settled(signatory, problems));
  }

  private void settled(Signatory signatory, List<Problem> problems) {
    remarks.refuse(problems);
    sign.setDisable(!model.isAgreed());
    if (problems.isEmpty()) {
      who.clear();
      fields.clear();
      var role = SigningWords.british().role(signatory.role());
      done.accept(services.words().say("sign.done", signatory.name(), role));
    }
  }
}
