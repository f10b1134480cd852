package org.ringfence;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Whether a window can open on this machine, and how to get one that can't. */
final class Display {
  private static final String GTK = "libgtk-3.so.0";

  private Display() {}

  /**
   * Why no window can open, in two lines; none where one can.
   *
   * @param system the operating system's name
   * @param headless whether JavaFX was asked to draw without a screen
   */
  static List<String> obstacle(String system, Map<String, String> environment, boolean headless) {
    if (headless || !system.toLowerCase(Locale.ROOT).contains("linux")) {
      return List.of();
    }
    if (Stream.of("DISPLAY", "WAYLAND_DISPLAY").noneMatch(environment::containsKey)) {
      return List.of(
          "There is no display here, so the window can't open.",
          "Start Ringfence on a desktop, or under Xvfb: apt-get install xvfb libgtk-3-0, then"
              + " xvfb-run.");
    }
    return hasGtk()
        ? List.of()
        : List.of(
            "The window needs the library GTK 3, which is not installed.",
            "Install it: apt-get install libgtk-3-0 (Debian, Ubuntu) or dnf install gtk3"
                + " (Fedora).");
  }

  @SuppressWarnings("restricted")
  private static boolean hasGtk() {
    try (var arena = Arena.ofConfined()) {
      return SymbolLookup.libraryLookup(GTK, arena).find("gtk_init_check").isPresent();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
