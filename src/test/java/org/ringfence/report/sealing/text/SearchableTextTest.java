package org.ringfence.report.sealing.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.report.sealing.PlainPng;

/** What is withheld is found in whatever form it is written. */
class SearchableTextTest {
  private static final String SERIAL = "SN5544SECRETSER";
  private static final String PLACE = "Cellar of Thorpe House";

  private static boolean says(String secret, String xml) {
    return SearchableText.of(Map.of("xl/a.xml", xml.getBytes(StandardCharsets.UTF_8))).stream()
        .anyMatch(words -> words.says(secret));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SN5544SECRETSER",
        "sn 5544-secret ser",
        "SN5544\u0405ECRETSER",
        "\uff33\uff2e5544SECRETSER",
        "SN5544\u200bSEC\u00adRET\u2060SER",
        "RESTERCES4455NS",
        "\u202eRESTERCES4455NS\u202c",
        "RE5TERCES4455NS? no: res terces-4455 ns",
        "SN5544%53ECRETSER",
        "SN5544%2553ECRETSER",
        "SN5544SE\u0301CRETSER",
        "S\u3164N5544SECRETSER",
        "U041NTQ0U0VDUkVUU0VS",
        "\ud835\udc12\ud835\udc0d5544SECRETSER"
      })
  void aSerialIsFoundInEveryForm(String written) {
    assertThat(says(SERIAL, "<a><t>%s</t></a>".formatted(written))).isTrue();
    assertThat(says(SERIAL, "<a tooltip=\"%s\"/>".formatted(written))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the cellar of Thorpe House",
        "C\u0435llar of Th\u043erpe House",
        "esuoH eprohT fo ralleC",
        "Cellar%20of%20Thorpe%20House",
        "Cellar of Thor\u200dpe Hou\u200bse"
      })
  void aPlaceIsFoundInEveryForm(String written) {
    assertThat(says(PLACE, "<a><t>%s</t></a>".formatted(written))).isTrue();
  }

  @Test
  void otherWordsAreNoneOfThem() {
    for (var other : List.of("SN5545SECRETSER", "Cellar of Tharpe Hall", "secret series", "SN55")) {
      assertThat(says(SERIAL, "<a><t>%s</t></a>".formatted(other))).as(other).isFalse();
      assertThat(says(PLACE, "<a><t>%s</t></a>".formatted(other))).as(other).isFalse();
    }
  }

  @Test
  void aPictureKeepsNothingButThePicture() {
    var out = new ByteArrayOutputStream();
    var start = Base64.getDecoder().decode("iVBORw0KGgo=");
    out.writeBytes(start);
    chunk(out, "IHDR", "size");
    chunk(out, "zTXt", "text");
    chunk(out, "eXIf", "place");
    chunk(out, "acTL", "moves");
    chunk(out, "IDAT", "dots");
    chunk(out, "IEND", "");
    out.writeBytes("after".getBytes(StandardCharsets.UTF_8));
    var plain = PlainPng.of(out.toByteArray()).orElseThrow();
    assertThat(new String(plain, StandardCharsets.ISO_8859_1))
        .contains("IHDRsize", "IDATdots", "IEND")
        .doesNotContain("text", "place", "moves", "after");
    assertThat(PlainPng.of(plain)).hasValue(plain);
    assertThat(PlainPng.of(start)).isEmpty();
  }

  private static void chunk(ByteArrayOutputStream out, String kind, String content) {
    out.writeBytes(new byte[] {0, 0, 0, (byte) content.length()});
    out.writeBytes((kind + content + "sums").getBytes(StandardCharsets.ISO_8859_1));
  }
}
