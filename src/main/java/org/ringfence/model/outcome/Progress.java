package org.ringfence.model.outcome;

import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/**
 * How somebody watches long work and ends it.
 *
 * @param cancelled looked at every so often; once true, the work ends and takes back what it began
 * @param share told how much is done, from 0 to 1
 */
public record Progress(BooleanSupplier cancelled, DoubleConsumer share) {
  /** Nobody watches. */
  public static final Progress NONE = new Progress(() -> false, share -> {});

  /** That somebody ended the work; nothing of it stays. */
  public static final class CancelledException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The work was ended. */
    public CancelledException() {
      super("cancelled");
    }
  }

  /**
   * The same for one stretch of the work.
   *
   * @param from how much of the whole is done when it begins, from 0 to 1
   * @param to how much when it ends
   */
  public Progress stretch(double from, double to) {
    return new Progress(cancelled, done -> share.accept(from + done * (to - from)));
  }

  /**
   * Tells how much is done, and ends the work here where somebody wants that.
   *
   * @throws CancelledException where somebody does
   */
  public void did(long done, long of) {
    if (cancelled.getAsBoolean()) {
      throw new CancelledException();
    }
    share.accept(of <= 0 ? 1 : Math.min(1, (double) done / of));
  }
}
