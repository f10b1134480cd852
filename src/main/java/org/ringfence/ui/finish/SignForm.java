package org.ringfence.ui.finish;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.Signatory;
import org.ringfence.model.OwnKey;
import org.ringfence.model.Problem;
import org.ringfence.model.SigningSettings;
import org.ringfence.ui.part.DayField;
import org.ringfence.ui.part.Fields;
import org.ringfence.ui.part.Layout;
import org.ringfence.ui.part.Remarks;
import org.ringfence.ui.part.Services;
import org.ringfence.ui.part.Words;
import org.ringfence.ui.wizard.WizardViewModel;

/** Takes a signature on this computer, after showing what exactly is signed. */
final class SignForm {
  private final WizardViewModel wizard;
  private final Services services;
  private final SigningSettings settings;
  private final WhoSigns who;
  private final RoleChoice role;
  private final Label statement = Layout.text("", "statement");
  private final TextArea reason = Fields.lines("", 2);
  private final VBox reasonBox;
  private final DayField on;
  private final PasswordField passphrase = Fields.secret();
  private final CheckBox agree;
  private final Remarks remarks = new Remarks();
  private final Button sign;
  private final Node node;

  SignForm(WizardViewModel wizard, OwnKey key, SigningSettings settings) {
    this.wizard = wizard;
    this.services = wizard.services();
    this.settings = settings;
    this.who = new WhoSigns(words(), key);
    this.role = new RoleChoice(services, this::roleChosen);
    this.on = new DayField(words().say("sign.on"), words(), day -> {});
    this.agree = new CheckBox(words().say("sign.agree"));
    this.sign =
        Layout.button(Feather.PEN_TOOL, words().say("sign.button"), "accent large", this::sign);
    this.reasonBox =
        Layout.column(
            "fields",
            Layout.note(Feather.ALERT_TRIANGLE, aboveAppetite(), "caution"),
            Fields.labelled(words().say("sign.reason"), reason));
    this.node = form(key);
    on.put(Optional.of(services.today()));
    agree.setWrapText(true);
    agree.selectedProperty().subscribe(ticked -> sign.setDisable(!ticked));
    roleChosen();
  }

  Node node() {
    return node;
  }

  void flush() {
    on.flush();
  }

  private Node form(OwnKey key) {
    return Layout.column(
        "card fields",
        Layout.text(words().say("sign.title"), "card-heading"),
        who.node(),
        Layout.text(words().say("sign.role"), "field-label"),
        role.node(),
        Layout.text(words().say("sign.statement"), "field-label"),
        statement,
        reasonBox,
        on.node(),
        Fields.labelled(words().say("sign.passphrase", key.name()), passphrase),
        agree,
        remarks.node(),
        Layout.flow("button-flow", sign));
  }

  private void roleChosen() {
    agree.setSelected(false);
    statement.setText(role.statement());
    Layout.show(reasonBox, role.isApprover() && residual() > settings.appetite());
  }

  private int residual() {
    return wizard.dossier().risk().overall().residual();
  }

  private String aboveAppetite() {
    return words().say("sign.above", residual(), settings.appetite());
  }

  private void sign() {
    on.flush();
    var secret = passphrase.getText().toCharArray();
    var signatory = signatory();
    var id = wizard.dossier().entry().assessmentId();
    sign.setDisable(true);
    wizard.change(
        () -> services.workspace().signatures().sign(id, signatory, secret), this::settled);
  }

  private Signatory signatory() {
    return new Signatory(
        who.name(),
        who.isOwn(),
        role.chosen(),
        statement.getText(),
        reasonBox.isVisible() ? reason.getText() : "",
        on.day().orElse(services.today()));
  }

  private void settled(List<Problem> problems) {
    remarks.refuse(problems);
    passphrase.clear();
    sign.setDisable(!agree.isSelected());
    if (problems.isEmpty()) {
      who.clear();
      reason.clear();
      agree.setSelected(false);
    }
  }

  private Words words() {
    return services.words();
  }
}
