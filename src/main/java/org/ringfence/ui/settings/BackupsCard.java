package org.ringfence.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.custody.Safekeeping;
import org.ringfence.assessment.evidence.EvidenceProblem;
import org.ringfence.messages.Messages;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.ui.form.RestoreForm;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.AfterClosing;
import org.ringfence.ui.part.FileChoice;
import org.ringfence.ui.part.MomentText;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;

/** Shows where the backups are, and makes, carries away and puts back one. */
final class BackupsCard {
  private final PageServices services;
  private final Consumer<AfterClosing> leave;
  private final Remarks remarks = new Remarks();
  private final VBox state = Layout.column("fields");
  private final VBox second = Layout.column("fields");
  private final Node node;

  BackupsCard(PageServices services, Consumer<AfterClosing> leave) {
    this.services = services;
    this.leave = leave;
    this.node =
        Layout.column(
            "card",
            Layout.text(words().say("backup.title"), "card-heading"),
            Layout.text(words().say("backup.text"), "muted"),
            state,
            Layout.flow(
                "button-flow",
                Layout.button(
                    Feather.SAVE, words().say("backup.now"), "button-outlined", this::now)),
            remarks.node(),
            second,
            new CarryForm(services).node(),
            new RestoreForm(
                    words(), services.files(), services.workspace().backups().folder(), this::go)
                .node());
    load();
  }

  Node node() {
    return node;
  }

  private void go(AfterClosing next) {
    leave.accept(next);
  }

  private record Found(
      List<Safekeeping.Kept> kept, Path folder, Optional<Path> second, List<Problem> concerns) {}

  private void load() {
    var backups = services.workspace().backups();
    services
        .background()
        .attempt(
            () ->
                backups
                    .list()
                    .map(
                        kept ->
                            new Found(
                                kept,
                                backups.folder(),
                                backups.secondFolder(),
                                Stream.concat(
                                        backups.concerns().stream(),
                                        backups.evidence().stream().map(EvidenceProblem::problem))
                                    .toList())),
            outcome -> {
              switch (outcome) {
                case Outcome.Done<Found>(var found) -> show(found);
                case Outcome.Refused<Found>(var problems) -> remarks.refuse(problems);
              }
            });
  }

  private void show(Found found) {
    state
        .getChildren()
        .setAll(
            Layout.text(words().say("backup.folder", found.folder()), "plain-text"),
            Layout.text(newest(found.kept()), "plain-text"));
    found
        .concerns()
        .forEach(
            concern ->
                state
                    .getChildren()
                    .add(Layout.note(Feather.ALERT_TRIANGLE, concern.message(), "caution")));
    second.getChildren().setAll(secondText(found), secondButtons(found));
  }

  private String newest(List<Safekeeping.Kept> kept) {
    return kept.stream()
        .findFirst()
        .map(
            one ->
                words()
                    .say(
                        "backup.newest",
                        MomentText.words(one.taken(), services.clock().getZone()),
                        kept.size()))
        .orElseGet(() -> words().say("backup.none"));
  }

  private Node secondText(Found found) {
    return Layout.text(
        found
            .second()
            .map(folder -> words().say("backup.second", folder))
            .orElseGet(() -> words().say("backup.second.none")),
        "plain-text");
  }

  private Node secondButtons(Found found) {
    var buttons =
        Layout.flow(
            "button-flow",
            Layout.button(
                Feather.FOLDER_PLUS,
                words().say("backup.second.choose"),
                "button-outlined",
                this::chooseSecond));
    found
        .second()
        .ifPresent(
            folder ->
                buttons
                    .getChildren()
                    .add(
                        Layout.button(
                            words().say("backup.second.without"),
                            "button-outlined",
                            () -> second(Optional.empty()))));
    return buttons;
  }

  private void chooseSecond() {
    services
        .files()
        .choose(
            FileChoice.Purpose.FOLDER,
            words().say("backup.second.choose"),
            services.documents(),
            "")
        .ifPresent(folder -> second(Optional.of(folder)));
  }

  private void second(Optional<Path> folder) {
    services
        .background()
        .attempt(
            () -> services.workspace().backups().secondFolder(folder),
            remarks.orElse(kept -> load()));
  }

  private void now() {
    remarks.busy(words().say("backup.making"));
    services
        .background()
        .attempt(
            () -> services.workspace().backups().now(),
            remarks.orElse(
                kept -> {
                  remarks.done(words().say("backup.made", kept.file()));
                  load();
                }));
  }

  private Messages words() {
    return services.words();
  }
}
