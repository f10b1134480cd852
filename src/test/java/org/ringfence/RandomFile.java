package org.ringfence;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An assessment file with anything in it that the format allows, near the edges of the rules. */
final class RandomFile {
  private static final List<String> STATUSES = List.of("in-use", "faulty", "removed", "on-order");
  private static final List<String> BASES =
      List.of("unknown", "stated", "documented", "inspected", "independent");

  private final Random random;
  private final JsonNode method;
  private final List<String> labels;
  private final List<String> keys;
  private final boolean first;

  /**
   * A file.
   *
   * @param labels what may stand on a device
   * @param keys the makers that a person may name
   * @param first whether it is of the first format
   */
  RandomFile(
      Random random, JsonNode method, List<String> labels, List<String> keys, boolean first) {
    this.random = random;
    this.method = method;
    this.labels = labels;
    this.keys = keys;
    this.first = first;
  }

  ObjectNode make(int assessments) {
    var file = JsonMapper.shared().createObjectNode();
    file.put("format", "ringfence-assessment/" + (first ? 1 : 2));
    file.putObject("organisation").put("name", "Council");
    var all = file.putArray("assessments");
    for (var i = 0; i < assessments; i++) {
      all.add(assessment(i));
    }
    return file;
  }

  private ObjectNode assessment(int number) {
    var day = day();
    var node = JsonMapper.shared().createObjectNode();
    node.put("id", "a-" + number);
    node.put("assessedOn", day.toString());
    node.putObject("site").put("id", "s-" + number).put("name", "Site " + number);
    node.putObject("installation").put("name", "CCTV");
    if (random.nextInt(3) == 0) {
      facts(node.putObject("facts"));
    } else {
      for (var i = random.nextInt(5); i > 0; i--) {
        node.withArray("devices").add(device());
      }
    }
    var answers = node.putObject("answers");
    var told = random.nextDouble();
    for (var question : method.get("questions")) {
      if (random.nextDouble() < told) {
        answers.set(question.get("id").asString(), answer(question, day));
      }
    }
    reconciled(node.putObject("reconciled"), day);
    return node;
  }

  /** Days that an earlier month lacks come often. */
  private LocalDate day() {
    return switch (random.nextInt(4)) {
      case 0 -> LocalDate.of(2024, 2, 29);
      case 1 -> LocalDate.of(2025, 2, 28);
      case 2 -> LocalDate.of(2026, 8, 31);
      default -> LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3000));
    };
  }

  private void facts(ObjectNode facts) {
    method
        .get("facts")
        .propertyStream()
        .filter(fact -> random.nextInt(4) > 0)
        .forEach(
            fact -> {
              if (random.nextInt(8) == 0) {
                facts.put(fact.getKey(), "unknown");
              } else if (fact.getValue().has("number")) {
                facts.put(fact.getKey(), pick(List.of(0, 1, 19, 20, 49, 50, 100_000)));
              } else {
                facts.put(fact.getKey(), pick(texts(fact.getValue().get("values"))));
              }
            });
  }

  private ObjectNode device() {
    var device = JsonMapper.shared().createObjectNode();
    if (random.nextInt(6) > 0) {
      device.put("kind", random.nextInt(3) == 0 ? "recorder" : "camera");
    }
    switch (random.nextInt(8)) {
      case 0 -> device.put("maker", pick(keys));
      case 1 -> device.put("label", " ");
      default -> device.put("label", pick(labels));
    }
    if (random.nextInt(8) > 0) {
      device.put("count", pick(List.of(0, 1, 7, 20, 43)));
    }
    if (!first && random.nextBoolean()) {
      device.put("status", pick(STATUSES));
    }
    return device;
  }

  private ObjectNode answer(JsonNode question, LocalDate day) {
    var answer = JsonMapper.shared().createObjectNode();
    if (random.nextInt(10) == 0) {
      return answer.put("value", "unknown").put("basis", pick(BASES));
    }
    var values = texts(question.get("values"));
    if (question.path("many").asBoolean(false)) {
      var list = answer.putArray("value");
      var start = random.nextInt(values.size());
      list.add(values.get(start));
      if (start > 0 && start + 1 < values.size() && random.nextBoolean()) {
        list.add(values.get(start + 1));
      }
    } else {
      answer.put("value", pick(values));
    }
    answer.put("basis", pick(BASES));
    if (random.nextInt(8) > 0) {
      answer.put("by", "A. Person");
    }
    if (random.nextInt(8) > 0) {
      answer.put("on", on(day).toString());
    }
    if (random.nextInt(8) > 0) {
      answer.put("ref", random.nextInt(8) == 0 ? "  " : "Sheet 1");
    }
    return answer;
  }

  private LocalDate on(LocalDate day) {
    var months = pick(List.of(0, 12, 36, 60));
    var on = day.minusMonths(months).plusDays(random.nextInt(5) - 2);
    return on.isAfter(day) ? day : on;
  }

  private void reconciled(ObjectNode node, LocalDate day) {
    for (var rule : method.get("contradictions")) {
      if (random.nextInt(3) == 0) {
        node.putObject(rule.get("id").asString())
            .put("by", "A. Person")
            .put("on", day.toString())
            .put("why", "Both were seen.");
      }
    }
  }

  private <T> T pick(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  private static List<String> texts(JsonNode node) {
    return node.valueStream().map(JsonNode::asString).toList();
  }
}
