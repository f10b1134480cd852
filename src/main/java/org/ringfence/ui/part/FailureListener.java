package org.ringfence.ui.part;

/** Hears of every failure that nobody expected, from whichever thread, and writes it down. */
public interface FailureListener {

  /** Writes it down; what comes back has the code that stands in the log. */
  LoggedFailure happened(Throwable failure);
}
