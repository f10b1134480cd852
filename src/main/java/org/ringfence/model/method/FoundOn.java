package org.ringfence.model.method;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.ringfence.model.installation.Device;

/** On which equipment the answer to a question is found, so that it goes when that goes. */
public enum FoundOn {
  RECORDER,
  CAMERA,
  EITHER;

  /** The permanent id: {@code "recorder"}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one with this id; empty where there is none. */
  public static Optional<FoundOn> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
  }

  /** Whether an answer may have been found on a device of this kind; nobody said is any kind. */
  public boolean covers(Device.Kind kind) {
    return this == EITHER || kind == Device.Kind.UNSTATED || id().equals(kind.id());
  }
}
