package org.ringfence.exchange.assessment;

import java.util.List;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.NamedHistory;
import org.ringfence.model.installation.Replacement;
import org.ringfence.model.installation.Value;
import tools.jackson.core.JsonGenerator;

/** Writes the devices, or the facts in their place, and how they came to be. */
final class EquipmentWriting {
  private final Vocabulary vocabulary;
  private final JsonGenerator json;
  private final Lines lines;
  private final EnteredWriting entered;

  EquipmentWriting(Vocabulary vocabulary, JsonGenerator json) {
    this.vocabulary = vocabulary;
    this.json = json;
    this.lines = new Lines(json);
    this.entered = new EnteredWriting(json);
  }

  void write(Equipment equipment, NamedHistory history) {
    switch (equipment) {
      case Equipment.Devices(var devices) -> devices(devices, history);
      case Equipment.Known(var facts) -> facts(facts, history);
    }
    entered.write(FileFormat.TAKEN_OFF_BY, history.takenOff());
  }

  private void devices(List<Device> devices, NamedHistory history) {
    json.writeArrayPropertyStart("devices");
    for (var line = 0; line < devices.size(); line++) {
      device(devices.get(line), history.device(line));
    }
    json.writeEndArray();
  }

  private void device(Device device, NamedHistory.Line history) {
    json.writeStartObject();
    lines.text("kind", device.kind() == Device.Kind.UNSTATED ? "" : device.kind().id());
    lines.text("label", device.label());
    lines.text("maker", device.maker());
    lines.text("mac", device.mac());
    lines.text("model", device.model());
    lines.text("firmware", device.firmware());
    lines.text("firmwareDate", device.firmwareDate());
    lines.number("count", device.count());
    lines.text("bought", device.bought());
    lines.text("cost", device.cost());
    lines.text("status", device.status() == Device.Status.IN_USE ? "" : device.status().id());
    lines.texts("serials", device.serials());
    lines.texts("macs", device.macs().size() > 1 ? device.macs() : List.of());
    lines.text("ip", device.ip());
    lines.text("place", device.place());
    entered.write(FileFormat.ENTERED_BY, history.enteredBy());
    history.replaced().ifPresent(this::replaced);
    json.writeEndObject();
  }

  private void replaced(Replacement replaced) {
    json.writeObjectPropertyStart(FileFormat.REPLACED);
    lines.text("on", replaced.on().toString());
    lines.text("by", replaced.by());
    json.writeEndObject();
  }

  private void facts(Facts facts, NamedHistory history) {
    if (facts.known().isEmpty()) {
      return;
    }
    json.writeObjectPropertyStart("facts");
    var ids = FileWriting.inOrder(vocabulary.factIds(), facts.known().keySet());
    for (var id : ids) {
      facts.get(id).ifPresent(value -> fact(id, value));
    }
    json.writeEndObject();
    if (ids.stream().anyMatch(id -> !history.fact(id).isEmpty())) {
      json.writeObjectPropertyStart(FileFormat.FACTS_ENTERED_BY);
      ids.forEach(id -> entered.write(id, history.fact(id)));
      json.writeEndObject();
    }
  }

  private void fact(String id, Value value) {
    switch (value) {
      case Value.Words words -> lines.text(id, words.text());
      case Value.Count(var number) -> json.writeNumberProperty(id, number);
    }
  }
}
