package org.ringfence.ui.finish;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TitledPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.EnclosedFile;
import org.ringfence.assessment.RecordSection;
import org.ringfence.assessment.SignRequestView;
import org.ringfence.ui.part.FileChoice;
import org.ringfence.ui.part.FileNames;
import org.ringfence.ui.part.Layout;
import org.ringfence.ui.part.Remarks;
import org.ringfence.ui.part.Services;
import org.ringfence.ui.part.Words;

/** Shows every word of what somebody is asked to sign: part by part, photos, and word for word. */
final class RecordCards {
  private static final double PHOTO_WIDTH = 480;
  private static final double LIST_HEIGHT = 320;

  private final Services services;
  private final Remarks remarks = new Remarks();

  RecordCards(Services services) {
    this.services = services;
  }

  /** All cards, in order. */
  Node of(SignRequestView view) {
    var all = Layout.column("step-body");
    view.sections().forEach(section -> all.getChildren().add(section(section)));
    all.getChildren().addAll(files(view.files()), leaves(view.leaves()));
    return all;
  }

  private static Node section(RecordSection section) {
    var card = Layout.column("card", Layout.text(section.title(), "card-heading"));
    section.lines().forEach(line -> card.getChildren().add(line(line)));
    return card;
  }

  private static Node line(RecordSection.Line line) {
    return line.label().isEmpty()
        ? Layout.text(line.text(), "plain-text")
        : Layout.column(
            "review-what",
            Layout.text(line.label(), "review-title"),
            Layout.text(line.text(), "plain-text"));
  }

  private Node files(List<EnclosedFile> files) {
    var card =
        Layout.column("card fields", Layout.text(words().say("record.files"), "card-heading"));
    if (files.isEmpty()) {
      card.getChildren().add(Layout.text(words().say("record.files.none"), "muted"));
    }
    files.forEach(file -> card.getChildren().add(file(file)));
    card.getChildren().add(remarks.node());
    return card;
  }

  private Node file(EnclosedFile file) {
    var one = file.attachment();
    var box = Layout.column("fields");
    file.bytes()
        .filter(bytes -> one.type().startsWith("image/"))
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
    var name = FileNames.of(file.attachment().name(), ending(file));
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
            remarks.orElse(written -> remarks.done(words().say("paper.written", written))));
  }

  /** Thousands of lines: only those that are looked at are drawn. */
  private Node leaves(List<RecordSection.Line> leaves) {
    var list = new ListView<>(FXCollections.observableArrayList(leaves));
    list.setId("record-leaves");
    list.setPrefHeight(LIST_HEIGHT);
    list.setCellFactory(view -> new LeafCell());
    list.setAccessibleText(words().say("record.leaves"));
    var content =
        new VBox(Layout.text(words().say("record.leaves.text", leaves.size()), "muted"), list);
    content.getStyleClass().add("fields");
    var pane = new TitledPane(words().say("record.leaves"), content);
    pane.setExpanded(false);
    pane.setAnimated(false);
    return pane;
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

  private Words words() {
    return services.words();
  }
}
