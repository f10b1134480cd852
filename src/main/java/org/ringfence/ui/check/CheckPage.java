package org.ringfence.ui.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.verify.record.VerifyRequest;
import org.ringfence.messages.Messages;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.verdict.Verdict;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.FileChoice;
import org.ringfence.ui.part.LongWork;
import org.ringfence.ui.part.Page;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;
import org.ringfence.ui.part.Reveal;

/** Tells a clerk what a paper or a register proves; it changes nothing of either. */
public final class CheckPage implements Page {
  private static final String PAPERS = "docx xlsx pdf ringfence";

  private final PageServices services;
  private final CloserLook closer;
  private final Remarks remarks = new Remarks();
  private final VBox found = Layout.column("step-body");
  private final Node again;
  private final Node node;
  private Optional<Path> file = Optional.empty();
  private Optional<LockedPaperCard> lock = Optional.empty();

  /** Nothing to check yet. */
  public CheckPage(PageServices services) {
    this.services = services;
    this.again =
        Layout.flow(
            "button-flow",
            Layout.button(
                Feather.REFRESH_CW, words().say("check.again"), "button-outlined", this::check));
    Layout.show(again, false);
    this.closer = new CloserLook(services, this::lookUp, again);
    this.node =
        Layout.scrolling(
            Layout.column(
                "page",
                Layout.text(words().say("check.title"), "page-title"),
                Layout.text(words().say("check.intro"), "step-intro"),
                target(),
                remarks.node(),
                found,
                closer.node()),
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

  /** What the register here says that has the fingerprint that is printed in a PDF. */
  private void lookUp() {
    check(services.workspace().file());
  }

  private void check(Path chosen) {
    lock = Optional.empty();
    found.getChildren().clear();
    remarks.clear();
    services.background().read(() -> CheckedFile.of(services, chosen), kind -> begin(chosen, kind));
  }

  private void begin(Path chosen, CheckedFile kind) {
    switch (kind) {
      case PDF -> {
        remarks.say(Layout.note(Feather.INFO, words().say("check.pdf"), "caution"));
        closer.askForFingerprint();
      }
      case LOCKED -> {
        begin(chosen);
        var card = new LockedPaperCard(words(), name(chosen), this::check);
        lock = Optional.of(card);
        found.getChildren().setAll(card.node());
        card.focus();
      }
      case OTHER -> {
        begin(chosen);
        check();
      }
    }
  }

  private void begin(Path chosen) {
    file = Optional.of(chosen);
    Layout.show(again, true);
  }

  private static String name(Path chosen) {
    return String.valueOf(chosen.getFileName());
  }

  private void check() {
    if (closer.isSettled()) {
      file.ifPresent(chosen -> check(chosen, closer.request()));
    }
  }

  private Optional<char[]> password() {
    return lock.flatMap(LockedPaperCard::password);
  }

  private void check(Path chosen, VerifyRequest request) {
    var password = password();
    var verification = services.workspace().verification();
    var work = new LongWork(words().say("check.busy", name(chosen)), words().say("check.stop"));
    remarks.say(work.node());
    services
        .background()
        .attempt(
            () -> verification.watched(chosen, request, password, work.progress()),
            outcome -> {
              remarks.clear();
              switch (outcome) {
                case Outcome.Done<Verdict>(var verdict) -> show(chosen, verdict);
                case Outcome.Refused<Verdict>(var problems) -> refused(problems);
              }
            });
  }

  /** Whoever mistyped a password types it again. */
  private void refused(List<Problem> problems) {
    lock.ifPresentOrElse(card -> askAgain(card, problems), () -> remarks.refuse(problems));
  }

  private void askAgain(LockedPaperCard card, List<Problem> problems) {
    found.getChildren().setAll(card.node());
    card.refuse(problems);
  }

  private void show(Path chosen, Verdict verdict) {
    var card = new VerdictCard(words(), chosen, verdict).node();
    found.getChildren().setAll(card);
    if (verdict.differences().compared()) {
      found.getChildren().add(new DifferencesCard(words(), verdict.differences()).node());
    }
    if (verdict.level() == Verdict.Level.NOT_VOUCHED_FOR) {
      if (verdict.canBeWrittenAgain()) {
        found.getChildren().add(new FreshPaperCard(services, chosen, password()).node());
      }
      found.getChildren().add(new EditedPaperCard(services, Optional.of(chosen)).node());
    }
    Reveal.focus(card);
  }

  private Messages words() {
    return services.words();
  }
}
