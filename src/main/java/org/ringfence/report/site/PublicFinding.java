package org.ringfence.report.site;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.model.disclosure.Detail;
import org.ringfence.model.installation.SiteAddress;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.report.text.BandTints;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.PageShape;
import org.ringfence.report.word.PaperTable;
import org.ringfence.report.word.TableCell;
import org.ringfence.report.word.WordDocument;
import org.ringfence.report.workbook.sheet.FigureSource;

/** Which installation it is as far as that is told, the one sentence, and the figures as given. */
final class PublicFinding {
  private static final int NAME = 2_438;

  private final PaperPhrases phrases;
  private final PaperWords words;
  private final WithheldGrounds grounds;

  PublicFinding(PaperPhrases phrases, WithheldGrounds grounds) {
    this.phrases = phrases;
    this.words = phrases.words();
    this.grounds = grounds;
  }

  void write(WordDocument paper, InstallationReportData extract) {
    paper.part("site.subject", () -> about(paper, extract));
    paper.part("site.finding", () -> finding(paper, extract));
    paper.part("site.numbers", () -> numbers(paper, extract));
    if (!extract.changes().isEmpty()) {
      paper.part("site.changes", () -> changes(paper, extract));
    }
  }

  private void finding(WordDocument paper, InstallationReportData extract) {
    paper.heading(1, words.say("finding.heading"));
    paper.paragraph("Finding", extract.sentence());
    if (!extract.stale().isEmpty()) {
      paper.led("Notice", extract.state().lapsed(), " " + String.join(" ", extract.stale()));
    }
  }

  private void numbers(WordDocument paper, InstallationReportData extract) {
    paper.heading(1, words.say("numbers.heading"));
    switch (extract.figures()) {
      case FigurePrecision.Exact exact -> {
        paper.paragraph("TableLead", words.say("numbers.lead"));
        paper.table(exact(exact));
        var about = phrases.aboutScores(exact.risks(), exact.headline(), exact.overall());
        if (!about.isEmpty()) {
          paper.paragraph("AfterTable", about);
        }
      }
      case FigurePrecision.Banded banded -> {
        paper.paragraph("TableLead", words.say("public.banded"));
        paper.table(banded(banded));
      }
      case FigurePrecision.None _ -> paper.text(words.say("public.no-figures"));
      case FigurePrecision.NotKnown counted when !counted.isCounted() ->
          paper.text(words.say("public.not-known.uncounted"));
      case FigurePrecision.NotKnown counted ->
          paper.text(
              words.say(
                  "public.not-known",
                  PaperPhrases.inSentence(phrases.wording().label("band", counted.headline())),
                  PaperPhrases.inSentence(phrases.wording().label("band", counted.overall()))));
    }
  }

  private void changes(WordDocument paper, InstallationReportData extract) {
    paper.heading(1, words.say("changes.heading"));
    extract.changes().forEach(paper::bullet);
  }

  private void about(WordDocument paper, InstallationReportData extract) {
    paper.heading(1, words.say("public.about.heading"));
    paper.fact(words.say("site.organisation"), extract.organisation().name());
    paper.fact(words.say("site.site"), grounds.say(extract.site()));
    paper.fact(words.say("site.installation"), grounds.say(extract.installation()));
    var address = extract.address().map(SiteAddress::joined);
    if (!address.equals(Detail.given(""))) {
      paper.fact(words.say("checklist.address"), grounds.say(address));
    }
    paper.fact(words.say("site.assessed"), words.day(extract.assessedOn()));
    grounds.draft().notice(paper);
    paper.always(
        () ->
            paper.led(
                "Notice", words.say("public.edition"), " " + words.say("public.edition.marked")));
    var state = extract.state();
    if (state.isDraft()) {
      paper.always(
          () -> paper.led("Notice", state.inFull() + ".", " " + words.say("notice.draft.means")));
    } else if (!state.isSignedOff()) {
      paper.paragraph("Notice", state.inFull() + ".");
    }
    state.exceptions().forEach(off -> paper.paragraph("Notice", off));
    extract
        .status()
        .map(status -> phrases.wording().term("status", status.id()))
        .ifPresent(
            term ->
                paper.led(
                    "Notice",
                    words.say("notice.status", term.label()),
                    " "
                        + (FigureSource.lapsed(extract)
                            ? new FigureSource(words).only(extract.signOffs())
                            : term.meaning())));
  }

  private PaperTable exact(FigurePrecision.Exact exact) {
    var rows = new ArrayList<List<TableCell>>();
    var headline = exact.headline();
    var overall = exact.overall();
    rows.add(
        row(
            words.say("numbers.headline"),
            headline.inherent(),
            headline.residual(),
            headline.attainable(),
            headline.worst()));
    rows.add(
        row(
            words.say("numbers.overall"),
            overall.inherent(),
            overall.residual(),
            overall.attainable(),
            overall.worst()));
    for (var risk : exact.risks()) {
      rows.add(
          row(
              phrases.risk(risk.risk()),
              risk.inherent(),
              risk.residual(),
              risk.attainable(),
              risk.worst()));
    }
    return table(List.of("inherent", "residual", "attainable", "worst"), rows);
  }

  private PaperTable banded(FigurePrecision.Banded banded) {
    return table(
        List.of("residual", "attainable"),
        List.of(
            bands(words.say("numbers.headline"), banded.headline()),
            bands(words.say("numbers.overall"), banded.overall())));
  }

  private PaperTable table(List<String> views, List<List<TableCell>> rows) {
    var columns = new ArrayList<PaperTable.Column>();
    columns.add(new PaperTable.Column(words.say("numbers.risk"), NAME));
    for (var view : views) {
      columns.add(
          new PaperTable.Column(
              phrases.wording().label("view", view),
              (PageShape.UPRIGHT_WIDTH - NAME) / views.size()));
    }
    return new PaperTable(
            words.say("numbers.heading"), words.say("public.numbers.description"), columns, rows)
        .keptTogether();
  }

  private List<TableCell> row(String name, int... scores) {
    var cells = new ArrayList<TableCell>();
    cells.add(TableCell.strong(name));
    for (var score : scores) {
      cells.add(
          TableCell.of(phrases.score(score)).tinted(BandTints.of(phrases.method().band(score))));
    }
    return cells;
  }

  private List<TableCell> bands(String name, FigurePrecision.Levels levels) {
    return List.of(TableCell.strong(name), band(levels.residual()), band(levels.attainable()));
  }

  private TableCell band(String id) {
    return TableCell.of(phrases.wording().label("band", id)).tinted(BandTints.of(id));
  }
}
