package org.ringfence.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;

/** A wizard in a program of its own, which says what it has saved until somebody kills it. */
public final class KilledWizard {
  /** What it chooses in turn, with the value's id. */
  static final List<List<String>> CHOICES =
      List.of(
          List.of("Air gap: no link to anything else", "air-gap"),
          List.of("A VLAN, blocked from the rest", "vlan-blocked"));

  private KilledWizard() {}

  /** Answers in the register of a folder, over and over. */
  public static void main(String[] arguments) {
    Platform.startup(() -> {});
    var open = new OpenWindow(Path.of(arguments[0]), 1366, 768, workspace -> {});
    var hand = new Hand(open);
    if (hand.sees("How much risk do your cameras leave?")) {
      begin(hand);
    }
    for (var turn = 0; ; turn++) {
      var choice = CHOICES.get(turn % CHOICES.size());
      hand.press(choice.getFirst());
      // Settled and shown as saved: from here on nothing may lose it.
      if (hand.sees("Saved")) {
        System.out.println("saved " + choice.getLast() + ".");
        System.out.flush();
      }
    }
  }

  private static void begin(Hand hand) {
    hand.press("Start a new assessment");
    hand.type("Organisation", "Anytown Council");
    hand.type("Site", "Town Hall");
    hand.type("Installation", "Main building");
    hand.key(KeyCode.ENTER);
    hand.pressId("next");
    hand.pressId("next");
  }
}
