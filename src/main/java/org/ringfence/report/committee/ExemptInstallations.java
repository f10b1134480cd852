package org.ringfence.report.committee;

import java.util.List;
import java.util.Optional;
import org.ringfence.model.disclosure.Detail;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.dossier.Advice;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.SiteAddress;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.method.Question;
import org.ringfence.model.paper.AppetiteStanding;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.report.committee.count.EstateCounts;
import org.ringfence.report.word.EvidenceBy;
import org.ringfence.report.word.PaperTable;
import org.ringfence.report.word.TableCell;
import org.ringfence.report.word.WordDocument;

/**
 * What the report leaves out of each installation that is not known yet or above the appetite,
 * highest first: where it is, its exact scores, its answers that are withheld, and its equipment.
 */
final class ExemptInstallations implements CommitteeSection {
  /** The most that a paper prints in full. */
  static final int MOST = 30;

  private static final int MOST_REASONS = 5;

  private final CommitteeProse prose;
  private final EstateTables tables;
  private final EquipmentTable equipment;

  ExemptInstallations(CommitteeProse prose) {
    this.prose = prose;
    this.tables = new EstateTables(prose);
    this.equipment = new EquipmentTable(prose);
  }

  /** Those that the paper prints in full. */
  static List<InstallationReportData> printed(EstateCounts estate) {
    return described(estate).stream().limit(MOST).toList();
  }

  /** Those above the appetite and those of which nobody can say whether they are. */
  private static List<InstallationReportData> described(EstateCounts estate) {
    return estate.standing(AppetiteStanding.ABOVE, AppetiteStanding.NOT_KNOWN);
  }

  @Override
  public String key() {
    return "above";
  }

  @Override
  public boolean applies(EstateCounts estate) {
    return !printed(estate).isEmpty();
  }

  @Override
  public void write(WordDocument paper, EstateCounts estate) {
    var described = described(estate).size();
    if (described > MOST) {
      paper.text(prose.say("above.lead.first", prose.number(described), MOST));
    }
    printed(estate).forEach(one -> installation(paper, estate, one));
  }

  private void installation(WordDocument paper, EstateCounts estate, InstallationReportData one) {
    paper.heading(2, one.name());
    one.full().ifPresent(dossier -> checks(paper, dossier));
    one.full()
        .filter(dossier -> !dossier.risk().status().isKnown())
        .ifPresent(dossier -> dossier.cautions().forEach(paper::bullet));
    one.address()
        .shown()
        .map(SiteAddress::joined)
        .filter(address -> !address.isBlank())
        .filter(_ -> estate.isExempt(DetailKind.ADDRESS))
        .ifPresent(address -> paper.fact(prose.say("above.address"), address));
    paper.fact(prose.say("above.assessed"), assessed(one));
    var signed = new SignedWords(prose);
    paper.fact(prose.say("above.signed"), signed.by(one));
    signed.accepted(one).forEach(paper::text);
    scores(paper, estate, one);
    answers(paper, estate, one);
    equipment.write(paper, estate, one);
    unknown(paper, estate, one);
    one.full().ifPresent(dossier -> evidence(paper, one, dossier));
    one.full().ifPresent(dossier -> reasons(paper, one, dossier));
  }

  /** The things of which the sentence that leads the report counts how many there are. */
  private void checks(WordDocument paper, Dossier dossier) {
    var titles = Advice.needed(dossier).stream().map(Advice::title).toList();
    if (!titles.isEmpty()) {
      paper.led("TableLead", prose.say("inspection.checks"), " " + prose.all(titles));
    }
  }

  private String assessed(InstallationReportData one) {
    return one.assurance()
        .map(
            share ->
                share == 0
                    ? prose.say("above.assessed.none", one.assessedOn())
                    : prose.say("above.assessed.share", one.assessedOn(), share))
        .orElseGet(() -> prose.day(one.assessedOn()));
  }

  /** The report has all scores of a single installation of which it gives every answer. */
  private static boolean isInReport(EstateCounts estate) {
    return estate.only().isPresent() && !estate.isExempt(DetailKind.ANSWER);
  }

