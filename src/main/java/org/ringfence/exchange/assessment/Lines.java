package org.ringfence.exchange.assessment;

import java.util.List;
import java.util.Optional;
import org.ringfence.json.JsonPiece.Text;
import tools.jackson.core.JsonGenerator;

/** Writes single lines of a file and leaves out those that have nothing to say. */
final class Lines {
  private final JsonGenerator json;

  Lines(JsonGenerator json) {
    this.json = json;
  }

  /** A text, unless it is blank. */
  void text(String key, String text) {
    if (!new Text(text, 0).isBlank()) {
      json.writeStringProperty(key, text);
    }
  }

  /** A list of texts, unless it is empty. */
  void texts(String key, List<String> texts) {
    if (!texts.isEmpty()) {
      json.writeArrayPropertyStart(key);
      texts.forEach(json::writeString);
      json.writeEndArray();
    }
  }

  /** A day or the like, where there is one. */
  void text(String key, Optional<?> value) {
    value.ifPresent(there -> text(key, there.toString()));
  }

  /** A number, where there is one. */
  void number(String key, Optional<Integer> number) {
    number.ifPresent(there -> json.writeNumberProperty(key, there));
  }
}
