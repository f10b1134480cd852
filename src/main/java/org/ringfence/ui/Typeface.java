package org.ringfence.ui;

import java.util.List;
import javafx.scene.text.Font;

/** Picks the best typeface that the computer has. */
final class Typeface {
  private static final List<String> WANTED =
      List.of("Segoe UI", "Inter", "SF Pro Text", "Helvetica Neue", "Noto Sans", "Liberation Sans");

  private Typeface() {}

  /** The family's name. */
  static String family() {
    var there = Font.getFamilies();
    return WANTED.stream().filter(there::contains).findFirst().orElse("System");
  }
}
