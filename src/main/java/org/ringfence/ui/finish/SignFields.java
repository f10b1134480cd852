package org.ringfence.ui.finish;

import java.time.LocalDate;
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
import org.ringfence.model.DayRange;
import org.ringfence.model.SigningSettings;
import org.ringfence.ui.part.DayField;
import org.ringfence.ui.part.Fields;
import org.ringfence.ui.part.Layout;
import org.ringfence.ui.part.Services;
import org.ringfence.ui.part.Words;

/** What whoever signs is shown and has to give, wherever they sign. */
final class SignFields {

  private final Services services;
  private final boolean aboveAppetite;
  private final Label statement = Layout.text("", "statement");
  private final TextArea reason = Fields.lines("", 2);
  private final VBox reasonBox;
  private final DayField on;
  private final PasswordField passphrase = Fields.secret();
  private final CheckBox agree;
  private final Node node;
  private String role = "";

  /**
   * Empty fields.
   *
   * @param owner whose key this computer has
   * @param residual the score that would be accepted
   * @param appetite the highest score that is accepted without a reason
   * @param sign is offered only once the statement is agreed to
   */
  SignFields(Services services, String owner, int residual, int appetite, Button sign) {
    this.services = services;
    this.aboveAppetite = residual > appetite;
    this.on = new DayField(words().say("sign.on"), services, DayRange.PAST);
    this.agree = new CheckBox(words().say("sign.agree"));
    this.reasonBox =
        Layout.column(
            "fields",
            Layout.note(
                Feather.ALERT_TRIANGLE, words().say("sign.above", residual, appetite), "caution"),
            Fields.labelled(words().say("sign.reason"), reason));
    this.node =
        Layout.column(
            "fields",
            Layout.text(words().say("sign.statement"), "field-label"),
            statement,
            reasonBox,
            on.node(),
            Fields.labelled(words().say("sign.passphrase", owner), passphrase),
            agree);
    on.put(Optional.of(services.today()));
    agree.setWrapText(true);
    agree.selectedProperty().subscribe(ticked -> sign.setDisable(!ticked));
  }

  Node node() {
    return node;
  }

  /** Whether the day can be gone by; if not, it is said why beneath it. */
  boolean isSettled() {
    return on.isSettled();
  }

  /** Shows the words that are right for this assessment. */
  void statement(String words) {
    statement.setText(words);
  }

  /** Shows what is said by signing in a role; the agreement has to be given anew. */
  void role(String id) {
    role = id;
    agree.setSelected(false);
    statement.setText(services.wording().statements().getOrDefault(id, ""));
    Layout.show(reasonBox, aboveAppetite && SigningSettings.accepts(id));
  }

  Signatory signatory(String name, boolean own) {
    return new Signatory(
        name, own, role, statement.getText(), reasonBox.isVisible() ? reason.getText() : "", day());
  }

  private LocalDate day() {
    return on.day().orElse(services.today());
  }

  /** The passphrase, which is not shown again. */
  char[] secret() {
    var typed = passphrase.getText().toCharArray();
    passphrase.clear();
    return typed;
  }

  boolean isAgreed() {
    return agree.isSelected();
  }

  /** Empties the fields after a signature. */
  void clear() {
    reason.clear();
    agree.setSelected(false);
  }

  private Words words() {
    return services.words();
  }
}
