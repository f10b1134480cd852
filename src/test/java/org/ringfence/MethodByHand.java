package org.ringfence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The method once more, written from its page alone and over plain JSON, so that a mistake in the
 * engine does not stand here as well. It shares no code with the program.
 */
@SuppressWarnings("ReferenceEquality") // Nobody is one, and not any that is like it.
@NullUnmarked // What it looks up is there: the method names nothing else.
final class MethodByHand {
  private static final List<String> ORDER =
      List.of("unknown", "stated", "documented", "inspected", "independent");
  private static final List<String> VIEWS = List.of("residual", "attainable", "worst");

  private final JsonNode method;
  private final Map<String, Maker> makers;

  /** What the tables say of a maker. */
  record Maker(String jurisdiction, String ethics, boolean exploited) {}

  /** An answer as held. */
  private record Held(List<String> values, String basis, boolean denied) {
    boolean isUnknown() {
      return basis.equals("unknown");
    }
  }

  /** A subject in one view: what weights use, on which basis, and what conditions see. */
  private record Seen(List<String> values, String basis, List<String> inConditions) {}

  /**
   * By this method.
   *
   * @param makers by the label that names one, or its key
   */
  MethodByHand(JsonNode method, Map<String, Maker> makers) {
    this.method = method;
    this.makers = makers;
  }

  /** What {@code score --json} has to print for one assessment of a file, but for the vector. */
  ObjectNode score(JsonNode assessment) {
    var day = LocalDate.parse(assessment.get("assessedOn").asString());
    var held = new LinkedHashMap<String, Held>();
    for (var question : method.get("questions")) {
      var id = question.get("id").asString();
      held.put(id, held(question, assessment.path("answers").path(id), day));
    }
    var facts = facts(assessment);
    var reconciled = assessment.path("reconciled").propertyNames();
    var found = new ArrayList<String>();
    var unexplained = new LinkedHashSet<String>();
    var denied = new LinkedHashSet<String>();
    for (var rule : method.get("contradictions")) {
      if (matches(rule.get("when"), held)) {
        found.add(rule.get("id").asString());
        var victim = rule.get("denies").asString();
        if (isDenied(victim, rule.get("when"), held)) {
          denied.add(victim);
          if (!reconciled.contains(rule.get("id").asString())) {
            unexplained.add(victim);
          }
        }
      }
    }
    denied.forEach(
        id -> held.computeIfPresent(id, (same, one) -> new Held(one.values, one.basis, true)));
    return result(assessment.get("id").asString(), held, facts, found, unexplained);
  }

  private Held held(JsonNode question, JsonNode answer, LocalDate day) {
    var unknown = new Held(List.of(), "unknown", false);
    if (!answer.isObject() || answer.path("value").isMissingNode()) {
      return unknown;
    }
    var values = texts(answer.get("value"));
    var basis = answer.path("basis").asString("unknown");
    if (values.contains("unknown") || basis.equals("unknown")) {
      return unknown;
    }
    var complete =
        Stream.of("by", "on", "ref").noneMatch(key -> answer.path(key).asString("").isBlank());
    if (rank(basis) > rank("stated") && !complete) {
      return new Held(values, "stated", false);
    }
    if (question.path("ages").asBoolean(true) && answer.has("on")) {
      var on = LocalDate.parse(answer.get("on").asString());
      for (var line : method.get("ageing")) {
        if (texts(line.get("basis")).contains(basis)
            && on.isBefore(earlier(day, line.get("months").asInt()))) {
          basis = line.get("becomes").asString();
        }
      }
    }
    return basis.equals("unknown") ? unknown : new Held(values, basis, false);
  }

  /** Counted on the calendar by hand. */
  private static LocalDate earlier(LocalDate day, int months) {
    var count = day.getYear() * 12 + day.getMonthValue() - 1 - months;
    var month = YearMonth.of(Math.floorDiv(count, 12), Math.floorMod(count, 12) + 1);
    return month.atDay(Math.min(day.getDayOfMonth(), month.lengthOfMonth()));
  }

  private static boolean matches(JsonNode when, Map<String, Held> held) {
    return when.propertyStream()
        .allMatch(
            line -> {
              var answer = held.get(line.getKey());
              return answer != null
                  && !answer.isUnknown()
                  && answer.values.stream().anyMatch(texts(line.getValue())::contains);
            });
  }

