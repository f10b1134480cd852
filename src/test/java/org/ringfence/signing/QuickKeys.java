package org.ringfence.signing;

import java.security.SecureRandom;

/** Key files whose passphrase is hashed once: what people use is slow on purpose. */
public final class QuickKeys {
  /** Makes them. */
  public static final KeyFile FILES = new KeyFile(new SecureRandom(), 1);

  private QuickKeys() {}
}
