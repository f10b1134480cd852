package org.ringfence.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.ringfence.json.JsonReading;
import org.ringfence.json.MalformedException;
import tools.jackson.databind.node.JsonNodeFactory;

/** Each rule of the canonical form on its own. */
class CanonicalTest {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static String text(String json) {
    return Canonical.text(JsonReading.tree(json));
  }

  private static String string(String value) {
    return Canonical.text(NODES.stringNode(value));
  }

  @Test
  void everyKindOfValueIsWrittenWithoutBlanks() {
    assertThat(text("[ true, false , null, 0, -1, \"a\", [ ], { }, [[1], {\"b\": {}}] ]"))
        .isEqualTo("[true,false,null,0,-1,\"a\",[],{},[[1],{\"b\":{}}]]");
  }

  @Test
  void keysStandInOrderOfTheirUnitsAtEveryDepth() {
    assertThat(text("{\"b\":{\"z\":1,\"a\":2},\"B\":3,\"\":4}"))
        .isEqualTo("{\"\":4,\"B\":3,\"b\":{\"a\":2,\"z\":1}}");
  }

  @Test
  void onlyWhatHasToBeEscapedIs() {
    assertThat(string("\b\t\n\f\r\"\\/")).isEqualTo("\"\\b\\t\\n\\f\\r\\\"\\\\/\"");
    assertThat(string("\u0000\u001f \u007f\u2028")).isEqualTo("\"\\u0000\\u001f \u007f\u2028\"");
    assertThat(string("é😀ü😀")).isEqualTo("\"é😀ü😀\"");
  }

  @Test
  void halfACharacterIsRefused() {
    for (var half : new String[] {"\ud83d", "a\ud83d", "\ud83da", "\ude00", "\ude00\ud83d"}) {
      assertThatThrownBy(() -> string(half))
          .isInstanceOf(MalformedException.class)
          .hasMessage("a text holds half a character");
    }
  }

  @Test
  void numbersAreWholeAndExact() {
    assertThat(text("[9007199254740991,-9007199254740991]"))
        .isEqualTo("[9007199254740991,-9007199254740991]");
    for (var number : new String[] {"9007199254740992", "-9007199254740992"}) {
      assertThatThrownBy(() -> text(number)).hasMessageContaining("too large");
    }
    for (var number : new String[] {"1.0", "1e2", "9223372036854775808", "-0.5"}) {
      assertThatThrownBy(() -> text(number)).hasMessageContaining("not whole");
    }
  }

  @Test
  void whatIsNotOfJsonIsRefused() {
    assertThatThrownBy(() -> Canonical.text(NODES.binaryNode(new byte[] {1})))
        .hasMessageContaining("beyond JSON");
  }

  @Test
  void itsBytesAreUtf8() {
    assertThat(Canonical.bytes(NODES.stringNode("ü")))
        .isEqualTo("\"ü\"".getBytes(StandardCharsets.UTF_8));
  }
}
