package org.ringfence.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Hears every warning that is logged while it is open, such as JavaFX's about a style sheet. */
final class LogWatch extends Handler implements AutoCloseable {
  private final List<String> warnings = new CopyOnWriteArrayList<>();
  private final Logger root = Logger.getLogger("");

  LogWatch() {
    root.addHandler(this);
  }

  List<String> warnings() {
    return warnings;
  }

  @Override
  public void publish(LogRecord entry) {
    if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
      warnings.add(entry.getLoggerName() + ": " + entry.getMessage());
    }
  }

  @Override
  public void flush() {
    // Nothing is held back.
  }

  @Override
  public void close() {
    root.removeHandler(this);
  }
}
