package org.ringfence.assessment.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.model.disclosure.Detail;
import org.ringfence.model.installation.Device.Kind;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.paper.InstallationReportData.ExtractAnswer;
import org.ringfence.model.paper.InstallationReportData.ExtractDevice;
import org.ringfence.model.paper.RequestAnswer.Value;

/** The installations that an answer to a request counts: those that are not removed. */
final class AnsweredEstate {
  /** The question whose answers say what kind of place an installation is in. */
  static final String PLACE = "site.sensitivity";

  private static final String STATUS = "installation.status";
  private static final String REMOVED = "removed";

  private final CatalogueServices knowledge;
  private final AssessmentPhrases phrases;
  private final List<InstallationReportData> all;
  private final List<InstallationReportData> inUse;

  /** Those of a brief that knows everything. */
  AnsweredEstate(CatalogueServices knowledge, EstateReportData brief) {
    this.knowledge = knowledge;
    this.phrases = knowledge.phrases();
    this.all = brief.installations();
    this.inUse =
        all.stream()
            .filter(
                one ->
                    !answer(one, STATUS)
                        .map(ExtractAnswer::values)
                        .orElse(List.of())
                        .contains(REMOVED))
            .toList();
  }

  /** Every one, removed or not. */
  List<InstallationReportData> installations() {
    return all;
  }

  /** Those that are not removed. */
  List<InstallationReportData> inUse() {
    return inUse;
  }

  Stream<ExtractDevice> devices() {
    return inUse.stream()
        .flatMap(one -> one.devices().stream())
        .filter(one -> one.absent().isEmpty());
  }

  static boolean isRecorder(ExtractDevice device) {
    return device.kind().equals(Kind.RECORDER.id());
  }

  Stream<InstallationReportData> with(String question, String label) {
    return inUse.stream().filter(one -> label(one, question).equals(label));
  }

  private static Optional<ExtractAnswer> answer(InstallationReportData one, String question) {
    return Optional.ofNullable(one.answers().get(question)).flatMap(Detail::shown);
  }

  String label(InstallationReportData one, String question) {
    return answer(one, question)
        .map(ExtractAnswer::values)
        .filter(values -> !values.isEmpty())
        .map(values -> knowledge.wording().valueLabel(question, values.getFirst()))
        .orElseGet(() -> phrases.say("foi-answer.not-on-record"));
  }

  /**
   * The answers that there are, in the order of the question's values; not on record comes last.
   */
  List<String> labels(String question, List<InstallationReportData> of) {
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

  /** A number that nobody knows is not none. */
  Value value(EquipmentSum sum) {
    return sum.known() == 0 && sum.unknown() > 0
        ? new Value.Words(phrases.say("foi-answer.not-on-record"))
        : new Value.Count(sum.known());
  }

  /** Where no recorder is listed, nobody has counted them: that is not none. */
  Value listed(int recorders) {
    return recorders == 0
        ? new Value.Words(phrases.say("foi-answer.not-on-record"))
        : new Value.Count(recorders);
  }

  Value words(String text) {
    return new Value.Words(text.isBlank() ? phrases.say("foi-answer.not-on-record") : text);
  }

  List<String> says(String... keys) {
    return Stream.of(keys).map(phrases::say).toList();
  }

  /** What the counts leave out. */
  List<String> counted() {
    var notes = new ArrayList<String>();
    note(
        notes,
        "foi-answer.note.uncounted",
        (int) inUse.stream().filter(AnsweredEstate::isUncounted).count());
    note(notes, "foi-answer.note.removed", all.size() - inUse.size());
    return notes;
  }

  private static boolean isUncounted(InstallationReportData one) {
    return one.cameras().isEmpty()
        && one.makers().stream().noneMatch(maker -> maker.cameras().isPresent());
  }

  void note(List<String> notes, String key, int count) {
    if (count > 0) {
      notes.add(phrases.count(key, count, count));
    }
  }
}
