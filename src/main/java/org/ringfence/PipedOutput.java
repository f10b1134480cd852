package org.ringfence;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Output that another program may stop reading, as "head" does once it has enough. What comes after
 * that is left out without a word; any other failure is told.
 */
final class PipedOutput extends FilterOutputStream {
  private boolean isClosed;

  PipedOutput(OutputStream to) {
    super(to);
  }

  @Override
  public void write(int one) throws IOException {
    told(() -> out.write(one));
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    told(() -> out.write(bytes, from, length));
  }

  @Override
  public void flush() throws IOException {
    told(out::flush);
  }

  /** Something that is written. */
  @FunctionalInterface
  private interface Writing {
    void write() throws IOException;
  }

  private void told(Writing writing) throws IOException {
    if (isClosed) {
      return;
    }
    try {
      writing.write();
    } catch (IOException e) {
      if (!isPipeClosed(e)) {
        throw e;
      }
      isClosed = true;
    }
  }

  /** Java has no type for it; these are the words of Linux and macOS, and of Windows. */
  private static boolean isPipeClosed(IOException failure) {
    var said = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return Stream.of("broken pipe", "pipe is being closed", "pipe has been ended")
        .anyMatch(said::contains);
  }
}
