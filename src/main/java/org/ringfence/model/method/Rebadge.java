package org.ringfence.model.method;

/**
 * A brand under which somebody else's equipment is sold.
 *
 * @param label the brand on the label
 * @param likelyMaker who is said to make it, in the source's words
 * @param relationship own sub-brand, OEM and so on
 * @param coverage which products it holds for
 * @param howToConfirm what to look for on site
 * @param source where the row comes from
 * @param confidence high, medium or low; a low one is offered, never applied
 * @param maker the maker's key
 */
public record Rebadge(
    String label,
    String likelyMaker,
    String relationship,
    String coverage,
    String howToConfirm,
    String source,
    String confidence,
    String maker) {

  /** Whether it may be applied without asking a person. */
  public boolean isApplied() {
    return !confidence.equals("low");
  }
}
