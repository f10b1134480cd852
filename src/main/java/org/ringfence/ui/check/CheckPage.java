package org.ringfence.ui.check;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.VerifyRequest;
import org.ringfence.model.DayRange;
import org.ringfence.model.Outcome;
import org.ringfence.model.Verdict;
import org.ringfence.ui.part.DayField;
import org.ringfence.ui.part.Fields;
import org.ringfence.ui.part.FileChoice;
import org.ringfence.ui.part.Layout;
import org.ringfence.ui.part.Page;
import org.ringfence.ui.part.Remarks;
import org.ringfence.ui.part.Reveal;
import org.ringfence.ui.part.Services;
import org.ringfence.ui.part.Words;

/** Tells a clerk what a paper or a register proves; it changes nothing of either. */
public final class CheckPage implements Page {
  private static final String PAPERS = "docx xlsx ringfence";

  private final Services services;
  private final FileField trust;
  private final FileField against;
  private final TextField fingerprint;
  private final DayField meeting;
  private final Remarks remarks = new Remarks();
  private final VBox found = Layout.column("step-body");
  private final Node again;
  private final Node node;
  private Optional<Path> file = Optional.empty();

  /** Nothing to check yet. */
  public CheckPage(Services services) {
    this.services = services;
    this.trust = new FileField(services, words().say("check.trust"), "json");
    this.against = new FileField(services, words().say("check.against"), PAPERS);
    this.fingerprint = Fields.line(words().say("check.fingerprint.prompt"));
    this.meeting = new DayField(words().say("check.meeting"), services, DayRange.PLANNED);
    this.again =
        Layout.flow(
            "button-flow",
            Layout.button(
                Feather.REFRESH_CW, words().say("check.again"), "button-outlined", this::check));
    Layout.show(again, false);
    this.node =
        Layout.scrolling(
            Layout.column(
                "page",
                Layout.text(words().say("check.title"), "page-title"),
                Layout.text(words().say("check.intro"), "step-intro"),
                target(),
                remarks.node(),
                found,
                closer()),
            "page-scroll");
    node.setOnDragOver(this::over);
    node.setOnDragDropped(this::dropped);
  }

  @Override
  public Node node() {
    return node;
  }

  private Node target() {
    return Layout.column(
        "card drop-target",
        Layout.icon(Feather.FILE_PLUS, "empty-icon"),
        Layout.text(words().say("check.drop"), "empty-text"),
        Layout.button(Feather.FOLDER, words().say("check.choose"), "accent large", this::choose));
  }

  private Node closer() {
    return Layout.column(
        "card fields",
        Layout.text(words().say("check.closer"), "card-heading"),
        Layout.text(words().say("check.closer.text"), "muted"),
        trust.node(),
        against.node(),
        Fields.labelled(
            words().say("check.fingerprint"),
            fingerprint,
            Layout.text(words().say("check.fingerprint.help"), "muted small-text")),
        meeting.node(),
        again);
  }

  private void choose() {
    services
        .files()
        .choose(FileChoice.Purpose.OPEN, words().say("check.title"), services.documents(), PAPERS)
        .ifPresent(this::check);
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    event.getDragboard().getFiles().stream()
        .findFirst()
        .ifPresent(dropped -> check(dropped.toPath()));
    event.setDropCompleted(true);
    event.consume();
  }

  private void check(Path chosen) {
    file = Optional.of(chosen);
    Layout.show(again, true);
    check();
  }

  private void check() {
    if (!meeting.isSettled()) {
      return;
    }
    var request =
        new VerifyRequest(
            trust.file(), against.file(), fingerprint.getText().strip(), meeting.day());
    file.ifPresent(chosen -> check(chosen, request));
  }

  private void check(Path chosen, VerifyRequest request) {
    found.getChildren().clear();
    remarks.busy(words().say("check.busy", chosen.getFileName()));
    services
        .background()
        .attempt(
            () -> Outcome.done(services.workspace().verification().verify(chosen, request)),
            remarks.orElse(verdict -> show(chosen, verdict)));
  }

  private void show(Path chosen, Verdict verdict) {
    var card = new VerdictCard(words(), chosen, verdict).node();
    found.getChildren().setAll(card);
    if (verdict.canBeWrittenAgain() && verdict.level() == Verdict.Level.NOT_VOUCHED_FOR) {
      found.getChildren().add(new FreshPaperCard(services, chosen).node());
    }
    Reveal.focus(card);
  }

  private Words words() {
    return services.words();
  }
}
