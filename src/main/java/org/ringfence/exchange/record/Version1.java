package org.ringfence.exchange.record;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns a record of version 1, as program 0.1.0 wrote it, into version 2. Parts that were withheld
 * may be missing; those that are there are turned.
 */
final class Version1 {
  /** Where there are ids in capitals; a star stands for any one name or number. */
  private static final List<String> IDS =
      List.of(
          "assessment/equipment/devices/*/kind",
          "assessment/answers/*/basis",
          "places/*/place/scope",
          "devices/*/device/kind",
          "devices/*/finding/by",
          "risk/status",
          "risk/held/*/given/basis",
          "risk/held/*/basis",
          "risk/held/*/reason",
          "risk/risks/*/*/steps/*/part",
          "risk/risks/*/*/steps/*/action",
          "risk/risks/*/*/controls/*/basis",
          "risk/risks/*/*/controls/*/proof",
          "outline/answers/*/basis");

  /** Where there are points in an object of their own. */
  private static final List<String> POINTS =
      List.of(
          "risk/risks/*/inherent/likelihood",
          "risk/risks/*/inherent/consequence",
          "risk/risks/*/*/score/likelihood",
          "risk/risks/*/*/score/consequence",
          "risk/risks/*/*/likelihoodBefore",
          "risk/risks/*/*/floor");

  private Version1() {}

  /** Whether a record that names no version has what only later ones have. */
  static boolean isLater(ObjectNode record) {
    return record.has("program") || record.has("words");
  }

  /** The same object with the names and ids of version 2. */
  static ObjectNode turned(ObjectNode record) {
    IDS.forEach(path -> fields(record, path, Version1::smallLetters));
    POINTS.forEach(path -> fields(record, path, Version1::plainPoints));
    objects(record, List.of("assessment", "equipment", "devices", "*"), Version1::device);
    objects(record, List.of("devices", "*", "device"), Version1::device);
    objects(record, List.of("devices", "*", "finding"), Version1::finding);
    objects(record, List.of("places", "*"), Version1::place);
    return record;
  }

  /** A whole record that was turned, with what version 1 had no room for. */
  static ObjectNode completed(ObjectNode record) {
    record.put("version", AssessmentRecord.VERSION);
    record.put("program", "");
    record.putObject("people");
    record.putArray("earlier");
    var history = record.putObject("history");
    history.putArray("devices");
    history.putObject("facts");
    history.putArray("takenOff");
    var words = record.putObject("words");
    words.putObject("questions");
    words.putObject("bases");
    objects(record, List.of("assessment", "equipment", "devices", "*"), Version1::complete);
    objects(record, List.of("devices", "*", "device"), Version1::complete);
    objects(record, List.of("places", "*"), place -> place.putArray("enteredBy"));
    return record;
  }

  /** A field of an object. */
  private record Field(ObjectNode object, String name) {
    JsonNode value() {
      return object.path(name);
    }
  }

  private static void fields(ObjectNode record, String path, Consumer<Field> turn) {
    var steps = List.of(path.split("/", -1));
    var last = steps.getLast();
    objects(
        record, steps.subList(0, steps.size() - 1), object -> turn.accept(new Field(object, last)));
  }

  private static void objects(JsonNode node, List<String> steps, Consumer<ObjectNode> turn) {
    if (steps.isEmpty()) {
      if (node instanceof ObjectNode object) {
        turn.accept(object);
      }
      return;
    }
    var rest = steps.subList(1, steps.size());
    if (steps.getFirst().equals("*")) {
      node.forEach(child -> objects(child, rest, turn));
    } else {
      objects(node.path(steps.getFirst()), rest, turn);
    }
  }

  private static void smallLetters(Field field) {
    if (field.value().isString()) {
      var id = field.value().stringValue().toLowerCase(Locale.ROOT).replace('_', '-');
      field.object().put(field.name(), id);
    }
  }

  private static void plainPoints(Field field) {
    var points = field.value().path("points");
    if (points.isIntegralNumber()) {
      field.object().put(field.name(), points.intValue());
    }
  }

  private static void device(ObjectNode device) {
    var mac = device.remove("mac");
    if (mac != null && mac.isString()) {
      var macs = device.putArray("macs");
      if (!mac.stringValue().isEmpty()) {
        macs.add(mac.stringValue());
      }
    }
  }

  /** Version 1 named one maker, another that the label alone pointed to, and rows of a list. */
  private static void finding(ObjectNode finding) {
    var maker = finding.remove("maker");
    var by = finding.remove("by");
    var soldAs = finding.remove("soldAs");
    var rows = finding.remove("offered");
    var named = finding.putArray("named");
    var remarks = finding.putArray("remarks");
    var offered = finding.putArray("offered");
    finding.put("model", "");
    if (maker instanceof ObjectNode made) {
      var one = named.addObject().put("brand", name(soldAs instanceof ObjectNode ? soldAs : made));
      one.put("counts", true).set("maker", made);
      one.set("by", by);
      if (soldAs instanceof ObjectNode seller) {
        one.set("seller", seller);
        var remark = remarks.addObject().put("kind", "sold-as");
        remark.putArray("texts").add(name(seller));
        remark.set("maker", made);
      }
    }
    if (rows != null) {
      rows.forEach(
          row ->
              offered
                  .addObject()
                  .put("kind", "may-be-made-by")
                  .put("name", row.path("label").asString(""))
                  .set("rebadge", row));
    }
  }

  private static String name(JsonNode maker) {
    return maker.path("name").asString("");
  }

  private static void complete(ObjectNode device) {
    device.put("status", "in-use").put("ip", "").put("place", "").putArray("serials");
  }

  private static void place(ObjectNode kept) {
    if (kept.remove("place") instanceof ObjectNode place) {
      kept.setAll(place);
    }
    var why = kept.remove("overrides");
    if (why != null) {
      kept.set("why", why);
    }
  }
}