  private static boolean isDenied(String victim, JsonNode when, Map<String, Held> held) {
    var mine = held.get(victim);
    return mine != null
        && !mine.isUnknown()
        && when.propertyNames().stream()
            .filter(id -> !id.equals(victim))
            .anyMatch(id -> rank(held.get(id).basis) >= rank(mine.basis));
  }

  /** By fact id; one that is not known is left out. */
  private Map<String, String> facts(JsonNode assessment) {
    var facts = new TreeMap<String, String>();
    if (assessment.has("facts")) {
      assessment
          .get("facts")
          .propertyStream()
          .filter(fact -> !fact.getValue().asString().equals("unknown"))
          .forEach(fact -> facts.put(fact.getKey(), fact.getValue().asString()));
      return facts;
    }
    var there =
        assessment
            .path("devices")
            .valueStream()
            .filter(
                device ->
                    !List.of("removed", "on-order").contains(device.path("status").asString("")))
            .toList();
    if (there.isEmpty()) {
      return facts;
    }
    var found = there.stream().map(this::maker).toList();
    worst(found.stream().map(Maker::jurisdiction).toList(), List.of("A", "B", "U", "C", "D"), "U")
        .forEach(worst -> facts.put("maker.class", worst));
    worst(
            found.stream().map(Maker::ethics).toList(),
            List.of("official", "alleged", "unknown", "none"),
            "unknown")
        .forEach(worst -> facts.put("maker.ethics", worst));
    if (found.stream().anyMatch(Maker::exploited)) {
      facts.put("maker.kev", "yes");
    } else if (found.stream().noneMatch(one -> one == NOBODY)) {
      facts.put("maker.kev", "no");
    }
    var cameras =
        there.stream().filter(device -> !device.path("kind").asString("").equals("recorder"));
    var counts = cameras.map(device -> device.path("count").asInt(-1)).toList();
    if (!counts.isEmpty() && !counts.contains(-1)) {
      facts.put("cameras", Integer.toString(counts.stream().mapToInt(Integer::intValue).sum()));
    }
    return facts;
  }

  private static final Maker NOBODY = new Maker("U", "unknown", false);

  private Maker maker(JsonNode device) {
    return makers.getOrDefault(
        device.path("label").asString(""),
        makers.getOrDefault(device.path("maker").asString(""), NOBODY));
  }

  private static List<String> worst(List<String> found, List<String> order, String notKnown) {
    return order.stream()
        .filter(found::contains)
        .limit(1)
        .filter(value -> !value.equals(notKnown))
        .toList();
  }

  private ObjectNode result(
      String id,
      Map<String, Held> held,
      Map<String, String> facts,
      List<String> contradictions,
      Set<String> unexplained) {
    var views = new LinkedHashMap<String, Map<String, Seen>>();
    VIEWS.forEach(view -> views.put(view, view(view, held, facts)));
    var node = JsonMapper.shared().createObjectNode();
    node.put("id", id);
    node.put("status", status(held, facts, unexplained, views.get("residual")));
    node.put("assurancePercent", assurance(held));
    var risks = JsonMapper.shared().createObjectNode();
    method
        .get("risks")
        .propertyStream()
        .forEach(risk -> risks.set(risk.getKey(), risk(risk.getKey(), risk.getValue(), views)));
    node.set("overall", level(risks, List.copyOf(risks.propertyNames())));
    node.set("headline", level(risks, texts(method.get("headline"))));
    node.set("risks", risks);
    node.set("contradictions", array(contradictions));
    node.set(
        "unknown",
        array(
            method
                .get("questions")
                .valueStream()
                .filter(question -> question.get("mandatory").asBoolean())
                .map(question -> question.get("id").asString())
                .filter(question -> held.get(question).isUnknown())
                .toList()));
    return node;
  }

  private String status(
      Map<String, Held> held,
      Map<String, String> facts,
      Set<String> unexplained,
      Map<String, Seen> residual) {
    if (holds(method.get("closed"), true, residual)) {
      return "closed";
    }
    for (var core : texts(method.get("core"))) {
      var known = held.containsKey(core) ? !held.get(core).isUnknown() : facts.containsKey(core);
      if (!known || unexplained.contains(core)) {
        return "not-assessable";
      }
    }
    var open =
        method
            .get("questions")
            .valueStream()
            .filter(question -> question.get("mandatory").asBoolean())
            .anyMatch(question -> held.get(question.get("id").asString()).isUnknown());
    return open ? "provisional" : "complete";
  }

