package org.ringfence.model.method;

/**
 * A maker of cameras or recorders, from the reference data. Each text is as the source has it.
 *
 * @param key permanent; joins the reference tables
 * @param name as sold
 * @param country where it has its head office
 * @param owner parent or owner
 * @param jurisdictionClass A, B, C, D, or U where not established
 * @param ethics official, alleged, none, or unknown
 * @param ethicsNote what that rests on
 * @param ports ports to look for; never proof
 * @param cloud its remote services
 * @param notes anything else
 * @param source where the row comes from
 * @param confidence high, medium, low or n/a
 */
public record Maker(
    String key,
    String name,
    String country,
    String owner,
    String jurisdictionClass,
    String ethics,
    String ethicsNote,
    String ports,
    String cloud,
    String notes,
    String source,
    String confidence) {

  /** Id of the fact that its class is of. */
  public static final String CLASS_FACT = "maker.class";

  /** The key of the row that stands for a maker that nobody could establish. */
  public static final String UNKNOWN_KEY = "unknown";

  /** Whether this row names a maker at all. */
  public boolean isKnown() {
    return !key.equals(UNKNOWN_KEY);
  }
}
