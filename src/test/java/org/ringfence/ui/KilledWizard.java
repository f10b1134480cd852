package org.ringfence.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A wizard in a program of its own, in which somebody chooses, types without a pause and attaches
 * until it is killed. At each frame that says “Saved” it says what stands on the page then.
 */
public final class KilledWizard {
  /** What it chooses in turn, with the value's id. */
  static final List<List<String>> CHOICES =
      List.of(
          List.of("Air gap: no link to anything else", "air-gap"),
          List.of("A VLAN, blocked from the rest", "vlan-blocked"),
          List.of("Not kept apart", "none"));

  private static final int LETTERS = 20;
  private static final int ATTACH_EVERY = 4;

  private final Path folder;
  private final OpenWindow open;
  private final Node card;
  private final TextArea note;
  private String said = "";

  private KilledWizard(Path folder, OpenWindow open) {
    this.folder = folder;
    this.open = open;
    this.card = OnScreen.on(() -> card(choice(CHOICES.getFirst())));
    OnScreen.run(choice(CHOICES.getFirst())::fire);
    open.settle();
    OnScreen.run(() -> button("Add who, when and a note").ifPresent(ButtonBase::fire));
    open.settle();
    this.note =
        all(card)
            .filter(TextArea.class::isInstance)
            .map(TextArea.class::cast)
            .findFirst()
            .orElseThrow();
  }

  /** Works in the register of a folder, at the page where somebody stopped. */
  public static void main(String[] arguments) throws IOException {
    Platform.startup(() -> {});
    try {
      work(Path.of(arguments[0]));
    } finally {
      // The screen's thread would keep a window that works no more, and whoever waits for it.
      Runtime.getRuntime().halt(1);
    }
  }

  private static void work(Path folder) throws IOException {
    var work = new KilledWizard(folder, new OpenWindow(folder, 1366, 768, workspace -> {}));
    OnScreen.run(work::watch);
    for (var turn = 1; ; turn++) {
      work.turn(turn);
    }
  }

  private void watch() {
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        acknowledge();
      }
    }.start();
  }

  /** Whatever stands on the page while it says “Saved” may never be lost from here on. */
  private void acknowledge() {
    var state =
        all(open.stage.getScene().getRoot())
            .filter(Label.class::isInstance)
            .map(Label.class::cast)
            .filter(label -> label.getStyleClass().contains("saved-text"))
            .map(Label::getText)
            .findFirst();
    if (state.equals(Optional.of("Saved"))) {
      say(String.join("\t", "saved", chosen(), note.getText(), Long.toString(attached())));
    }
  }

  private void say(String line) {
    if (!line.equals(said)) {
      said = line;
      System.out.println(line + "\t.");
      System.out.flush();
    }
  }

  private String chosen() {
    return CHOICES.stream()
        .filter(choice -> ((RadioButton) choice(choice)).isSelected())
        .map(List::getLast)
        .collect(Collectors.joining());
  }

  private long attached() {
    return all(card).filter(node -> node.getStyleClass().contains("attachment")).count();
  }

  /** The letters of a turn are told apart, so that a choice and a text of one moment belong. */
  private void turn(int turn) throws IOException {
    OnScreen.run(choice(CHOICES.get(turn % CHOICES.size()))::fire);
    OnScreen.run(note::requestFocus);
    OnScreen.run(note::end);
    ("<" + turn + ">" + "x".repeat(LETTERS)).chars().forEach(letter -> type((char) letter));
    if (turn % ATTACH_EVERY == 0) {
      var sheet = folder.resolve("sheet-" + turn + ".pdf");
      Files.writeString(sheet, "%PDF-1.4\n% " + turn + "\ntrailer<<>>\n%%EOF\n");
      open.next = Optional.of(sheet);
      OnScreen.run(() -> button("Documented").orElseThrow().fire());
      OnScreen.run(() -> button("Attach a photo or a PDF…").orElseThrow().fire());
    }
  }

  /** A letter each thirtieth of a second, and now and then a rest. */
  private void type(char letter) {
    OnScreen.run(
        () -> {
          var key = Character.toString(letter);
          Event.fireEvent(
              note,
              new KeyEvent(
                  KeyEvent.KEY_TYPED, key, key, KeyCode.UNDEFINED, false, false, false, false));
        });
    OpenWindow.pause(Duration.ofMillis(letter == '>' ? 300 : 30));
  }

  private ButtonBase choice(List<String> choice) {
    return all(open.stage.getScene().getRoot())
        .filter(RadioButton.class::isInstance)
        .map(RadioButton.class::cast)
        .filter(one -> one.getText().equals(choice.getFirst()))
        .findFirst()
        .orElseThrow();
  }

  private Optional<ButtonBase> button(String text) {
    return all(card)
        .filter(ButtonBase.class::isInstance)
        .map(ButtonBase.class::cast)
        .filter(one -> one.getText().equals(text))
        .findFirst();
  }

  private static Node card(Node node) {
    return node.getStyleClass().contains("question-alone") ? node : card(node.getParent());
  }

  private static Stream<Node> all(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(KilledWizard::all))
        : Stream.of(node);
  }
}
