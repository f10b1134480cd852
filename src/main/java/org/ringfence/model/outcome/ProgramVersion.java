package org.ringfence.model.outcome;

/** Which program this is. */
public final class ProgramVersion {
  /** Its version, as the build has it; what it signs and writes bears it. */
  public static final String VERSION = "0.3.0";

  private ProgramVersion() {}
}
