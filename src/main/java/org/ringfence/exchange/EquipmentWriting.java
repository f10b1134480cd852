package org.ringfence.exchange;

import java.util.List;
import org.ringfence.model.Device;
import org.ringfence.model.Equipment;
import org.ringfence.model.Facts;
import org.ringfence.model.Value;
import tools.jackson.core.JsonGenerator;

/** Writes the devices, or the facts in their place. */
final class EquipmentWriting {
  private final Vocabulary vocabulary;
  private final JsonGenerator json;
  private final Lines lines;

  EquipmentWriting(Vocabulary vocabulary, JsonGenerator json) {
    this.vocabulary = vocabulary;
    this.json = json;
    this.lines = new Lines(json);
  }

  void write(Equipment equipment) {
    switch (equipment) {
      case Equipment.Devices(var devices) -> devices(devices);
      case Equipment.Known(var facts) -> facts(facts);
    }
  }

  private void devices(List<Device> devices) {
    json.writeArrayPropertyStart("devices");
    devices.forEach(this::device);
    json.writeEndArray();
  }

  private void device(Device device) {
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
    json.writeEndObject();
  }

  private void facts(Facts facts) {
    if (facts.known().isEmpty()) {
      return;
    }
    json.writeObjectPropertyStart("facts");
    for (var id : FileWriting.inOrder(vocabulary.factIds(), facts.known().keySet())) {
      facts.get(id).ifPresent(value -> fact(id, value));
    }
    json.writeEndObject();
  }

  private void fact(String id, Value value) {
    switch (value) {
      case Value.Words words -> lines.text(id, words.text());
      case Value.Count(var number) -> json.writeNumberProperty(id, number);
    }
  }
}
