package org.ringfence.ui.finish;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TitledPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.dossier.RecordSection;
import org.ringfence.assessment.signoff.EnclosedFile;
import org.ringfence.messages.Messages;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.FileChoice;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.ProposedFileNames;
import org.ringfence.ui.part.Remarks;

/** Shows every word of what somebody is asked to sign: part by part, photos, and word for word. */
final class RecordCards {
  private static final double PHOTO_WIDTH = 480;
  private static final double LIST_HEIGHT = 320;

  private final PageServices services;
  private final RequestViewModel model;
  private final Remarks remarks = new Remarks();

  RecordCards(PageServices services, RequestViewModel model) {
    this.services = services;
    this.model = model;
  }

  /** All cards, in order. */
  Node node() {
    var all = Layout.column("step-body");
    model.sections().forEach(section -> all.getChildren().add(section(section)));
    all.getChildren().addAll(remarks.node(), leaves());
    return all;
  }

  private Node section(RecordSection section) {
    var card = Layout.column("card", Layout.text(section.title(), "card-heading"));
    section.lines().forEach(line -> card.getChildren().add(line(line)));
    return card;
  }

  private Node line(RecordSection.Line line) {
    if (line.label().isEmpty()) {
      return Layout.text(line.text(), "plain-text");
    }
    var box =
        Layout.column(
            "review-what",
            Layout.text(line.label(), "review-title"),
            Layout.text(line.text(), "plain-text"));
    model.files(line.files()).forEach(file -> box.getChildren().add(file(file)));
    return box;
  }

  private Node file(EnclosedFile file) {
    var one = file.attachment();
    var box = Layout.column("fields");
    file.bytes()
        .filter(bytes -> RequestViewModel.isShown(file))
        .ifPresent(bytes -> box.getChildren().add(photo(one.name(), bytes)));
    box.getChildren()
        .add(Layout.text(words().say("record.file", one.name(), one.size() / 1000), "plain-text"));
    if (file.bytes().isPresent()) {
      var save =
          Layout.button(
              Feather.SAVE, words().say("record.file.save"), "button-outlined", () -> save(file));
      save.setAccessibleText(words().say("record.file.save.accessible", one.name()));
      box.getChildren().add(Layout.flow("button-flow", save));
    } else {
      box.getChildren()
          .add(Layout.note(Feather.INFO, words().say("record.file.left_out"), "caution"));
    }
    return box;
  }

  /** Never larger than the page, and read no larger than it is shown. */
  private static Node photo(String name, byte[] bytes) {
    var image = new Image(new ByteArrayInputStream(bytes), PHOTO_WIDTH, 0, true, true);
    var view = new ImageView(image);
    view.setPreserveRatio(true);
    view.setAccessibleText(name);
    return view;
  }

  private void save(EnclosedFile file) {
    var name = ProposedFileNames.of(file.attachment().name(), ending(file));
    services
        .files()
        .choose(
            FileChoice.Purpose.SAVE,
            words().say("record.file.save"),
            services.documents().resolve(name),
            ending(file))
        .ifPresent(to -> save(file, to));
  }

  private static String ending(EnclosedFile file) {
    return switch (file.attachment().type()) {
      case "image/jpeg" -> "jpg";
      case "image/png" -> "png";
      default -> "pdf";
    };
  }

  private void save(EnclosedFile file, Path to) {
    services
        .background()
        .attempt(
            () -> file.write(to),
            remarks.orElse(
                written -> {
                  model.opened(file);
                  remarks.done(words().say("paper.written", written));
                }));
  }

  /** Thousands of lines: none is drawn before somebody opens them, and then only those seen. */
  private Node leaves() {
    var content = Layout.column("fields");
    var pane = new TitledPane(model.wordForWord(), content);
    pane.setId("record-leaves-pane");
    pane.setExpanded(false);
    pane.setAnimated(false);
    pane.expandedProperty()
        .subscribe(
            expanded -> {
              if (expanded && content.getChildren().isEmpty()) {
                content
                    .getChildren()
                    .addAll(Layout.text(words().say("record.leaves.text"), "muted"), list());
                model.opened(model.wordForWord());
              }
            });
    return pane;
  }

  private Node list() {
    var list = new ListView<>(FXCollections.observableArrayList(model.leaves()));
    list.setId("record-leaves");
    list.setPrefHeight(LIST_HEIGHT);
    list.setCellFactory(view -> new LeafCell());
    list.setAccessibleText(model.wordForWord());
    return list;
  }

  /** One thing that the record says. */
  private static final class LeafCell extends ListCell<RecordSection.Line> {
    @Override
    protected void updateItem(RecordSection.Line line, boolean empty) {
      super.updateItem(line, empty);
      setText(empty || line == null ? "" : line.joined());
      setWrapText(true);
    }
  }

  private Messages words() {
    return services.words();
  }
}
