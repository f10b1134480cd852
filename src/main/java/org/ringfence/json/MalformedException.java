package org.ringfence.json;

import java.io.Serial;

/** Something that was read is not what its format says; told to people as a refusal. */
public class MalformedException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  /**
   * @param message what is amiss, to follow “This can't be read: ”
   */
  public MalformedException(String message) {
    super(message);
  }

  /**
   * @param message what is amiss, to follow “This can't be read: ”
   */
  public MalformedException(String message, Throwable cause) {
    super(message, cause);
  }
}
