package org.ringfence.ui.field;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.FileChoice;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Reveal;

/** A file that somebody may choose and leave out again. */
public final class FileField {
  private final PageServices services;
  private final String title;
  private final String ending;
  private final Label name = Layout.text("", "plain-text");
  private final Button choose;
  private final Button without;
  private final Node node;
  private final ObjectProperty<Optional<Path>> file = new SimpleObjectProperty<>(Optional.empty());

  /**
   * Nothing is chosen yet.
   *
   * @param title what the file is, as its label
   * @param ending of such files
   */
  public FileField(PageServices services, String title, String ending) {
    this.services = services;
    this.title = title;
    this.ending = ending;
    var words = services.words();
    this.choose =
        Layout.button(Feather.FOLDER, words.say("file.choose"), "button-outlined", this::choose);
    this.without =
        Layout.button(words.say("file.without"), "button-outlined", () -> put(Optional.empty()));
    choose.setAccessibleText(words.say("file.choose.accessible", title));
    without.setAccessibleText(words.say("file.without.accessible", title));
    this.node =
        Layout.column(
            "field",
            Layout.text(title, "field-label"),
            Layout.flow("file-row", choose, name, without));
    put(Optional.empty());
  }

  /** The field. */
  public Node node() {
    return node;
  }

  /** Puts the cursor on the button that chooses. */
  public void focus() {
    Reveal.focus(choose);
  }

  /** What is chosen; empty where nothing is. */
  public Optional<Path> file() {
    return file.get();
  }

  /** Whether nothing is chosen, for what can be done with a file only. */
  public BooleanBinding isEmpty() {
    return Bindings.createBooleanBinding(() -> file().isEmpty(), file);
  }

  private void choose() {
    services
        .files()
        .choose(FileChoice.Purpose.OPEN, title, services.documents(), ending)
        .ifPresent(chosen -> put(Optional.of(chosen)));
  }

  /** Chooses a file, or none. */
  public void put(Optional<Path> chosen) {
    file.set(chosen);
    name.setText(chosen.map(Path::toString).orElseGet(() -> services.words().say("file.none")));
    Layout.show(without, chosen.isPresent());
  }
}
