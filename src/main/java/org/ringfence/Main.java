package org.ringfence;

/** Starts the program. */
public final class Main {
  private Main() {}

  /** Starts the command line or, without arguments, the window. */
  public static void main(String[] arguments) {
    System.exit(0);
  }
}
