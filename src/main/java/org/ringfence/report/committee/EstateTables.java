package org.ringfence.report.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ringfence.model.disclosure.Detail;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.report.committee.count.BandCounts;
import org.ringfence.report.committee.count.EstateCounts;
import org.ringfence.report.text.BandTints;
import org.ringfence.report.text.MakerLine;
import org.ringfence.report.word.PaperTable;
import org.ringfence.report.word.TableCell;

/** The estate counted by band, by maker and by what its recorders are connected to. */
final class EstateTables {
  /** The question whose answers are counted as connectivity. */
  static final String CONNECTION = "recorder.connection";

  private static final int MOST_MAKERS = 20;

  private final CommitteeProse prose;

  EstateTables(CommitteeProse prose) {
    this.prose = prose;
  }

  PaperTable bands(EstateCounts estate) {
    var rows = new ArrayList<List<TableCell>>();
    estate.today().byBand().keySet().stream()
        .filter(band -> !band.equals(FigurePrecision.NOT_KNOWN) || estate.notKnown() > 0)
        .forEach(
            band ->
                rows.add(
                    List.of(
                        TableCell.strong(prose.bandLabel(band)).tinted(BandTints.of(band)),
                        told(estate.today(), band),
                        told(estate.inspected(), band),
                        told(estate.highest(), band))));
    if (estate.today().untold() + estate.highest().untold() > 0) {
      rows.add(
          List.of(
              TableCell.strong(prose.say("untold")),
              number(estate.today().untold()),
              number(estate.inspected().untold()),
              number(estate.highest().untold())));
    }
    return new PaperTable(
            prose.say("risk.by-band"),
            prose.say("risk.by-band.description"),
            List.of(
                new PaperTable.Column(prose.say("risk.band"), 2_438),
                new PaperTable.Column(prose.say("chart.today"), 2_000),
                new PaperTable.Column(prose.say("chart.inspected"), 2_700),
                new PaperTable.Column(prose.say("risk.highest"), 2_500)),
            rows)
        .keptTogether();
  }

  /**
   * The scores of a single installation's risks.
   *
   * @param today what the column of the residual ones is called
   */
  PaperTable risks(FigurePrecision.Exact exact, String today) {
    return new PaperTable(
            prose.say("risk.by-risk"),
            prose.say("risk.by-risk.description"),
            List.of(
                new PaperTable.Column(prose.say("risk.risk"), 2_438),
                new PaperTable.Column(today, 2_200),
                new PaperTable.Column(prose.say("chart.inspected"), 2_800),
                new PaperTable.Column(prose.say("risk.worst"), 2_200)),
            exact.risks().stream().map(this::row).toList())
        .keptTogether();
  }

  private List<TableCell> row(FigurePrecision.RiskFigure risk) {
    return List.of(
        TableCell.strong(prose.risk(risk.risk())),
        score(risk.residual()),
        score(risk.attainable()),
        score(risk.worst()));
  }

  TableCell score(int score) {
    return TableCell.of(prose.score(score)).tinted(BandTints.of(prose.method().band(score)));
  }

  PaperTable makers(EstateCounts estate) {
    var rows =
        MakerLine.of(
                estate.installations(),
                prose.words(),
                MOST_MAKERS,
                rest -> prose.count("risk.makers.rest", rest))
            .stream()
            .map(this::row)
            .toList();
    return new PaperTable(
        prose.say("risk.by-maker"),
        prose.say("risk.by-maker.description"),
        List.of(
            new PaperTable.Column(prose.say("risk.maker"), 4_138),
            new PaperTable.Column(prose.say("risk.installations"), 2_000),
            new PaperTable.Column(prose.say("risk.cameras"), 3_500)),
        rows);
  }