  private int assurance(Map<String, Held> held) {
    var controls = new LinkedHashSet<String>();
    method
        .get("risks")
        .forEach(
            risk ->
                risk.get("controls")
                    .forEach(control -> controls.add(control.get("question").asString())));
    var shown =
        controls.stream()
            .map(held::get)
            .filter(one -> !one.denied && rank(one.basis) >= rank("inspected"))
            .count();
    return (int) (100 * shown / controls.size());
  }

  private Map<String, Seen> view(String view, Map<String, Held> held, Map<String, String> facts) {
    var seen = new TreeMap<String, Seen>();
    method
        .get("facts")
        .propertyStream()
        .forEach(
            fact -> {
              var field = view.equals("residual") ? "unknown" : isBest(view) ? "best" : "worst";
              var value = facts.getOrDefault(fact.getKey(), fact.getValue().get(field).asString());
              seen.put(fact.getKey(), new Seen(List.of(value), "unknown", List.of(value)));
            });
    for (var question : method.get("questions")) {
      var id = question.get("id").asString();
      seen.put(id, seen(question, held.get(id), view));
    }
    return seen;
  }

  private static boolean isBest(String view) {
    return view.equals("attainable");
  }

  private static Seen seen(JsonNode question, Held held, String view) {
    if (held.denied) {
      return field(question, view.equals("worst") ? "worst" : "unknown", "unknown");
    }
    if (held.isUnknown()) {
      return switch (view) {
        case "residual" -> field(question, "unknown", "unknown");
        case "attainable" -> field(question, "best", "inspected");
        default -> field(question, "worst", "unknown");
      };
    }
    if (view.equals("worst") && held.basis.equals("stated") && calms(question, held.values)) {
      return field(question, "worst", "unknown");
    }
    var basis = isBest(view) && rank(held.basis) < rank("inspected") ? "inspected" : held.basis;
    return conditioned(question, held.values, basis);
  }

  private static Seen field(JsonNode question, String field, String basis) {
    return conditioned(question, List.of(question.get(field).asString()), basis);
  }

  private static Seen conditioned(JsonNode question, List<String> values, String basis) {
    var tooWeak =
        calms(question, values)
            && rank(basis) > rank("unknown")
            && rank(basis) < rank(question.get("needs").asString());
    return new Seen(values, basis, tooWeak ? List.of(question.get("unknown").asString()) : values);
  }

  private static boolean calms(JsonNode question, List<String> values) {
    return texts(question.get("reassuring")).containsAll(values);
  }

  private ObjectNode risk(String id, JsonNode risk, Map<String, Map<String, Seen>> views) {
    var node = JsonMapper.shared().createObjectNode();
    var residual = views.get("residual");
    var first = scale(risk.get("likelihood"), residual);
    var weight = scale(risk.get("consequence"), residual);
    node.set("inherent", points(first, weight, first * weight));
    VIEWS.forEach(view -> node.set(view, view(id, risk, views.get(view))));
    var today = node.at("/residual/score").asInt();
    var best = (ObjectNode) node.get("attainable");
    best.put("score", Math.min(today, best.get("score").asInt()));
    var worst = (ObjectNode) node.get("worst");
    worst.put("score", Math.max(today, worst.get("score").asInt()));
    return node;
  }

  private static ObjectNode points(int likelihood, int consequence, int score) {
    var node = JsonMapper.shared().createObjectNode();
    node.put("likelihood", likelihood);
    node.put("consequence", consequence);
    node.put("score", score);
    return node;
  }

