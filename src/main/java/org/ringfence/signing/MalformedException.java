package org.ringfence.signing;

import java.io.Serial;

/** Something that was read is not what its format says; told to people as a refusal. */
class MalformedException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  MalformedException(String message) {
    super(message);
  }

  MalformedException(String message, Throwable cause) {
    super(message, cause);
  }
}
