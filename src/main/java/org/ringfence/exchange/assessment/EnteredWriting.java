package org.ringfence.exchange.assessment;

import java.util.List;
import org.ringfence.model.installation.NamedPerson;
import tools.jackson.core.JsonGenerator;

/** Writes who entered something: a list, left out where nothing is known of it. */
final class EnteredWriting {
  private final JsonGenerator json;
  private final Lines lines;

  EnteredWriting(JsonGenerator json) {
    this.json = json;
    this.lines = new Lines(json);
  }

  void write(String key, List<NamedPerson> people) {
    if (people.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart(key);
    people.forEach(this::person);
    json.writeEndArray();
  }

  private void person(NamedPerson person) {
    if (person.equals(NamedPerson.NOT_KNOWN)) {
      json.writeString(FileFormat.UNKNOWN);
      return;
    }
    json.writeStartObject();
    lines.text("id", person.id());
    lines.text("name", person.name());
    json.writeEndObject();
  }
}
