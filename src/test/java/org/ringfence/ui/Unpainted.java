package org.ringfence.ui;

import java.lang.reflect.Field;
import java.util.List;
import javafx.stage.Stage;

/**
 * Windows that are dressed and laid out but not painted, as nobody looks at the screen of a test:
 * the headless screen takes longer to copy each frame than the program takes to make a page.
 * Pictures are painted when they are taken.
 */
final class Unpainted {
  private static final String WINDOWS = "com.sun.glass.ui";
  private static final int SHOWN = 1;
  private static final int SMALL = 2;

  private Unpainted() {}

  /** Lets the screen take every window for one that is put away; neither it nor its page hears. */
  static void begin() {
    become(SMALL);
  }

  /** Paints them, and lets the mouse find them. */
  static void end() {
    become(SHOWN);
  }

  private static void become(int state) {
    var graphics = Stage.class.getModule();
    if (!graphics.isOpen(WINDOWS, Unpainted.class.getModule())) {
      return; // Started without what the build adds: it only takes longer.
    }
    try {
      var type = Class.forName(graphics, WINDOWS + ".Window");
      var field = type.getDeclaredField("state");
      field.setAccessible(true);
      for (var window : (List<?>) type.getMethod("getWindowsClone").invoke(null)) {
        change(field, window, state);
      }
    } catch (ReflectiveOperationException changed) {
      throw new AssertionError("JavaFX keeps its windows in another way", changed);
    }
  }

  /** A window that fills the screen, or really is put away, stays what it is. */
  private static void change(Field field, Object window, int state) throws IllegalAccessException {
    var now = field.getInt(window);
    if (now == SHOWN || now == SMALL) {
      field.setInt(window, state);
    }
  }
}
