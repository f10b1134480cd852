package org.ringfence.model.disclosure;

/**
 * The limit of section 12 of the Freedom of Information Act 2000 for a council, by the regulations
 * of 2004 (SI 2004/3244).
 */
public final class RequestLimit {
  /** Pounds. */
  public static final int POUNDS = 450;

  /** Pounds an hour, whoever does the work. */
  public static final int AN_HOUR = 25;

  /** Hours. */
  public static final int HOURS = POUNDS / AN_HOUR;

  private RequestLimit() {}
}
