package org.ringfence.json;

/** How large a JSON file and what stands in it may be; what is larger is refused with its place. */
public final class JsonLimits {
  /** In bytes. */
  public static final long LARGEST_FILE = 50L * 1024 * 1024;

  /** In characters, as all below. */
  static final int LONGEST_NAME = 1_000;

  static final int LONGEST_TEXT = 100_000;
  static final int LARGEST_COUNT = 100_000;

  private JsonLimits() {}
}
