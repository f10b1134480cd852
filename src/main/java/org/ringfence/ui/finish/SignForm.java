package org.ringfence.ui.finish;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.Signatory;
import org.ringfence.assessment.SigningCheck;
import org.ringfence.model.Outcome;
import org.ringfence.model.OwnKey;
import org.ringfence.model.Problem;
import org.ringfence.model.SigningSettings;
import org.ringfence.ui.part.Layout;
import org.ringfence.ui.part.Remarks;
import org.ringfence.ui.part.Services;
import org.ringfence.ui.wizard.WizardViewModel;

/** Takes a signature on this computer, after showing what exactly is signed. */
final class SignForm {
  private final WizardViewModel wizard;
  private final Services services;
  private final WhoSigns who;
  private final RoleChoice role;
  private final SignFields fields;
  private final Remarks remarks = new Remarks();
  private final Button sign;
  private final VBox before = Layout.column("fields");
  private final Node node;
  private String asked = "";

  SignForm(WizardViewModel wizard, OwnKey key, SigningSettings settings) {
    this.wizard = wizard;
    this.services = wizard.services();
    var words = services.words();
    this.sign =
        Layout.button(Feather.PEN_TOOL, words.say("sign.button"), "accent large", this::sign);
    this.who = new WhoSigns(words, key, this::look);
    var residual = wizard.dossier().risk().overall().residual();
    this.fields = new SignFields(services, key.name(), residual, settings.appetite(), sign);
    this.role = new RoleChoice(services, this::chosen);
    this.node =
        Layout.column(
            "card fields",
            Layout.text(words.say("sign.title"), "card-heading"),
            who.node(),
            Layout.text(words.say("sign.role"), "field-label"),
            role.node(),
            before,
            fields.node(),
            remarks.node(),
            Layout.flow("button-flow", sign));
    chosen(role.chosen());
  }

  Node node() {
    return node;
  }

  private void chosen(String id) {
    asked = id;
    fields.role(id);
    look();
  }

  /** Shows what would be refused before anybody types a passphrase. */
  private void look() {
    var signatory =
        new Signatory(who.name(), who.isOwn(), asked, "", "", services.today(), Optional.empty());
    var id = wizard.dossier().entry().assessmentId();
    services
        .background()
        .attempt(() -> services.workspace().signatures().check(id, signatory), this::show);
  }

  private void show(Outcome<SigningCheck> outcome) {
    before.getChildren().clear();
    switch (outcome) {
      case Outcome.Refused<SigningCheck>(var problems) -> remarks.refuse(problems);
      case Outcome.Done<SigningCheck>(var check) when check.role().equals(asked) -> show(check);
      case Outcome.Done<SigningCheck> _ -> {}
    }
  }

  private void show(SigningCheck check) {
    fields.statement(check.statement());
    check
        .refused()
        .forEach(
            problem ->
                before
                    .getChildren()
                    .add(Layout.note(Feather.ALERT_TRIANGLE, problem.message(), "caution")));
    check
        .notes()
        .forEach(note -> before.getChildren().add(Layout.note(Feather.INFO, note, "quiet")));
  }

  private void sign() {
    if (!fields.isSettled()) {
      return;
    }
    var signatory = fields.signatory(who.name(), who.isOwn());
    var secret = fields.secret();
    var id = wizard.dossier().entry().assessmentId();
    sign.setDisable(true);
    wizard.change(
        () -> services.workspace().signatures().sign(id, signatory, secret), this::settled);
  }

  private void settled(List<Problem> problems) {
    remarks.refuse(problems);
    sign.setDisable(!fields.isAgreed());
    if (problems.isEmpty()) {
      who.clear();
      fields.clear();
    }
  }
}
