package org.ringfence.assessment.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.exchange.conversion.SnapshotContent;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.RiskLevel;
import org.ringfence.model.evaluation.RiskResult;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.installation.Attachment;
import org.ringfence.model.method.Wording;
import org.ringfence.model.signature.SignOff;
import org.ringfence.model.signature.SigningSettings;
import org.ringfence.model.signature.SigningWords;

/** Says in everyday words what somebody signs: all that a person wrote or chose, part by part. */
public final class RecordWords {
  private final AssessmentPhrases phrases;
  private final Wording wording;

  public RecordWords(AssessmentPhrases phrases, Wording wording) {
    this.phrases = phrases;
    this.wording = wording;
  }

  /** Every part of a record, and the signatures that it has, in the order of a reader's needs. */
  public List<RecordSection> of(SnapshotContent content, List<SignOff> signOffs) {
    var answers = new RecordAnswers(phrases, wording).lines(content);
    var equipment = new RecordEquipment(phrases, wording).lines(content);
    return List.of(
        finding("finding", finding(content)),
        finding("why", sentences(content.reasons())),
        finding("unknown", unknown(content)),
        finding("contradictions", contradictions(content)),
        finding("signatures", signatures(signOffs)),
        finding("changes", sentences(content.changes())),
        finding("advice", advice(content)),
        finding("scores", scores(content.risk())),
        section(RecordSection.Part.ANSWERS, "answers", answers),
        section(RecordSection.Part.EQUIPMENT, "equipment", equipment),
        section(RecordSection.Part.EQUIPMENT, "place", place(content)));
  }

  private RecordSection finding(String key, List<RecordSection.Line> lines) {
    return section(RecordSection.Part.FINDING, key, lines);
  }

  private RecordSection section(
      RecordSection.Part part, String key, List<RecordSection.Line> lines) {
    return new RecordSection(
        part,
        phrases.say("record." + key, lines.size()),
        lines.isEmpty() ? sentences(List.of(phrases.say("record." + key + ".none"))) : lines);
  }

  private static List<RecordSection.Line> sentences(List<String> all) {
    return all.stream().map(text -> new RecordSection.Line("", text)).toList();
  }

  /** Where this is, then the sentence that leads and what has to be said directly after it. */
  private List<RecordSection.Line> finding(SnapshotContent content) {
    var entry = content.entry();
    var lines = new Lines();
    lines.add("organisation", entry.organisation().name());
    lines.add("site", entry.site().name());
    lines.add("address", entry.site().address());
    lines.add("installation", entry.installation());
    lines.add("headline", content.sentence());
    var status = wording.term("status", content.risk().status().id());
    lines.all.addAll(sentences(List.of(status.label() + ". " + status.meaning())));
    lines.all.addAll(sentences(content.cautions()));
    return lines.all;
  }

  private List<RecordSection.Line> unknown(SnapshotContent content) {
    return sentences(
        Stream.concat(
                new UnknownMakers(phrases).sentence(content.devices()).stream(),
                content.risk().held().stream()
                    .filter(held -> held.isUnknown() || held.isDenied())
                    .map(held -> wording.title(held.question())))
            .toList());
  }

  /** What tells this record apart from any other. */
  private List<RecordSection.Line> place(SnapshotContent content) {
    var entry = content.entry();
    var lines = new Lines();
    lines.add("uprn", entry.site().uprn());
    entry.contract().ifPresent(contract -> lines.add("contract", contract.name()));
    lines.add("revision", Integer.toString(entry.revision()));
    lines.add("day", phrases.day(content.assessment().assessedOn()));
    lines.add("method", content.risk().methodVersion());
    lines.add("assessment", content.assessment().id());
    lines.add("follows", content.follows());
    return lines.all;
  }

  private List<RecordSection.Line> scores(AssessedRisk risk) {
    var lines = new Lines();
    // What has not been said can't be confirmed, so nothing is shown as attainable then.
    var isKnown = risk.status() != Status.NOT_ASSESSABLE;
    lines.add("score", level(risk.headline(), isKnown));
    lines.add("overall", level(risk.overall(), isKnown));
    risk.risks()
        .forEach(one -> lines.all.add(new RecordSection.Line(label(one), views(one, isKnown))));
    lines.add("assurance", risk.assurancePercent() + " %");
    lines.add("vector", risk.vector());
    return lines.all;
  }

  private String label(RiskResult one) {
    return wording.label("risk", one.risk());
  }

  private String level(RiskLevel level, boolean isKnown) {
    return phrases.say(
        isKnown ? "record.views" : "record.views.not-known",
        level.inherent(),
        level.residual(),
        level.attainable(),
        level.worst(),
        wording.label("band", level.bands().residual()));
  }

  private String views(RiskResult one, boolean isKnown) {
    return phrases.say(
        isKnown ? "record.views.risk" : "record.views.risk.not-known",
        one.inherent().score(),
        one.residual().score().score(),
        one.attainable().score().score(),
        one.worst().score().score());
  }

  private List<RecordSection.Line> contradictions(SnapshotContent content) {
    var lines = new ArrayList<RecordSection.Line>();
    var reconciled = content.assessment().reconciled();
    for (var found : content.risk().contradictions()) {
      lines.add(
          new RecordSection.Line(
              wording.label("contradiction", found.id()),
              Optional.ofNullable(reconciled.get(found.id()))
                  .map(why -> phrases.say("record.stands", why.by(), day(why.on()), why.why()))
                  .orElseGet(() -> phrases.say("record.unsettled"))));
    }
    reconciled.forEach(
        (id, why) -> {
          if (content.risk().contradictions().stream().noneMatch(one -> one.id().equals(id))) {
            lines.add(
                new RecordSection.Line(
                    wording.label("contradiction", id),
                    phrases.say("record.stands", why.by(), day(why.on()), why.why())));
          }
        });
    return lines;
  }

  private List<RecordSection.Line> advice(SnapshotContent content) {
    return content.advice().stream()
        .map(
            one ->
                new RecordSection.Line(
                    one.title(),
                    phrases.say(
                        "record.proof", one.proof(), wording.label("colleague", one.colleague()))))
        .toList();
  }

  private List<RecordSection.Line> signatures(List<SignOff> signOffs) {
    return signOffs.stream()
        .map(
            one ->
                new RecordSection.Line(
                    wording.label("role", one.role()),
                    phrases.say(
                            one.reason().isEmpty() ? "record.signed" : "record.signed.accepting",
                            one.name(),
                            day(one.on()),
                            one.statement(),
                            phrases.say("record.identity." + one.identity().basis().id()),
                            one.identity().shortKey(),
                            one.reason())
                        + one.reviewOn()
                            .map(day -> " " + phrases.say("record.review", day(day)))
                            .orElse("")
                        + one.rules().map(rules -> " " + rules(rules)).orElse("")))
        .toList();
  }

  private String rules(SigningSettings rules) {
    return SigningWords.british().rules(rules)
        + " "
        + phrases.say("record.approver." + rules.approverAtLeast().id());
  }

  private String day(LocalDate on) {
    return phrases.day(on);
  }

  /** Lines that leave out what is not given. */
  private final class Lines {
    private final List<RecordSection.Line> all = new ArrayList<>();

    void add(String key, String text) {
      if (!text.isEmpty()) {
        all.add(new RecordSection.Line(phrases.say("record.label." + key), text));
      }
    }
  }

  /** By question, what proves the answer; each named once. */
  public static List<Attachment> attachments(Map<String, List<Attachment>> all) {
    return all.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(each -> each.getValue().stream())
        .distinct()
        .toList();
  }
}