  private void scores(WordDocument paper, EstateCounts estate, InstallationReportData one) {
    switch (one.figures()) {
      case FigurePrecision.Exact _ when isInReport(estate) -> {}
      case FigurePrecision.Exact exact -> {
        paper.paragraph("NextLead", prose.asSigned().lead("above.scores", "above.scores.was", one));
        paper.table(tables.risks(exact, prose.asSigned().today(one)));
      }
      case FigurePrecision.NotKnown counted ->
          paper.text(
              prose.say(
                  "above.not-known.counted",
                  prose.band(counted.headline()),
                  prose.band(counted.overall())));
      case FigurePrecision.Banded _, FigurePrecision.None _ -> {}
    }
  }

  /** The answers that the report does not give, each with its basis. */
  private void answers(WordDocument paper, EstateCounts estate, InstallationReportData one) {
    var withheld =
        estate.withheld().stream()
            .filter(ExemptGrounds::isAnswer)
            .map(Ruling::question)
            .distinct()
            .flatMap(question -> answer(question, one).stream())
            .toList();
    if (!withheld.isEmpty()) {
      paper.paragraph("NextLead", prose.say("above.answers"));
      paper.table(
          new PaperTable(
              prose.say("above.answers.table", one.name()),
              prose.say("above.answers.description"),
              List.of(
                  new PaperTable.Column(prose.say("knowledge.question"), 3_638),
                  new PaperTable.Column(prose.say("above.answer"), 4_000),
                  new PaperTable.Column(prose.say("above.basis"), 2_000)),
              withheld));
    }
  }

  private Optional<List<TableCell>> answer(String question, InstallationReportData one) {
    return Optional.ofNullable(one.answers().get(question))
        .flatMap(Detail::shown)
        .filter(held -> !held.values().isEmpty())
        .map(
            held ->
                List.of(
                    TableCell.strong(prose.wording(one).title(question)),
                    TableCell.of(
                        prose.list(
                            held.values().stream()
                                .map(value -> prose.wording(one).valueLabel(question, value))
                                .toList())),
                    TableCell.of(prose.wording(one).label("basis", held.basis().id()))));
  }

  /** Counted as the report counts them; of a single installation it names those that it gives. */
  private void unknown(WordDocument paper, EstateCounts estate, InstallationReportData one) {
    var titles =
        prose.method().questions().stream()
            .map(Question::id)
            .filter(id -> isUnknown(one, id))
            .filter(id -> estate.only().isEmpty() || isLeftOut(estate, id))
            .map(id -> prose.wording(one).title(id))
            .toList();
    if (!titles.isEmpty()) {
      paper.led("AfterTable", prose.say("knowledge.unknown"), " " + named(estate, titles));
    }
  }

  private String named(EstateCounts estate, List<String> titles) {
    return estate.only().isPresent() ? prose.all(titles) : prose.some(titles);
  }

  private static boolean isUnknown(InstallationReportData one, String question) {
    return Optional.ofNullable(one.answers().get(question))
        .flatMap(Detail::shown)
        .filter(held -> held.values().isEmpty())
        .isPresent();
  }

  private static boolean isLeftOut(EstateCounts estate, String question) {
    return estate.withheld().stream().anyMatch(ruling -> ruling.question().equals(question));
  }

  private void evidence(WordDocument paper, InstallationReportData one, Dossier dossier) {
    var people = new EvidenceBy(prose.words(), prose.wording(one));
    people.write(paper, "AfterTable", dossier.risk());
    people.remarks(paper, "above.remarks", dossier.risk());
  }

  private void reasons(WordDocument paper, InstallationReportData one, Dossier dossier) {
    var all = dossier.reasons();
    var shown = all.size() == MOST_REASONS + 1 ? all.size() : MOST_REASONS;
    if (!all.isEmpty()) {
      paper.paragraph("NextLead", prose.asSigned().lead("above.reasons", "above.reasons.was", one));
      all.stream().limit(shown).forEach(paper::bullet);
    }
    if (all.size() > shown) {
      var rest = prose.say("above.reasons.rest", prose.number(all.size() - shown));
      paper.text(CommitteeProse.sentence(rest));
    }
  }
}
