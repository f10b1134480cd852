package org.ringfence.ui.finish;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.Signatory;
import org.ringfence.assessment.Signatures;
import org.ringfence.model.Outcome;
import org.ringfence.model.OwnKey;
import org.ringfence.model.Problem;
import org.ringfence.model.SignOff;
import org.ringfence.ui.part.DayField;
import org.ringfence.ui.part.Days;
import org.ringfence.ui.part.Fields;
import org.ringfence.ui.part.Layout;
import org.ringfence.ui.part.Services;
import org.ringfence.ui.part.Words;
import org.ringfence.ui.wizard.StepContent;
import org.ringfence.ui.wizard.WizardViewModel;

/** Takes a named person's signature, after saying clearly what signing does. */
public final class SignOffPage implements StepContent {
  private static final List<String> ROLES =
      List.of("assessor", "technician", "reviewer", "approver");

  private final WizardViewModel wizard;
  private final Services services;
  private final TextField name;
  private final TextField reason = Fields.line("");
  private final PasswordField passphrase = new PasswordField();
  private final ToggleGroup roles = new ToggleGroup();
  private final Label statement = Layout.text("", "statement");
  private final CheckBox agree;
  private final DayField on;
  private final Button sign;
  private final VBox remarks = Layout.column("remarks");
  private final VBox signatures = Layout.column("signatures");
  private final VBox node;
  private String role = ROLES.getFirst();

  /** The sign-off of the wizard's assessment. */
  public SignOffPage(WizardViewModel wizard) {
    this.wizard = wizard;
    this.services = wizard.services();
    this.name = Fields.line(words().say("sign.name.prompt"));
    this.agree = new CheckBox(words().say("sign.agree"));
    this.on = new DayField(words().say("sign.on"), words(), day -> {});
    this.sign =
        Layout.button(Feather.PEN_TOOL, words().say("sign.button"), "accent large", this::sign);
    on.put(Optional.of(services.today()));
    agree.setWrapText(true);
    this.node = Layout.column("step-body", signatures, form());
    agree.selectedProperty().subscribe(ticked -> sign.setDisable(!ticked));
    update();
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void flush() {
    on.flush();
  }

  @Override
  public void update() {
    var signed = wizard.dossier().signOffs();
    signatures.getChildren().setAll(signed.stream().map(this::signature).toList());
    signatures
        .getChildren()
        .addFirst(
            signed.isEmpty()
                ? Layout.note(Feather.LOCK, words().say("sign.does"), "caution")
                : Layout.note(Feather.LOCK, words().say("sign.locked"), "good"));
    statement.setText(services.wording().statements().getOrDefault(role, ""));
  }

  private Node form() {
    var choices = Layout.column("choices");
    for (var id : ROLES) {
      choices.getChildren().add(roleChoice(id));
    }
    return Layout.column(
        "card",
        Layout.text(words().say("sign.title"), "card-heading"),
        Layout.row(
            "field-row",
            Layout.growing(Fields.labelled(words().say("sign.name"), name)),
            on.node()),
        Layout.text(words().say("sign.role"), "field-label"),
        choices,
        Layout.text(words().say("sign.statement"), "field-label"),
        statement,
        Fields.labelled(words().say("sign.reason"), reason),
        Fields.labelled(words().say("sign.passphrase"), passphrase),
        agree,
        remarks,
        Layout.flow("button-flow", sign));
  }

  private Node roleChoice(String id) {
    var term = services.wording().term("role", id);
    var radio = new RadioButton(term.label());
    radio.setToggleGroup(roles);
    radio.setSelected(id.equals(role));
    radio.setAccessibleText(words().say("choice.accessible", term.label(), term.meaning()));
    radio.setOnAction(event -> chooseRole(id));
    var tile = Layout.column("choice", radio, Layout.text(term.meaning(), "choice-meaning"));
    radio.selectedProperty().subscribe(chosen -> Layout.mark(tile, "chosen", chosen));
    tile.setOnMouseClicked(event -> radio.fire());
    return tile;
  }

  private void chooseRole(String id) {
    role = id;
    agree.setSelected(false);
    update();
  }

  private void sign() {
    on.flush();
    var signatures = services.workspace().signatures();
    var typed = name.getText().strip();
    var secret = passphrase.getText().toCharArray();
    var words = reason.getText();
    var said = statement.getText();
    var day = on.day().orElse(services.today());
    var as = role;
    var id = wizard.dossier().entry().assessmentId();
    sign.setDisable(true);
    wizard.change(
        () ->
            key(signatures, typed, secret)
                .then(
                    key -> {
                      var own = key.name().equals(typed);
                      var who = new Signatory(typed, own, as, said, words, day);
                      return signatures.sign(id, who, secret);
                    }),
        this::settled);
  }

  /** This computer's key, made on the first signature. */
  private static Outcome<OwnKey> key(Signatures signatures, String name, char[] passphrase) {
    return signatures
        .ownKey()
        .map(Outcome::done)
        .orElseGet(() -> signatures.makeKey(name, passphrase));
  }

  private void settled(List<Problem> problems) {
    remarks
        .getChildren()
        .setAll(
            problems.stream()
                .map(problem -> Layout.note(Feather.X_CIRCLE, problem.message(), "problem"))
                .toList());
    sign.setDisable(!agree.isSelected());
    if (problems.isEmpty()) {
      name.clear();
      reason.clear();
      passphrase.clear();
      agree.setSelected(false);
    }
  }

  private Node signature(SignOff signed) {
    var who =
        words()
            .say(
                "sign.signed",
                signed.name(),
                services.wording().label("role", signed.role()),
                Days.words(signed.on()));
    return Layout.column(
        "card signature",
        Layout.note(Feather.CHECK_CIRCLE, who, "good strong"),
        Layout.text(signed.statement(), "statement"));
  }

  private Words words() {
    return services.words();
  }
}
