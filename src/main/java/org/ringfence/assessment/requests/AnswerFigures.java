package org.ringfence.assessment.requests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.model.disclosure.Detail;
import org.ringfence.model.disclosure.RequestTopic;
import org.ringfence.model.installation.Device.Kind;
import org.ringfence.model.installation.SiteAddress;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.FoiCount;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.paper.InstallationReportData.ExtractAnswer;
import org.ringfence.model.paper.InstallationReportData.ExtractDevice;
import org.ringfence.model.paper.RequestAnswer.Figures;
import org.ringfence.model.paper.RequestAnswer.Value;
import org.ringfence.model.written.NaturalOrder;

/**
 * What a register has on each topic that a request can be about, counted as it is: small numbers of
 * equipment are given, unless an officer keeps the topic back.
 */
final class AnswerFigures {
  private static final String STATUS = "installation.status";
  private static final String REMOVED = "removed";
  private static final String PLACE = "site.sensitivity";
  private static final String PLAN = "exit.plan";
  private static final String CONNECTION = "recorder.connection";
  private static final String DPIA = "dpia.state";
  private static final List<String> DECISIONS =
      List.of("purchase.decision", "members.decision", "due-diligence.record");

  private final CatalogueServices knowledge;
  private final AssessmentPhrases phrases;
  private final EstateReportData brief;
  private final List<InstallationReportData> inUse;

  /** Of a brief that knows everything. */
  AnswerFigures(CatalogueServices knowledge, EstateReportData brief) {
    this.knowledge = knowledge;
    this.phrases = knowledge.phrases();
    this.brief = brief;
    this.inUse =
        brief.installations().stream()
            .filter(
                one ->
                    !answer(one, STATUS)
                        .map(ExtractAnswer::values)
                        .orElse(List.of())
                        .contains(REMOVED))
            .toList();
  }

  /** What there is on a topic; empty where only words answer it. */
  Optional<Figures> of(RequestTopic topic) {
    return switch (topic) {
      case MAKERS -> Optional.of(makers());
      case YEARS -> Optional.of(years());
      case SPEND -> Optional.of(spend());
      case PLANS -> Optional.of(byAnswer(topic, "foi-answer.plans", PLAN));
      case ASSESSMENTS -> Optional.of(assessments());
      case POLICY -> Optional.of(policy());
      case NETWORK -> Optional.of(byAnswer(topic, "foi-answer.network", CONNECTION));
      case LOCATIONS -> Optional.of(locations());
      case MODELS -> Optional.of(models());
      case OTHER -> Optional.empty();
    };
  }