  private List<TableCell> row(MakerLine line) {
    return List.of(
        TableCell.strong(CommitteeProse.sentence(line.name())),
        number(line.installations()),
        TableCell.of(
            line.open() == 0
                ? prose.cameras(Optional.of(line.cameras()))
                : line.cameras() == 0
                    ? prose.say("not-known")
                    : prose.count(
                        "risk.cameras.least",
                        line.open(),
                        prose.cameras(Optional.of(line.cameras())))));
  }

  /** Empty where the edition gives none of the answers, or there is none. */
  Optional<PaperTable> connections(EstateCounts estate) {
    var found = estate.connections(CONNECTION);
    if (found.values().isEmpty() && found.unknown() == 0) {
      return Optional.empty();
    }
    var rows = new ArrayList<List<TableCell>>();
    prose.method().questions().stream()
        .filter(question -> question.id().equals(CONNECTION))
        .flatMap(question -> question.values().stream())
        .filter(value -> found.values().containsKey(value))
        .forEach(
            value ->
                rows.add(
                    List.of(
                        TableCell.strong(prose.wording().valueLabel(CONNECTION, value)),
                        number(found.values().getOrDefault(value, 0)),
                        number(found.shown().getOrDefault(value, 0)))));
    addOther(rows, "not-known", found.unknown());
    addOther(rows, "withheld", found.withheld());
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PaperTable(
                prose.say("risk.by-connection"),
                prose.say("risk.by-connection.description"),
                List.of(
                    new PaperTable.Column(prose.say("risk.connection"), 4_638),
                    new PaperTable.Column(prose.say("risk.installations"), 2_000),
                    new PaperTable.Column(prose.say("risk.shown"), 3_000)),
                rows));
  }

  private void addOther(List<List<TableCell>> rows, String key, int number) {
    if (number > 0) {
      rows.add(
          List.of(
              TableCell.strong(prose.say(key)), number(number), TableCell.of(prose.say("none"))));
    }
  }

  /** The equipment of a single installation in sentences. */
  List<String> equipment(EstateCounts estate, InstallationReportData one) {
    var sentences = new ArrayList<String>();
    var known =
        estate.makers().stream().filter(line -> !line.isUnknown()).map(MakerLine::name).toList();
    sentences.add(
        known.isEmpty()
            ? prose.say(one.devices().isEmpty() ? "risk.equipment.none" : "risk.equipment.unknown")
            : prose.say("risk.equipment.makers", prose.list(known)));
    if (!known.isEmpty() && known.size() < estate.makers().size()) {
      sentences.add(prose.say("risk.equipment.rest"));
    }
    sentences.add(connection(one));
    return sentences;
  }

  private String connection(InstallationReportData one) {
    return switch (Optional.ofNullable(one.answers().get(CONNECTION)).orElse(unanswered())) {
      case Detail.Withheld<InstallationReportData.ExtractAnswer> _ ->
          prose.say("risk.connection.withheld");
      case Detail.Given<InstallationReportData.ExtractAnswer>(var answer) ->
          answer.values().isEmpty()
              ? prose.say("risk.connection.unknown")
              : prose.say(
                  "risk.connection.is",
                  prose.list(
                      answer.values().stream()
                          .map(value -> prose.wording(one).valueLabel(CONNECTION, value))
                          .map(CommitteeProse::inSentence)
                          .toList()),
                  prose.wording(one).label("basis", answer.basis().id()).toLowerCase(Locale.UK));
    };
  }

  private static Detail<InstallationReportData.ExtractAnswer> unanswered() {
    return Detail.given(
        new InstallationReportData.ExtractAnswer(
            List.of(),
            Basis.UNKNOWN,
            Optional.empty(),
            Detail.given(""),
            Detail.given(""),
            Detail.given("")));
  }

  /** Where some are not told, none that is told is not none. */
  private TableCell told(BandCounts counts, String band) {
    return counts.in(band) == 0 && counts.untold() > 0
        ? TableCell.of(prose.say("risk.none-told"))
        : number(counts.in(band));
  }

  private static TableCell number(int number) {
    return TableCell.of(number);
  }
}
