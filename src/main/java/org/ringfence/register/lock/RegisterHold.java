package org.ringfence.register.lock;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.ringfence.model.outcome.Outcome;

/** Keeps everybody from opening a register while its file is being moved or replaced. */
public final class RegisterHold implements AutoCloseable {

  private final RegisterLock lock;

  private RegisterHold(RegisterLock lock) {
    this.lock = lock;
  }

  /** Holds the register, or says who has it open; this very program counts as anybody else does. */
  public static Outcome<RegisterHold> take(Path register, Clock clock) throws IOException {
    return RegisterLock.take(register, clock).map(RegisterHold::new);
  }

  /** Lets others open it again; once more does nothing. */
  @Override
  public void close() {
    lock.close();
  }
}
