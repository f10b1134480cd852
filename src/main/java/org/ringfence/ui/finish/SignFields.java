package org.ringfence.ui.finish;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.written.DayRange;
import org.ringfence.ui.field.ClockForm;
import org.ringfence.ui.field.DayField;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.DayText;
import org.ringfence.ui.part.FieldEdits;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.ProblemBox;
import org.ringfence.ui.part.Remarks;

/**
 * What whoever signs is shown and has to give, wherever they sign: first what would be refused,
 * last the passphrase. Nothing of it is shown before there are words to agree to.
 */
final class SignFields {
  private final PageServices services;
  private final SignViewModel model;
  private final Button sign;
  private final VBox before = Layout.column("fields");
  private final SignedSentences sentences;
  private final AssessedRisk risk;
  private final VBox statement = Layout.column("statement");
  private final TextArea reason = InputFields.lines("", 2);
  private final VBox reasonNote = Layout.column("fields");
  private final VBox reasonBox;
  private final DayField on;
  private final DayField review;
  private final Label reviewHelp = Layout.text("", "muted small-text");
  private final Label reviewProblem = Layout.text("", "field-problem");
  private final VBox reviewBox;
  private final PasswordField passphrase = InputFields.secret();
  private final CheckBox agree;
  private final VBox given;
  private final Remarks missing = new Remarks();
  private final Node node;

  /**
   * Fields that follow what is said.
   *
   * @param risk of what is signed
   * @param owner whose key this computer has
   * @param sign is offered only once the statement is agreed to
   */
  SignFields(
      PageServices services, SignViewModel model, AssessedRisk risk, String owner, Button sign) {
    this.services = services;
    this.risk = risk;
    this.sentences = new SignedSentences(words(), services.wording());
    this.model = model;
    this.sign = sign;
    var edits = FieldEdits.ofForm();
    this.on = new DayField(words().say("sign.on"), services, DayRange.PAST, "on", edits, model::on);
    this.review =
        new DayField(
            words().say("sign.review"),
            services,
            DayRange.PLANNED,
            "review",
            edits,
            model::reviewOn);
    this.agree = new CheckBox(words().say("sign.agree"));
    this.reasonBox =
        Layout.column(
            "fields", reasonNote, InputFields.labelled(words().say("sign.reason"), reason));
    this.reviewBox = Layout.column("fields", review.node(), reviewProblem, reviewHelp);
    this.given =
        Layout.column(
            "fields",
            Layout.text(words().say("sign.statement"), "field-label"),
            statement,
            reasonBox,
            reviewBox,
            on.node(),
            InputFields.labelled(words().say("sign.passphrase", owner), passphrase),
            agree);
    this.node =
        Layout.column(
            "fields", before, new ClockForm(services, model::look).node(), given, missing.node());
    on.put(Optional.of(services.today()));
    agree.setWrapText(true);
    agree.setOnAction(event -> model.agree(agree.isSelected()));
    reason.textProperty().subscribe(model::reason);
    model.changesProperty().subscribe(changed -> refresh());
  }

  Node node() {
    return node;
  }

  private void refresh() {
    before.getChildren().clear();
    model.problems().forEach(problem -> before(Feather.X_CIRCLE, problem.message(), "problem"));
    if (!model.refused().isEmpty()) {
      before
          .getChildren()
          .add(
              ProblemBox.of(
                  words().say("sign.refused"), Feather.ALERT_TRIANGLE, "caution", model.refused()));
    }
    model.notes().forEach(note -> before(Feather.INFO, note, "quiet"));
    Layout.show(before, !before.getChildren().isEmpty());
    refreshStatement();
    Layout.show(given, !model.statement().isEmpty());
    refreshReason();
    refreshReview();
    agree.setSelected(model.isAgreed());
    sign.setDisable(!model.isAgreed());
  }

  private void before(Feather icon, String text, String style) {
    before.getChildren().add(Layout.note(icon, text, style));
  }

  private void refreshStatement() {
    statement
        .getChildren()
        .setAll(
            sentences.statement(model.statement()).stream()
                .map(text -> Layout.note(Feather.CHEVRON_RIGHT, text, "reason"))
                .toList());
    sentences.here(risk, model.lastReview(), model.reviewOn()).stream()
        .map(text -> Layout.note(Feather.CHEVRON_RIGHT, text, "reason strong"))
        .forEach(statement.getChildren()::add);
  }

  private void refreshReason() {
    Layout.show(reasonBox, model.reasonAsked().isPresent());
    model
        .reasonAsked()
        .ifPresent(
            why ->
                reasonNote
                    .getChildren()
                    .setAll(
                        Layout.note(
                            Feather.ALERT_TRIANGLE,
                            words().say("sign.reason.asked", why),
                            "caution")));
  }

  private void refreshReview() {
    Layout.show(reviewBox, model.lastReview().isPresent());
    model
        .lastReview()
        .ifPresent(
            last -> reviewHelp.setText(words().say("sign.review.help", DayText.words(last))));
    reviewProblem.setText(model.reviewProblem().orElse(""));
    Layout.show(reviewProblem, model.reviewProblem().isPresent());
  }

  /** Whether all that is needed is given; if not, it is said what is missing. */
  boolean isSettled() {
    if (!on.isSettled() || !review.isSettled()) {
      return false;
    }
    missing.refuse(model.missing().stream().map(text -> new Problem(text, "", "")).toList());
    return model.missing().isEmpty();
  }

  /** Where the passphrase is typed. */
  Node secretField() {
    return passphrase;
  }

  /** The passphrase, which is not shown again. */
  char[] secret() {
    var typed = passphrase.getText().toCharArray();
    passphrase.clear();
    return typed;
  }

  /** Empties the fields after a signature. */
  void clear() {
    reason.clear();
    review.put(Optional.empty());
    missing.clear();
    model.clear();
  }

  private Messages words() {
    return services.words();
  }
}
