package org.ringfence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader that has read enough is no full disk. */
class PipedOutputTest {
  @ParameterizedTest
  @CsvSource({
    "Broken pipe, false",
    "The pipe is being closed, false",
    "The pipe has been ended, false",
    "No space left on device, true",
    "Input/output error, true"
  })
  void onlyAClosedPipeIsQuiet(String why, boolean isTold) {
    var to =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException(why);
          }
        };
    var out = new PrintWriter(new PipedOutput(to), true, StandardCharsets.UTF_8);
    out.println("first");
    out.println("second");
    assertThat(out.checkError()).isEqualTo(isTold);
  }
}