  private ObjectNode view(String id, JsonNode risk, Map<String, Seen> seen) {
    var likelihood = scale(risk.get("likelihood"), seen);
    var consequence = scale(risk.get("consequence"), seen);
    var floor = Math.min(likelihood, scale(risk.get("floor"), seen));
    var eighths = 0;
    for (var control : risk.get("controls")) {
      eighths += reduction(control, seen);
    }
    // Rounded up by hand: the least whole number of points that is not below what is left.
    var left = 1;
    while (8 * left < 8 * likelihood - eighths) {
      left++;
    }
    var after = Math.max(floor, left);
    var score = after * consequence;
    var rules = new ArrayList<String>();
    for (var rule : method.get("rules")) {
      if (rule.get("risk").asString().equals(id) && applies(rule, seen)) {
        rules.add(rule.get("id").asString());
        score = Math.max(score, rule.get("atLeast").asInt());
      }
    }
    var node = points(after, consequence, holds(method.get("closed"), true, seen) ? 0 : score);
    node.put("reductionEighths", eighths);
    node.set("rules", array(rules));
    return node;
  }

  private int reduction(JsonNode control, Map<String, Seen> seen) {
    var answer = seen.get(control.get("question").asString());
    var basis = answer.basis;
    var weight =
        answer.values.stream()
            .mapToInt(value -> control.get("weights").path(value).asInt(0))
            .min()
            .orElse(0);
    if (control.has("provenBy")) {
      var proof = control.get("provenBy");
      var search = seen.get(proof.get("question").asString());
      if (search.values.contains(proof.get("void").asString())
          && rank(search.basis) >= rank(basis)) {
        weight = 0;
      } else if (!(search.values.contains(proof.get("value").asString())
              && rank(search.basis) >= rank("inspected"))
          && rank(basis) > rank("documented")) {
        basis = "documented";
      }
    }
    return weight * method.get("basis").get(basis).asInt() / 4;
  }

  private static int scale(JsonNode scale, Map<String, Seen> seen) {
    var points = scale.get("start").asInt();
    for (var step : scale.path("raise")) {
      points = applies(step, seen) ? Math.max(points, step.get("to").asInt()) : points;
    }
    for (var step : scale.path("add")) {
      points = applies(step, seen) ? points + step.get("by").asInt() : points;
    }
    for (var step : scale.path("set")) {
      points = applies(step, seen) ? step.get("to").asInt() : points;
    }
    return Math.min(5, Math.max(1, points));
  }

  private static boolean applies(JsonNode step, Map<String, Seen> seen) {
    return (!step.has("when") || holds(step.get("when"), true, seen))
        && (!step.has("whenAny") || holds(step.get("whenAny"), false, seen));
  }

  private static boolean holds(JsonNode lines, boolean all, Map<String, Seen> seen) {
    var holding =
        lines.propertyStream().filter(line -> holds(line.getKey(), line.getValue(), seen)).count();
    return all ? holding == lines.size() : holding > 0;
  }

  private static boolean holds(String subject, JsonNode wanted, Map<String, Seen> seen) {
    var values = seen.get(subject).inConditions;
    if (wanted.isObject()) {
      return values.getFirst().matches("[0-9]+")
          && Long.parseLong(values.getFirst()) >= wanted.get("atLeast").asLong();
    }
    return values.stream().anyMatch(texts(wanted)::contains);
  }

  private ObjectNode level(ObjectNode risks, List<String> over) {
    var node = JsonMapper.shared().createObjectNode();
    for (var view : List.of("inherent", "residual", "attainable", "worst")) {
      node.put(
          view,
          over.stream()
              .mapToInt(id -> risks.at("/" + id + "/" + view + "/score").asInt())
              .max()
              .orElse(0));
    }
    var residual = node.get("residual").asInt();
    node.put("band", band(residual));
    node.set(
        "drivers",
        array(
            risks.propertyNames().stream()
                .filter(over::contains)
                .filter(id -> residual > 0)
                .filter(id -> risks.at("/" + id + "/residual/score").asInt() == residual)
                .toList()));
    return node;
  }

  private String band(int score) {
    if (score == 0) {
      return "closed";
    }
    return method
        .get("bands")
        .valueStream()
        .filter(band -> score <= band.get("to").asInt())
        .findFirst()
        .orElseThrow()
        .get("band")
        .asString();
  }

  private static int rank(String basis) {
    return ORDER.indexOf(basis);
  }

  private static List<String> texts(JsonNode node) {
    return node.isArray()
        ? node.valueStream().map(JsonNode::asString).toList()
        : List.of(node.asString());
  }

  private static ArrayNode array(List<String> texts) {
    var array = JsonMapper.shared().createArrayNode();
    texts.forEach(array::add);
    return array;
  }
}
