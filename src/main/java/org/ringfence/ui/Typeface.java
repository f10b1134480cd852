package org.ringfence.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/** The one typeface of every window, which comes with the program and looks alike everywhere. */
final class Typeface {
  private static final String FOLDER = "/com/formdev/flatlaf/fonts/inter/";
  private static final List<String> CUTS =
      List.of("Inter-Regular.otf", "Inter-Bold.otf", "Inter-Italic.otf");

  private Typeface() {}

  /** The family's name; it is loaded from here on. */
  static String family() {
    return CUTS.stream().map(Typeface::load).map(Font::getFamily).toList().getFirst();
  }

  private static Font load(String cut) {
    try (InputStream in =
        Objects.requireNonNull(Typeface.class.getResourceAsStream(FOLDER + cut), cut)) {
      return Objects.requireNonNull(Font.loadFont(in, 0), cut);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
