package org.ringfence.ui.question;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.installation.Attachment;
import org.ringfence.model.installation.Basis;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.FileChoice;
import org.ringfence.ui.part.FileDrop;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;

/** The photos and PDF that prove an answer: added, opened and taken away again. */
final class AttachmentList {
  /** HEIC is among them so that somebody who picks one is told what to do with it. */
  private static final String ENDINGS = "jpg jpeg png pdf heic";

  private static final long KILOBYTE = 1_000;
  private static final long MEGABYTE = 1_000_000;

  private final QuestionViewModel model;
  private final PageServices services;
  private final Remarks remarks = new Remarks();
  private final VBox rows = Layout.column("attachments");
  private final Button add;
  private final Node node;
  private boolean changeable;

  AttachmentList(QuestionViewModel model, PageServices services) {
    this.model = model;
    this.services = services;
    this.add =
        Layout.button(Feather.PAPERCLIP, words().say("attach.add"), "button-outlined", this::add);
    this.node =
        Layout.column(
            "evidence-block attach-here", rows, remarks.node(), Layout.flow("button-flow", add));
    FileDrop.on(
        node,
        file -> {
          if (add.isVisible()) {
            add(file);
          }
        });
  }

  Node node() {
    return node;
  }

  /** Shows what proves the answer now. */
  void refresh() {
    var here = model.mode() != QuestionViewModel.Mode.INHERITED;
    changeable = here && !model.isLocked() && !model.draft().values().isEmpty();
    var list = attachments();
    rows.getChildren().setAll(list.stream().map(this::row).toList());
    Layout.show(rows, !list.isEmpty());
    if (!list.isEmpty()) {
      look(list);
    }
    var offered = changeable && model.draft().basis().compareTo(Basis.STATED) > 0;
    Layout.show(add, offered);
    Layout.show(node, offered || !list.isEmpty());
  }

  /** Says which of them are not there as they were attached; that reads the disk. */
  private void look(List<Attachment> list) {
    services
        .background()
        .read(
            () -> list.stream().filter(services.workspace().attachments()::isLost).toList(),
            lost -> {
              if (list.equals(attachments())) {
                lost.forEach(one -> rows.getChildren().add(note(one)));
              }
            });
  }

  private Node note(Attachment one) {
    return Layout.note(
        Feather.ALERT_TRIANGLE, words().say("attach.missing", one.name()), "caution");
  }

  private List<Attachment> attachments() {
    return model.dossier().attachments().getOrDefault(question(), List.of());
  }

  private Node row(Attachment one) {
    var icon = one.type().startsWith("image") ? Feather.IMAGE : Feather.FILE_TEXT;
    var open = small("attach.open", "attach.open.accessible", one, () -> open(one));
    var row =
        Layout.textRow(
            "attachment",
            Layout.row(
                "attachment-name",
                Layout.icon(icon, "note-icon"),
                Layout.growing(Layout.text(named(one), "plain-text"))),
            open);
    if (changeable) {
      row.getChildren()
          .add(small("attach.remove", "attach.remove.accessible", one, () -> ask(one)));
    }
    return row;
  }

  /**
   * A photo of what was replaced stays where it was attached, and shows nothing of what is there.
   */
  private String named(Attachment one) {
    var size = size(one.size());
    return model.dossier().earlier().stream()
        .filter(was -> was.question().equals(question()))
        .filter(was -> was.attached().contains(one.sha256()))
        .map(was -> words().say("attach.row.replaced", one.name(), size, was.device()))
        .findFirst()
        .orElseGet(() -> words().say("attach.row", one.name(), size));
  }

  private Button small(String key, String accessible, Attachment one, Runnable action) {
    var button = Layout.button(words().say(key), "button-outlined", action);
    button.setAccessibleText(words().say(accessible, one.name()));
    return button;
  }

  private String size(long bytes) {
    return bytes < MEGABYTE
        ? words().say("attach.kilobytes", Math.max(1, bytes / KILOBYTE))
        : words()
            .say("attach.megabytes", String.format(Locale.UK, "%.1f", (double) bytes / MEGABYTE));
  }

  private void add() {
    services
        .files()
        .choose(FileChoice.Purpose.OPEN, words().say("attach.add"), services.documents(), ENDINGS)
        .ifPresent(this::add);
  }

  private void add(Path file) {
    var id = id();
    model.send(() -> services.workspace().attachments().add(id, question(), file));
  }

  /** Undo does not bring it back, so it is asked about first. */
  private void ask(Attachment one) {
    remarks.say(
        Layout.column(
            "fields",
            Layout.note(
                Feather.ALERT_TRIANGLE, words().say("attach.remove.ask", one.name()), "caution"),
            Layout.flow(
                "button-flow",
                small("attach.remove.yes", "attach.remove.yes.accessible", one, () -> remove(one)),
                small("attach.remove.no", "attach.remove.no.accessible", one, remarks::clear))));
  }

  private void remove(Attachment one) {
    remarks.clear();
    var id = id();
    model.send(() -> services.workspace().attachments().remove(id, question(), one.sha256()));
  }

  private void open(Attachment one) {
    services
        .background()
        .attempt(
            () ->
                services
                    .workspace()
                    .attachments()
                    .open(one)
                    .map(file -> services.opening().open(file) ? "" : file.toString()),
            remarks.orElse(
                where -> {
                  if (!where.isEmpty()) {
                    remarks.say(
                        Layout.note(
                            Feather.INFO, words().say("paper.open.failed", where), "caution"));
                  }
                }));
  }

  private String question() {
    return model.question().id();
  }

  private String id() {
    return model.dossier().entry().assessmentId();
  }

  private Messages words() {
    return services.words();
  }
}
