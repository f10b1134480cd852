package org.ringfence.model.signature;

/**
 * The highest residual score that is accepted without a written reason.
 *
 * @param score from 0 to 25
 * @param isDecided whether the body has set it; else it is what the method proposes
 */
public record Appetite(int score, boolean isDecided) {
  /** What counts while a body has set nothing. */
  public static final Appetite PROPOSED = new Appetite(SigningSettings.USUAL.appetite(), false);
}
