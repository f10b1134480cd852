package org.ringfence.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TimeZone;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing can be put into a ZIP file besides its parts, and every ZIP reader takes it. */
class UniformZipTest {
  private static final byte[] TEXT = "Severe today. ".repeat(200).getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  private static byte[] written() throws IOException {
    var out = new ByteArrayOutputStream();
    var zip = new UniformZipWriter(out);
    zip.add("[Content_Types].xml", new ByteArrayInputStream(TEXT));
    zip.add("word/dé.xml", new ByteArrayInputStream(new byte[0]));
    zip.finish();
    return out.toByteArray();
  }

  private boolean isUniform(byte[] bytes) throws IOException {
    var file = Files.write(folder.resolve("a.zip"), bytes);
    var opened = UniformZip.open(file);
    if (opened.isPresent()) {
      opened.get().close();
    }
    return opened.isPresent();
  }

  @Test
  void otherProgramsReadIt() throws IOException {
    var file = Files.write(folder.resolve("b.zip"), written());
    try (var zip = new java.util.zip.ZipFile(file.toFile());
        var uniform = UniformZip.open(file).orElseThrow()) {
      assertThat(zip.stream().map(ZipEntry::getName).toList())
          .isEqualTo(uniform.names())
          .containsExactly("[Content_Types].xml", "word/dé.xml");
      try (var content = uniform.content("[Content_Types].xml")) {
        assertThat(content.readAllBytes())
            .isEqualTo(zip.getInputStream(zip.getEntry("[Content_Types].xml")).readAllBytes())
            .isEqualTo(TEXT);
      }
      try (var none = uniform.content("none")) {
        assertThat(none.readAllBytes()).isEmpty();
      }
    }
  }

  @Test
  void itIsTheSameInEveryTimeZone() throws IOException {
    var before = TimeZone.getDefault();
    var here = written();
    try {
      for (var zone : new String[] {"Pacific/Kiritimati", "America/New_York", "UTC"}) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        assertThat(written()).isEqualTo(here);
      }
    } finally {
      TimeZone.setDefault(before);
    }
  }

  /** Within the packed bytes there are changes that unpack to the same; those change nothing. */
  @Test
  void noOtherByteGoesUnnoticed() throws IOException {
    var bytes = written();
    assertThat(isUniform(bytes)).isTrue();
    for (var at = 0; at < bytes.length; at++) {
      for (var bit = 0; bit < 8; bit++) {
        var other = bytes.clone();
        other[at] ^= (byte) (1 << bit);
        assertThat(isUniform(other) && !sameContent(other)).as("%d, %d", at, bit).isFalse();
      }
    }
  }

  private boolean sameContent(byte[] bytes) throws IOException {
    try (var zip = UniformZip.open(Files.write(folder.resolve("c.zip"), bytes)).orElseThrow()) {
      try (var content = zip.content("[Content_Types].xml")) {
        return zip.names().equals(java.util.List.of("[Content_Types].xml", "word/dé.xml"))
            && java.util.Arrays.equals(content.readAllBytes(), TEXT);
      }
    }
  }

  @Test
  void nothingCanBePutBetweenBeforeOrAfter() throws IOException {
    var bytes = written();
    for (var at = 0; at <= bytes.length; at++) {
      var other = new ByteArrayOutputStream();
      other.write(bytes, 0, at);
      other.write('x');
      other.write(bytes, at, bytes.length - at);
      assertThat(isUniform(other.toByteArray())).as("%d", at).isFalse();
    }
  }

  @Test
  void whatOtherProgramsPackIsNotOfThisForm() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(TEXT);
      zip.closeEntry();
    }
    assertThat(isUniform(out.toByteArray())).isFalse();
    assertThat(isUniform(TEXT)).isFalse();
    assertThat(isUniform(new byte[0])).isFalse();
  }

  @Test
  void aNameStandsOnceWhateverItsCase() throws IOException {
    var out = new ByteArrayOutputStream();
    var zip = new UniformZipWriter(out);
    zip.add("word/document.xml", new ByteArrayInputStream(TEXT));
    zip.add("word/Document.xml", new ByteArrayInputStream(TEXT));
    zip.finish();
    assertThat(isUniform(out.toByteArray())).isFalse();
  }

  @Test
  void nothingHidesBehindTheEndOfWhatIsPacked() throws IOException {
    var deflater = new Deflater(9, true);
    deflater.setInput(TEXT);
    deflater.finish();
    var packed = new byte[TEXT.length];
    var length = deflater.deflate(packed);
    deflater.end();
    var crc = new CRC32();
    crc.update(TEXT);
    for (var hidden : new int[] {0, 3}) {
      var out = new ByteArrayOutputStream();
      var zip = new UniformZipWriter(out);
      zip.addPacked(
          "a",
          new UniformZipWriter.Sizes(crc.getValue(), length + hidden, TEXT.length),
          new ByteArrayInputStream(packed, 0, length + hidden));
      zip.finish();
      assertThat(isUniform(out.toByteArray())).isEqualTo(hidden == 0);
    }
  }
}
