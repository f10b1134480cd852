package org.ringfence.scoring.maker;

import java.util.List;
import java.util.random.RandomGenerator;

/** Labels made of names and chance: letters lost, added, swapped, and several names in one. */
final class Mutations {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789 -/+&,;.()®\u200B";

  private Mutations() {}

  static String of(List<String> names, RandomGenerator random) {
    var label = new StringBuilder();
    for (int part = 0; part <= random.nextInt(3); part++) {
      label.append(part == 0 ? "" : between(random)).append(mutated(names, random));
    }
    return label.toString();
  }

  private static String between(RandomGenerator random) {
    return List.of(" ", " / ", "/", ", ", " and ", "", "-", " + ").get(random.nextInt(8));
  }

  private static String mutated(List<String> names, RandomGenerator random) {
    var text = new StringBuilder(names.get(random.nextInt(names.size())));
    for (int slip = 0; slip < random.nextInt(3) && text.length() > 1; slip++) {
      var at = random.nextInt(text.length());
      switch (random.nextInt(4)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
        case 2 -> text.setCharAt(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
        default -> text.insert(0, text.charAt(at)).deleteCharAt(at + 1);
      }
    }
    return text.toString();
  }
}