  private Figures makers() {
    var places = labels(PLACE, inUse);
    var counts = new TreeMap<String, Map<String, Sum>>(NaturalOrder.OF_NAMES);
    for (var one : inUse) {
      for (var maker : one.makers()) {
        counts
            .computeIfAbsent(maker.name(), _ -> new LinkedHashMap<>())
            .merge(label(one, PLACE), Sum.of(maker.cameras()), Sum::plus);
      }
      if (one.makers().isEmpty()) {
        counts
            .computeIfAbsent(phrases.say("edition.maker.not-known"), _ -> new LinkedHashMap<>())
            .merge(label(one, PLACE), Sum.of(one.cameras()), Sum::plus);
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
    var total = new LinkedHashMap<String, Sum>();
    var recorders = recordersByMaker();
    recorders.keySet().forEach(maker -> counts.computeIfAbsent(maker, _ -> new LinkedHashMap<>()));
    counts.forEach(
        (maker, by) -> {
          rows.add(row(maker, places, by, recorders.getOrDefault(maker, 0)));
          by.forEach((place, sum) -> total.merge(place, sum, Sum::plus));
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
        isNamed || rows.stream().anyMatch(AnswerFigures::isCounted) ? rows : List.of(),
        counted());
  }

  /**
   * How many there are, as far as that is known.
   *
   * @param known the sum of those that are known
   * @param unknown how many are not
   */
  private record Sum(int known, int unknown) {
    static final Sum NONE = new Sum(0, 0);

    static Sum of(Optional<Integer> number) {
      return number.map(known -> new Sum(known, 0)).orElseGet(() -> new Sum(0, 1));
    }

    Sum plus(Sum other) {
      return new Sum(known + other.known, unknown + other.unknown);
    }
  }

  /** A number that nobody knows is not none. */
  private Value value(Sum sum) {
    return sum.known() == 0 && sum.unknown() > 0
        ? new Value.Words(phrases.say("foi-answer.not-on-record"))
        : new Value.Count(sum.known());
  }

  /** Where no recorder is listed, nobody has counted them: that is not none. */
  private Value listed(int recorders) {
    return recorders == 0
        ? new Value.Words(phrases.say("foi-answer.not-on-record"))
        : new Value.Count(recorders);
  }

  /** Whether any value of a row but its first names a number. */
  private static boolean isCounted(List<Value> row) {
    return row.stream().skip(1).anyMatch(value -> !(value instanceof Value.Words));
  }

  private List<Value> row(String name, List<String> places, Map<String, Sum> by, int recorders) {
    var row = new ArrayList<Value>(List.of(new Value.Words(name)));
    places.forEach(place -> row.add(value(by.getOrDefault(place, Sum.NONE))));
    row.add(value(by.values().stream().reduce(Sum.NONE, Sum::plus)));
    row.add(listed(recorders));
    return row;
  }

  /** What stands where no maker is on record. */
  private List<String> unnamed() {
    return says("edition.maker.not-known", "edition.maker.not-named");
  }

  private Map<String, Integer> recordersByMaker() {
    var recorders = new TreeMap<String, Integer>(NaturalOrder.OF_NAMES);
    devices()
        .filter(AnswerFigures::isRecorder)
        .forEach(one -> recorders.merge(one.madeBy(), 1, Integer::sum));
    return recorders;
  }

  /** What the counts leave out. */
  private List<String> counted() {
    var notes = new ArrayList<String>();
    note(
        notes,
        "foi-answer.note.uncounted",
        (int) inUse.stream().filter(AnswerFigures::isUncounted).count());
    note(notes, "foi-answer.note.removed", brief.installations().size() - inUse.size());
    return notes;
  }

  private static boolean isUncounted(InstallationReportData one) {
    return one.cameras().isEmpty()
        && one.makers().stream().noneMatch(maker -> maker.cameras().isPresent());
  }

  private void note(List<String> notes, String key, int count) {
    if (count > 0) {
      notes.add(phrases.count(key, count, count));
    }
  }

  private Figures years() {
    var cameras = new TreeMap<String, Sum>();
    var recorders = new TreeMap<String, Integer>();
    devices()
        .forEach(
            one -> {
              var year = FoiSpend.year(one.bought().shown().orElse(""), phrases);
              cameras.merge(year, isRecorder(one) ? Sum.NONE : Sum.of(one.count()), Sum::plus);
              recorders.merge(year, isRecorder(one) ? 1 : 0, Integer::sum);
            });
    var notes = new ArrayList<String>();
    note(
        notes, "foi-answer.note.no-number", cameras.values().stream().mapToInt(Sum::unknown).sum());
    var isDated =
        cameras.keySet().stream().anyMatch(year -> !year.equals(FoiSpend.year("", phrases)));
    return new Figures(
        RequestTopic.YEARS,
        phrases.say("foi-answer.years"),
        says("foi-answer.year", "foi-answer.cameras", "foi-answer.recorders"),
        cameras.entrySet().stream()
            .filter(_ -> isDated)
            .map(
                each ->
                    List.of(
                        new Value.Words(each.getKey()),
                        value(each.getValue()),
                        listed(recorders.getOrDefault(each.getKey(), 0))))
            .toList(),
        notes);
  }

  private Figures spend() {
    var spend = FoiSpend.byFinancialYear(brief, phrases);
    return new Figures(
        RequestTopic.SPEND,
        phrases.say("foi-answer.spend"),
        says("foi-answer.financial-year", "foi-answer.amount", "foi-answer.entries"),
        spend.byYear(FoiCount::of).stream()
            .map(
                one ->
                    List.<Value>of(
                        new Value.Words(one.year()),
                        new Value.Pounds(one.amount()),
                        new Value.Words(phrases.count(one.devices()))))
            .toList(),
        List.of(spend.says(FoiCount::of)));
  }

  /** Installations and their cameras by the answer to a question. */
  private Figures byAnswer(RequestTopic topic, String title, String question) {
    return new Figures(
        topic,
        phrases.say(title),
        List.of(
            knowledge.wording().title(question),
            phrases.say("foi-answer.installations"),
            phrases.say("foi-answer.cameras")),
        labels(question, inUse).stream()
            .map(
                label ->
                    List.<Value>of(
                        new Value.Words(label),
                        new Value.Count((int) with(question, label).count()),
                        value(
                            with(question, label)
                                .map(one -> Sum.of(one.cameras()))
                                .reduce(Sum.NONE, Sum::plus))))
            .toList(),
        counted());
  }

  private Stream<InstallationReportData> with(String question, String label) {
    return inUse.stream().filter(one -> label(one, question).equals(label));
  }

  private Figures assessments() {
    var signed = FoiSigned.of(brief.installations());
    var rows = new ArrayList<List<Value>>();
    count(rows, "foi-answer.signed-off", signed.holding());
    count(rows, "foi-answer.signed-partly", signed.partly());
    count(rows, "foi-answer.signed-lapsed", signed.lapsed());
    count(rows, "foi-answer.signed-none", signed.drafts());
    for (var label : labels(DPIA, inUse)) {
      rows.add(
          List.of(
              new Value.Words(phrases.say("foi-answer.dpia", label)),
              new Value.Count((int) with(DPIA, label).count())));
    }
    return new Figures(
        RequestTopic.ASSESSMENTS,
        phrases.say("foi-answer.assessments"),
        says("foi-answer.assessment", "foi-answer.installations"),
        rows,
        List.of());
  }

  private void count(List<List<Value>> rows, String key, int count) {
    if (count > 0) {
      rows.add(List.of(new Value.Words(phrases.say(key)), new Value.Count(count)));
    }
  }

  private Figures policy() {
    var rows = new ArrayList<List<Value>>();
    for (var question : DECISIONS) {
      for (var label : labels(question, brief.installations())) {
        rows.add(
            List.of(new Value.Words(knowledge.wording().title(question)), new Value.Words(label)));
      }
    }
    return new Figures(
        RequestTopic.POLICY,
        phrases.say("foi-answer.policy"),
        says("foi-answer.what", "foi-answer.record"),
        rows,
        List.of());
  }

  private Figures locations() {
    return new Figures(
        RequestTopic.LOCATIONS,
        phrases.say("foi-answer.locations"),
        List.of(
            phrases.say("foi-answer.site"),
            phrases.say("foi-answer.address"),
            knowledge.wording().title(PLACE),
            phrases.say("foi-answer.cameras")),
        inUse.stream()
            .sorted((one, other) -> NaturalOrder.OF_NAMES.compare(one.name(), other.name()))
            .map(
                one ->
                    List.of(
                        words(one.site().shown().orElse("")),
                        words(one.address().shown().map(SiteAddress::joined).orElse("")),
                        new Value.Words(label(one, PLACE)),
                        one.cameras().<Value>map(Value.Count::new).orElseGet(() -> words(""))))
            .toList(),
        List.of());
  }

  private Figures models() {
    var counts = new TreeMap<String, Map<String, Sum>>(NaturalOrder.OF_NAMES);
    devices()
        .forEach(
            one ->
                counts
                    .computeIfAbsent(one.madeBy(), _ -> new TreeMap<>(NaturalOrder.OF_NAMES))
                    .merge(
                        one.model().shown().orElse(""),
                        isRecorder(one) ? new Sum(1, 0) : Sum.of(one.count()),
                        Sum::plus));
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
                    rows.add(List.of(new Value.Words(maker), words(model), value(count)))));
    return new Figures(
        RequestTopic.MODELS,
        phrases.say("foi-answer.models"),
        says("foi-answer.maker", "foi-answer.model", "foi-answer.devices"),
        rows,
        List.of());
  }

  private Value words(String text) {
    return new Value.Words(text.isBlank() ? phrases.say("foi-answer.not-on-record") : text);
  }

  private List<String> says(String... keys) {
    return Stream.of(keys).map(phrases::say).toList();
  }

  private Stream<ExtractDevice> devices() {
    return inUse.stream()
        .flatMap(one -> one.devices().stream())
        .filter(one -> one.absent().isEmpty());
  }

  private static boolean isRecorder(ExtractDevice device) {
    return device.kind().equals(Kind.RECORDER.id());
  }

  private static Optional<ExtractAnswer> answer(InstallationReportData one, String question) {
    return Optional.ofNullable(one.answers().get(question)).flatMap(Detail::shown);
  }

  private String label(InstallationReportData one, String question) {
    return answer(one, question)
        .map(ExtractAnswer::values)
        .filter(values -> !values.isEmpty())
        .map(values -> knowledge.wording().valueLabel(question, values.getFirst()))
        .orElseGet(() -> phrases.say("foi-answer.not-on-record"));
  }

  /**
   * The answers that there are, in the order of the question's values; not on record comes last.
   */
  private List<String> labels(String question, List<InstallationReportData> of) {
    var found = of.stream().map(one -> label(one, question)).distinct().toList();
    var known =
        knowledge.catalogue().method().question(question).stream()
            .flatMap(one -> one.values().stream())
            .map(value -> knowledge.wording().valueLabel(question, value));
    var none = phrases.say("foi-answer.not-on-record");
    var labels = Stream.concat(known, Stream.of(none)).filter(found::contains).toList();
    // Where no answer at all is on record, there is nothing to give.
    return labels.equals(List.of(none)) && !question.equals(PLACE) ? List.of() : labels;
  }
}
