package org.ringfence.exchange.conversion;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.exchange.record.brief.RecordedAdvised;
import org.ringfence.exchange.record.brief.RecordedMakerCount;
import org.ringfence.exchange.record.brief.RecordedState;
import org.ringfence.exchange.record.brief.RecordedSummary;
import org.ringfence.exchange.record.brief.RecordedToldAnswer;
import org.ringfence.model.disclosure.Detail;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.dossier.Advised;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.installation.SiteAddress;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.paper.EditionExtent;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.paper.InstallationReportData.ExtractAnswer;
import org.ringfence.model.paper.InstallationReportData.MakerCount;
import org.ringfence.model.signature.SignOffState;

/** What a paper adds up of an installation, as papers carry it and as the program knows it. */
final class SummaryForms {
  private static final int NOT_KNOWN = -1;

  private final Edition edition;
  private final Organisation organisation;

  SummaryForms(Edition edition, Organisation organisation) {
    this.edition = edition;
    this.organisation = organisation;
  }

  static RecordedSummary recorded(InstallationReportData one) {
    return new RecordedSummary(
        one.assessmentId(),
        one.installationId(),
        one.name(),
        one.assessedOn().toString(),
        one.revision(),
        one.status().map(RecordIds::of).orElse(""),
        FigureForms.recorded(one.figures()),
        one.makers().stream().map(SummaryForms::recorded).toList(),
        one.cameras().orElse(NOT_KNOWN),
        sorted(one).flatMap(SummaryForms::told).toList(),
        sorted(one)
            .filter(each -> each.getValue().shown().isEmpty())
            .map(Map.Entry::getKey)
            .toList(),
        one.changes(),
        recorded(one.state()),
        one.fingerprint(),
        one.stale(),
        one.advised().map(SummaryForms::recorded).map(List::of).orElse(List.of()));
  }

  /** In one order on every computer. */
  private static Stream<Map.Entry<String, Detail<ExtractAnswer>>> sorted(
      InstallationReportData one) {
    return one.answers().entrySet().stream().sorted(Map.Entry.comparingByKey());
  }

  private static Stream<RecordedToldAnswer> told(Map.Entry<String, Detail<ExtractAnswer>> each) {
    return each.getValue().shown().stream()
        .map(
            answer ->
                new RecordedToldAnswer(
                    each.getKey(), answer.values(), RecordIds.of(answer.basis())));
  }

  private static RecordedMakerCount recorded(MakerCount one) {
    return new RecordedMakerCount(one.key(), one.name(), one.cameras().orElse(NOT_KNOWN));
  }

  private static RecordedState recorded(SignOffState state) {
    return new RecordedState(
        id(state.stage()), state.signed(), state.missing(), state.ownWork(), state.inspected());
  }

  private static String id(SignOffState.Stage stage) {
    return switch (stage) {
      case DRAFT -> "draft";
      case PART -> "part";
      case SIGNED_OFF -> "signed-off";
    };
  }

  private static RecordedAdvised recorded(Advised one) {
    return new RecordedAdvised(
        one.checks(),
        one.place().map(Advised.Place::likelihood).orElse(0),
        one.place().map(Advised.Place::consequence).orElse(0));
  }

  /** What the summary does not hold is empty. */
  InstallationReportData read(RecordedSummary one) {
    return new InstallationReportData(
        extent(one),
        one.assessmentId(),
        one.installationId(),
        organisation,
        one.name(),
        Detail.given(""),
        Detail.given(""),
        Detail.given(SiteAddress.UNKNOWN),
        LocalDate.parse(one.assessedOn()),
        one.revision(),
        one.status().isEmpty() ? Optional.empty() : Optional.of(RecordIds.status(one.status())),
        FigureForms.read(one.figures()),
        "",
        Optional.empty(),
        one.makers().stream()
            .map(maker -> new MakerCount(maker.key(), maker.name(), count(maker.cameras())))
            .toList(),
        List.of(),
        count(one.cameras()),
        answers(one),
        List.of(),
        one.changes(),
        List.of(),
        read(one.state()),
        one.fingerprint(),
        one.stale(),
        0,
        "",
        LocalDate.parse(one.assessedOn()));
  }

  private EditionExtent extent(RecordedSummary one) {
    return switch (edition) {
      case EXEMPT ->
          new EditionExtent.Exempt(
              Optional.empty(),
              Optional.empty(),
              one.advised().stream().findFirst().map(SummaryForms::read));
      case PUBLIC -> new EditionExtent.Published(Optional.empty());
    };
  }

  private static Optional<Integer> count(int number) {
    return number == NOT_KNOWN ? Optional.empty() : Optional.of(number);
  }

  private static Map<String, Detail<ExtractAnswer>> answers(RecordedSummary one) {
    var answers = new HashMap<String, Detail<ExtractAnswer>>();
    one.answers().forEach(told -> answers.put(told.question(), Detail.given(read(told))));
    one.withheld().forEach(question -> answers.put(question, Detail.withheld(DetailKind.ANSWER)));
    return answers;
  }

  private static ExtractAnswer read(RecordedToldAnswer told) {
    return new ExtractAnswer(
        told.values(),
        RecordIds.basis(told.basis()),
        Optional.empty(),
        Detail.given(""),
        Detail.given(""),
        Detail.given(""));
  }

  private static SignOffState read(RecordedState state) {
    return new SignOffState(
        RecordIds.one(SignOffState.Stage.values(), SummaryForms::id, state.stage()),
        state.signed(),
        state.missing(),
        state.ownWork(),
        state.inspected(),
        false);
  }

  private static Advised read(RecordedAdvised one) {
    return new Advised(
        one.checks(),
        one.likelihood() == 0
            ? Optional.empty()
            : Optional.of(new Advised.Place(one.likelihood(), one.consequence())));
  }
}
