package org.ringfence.files;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes on, and remembers the first fault of the disk: a library that meets one may go on to throw
 * something of its own that says nothing of it.
 */
final class FirstFault extends FilterOutputStream {
  private @Nullable IOException first;

  FirstFault(OutputStream out) {
    super(out);
  }

  Optional<IOException> fault() {
    return Optional.ofNullable(first);
  }

  @Override
  public void write(int one) throws IOException {
    attempt(() -> out.write(one));
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    attempt(() -> out.write(bytes, from, length));
  }

  @Override
  public void flush() throws IOException {
    attempt(out::flush);
  }

  private interface Attempt {
    void run() throws IOException;
  }

  private void attempt(Attempt work) throws IOException {
    try {
      work.run();
    } catch (IOException e) {
      first = first == null ? e : first;
      throw e;
    }
  }
}
