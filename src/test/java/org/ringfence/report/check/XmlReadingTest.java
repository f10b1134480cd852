package org.ringfence.report.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlReadingTest {
  private static String text(String xml, Charset charset) throws UnreadableException {
    return XmlReading.read(new ByteArrayInputStream(xml.getBytes(charset))).text();
  }

  @Test
  void whatAnOfficeProgramMayWriteIsRead() throws UnreadableException {
    assertThat(text("<a>£5</a>", StandardCharsets.UTF_8)).isEqualTo("£5");
    assertThat(text("\uFEFF<a>£5</a>", StandardCharsets.UTF_8)).isEqualTo("£5");
    assertThat(text("<?xml version='1.0' encoding='UTF-16'?><a>£5</a>", StandardCharsets.UTF_16))
        .isEqualTo("£5");
    assertThat(text("\uFEFF<a>£5</a>", StandardCharsets.UTF_16LE)).isEqualTo("£5");
  }

  @Test
  void whatIsNoTextIsRefusedAndNothingIsPrinted() {
    var said = new ByteArrayOutputStream();
    var before = System.err;
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      for (var xml : new String[] {"<a>\u00E4</a>", "<\u00FF/>", "\u00C3", ""}) {
        assertThatThrownBy(() -> text(xml, StandardCharsets.ISO_8859_1))
            .isInstanceOf(UnreadableException.class);
      }
    } finally {
      System.setErr(before);
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
