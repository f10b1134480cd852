package org.ringfence.signing;

import java.io.Serial;
import org.ringfence.json.MalformedException;

/** Something that is well formed and yet not what was signed; told to people as a change. */
final class AlteredException extends MalformedException {
  @Serial private static final long serialVersionUID = 1;

  AlteredException(String message) {
    super(message);
  }
}
