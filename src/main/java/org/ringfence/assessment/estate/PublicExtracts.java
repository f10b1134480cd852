package org.ringfence.assessment.estate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ringfence.assessment.disclosure.Disclosure;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.exchange.conversion.FilteredContent;
import org.ringfence.exchange.conversion.FilteredContent.FilteredAnswer;
import org.ringfence.exchange.conversion.FilteredContent.FilteredDevice;
import org.ringfence.exchange.conversion.PublicRecord;
import org.ringfence.exchange.conversion.ShortRecord;
import org.ringfence.model.disclosure.Detail;
import org.ringfence.model.dossier.AttachedEvidence;
import org.ringfence.model.evaluation.DeviceFinding;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.HeldAnswer.Reason;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.SiteAddress;
import org.ringfence.model.installation.Value;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.method.Question;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.EditionExtent;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.paper.InstallationReportData.ExtractAnswer;
import org.ringfence.model.paper.InstallationReportData.ExtractDevice;
import org.ringfence.model.signature.Identity;
import org.ringfence.model.signature.SignedState;
import org.ringfence.signing.SignedRecord;

/**
 * Reads what a public paper says of an assessment out of what the paper carries, and out of nothing
 * else: so a paper can be made again from itself.
 */
public final class PublicExtracts {
  private static final String CAMERAS = "cameras";

