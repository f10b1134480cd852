package org.ringfence.ui.finish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.signoff.SignInvitation;
import org.ringfence.messages.Messages;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.written.DayRange;
import org.ringfence.ui.field.DayField;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.FileChoice;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.ProblemBox;
import org.ringfence.ui.part.ProposedFileNames;
import org.ringfence.ui.part.Remarks;
import org.ringfence.ui.wizard.WizardViewModel;

/**
 * Asks somebody to sign elsewhere. As soon as a role and a person are named it says what would be
 * refused of them, and takes no passphrase for that.
 */
final class AskForm {
  private static final String ENDING = "json";

  private final WizardViewModel wizard;
  private final PageServices services;
  private final ComboBox<String> role;
  private final TextField to = InputFields.line("");
  private final TextField note = InputFields.line("");
  private final DayField until;
  private final PasswordField passphrase = InputFields.secret();
  private final VBox refused = Layout.column("fields");
  private final VBox rest;
  private final Remarks remarks = new Remarks(passphrase);
  private final Runnable sent;
  private final Node node;
  private int looks;

  /**
   * Nothing is said yet but the last day.
   *
   * @param sent told as soon as a request is written
   */
  AskForm(WizardViewModel wizard, Runnable sent) {
    this.wizard = wizard;
    this.services = wizard.services();
    this.sent = sent;
    this.role = InputFields.pick(RoleChoice.ROLES, id -> services.wording().label("role", id));
    this.until = new DayField(words().say("away.until"), services, DayRange.PLANNED);
    until.put(Optional.of(services.today().plusMonths(1)));
    this.rest =
        Layout.column(
            "fields",
            InputFields.labelled(words().say("away.note"), note),
            until.node(),
            InputFields.labelled(words().say("away.passphrase"), passphrase),
            Layout.flow(
                "button-flow",
                Layout.button(
                    Feather.SEND, words().say("away.request"), "button-outlined", this::request)));
    this.node =
        Layout.column(
            "fields",
            InputFields.labelled(words().say("away.role"), role),
            InputFields.labelled(words().say("away.to"), to),
            refused,
            rest,
            remarks.node());
    refuse(List.of());
    role.valueProperty().subscribe(chosen -> look());
    to.focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                look();
              }
            });
  }

  Node node() {
    return node;
  }

  /** Looks again at what would be refused, as after somebody else has signed. */
  void look() {
    if (role.getValue() != null) {
      look(problems -> {});
    }
  }

  private void look(Consumer<List<Problem>> looked) {
    var mine = ++looks;
    var id = wizard.dossier().entry().assessmentId();
    var asked = new SignInvitation(role.getValue(), to.getText(), "", Optional.empty());
    services
        .background()
        .attempt(
            () -> services.workspace().signatures().checkInvitation(id, asked),
            outcome -> {
              if (mine == looks) {
                var problems = problems(outcome);
                refuse(problems);
                looked.accept(problems);
              }
            });
  }

  private static List<Problem> problems(Outcome<List<Problem>> outcome) {
    return switch (outcome) {
      case Outcome.Done<List<Problem>>(var problems) -> problems;
      case Outcome.Refused<List<Problem>>(var problems) -> problems;
    };
  }

  /** Nobody types a passphrase for what would be refused. */
  private void refuse(List<Problem> problems) {
    refused.getChildren().clear();
    if (!problems.isEmpty()) {
      refused
          .getChildren()
          .add(
              ProblemBox.of(
                  words().say("away.refused"), Feather.ALERT_TRIANGLE, "caution", problems));
    }
    Layout.show(refused, !problems.isEmpty());
    rest.setDisable(!problems.isEmpty());
  }

  private void request() {
    if (role.getValue() == null) {
      remarks.refuse(List.of(new Problem(words().say("away.role.missing"), "", "")));
      return;
    }
    look(
        problems -> {
          if (problems.isEmpty()) {
            choose(role.getValue());
          }
        });
  }

  private void choose(String asked) {
    var entry = wizard.dossier().entry();
    var name =
        ProposedFileNames.of(
            words().say("away.request.file", entry.site().name(), entry.installation()), ENDING);
    services
        .files()
        .choose(
            FileChoice.Purpose.SAVE,
            words().say("away.request"),
            services.documents().resolve(name),
            ENDING)
        .ifPresent(file -> request(asked, file));
  }

  private void request(String asked, Path file) {
    until.flush();
    var invitation = new SignInvitation(asked, to.getText(), note.getText(), until.day());
    var secret = passphrase.getText().toCharArray();
    passphrase.clear();
    var id = wizard.dossier().entry().assessmentId();
    services
        .background()
        .attempt(
            () -> services.workspace().signatures().request(id, invitation, secret, file),
            remarks.orElse(
                written -> {
                  remarks.done(words().say("away.requested", written));
                  sent.run();
                }));
  }

  private Messages words() {
    return services.words();
  }
}
