package org.ringfence.signing;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.ringfence.json.MalformedException;
import tools.jackson.databind.JsonNode;

/**
 * Writes JSON in the one form of RFC 8785, so that equal content has equal bytes: no blanks, keys
 * in the order of their UTF-16 units, only the escapes that are needed. Numbers are whole, as all
 * of Ringfence's are; any other is refused.
 */
final class Canonical {
  private static final long MOST_EXACT = (1L << 53) - 1;

  private final StringBuilder text = new StringBuilder();

  private Canonical() {}

  /** The canonical text. */
  static String text(JsonNode node) {
    var canonical = new Canonical();
    canonical.write(node);
    return canonical.text.toString();
  }

  /** The canonical text as UTF-8. */
  static byte[] bytes(JsonNode node) {
    return text(node).getBytes(StandardCharsets.UTF_8);
  }

  private void write(JsonNode node) {
    switch (node.getNodeType()) {
      case OBJECT -> object(node);
      case ARRAY -> array(node);
      case STRING -> string(node.stringValue());
      case NUMBER -> number(node);
      case BOOLEAN -> text.append(node.booleanValue());
      case NULL -> text.append("null");
      case BINARY, MISSING, POJO -> throw new MalformedException("there is something beyond JSON");
    }
  }

  private void object(JsonNode node) {
    Map<String, JsonNode> sorted = new TreeMap<>();
    node.propertyStream().forEach(each -> sorted.put(each.getKey(), each.getValue()));
    text.append('{');
    var between = "";
    for (var each : sorted.entrySet()) {
      text.append(between);
      string(each.getKey());
      text.append(':');
      write(each.getValue());
      between = ",";
    }
    text.append('}');
  }

  private void array(JsonNode node) {
    text.append('[');
    var between = "";
    for (var each : node) {
      text.append(between);
      write(each);
      between = ",";
    }
    text.append(']');
  }

  private void number(JsonNode node) {
    if (!node.isIntegralNumber() || !node.canConvertToLong()) {
      throw new MalformedException("the number " + node + " is not whole");
    }
    var value = node.longValue();
    // Beyond it RFC 8785's numbers are not exact.
    if (Math.abs(value) > MOST_EXACT) {
      throw new MalformedException("the number " + value + " is too large");
    }
    text.append(value);
  }

  private void string(String value) {
    text.append('"');
    var written = 0;
    for (var at = 0; at < value.length(); at++) {
      var unit = value.charAt(at);
      if (isPlain(unit)) {
        continue; // Most texts are plain all through, and are written at once.
      }
      text.append(value, written, at);
      if (Character.isSurrogate(unit)) {
        at += pair(value, at);
      } else {
        unit(unit);
      }
      written = at + 1;
    }
    text.append(value, written, value.length()).append('"');
  }

  private static boolean isPlain(char unit) {
    return unit >= ' ' && unit != '"' && unit != '\\' && !Character.isSurrogate(unit);
  }

  private int pair(String value, int at) {
    if (at + 1 == value.length()
        || !Character.isSurrogatePair(value.charAt(at), value.charAt(at + 1))) {
      throw new MalformedException("a text holds half a character");
    }
    text.append(value.charAt(at)).append(value.charAt(at + 1));
    return 1;
  }

  private void unit(char unit) {
    switch (unit) {
      case '"' -> text.append("\\\"");
      case '\\' -> text.append("\\\\");
      case '\b' -> text.append("\\b");
      case '\t' -> text.append("\\t");
      case '\n' -> text.append("\\n");
      case '\f' -> text.append("\\f");
      case '\r' -> text.append("\\r");
      default -> text.append("\\u%04x".formatted((int) unit));
    }
  }
}
