package org.ringfence;

/**
 * Which of many combinations are tried. Where each of many things meets each of many others, {@code
 * verify} tries every thing with some of the others; {@code mvn -Psoak test} tries all.
 */
public final class Share {
  private static final boolean ALL = Integer.getInteger("ringfence.mutations", 0) > 1_000;

  private Share() {}

  /** Whether one of so many combinations is tried: those of the diagonals. */
  public static boolean has(int one, int other, int ofSoMany) {
    return ALL || (one + other) % ofSoMany == 0;
  }
}
