package org.ringfence;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whether a window can open on this machine, and how to get one that can't. */
final class Display {
  private static final String GTK = "libgtk-3.so.0";
  private static final String X11 = "libX11.so.6";

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
    // JavaFX draws through X, under Wayland as well.
    if (!environment.containsKey("DISPLAY") || (hasGtk() && !answers())) {
      return List.of(
          StartWords.TEXTS.say("display.none"), StartWords.TEXTS.say("display.none.mend"));
    }
    return hasGtk()
        ? List.of()
        : List.of(StartWords.TEXTS.say("gtk.none"), StartWords.TEXTS.say("gtk.none.mend"));
  }

  /** Whether the display that the environment names is there; JavaFX would wait for it for ever. */
  @SuppressWarnings("restricted")
  private static boolean answers() {
    try (var arena = Arena.ofConfined()) {
      var x11 = SymbolLookup.libraryLookup(X11, arena);
      var open = function(x11, "XOpenDisplay", FunctionDescriptor.of(ADDRESS, ADDRESS));
      var close = function(x11, "XCloseDisplay", FunctionDescriptor.of(JAVA_INT, ADDRESS));
      var display = (MemorySegment) open.invokeExact(MemorySegment.NULL);
      return display.address() != 0 && (int) close.invokeExact(display) == 0;
    } catch (Throwable e) {
      // Without the library, or with another one, JavaFX has to find out for itself.
      return !(e instanceof IllegalArgumentException);
    }
  }

  @SuppressWarnings("restricted")
  private static MethodHandle function(
      SymbolLookup library, String name, FunctionDescriptor shape) {
    return Linker.nativeLinker().downcallHandle(library.findOrThrow(name), shape);
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