  /** To a question that a record does not have: a mark would stand for what a ruling withholds. */
  private static final FilteredAnswer UNTOLD =
      new FilteredAnswer(
          List.of(),
          Basis.UNKNOWN,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private final CatalogueServices knowledge;
  private final AssessmentPhrases phrases;
  private final EditionWords words;

  public PublicExtracts(CatalogueServices knowledge) {
    this.knowledge = knowledge;
    this.phrases = knowledge.phrases();
    this.words = new EditionWords(knowledge);
  }

  /** Whether an answer changed, and which, would tell what it is: the same is said in any case. */
  List<String> changes(int revision) {
    return revision == 1 ? List.of() : List.of(phrases.say("edition.changes"));
  }

  /** That a sign-off does not hold any longer, if so, without the reason. */
  List<String> stale(SignedState signed) {
    return signed.stale().isEmpty()
        ? List.of()
        : List.of(
            signed
                .meeting()
                .map(day -> phrases.say("edition.stale.meeting", phrases.day(day)))
                .orElseGet(() -> phrases.say("edition.stale")));
  }

  /**
   * What a public paper says of an assessment.
   *
   * @param name where the record is from, for people
   * @param record what the paper carries, or what it carries the signatures of
   * @param form how much of the record that is
   * @param today the day that the paper stands for
   */
  public Outcome<InstallationReportData> read(
      String name, PublicRecord record, RecordForm form, LocalDate today) {
    return record.content(name).map(content -> extract(content, record, form, today));
  }

  private InstallationReportData extract(
      FilteredContent content, PublicRecord record, RecordForm form, LocalDate today) {
    var seal = record.signed().map(SignedRecord::seal);
    var id = content.assessmentId().orElseGet(() -> "installation-" + record.number());
    var name = words.name(content.site(), content.installation(), record.number());
    var disclosure = disclosure(record);
    var facts = content.facts().orElseGet(() -> facts(content.devices()));
    var answers = answers(content, disclosure, facts);
    var figures = content.figures().shown(content.status());
    return new InstallationReportData(
        new EditionExtent.Published(
            knowledge.recordWording().of(content.methodVersion(), content.words())),
        id,
        content.installationId(),
        content.organisation(),
        name,
        disclosure.detail(DetailKind.LOCATION, content.site()),
        disclosure.detail(DetailKind.LOCATION, content.installation()),
        disclosure.detail(DetailKind.ADDRESS, content.address(), SiteAddress.UNKNOWN),
        content.assessedOn(),
        content.revision(),
        content.status(),
        figures,
        words.sentence(figures),
        content.assurance(),
        words.makers(content.facts().isPresent(), cameras(facts), content.devices()),
        content.devices().stream().map(device -> device(device, disclosure)).toList(),
        cameras(facts),
        answers,
        unknown(answers),
        changes(content.revision()),
        record.signOffs(),
        record.state(),
        seal.map(one -> Identity.shortened(one.root())).orElse(""),
        record.stale(),
        record.signed().map(one -> one.snapshot().withheldCount()).orElse(0),
        switch (form) {
          case WHOLE -> record.text();
          case SHORT ->
              new ShortRecord(
                      name,
                      id,
                      content.installationId(),
                      content.revision(),
                      content.methodVersion(),
                      seal,
                      record.leftOut())
                  .text();
        },
        today);
  }

  private static Disclosure disclosure(PublicRecord record) {
    return new Disclosure(
        record.kinds().stream()
            .flatMap(id -> DetailKind.of(id).stream())
            .collect(Collectors.toSet()),
        java.util.Set.copyOf(record.questions()));
  }

  /** What the equipment comes to, from what is told of it alone. */
  private Facts facts(List<FilteredDevice> devices) {
    return knowledge
        .dossiers()
        .makers()
        .facts(devices.stream().map(EditionWords::asDevice).toList(), true);
  }

  private static Optional<Integer> cameras(Facts facts) {
    return facts
        .get(CAMERAS)
        .flatMap(
            value ->
                switch (value) {
                  case Value.Count(var number) -> Optional.of(number);
                  case Value.Words words -> Optional.empty();
                });
  }

  private ExtractDevice device(FilteredDevice device, Disclosure disclosure) {
    var firmware = device.firmware().map(version -> words.firmware(version, device.firmwareDate()));
    return new ExtractDevice(
        device.kind().toLowerCase(Locale.ROOT),
        label(device, disclosure),
        words.maker(device.maker().orElse(EditionWords.NOT_TOLD)),
        device.count(),
        device.absent(),
        disclosure.detail(DetailKind.PLACE, device.place()),
        disclosure.detail(DetailKind.MODEL, Optional.of(model(device))),
        disclosure.detail(DetailKind.SERIAL, device.serials().map(EditionWords::joined)),
        disclosure.detail(DetailKind.FIRMWARE, firmware),
        disclosure.detail(DetailKind.NETWORK, device.addresses().map(EditionWords::joined)),
        disclosure.detail(DetailKind.PRICE, device.bought()),
        disclosure.detail(DetailKind.PRICE, device.cost()));
  }

  private String model(FilteredDevice told) {
    var device = EditionWords.asDevice(told).draft().model(told.model().orElse("")).device();
    return words.model(
        new DeviceFinding(device, knowledge.dossiers().makers().identify(device, true)));
  }

  /** A label that is nothing but a brand is told where models are withheld, too. */
  private static Detail<String> label(FilteredDevice device, Disclosure disclosure) {
    return device
        .label()
        .map(Detail::given)
        .orElseGet(() -> disclosure.detail(DetailKind.MODEL, device.label()));
  }

  /**
   * Each answer on the basis that counts. It is denied only by an answer that is given too, so that
   * it tells nothing of one that is not.
   */
  private Map<String, Detail<ExtractAnswer>> answers(
      FilteredContent content, Disclosure disclosure, Facts facts) {
    var held =
        knowledge.method().questions().stream()
            .map(question -> held(question, content.answers()))
            .toList();
    return knowledge.dossiers().scorer().contradicted(facts, held).stream()
        .collect(
            Collectors.toMap(
                HeldAnswer::question, answer -> answer(answer, content.answers(), disclosure)));
  }

  private static HeldAnswer held(Question question, Map<String, FilteredAnswer> answers) {
    return Optional.ofNullable(answers.get(question.id()))
        .map(
            answer ->
                new HeldAnswer(
                    question.id(),
                    Answer.UNKNOWN,
                    answer.values(),
                    answer.basis(),
                    Reason.AS_GIVEN,
                    List.of()))
        .orElseGet(
            () ->
                new HeldAnswer(
                    question.id(),
                    Answer.UNKNOWN,
                    List.of(),
                    Basis.UNKNOWN,
                    Reason.NO_VALUE,
                    List.of()));
  }

  private static Detail<ExtractAnswer> answer(
      HeldAnswer held, Map<String, FilteredAnswer> answers, Disclosure disclosure) {
    return disclosure.tells(held.question())
        ? Detail.given(
            told(
                held, Optional.ofNullable(answers.get(held.question())).orElse(UNTOLD), disclosure))
        : Detail.withheld(DetailKind.ANSWER);
  }

  private static ExtractAnswer told(HeldAnswer held, FilteredAnswer answer, Disclosure disclosure) {
    return new ExtractAnswer(
        answer.values(),
        held.isDenied() ? Basis.UNKNOWN : answer.basis(),
        answer.on(),
        disclosure.detail(DetailKind.PERSON, answer.by()),
        disclosure.detail(
            DetailKind.NOTE, answer.ref().map(ref -> AttachedEvidence.says(ref, List.of()))),
        disclosure.detail(DetailKind.NOTE, answer.note()));
  }

  private List<String> unknown(Map<String, Detail<ExtractAnswer>> answers) {
    return knowledge.method().questions().stream()
        .filter(Question::mandatory)
        .map(Question::id)
        .filter(
            question ->
                Optional.ofNullable(answers.get(question))
                    .flatMap(Detail::shown)
                    .filter(answer -> answer.values().isEmpty())
                    .isPresent())
        .toList();
  }
}
