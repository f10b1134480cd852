package org.ringfence.assessment.requests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.model.disclosure.RequestTopic;
import org.ringfence.model.paper.RequestAnswer.Figures;
import org.ringfence.model.paper.RequestAnswer.Value;
import org.ringfence.model.written.NaturalOrder;

/** Who made what, and which models there are, as an answer to a request gives it. */
final class MakerFigures {
  private final AssessmentPhrases phrases;
  private final AnsweredEstate estate;

  MakerFigures(AssessmentPhrases phrases, AnsweredEstate estate) {
    this.phrases = phrases;
    this.estate = estate;
  }

  Figures makers() {
    var places = estate.labels(AnsweredEstate.PLACE, estate.inUse());
    var counts = new TreeMap<String, Map<String, EquipmentSum>>(NaturalOrder.OF_NAMES);
    for (var one : estate.inUse()) {
      for (var maker : one.makers()) {
        counts
            .computeIfAbsent(maker.name(), _ -> new LinkedHashMap<>())
            .merge(
                estate.label(one, AnsweredEstate.PLACE),
                EquipmentSum.of(maker.cameras()),
                EquipmentSum::plus);
      }
      if (one.makers().isEmpty()) {
        counts
            .computeIfAbsent(phrases.say("edition.maker.not-known"), _ -> new LinkedHashMap<>())
            .merge(
                estate.label(one, AnsweredEstate.PLACE),
                EquipmentSum.of(one.cameras()),
                EquipmentSum::plus);
      }
    }
    var columns =
        Stream.of(
                Stream.of(phrases.say("foi-answer.maker")),
                places.stream(),
                Stream.of(
                    phrases.say("foi-answer.all-cameras"), phrases.say("foi-answer.recorders")))
            .flatMap(one -> one)
            .toList();
    var rows = new ArrayList<List<Value>>();
    var total = new LinkedHashMap<String, EquipmentSum>();
    var recorders = recordersByMaker();
    recorders.keySet().forEach(maker -> counts.computeIfAbsent(maker, _ -> new LinkedHashMap<>()));
    counts.forEach(
        (maker, by) -> {
          rows.add(row(maker, places, by, recorders.getOrDefault(maker, 0)));
          by.forEach((place, sum) -> total.merge(place, sum, EquipmentSum::plus));
        });
    if (rows.size() > 1) {
      var all = recorders.values().stream().mapToInt(Integer::intValue).sum();
      rows.add(row(phrases.say("foi-answer.all-makers"), places, total, all));
    }
    var isNamed = counts.keySet().stream().anyMatch(name -> !unnamed().contains(name));
    return new Figures(
        RequestTopic.MAKERS,
        phrases.say("foi-answer.makers"),
        columns,
        isNamed || rows.stream().anyMatch(MakerFigures::isCounted) ? rows : List.of(),
        estate.counted());
  }

  Figures models() {
    var counts = new TreeMap<String, Map<String, EquipmentSum>>(NaturalOrder.OF_NAMES);
    estate
        .devices()
        .forEach(
            one ->
                counts
                    .computeIfAbsent(one.madeBy(), _ -> new TreeMap<>(NaturalOrder.OF_NAMES))
                    .merge(
                        one.model().shown().orElse(""),
                        AnsweredEstate.isRecorder(one)
                            ? new EquipmentSum(1, 0)
                            : EquipmentSum.of(one.count()),
                        EquipmentSum::plus));
    var isNamed =
        counts.values().stream()
            .flatMap(one -> one.keySet().stream())
            .anyMatch(one -> !one.isBlank());
    if (!isNamed) {
      counts.clear();
    }
    var rows = new ArrayList<List<Value>>();
    counts.forEach(
        (maker, models) ->
            models.forEach(
                (model, count) ->
                    rows.add(
                        List.of(
                            new Value.Words(maker), estate.words(model), estate.value(count)))));
    return new Figures(
        RequestTopic.MODELS,
        phrases.say("foi-answer.models"),
        estate.says("foi-answer.maker", "foi-answer.model", "foi-answer.devices"),
        rows,
        List.of());
  }

  /** Whether any value of a row but its first names a number. */
  private static boolean isCounted(List<Value> row) {
    return row.stream().skip(1).anyMatch(value -> !(value instanceof Value.Words));
  }

  private List<Value> row(
      String name, List<String> places, Map<String, EquipmentSum> by, int recorders) {
    var row = new ArrayList<Value>(List.of(new Value.Words(name)));
    places.forEach(place -> row.add(estate.value(by.getOrDefault(place, EquipmentSum.NONE))));
    row.add(estate.value(by.values().stream().reduce(EquipmentSum.NONE, EquipmentSum::plus)));
    row.add(estate.listed(recorders));
    return row;
  }

  /** What stands where no maker is on record. */
  private List<String> unnamed() {
    return estate.says("edition.maker.not-known", "edition.maker.not-named");
  }

  private Map<String, Integer> recordersByMaker() {
    var recorders = new TreeMap<String, Integer>(NaturalOrder.OF_NAMES);
    estate
        .devices()
        .filter(AnsweredEstate::isRecorder)
        .forEach(one -> recorders.merge(one.madeBy(), 1, Integer::sum));
    return recorders;
  }
}
