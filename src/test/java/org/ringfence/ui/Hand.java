package org.ringfence.ui;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.testfx.api.FxRobot;

/** A person's hand at mouse and keyboard: scrolls to what it wants and clicks it. */
final class Hand {
  private final OpenWindow open;
  private final FxRobot robot = new FxRobot();
  private final Robot mouse = OnScreen.on(Robot::new);
  private int clicks;

  Hand(OpenWindow open) {
    this.open = open;
  }

  /** How often it has clicked. */
  int clicks() {
    return clicks;
  }

  /** Clicks the first control with this text. */
  void press(String text) {
    click(find(node -> node instanceof Labeled labeled && text.equals(labeled.getText())));
  }

  /** Clicks the control with this id. */
  void pressId(String id) {
    click(find(node -> id.equals(node.getId())));
  }

  /** Clicks the control that says this to those who listen. */
  void pressSaying(String said) {
    click(find(node -> said.equals(node.getAccessibleText())));
  }

  /** Types in place of what is in the last box whose accessible text is this. */
  void replace(String box, String text) {
    var found = (TextInputControl) found(node -> box.equals(node.getAccessibleText())).getLast();
    goTo(found);
    OnScreen.run(found::selectAll);
    keys(text);
  }

  /** Picks a line, counted from 0, in the box whose accessible text is this. */
  void pick(String box, int line) {
    var found = (ComboBox<?>) found(node -> box.equals(node.getAccessibleText())).getLast();
    click(found);
    OnScreen.run(
        () -> {
          found.getSelectionModel().select(line);
          found.hide();
        });
    open.settle();
  }

  /** Picks a line of the menu that is open. */
  void choose(String line) {
    OnScreen.run(Unpainted::end);
    robot.clickOn(
        robot
            .lookup(node -> node instanceof Label label && line.equals(label.getText()))
            .<Node>query());
    open.settle();
  }

  /** Types into the last box whose accessible text is this, after what is in it. */
  void type(String box, String text) {
    goTo(
        found(node -> box.equals(node.getAccessibleText()) && node.isFocusTraversable()).getLast());
    OnScreen.run(Unpainted::end);
    robot.push(KeyCode.END);
    keys(text);
  }

  /** Types where the cursor is. */
  void write(String text) {
    OnScreen.run(Unpainted::end);
    keys(text);
  }

  /** TestFX waits so long after each key that a sentence takes seconds. */
  private void keys(String text) {
    text.chars().mapToObj(Character::toString).forEach(key -> OnScreen.run(() -> typed(key)));
    open.settle();
  }

  private void typed(String key) {
    var box = open.stage.getScene().getFocusOwner();
    Event.fireEvent(
        box,
        new KeyEvent(KeyEvent.KEY_TYPED, key, key, KeyCode.UNDEFINED, false, false, false, false));
  }

  void key(KeyCode... keys) {
    OnScreen.run(Unpainted::end);
    robot.push(keys);
    open.settle();
  }

  /** Whether a text is on the screen, scrolled away or not. */
  boolean sees(String part) {
    return OnScreen.on(
        () ->
            all(open.stage.getScene().getRoot())
                .anyMatch(node -> node instanceof Label label && label.getText().contains(part)));
  }

  /** Whether a text stands anywhere on the screen, in a field or on a button too. */
  boolean reads(String part) {
    return OnScreen.on(
        () -> all(open.stage.getScene().getRoot()).anyMatch(node -> text(node).contains(part)));
  }

  private static String text(Node node) {
    return switch (node) {
      case Labeled labeled -> String.valueOf(labeled.getText());
      case TextInputControl field -> field.getText();
      default -> "";
    };
  }

  private Node find(Predicate<Node> wanted) {
    return found(wanted).getFirst();
  }

  private List<Node> found(Predicate<Node> wanted) {
    var found = OnScreen.on(() -> all(open.stage.getScene().getRoot()).filter(wanted).toList());
    if (found.isEmpty()) {
      throw new AssertionError("it is not on the screen");
    }
    return found;
  }

  /**
   * Leaves the place before, as with the Tab key. A remark that comes or goes there moves what is
   * below, so that a click meant for it could go elsewhere.
   */
  private void goTo(Node node) {
    OnScreen.run(node::requestFocus);
    OnScreen.run(() -> reveal(node));
    open.settle();
  }

  void click(Node node) {
    goTo(node);
    clickAt(node);
    open.settle();
  }

  /**
   * Clicks where it is, wherever the keys go meanwhile. The mouse is there at once: TestFX takes
   * longer on its way than most pages take to be drawn.
   */
  void clickAt(Node node) {
    clicks++;
    OnScreen.run(() -> moveTo(node));
    OnScreen.run(() -> mouse.mousePress(MouseButton.PRIMARY));
    OnScreen.run(() -> mouse.mouseRelease(MouseButton.PRIMARY));
  }

  private void moveTo(Node node) {
    Unpainted.end();
    var place = node.localToScreen(node.getBoundsInLocal());
    mouse.mouseMove(place.getCenterX(), place.getCenterY());
  }

  /** Scrolls until it is in the middle of the page. */
  static void reveal(Node node) {
    for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
      if (parent instanceof ScrollPane pane) {
        var content = pane.getContent();
        var top =
            content.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getCenterY()
                - pane.getViewportBounds().getHeight() / 2;
        var room = content.getBoundsInLocal().getHeight() - pane.getViewportBounds().getHeight();
        pane.setVvalue(room <= 0 ? 0 : Math.clamp(top / room, 0, 1));
      }
    }
  }

  private static Stream<Node> all(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Hand::all))
        : Stream.of(node);
  }
}
