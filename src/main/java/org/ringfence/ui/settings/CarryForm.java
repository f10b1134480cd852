package org.ringfence.ui.settings;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.ui.form.NewPassphrase;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.FileChoice;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.ProposedFileNames;
import org.ringfence.ui.part.Remarks;

/** Writes a backup as one file to carry away, locked or not, with progress and a way to stop. */
final class CarryForm {
  private static final long MEGABYTE = 1_000_000;

  private final PageServices services;
  private final NewPassphrase passphrase;
  private final Remarks remarks = new Remarks();
  private final VBox form = Layout.column("fields");
  private final Node node;

  CarryForm(PageServices services) {
    this.services = services;
    this.passphrase = new NewPassphrase(words(), false);
    form.getChildren()
        .addAll(
            Layout.text(words().say("carry.text"), "muted"),
            passphrase.node(),
            Layout.flow(
                "button-flow",
                Layout.button(words().say("carry.write"), "accent", this::choose),
                Layout.button(
                    words().say("carry.leave"),
                    "button-outlined",
                    () -> Layout.show(form, false))));
    Layout.show(form, false);
    this.node =
        Layout.column(
            "fields",
            Layout.flow(
                "button-flow",
                Layout.button(
                    Feather.PACKAGE, words().say("carry.open"), "button-outlined", this::open)),
            form,
            remarks.node());
  }

  Node node() {
    return node;
  }

  private void open() {
    Layout.show(form, true);
    passphrase.focus();
  }

  private void choose() {
    passphrase.taken().ifPresent(this::choose);
  }

  private void choose(char[] secret) {
    var ending = secret.length == 0 ? "zip" : "age";
    var name = ProposedFileNames.of(words().say("carry.file", services.today().toString()), ending);
    services
        .files()
        .choose(
            FileChoice.Purpose.SAVE,
            words().say("carry.write"),
            services.documents().resolve(name),
            ending)
        .ifPresent(file -> write(file, secret));
  }

  private void write(Path file, char[] secret) {
    var stopped = new AtomicBoolean();
    var written = new AtomicLong();
    var locked = secret.length == 0 ? Optional.<char[]>empty() : Optional.of(secret);
    var progress = busy(stopped);
    services
        .background()
        .attempt(
            () ->
                services
                    .workspace()
                    .backups()
                    .carry(file, locked, stopped::get, more -> tell(progress, written, more)),
            remarks.orElse(
                done -> {
                  passphrase.clear();
                  Layout.show(form, false);
                  remarks.done(words().say("paper.written", done));
                }));
  }

  private Label busy(AtomicBoolean stopped) {
    var progress = Layout.text(words().say("carry.progress", 0), "plain-text");
    remarks.say(
        Layout.column(
            "fields",
            progress,
            Layout.flow(
                "button-flow",
                Layout.button(
                    words().say("carry.stop"), "button-outlined", () -> stopped.set(true)))));
    return progress;
  }

  private void tell(Label progress, AtomicLong written, long more) {
    var before = written.getAndAdd(more) / MEGABYTE;
    var now = written.get() / MEGABYTE;
    if (now > before) {
      Platform.runLater(() -> progress.setText(words().say("carry.progress", now)));
    }
  }

  private Messages words() {
    return services.words();
  }
}
