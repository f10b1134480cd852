package org.ringfence.report.committee;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.report.committee.count.BandCounts;
import org.ringfence.report.committee.count.EstateCounts;
import org.ringfence.report.text.LeftOutSignatures;
import org.ringfence.report.word.BarChart;
import org.ringfence.report.word.WordDocument;

/** Where the estate stands: by band, by maker and by connectivity, and in the matrix. */
final class RiskSection implements CommitteeSection {
  /** So many installations a reader takes in from the table alone. */
  private static final int FEW = 12;

  private final CommitteeProse prose;
  private final EstateTables tables;

  RiskSection(CommitteeProse prose) {
    this.prose = prose;
    this.tables = new EstateTables(prose);
  }

  @Override
  public String key() {
    return "risk";
  }

  @Override
  public void write(WordDocument paper, EstateCounts estate) {
    if (estate.isEmpty()) {
      paper.text(prose.say("risk.empty"));
    } else {
      var sentences = new ArrayList<String>();
      sentences.add(prose.say("risk.lead"));
      sentences.addAll(statuses(estate));
      sentences.add(prose.asSigned().sentence(estate));
      paper.text(prose.paragraph(sentences));
      estate.only().ifPresentOrElse(one -> only(paper, estate, one), () -> many(paper, estate));
    }
  }

  private List<String> statuses(EstateCounts estate) {
    var sentences = new ArrayList<String>();
    var open = estate.with(Status.NOT_ASSESSABLE);
    var provisional = estate.with(Status.PROVISIONAL);
    if (estate.only().isPresent()) {
      if (open == 1) {
        sentences.add(prose.say("risk.not-assessable.only"));
      } else if (provisional == 1) {
        sentences.add(prose.say("risk.provisional.only"));
      }
      return sentences;
    }
    if (open > 0) {
      sentences.add(
          open == estate.size()
              ? prose.say("risk.not-assessable.all")
              : prose.asTold(
                  estate, CommitteeProse.sentence(prose.count("risk.not-assessable", open))));
    }
    if (provisional > 0) {
      sentences.add(
          provisional == estate.size()
              ? prose.say("risk.provisional.all")
              : prose.asTold(
                  estate, CommitteeProse.sentence(prose.count("risk.provisional", provisional))));
    }
    return sentences;
  }

  private void only(WordDocument paper, EstateCounts estate, InstallationReportData one) {
    switch (one.figures()) {
      case FigurePrecision.Exact exact -> {
        paper.paragraph(
            "TableLead",
            prose.paragraph(prose.say("risk.by-risk.lead"), prose.asSigned().block(estate)));
        paper.table(tables.risks(exact, prose.asSigned().today(one)));
      }
      case FigurePrecision.Banded banded ->
          paper.text(
              prose.say(
                  "risk.only.banded",
                  prose.band(banded.headline().residual()),
                  prose.band(banded.headline().attainable()),
                  prose.band(banded.overall().residual()),
                  estate.attainableWhen(one).says()));
      case FigurePrecision.None _ -> paper.text(prose.say("risk.only.untold"));
      case FigurePrecision.NotKnown counted when !counted.isCounted() ->
          paper.text(prose.say("risk.only.not-known.uncounted"));
      case FigurePrecision.NotKnown counted ->
          paper.text(
              prose.say(
                  "risk.only.not-known",
                  prose.band(counted.headline()),
                  prose.band(counted.overall())));
    }
    paper.text(
        prose.paragraph(
            prose.paragraph(tables.equipment(estate, one)), prose.asSigned().block(estate)));
    signed(paper, estate, one);
  }

  /** Who signed, and who accepts the risk, why and until when. */
  private void signed(WordDocument paper, EstateCounts estate, InstallationReportData one) {
    if (one.signed()) {
      var signed = new SignedWords(prose);
      paper.text(
          prose.paragraph(
              prose.say("risk.signed", signed.by(one)),
              prose.paragraph(signed.accepted(one)),
              LeftOutSignatures.says(estate.brief().rulings())));
    }
  }

  private void many(WordDocument paper, EstateCounts estate) {
    paper.paragraph("TableLead", prose.say("risk.by-band.lead"));
    paper.table(tables.bands(estate));
    if (estate.size() > FEW) {
      chart(paper, estate, bands(estate));
    }
    paper.paragraph("TableLead", prose.say("risk.by-maker.lead"));
    paper.table(tables.makers(estate));
    paper.paragraph("AfterTable", prose.say("risk.by-maker.after"));
    tables
        .connections(estate)
        .ifPresentOrElse(
            table -> {
              paper.paragraph("TableLead", prose.say("risk.by-connection.lead"));
              paper.table(table);
            },
            () -> paper.text(prose.say("risk.by-connection.none")));
  }

  private void chart(WordDocument paper, EstateCounts estate, BarChart chart) {
    paper.led("ChartLead", prose.say("chart.lead"), " " + chart.title());
    paper.chart(chart, estate.brief().today());
  }

  private BarChart bands(EstateCounts estate) {
    var bands =
        estate.today().byBand().keySet().stream()
            .filter(
                band ->
                    !(band.equals(BandCounts.CLOSED) || band.equals(FigurePrecision.NOT_KNOWN))
                        || estate.today().in(band) + estate.inspected().in(band) > 0)
            .toList();
    var today = bands.stream().map(estate.today()::in).toList();
    var after = bands.stream().map(estate.inspected()::in).toList();
    return chart(
        "chart.bands",
        prose.say("chart.today"),
        bands.stream().map(prose::bandLabel).toList(),
        today,
        after,
        estate.size());
  }

  private BarChart chart(
      String key,
      String label,
      List<String> categories,
      List<Integer> today,
      List<Integer> after,
      int of) {
    return new BarChart(
        prose.say(key + ".title"),
        prose.say(key + ".description", Integer.toString(of), told(categories, today, after)),
        prose.say(key + ".axis"),
        categories,
        List.of(
            new BarChart.Series(label, today),
            new BarChart.Series(prose.say("chart.inspected"), after)));
  }

  private String told(List<String> categories, List<Integer> today, List<Integer> after) {
    var told = new ArrayList<String>();
    for (var number = 0; number < categories.size(); number++) {
      told.add(
          prose.say(
              "chart.told",
              categories.get(number),
              Integer.toString(today.get(number)),
              Integer.toString(after.get(number))));
    }
    return String.join("; ", told);
  }
}
