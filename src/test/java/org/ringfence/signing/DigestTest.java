package org.ringfence.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A hash is SHA-256, and one kind of it never stands for another. */
class DigestTest {
  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aPlainHashIsTheOneOfOtherPrograms() {
    assertThat(Digest.plain(bytes("abc")))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void aNamedHashCoversItsNameAZeroByteAndTheContent() {
    assertThat(Digest.of("name/1", bytes("abc"))).isEqualTo(Digest.plain(bytes("name/1\0abc")));
    assertThat(Digest.of("name", bytes("/1\0abc"))).isNotEqualTo(Digest.of("name/1", bytes("abc")));
  }
}
