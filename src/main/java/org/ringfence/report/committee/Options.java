package org.ringfence.report.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.paper.TreatmentOption;
import org.ringfence.model.written.Money;
import org.ringfence.report.committee.count.EstateCounts;
import org.ringfence.report.word.PaperTable;
import org.ringfence.report.word.TableCell;
import org.ringfence.report.word.WordDocument;

/** What can be done, from nothing to replacement, with the cost and the risk left of each. */
final class Options implements CommitteeSection {
  private static final int OPTION = 2_400;
  private static final int DONE = 7_238;
  private static final int COST = 1_700;
  private static final int RISK = 3_000;
  private static final int RISK_OF_ONE = 1_500;
  private static final int EFFECT = 2_238;
  private static final int WIDTH = 9_638;

  private final CommitteeProse prose;

  Options(CommitteeProse prose) {
    this.prose = prose;
  }

  @Override
  public String key() {
    return "options";
  }

  @Override
  public boolean applies(EstateCounts estate) {
    return !estate.isEmpty() && !estate.brief().choices().isEmpty() && estate.decided().isEmpty();
  }

  @Override
  public void write(WordDocument paper, EstateCounts estate) {
    var options = new OptionProse(prose, estate);
    var choices = estate.brief().choices();
    paper.paragraph(
        "TableLead",
        prose.paragraph(
            CommitteeProse.sentence(prose.count("options.lead", choices.size())),
            options.riskIsTold() ? prose.say("options.lead.risk") : ""));
    paper.table(table(estate, options));
    paper.paragraph(
        "AfterTable",
        prose.paragraph(
            assumption(estate, options),
            options.pricesAreTold() ? source(options.sources()) : options.withheld()));
    if (options.sources().size() > 1) {
      options.sources().forEach(paper::bullet);
    }
    if (options.effectIsKnown()) {
      paper.paragraph(
          "NextLead",
          prose.say(
              estate.isExempt(DetailKind.ANSWER)
                  ? "options.effects.lead.highest"
                  : "options.effects.lead"));
      paper.table(effects(estate, options));
    }
    paper.paragraph("NextLead", prose.say("options.each"));
    choices.forEach(choice -> option(paper, choice, estate, options));
  }

  private String source(List<String> sources) {
    return switch (sources.size()) {
      case 0 -> "";
      case 1 -> prose.say("options.source", CommitteeProse.unstopped(sources.getFirst()));
      default -> prose.say("options.sources");
    };
  }

  /** What each option does to each of the risks, those outside the headline among them. */
  private PaperTable effects(EstateCounts estate, OptionProse options) {
    var risks = prose.method().risks();
    var columns = new ArrayList<PaperTable.Column>();
    columns.add(new PaperTable.Column(prose.say("options.option"), EFFECT));
    risks.forEach(
        risk ->
            columns.add(new PaperTable.Column(prose.risk(risk), (WIDTH - EFFECT) / risks.size())));
    return new PaperTable(
        prose.say("options.effects"),
        prose.say("options.effects.description"),
        columns,
        estate.brief().choices().stream()
            .filter(TreatmentOption::tellsRisk)
            .map(
                choice ->
                    Stream.concat(
                            Stream.of(TableCell.strong(options.name(choice))),
                            risks.stream().map(risk -> TableCell.of(options.risk(choice, risk))))
                        .toList())
            .toList());
  }

  private String assumption(EstateCounts estate, OptionProse options) {
    if (!options.riskIsTold()) {
      return prose.say("options.untold");
    }
    return prose.paragraph(
        prose.say(estate.only().isPresent() ? "options.assumption.only" : "options.assumption"),
        estate.isExempt(DetailKind.ANSWER) ? prose.say("options.highest") : "");
  }

  /**
   * Without a column for costs or for risk where the edition gives none of them; on one page, as
   * whoever chooses compares the options with each other.
   */
  private PaperTable table(EstateCounts estate, OptionProse options) {
    var cost = options.pricesAreTold() ? COST : 0;
    var risk = options.riskIsTold() ? risk(estate) : 0;
    var columns = new ArrayList<PaperTable.Column>();
    columns.add(new PaperTable.Column(prose.say("options.option"), OPTION));
    columns.add(new PaperTable.Column(prose.say("options.done"), DONE - cost - risk));
    if (cost > 0) {
      columns.add(new PaperTable.Column(prose.say("options.cost"), cost));
    }
    if (risk > 0) {
      columns.add(new PaperTable.Column(prose.say(left(estate)), risk));
    }
    // Kept on one page, it would leave the rest of the page before it empty.
    return new PaperTable(
        prose.say("options.heading"),
        prose.say("options.description"),
        columns,
        estate.brief().choices().stream().map(choice -> row(choice, options)).toList());
  }

  private static String left(EstateCounts estate) {
    return estate.only().isPresent() ? "options.left.only" : "options.left";
  }

  /** One installation has one band, several have a line for each. */
  private static int risk(EstateCounts estate) {
    return estate.only().isPresent() ? RISK_OF_ONE : RISK;
  }

  private static List<TableCell> row(TreatmentOption choice, OptionProse options) {
    var cells = new ArrayList<TableCell>();
    cells.add(TableCell.strong(options.name(choice)));
    cells.add(TableCell.of(options.done(choice)));
    if (options.pricesAreTold()) {
      cells.add(TableCell.of(options.cost(choice)));
    }
    if (options.riskIsTold()) {
      cells.add(TableCell.of(options.left(choice)));
    }
    return cells;
  }

  private void option(
      WordDocument paper, TreatmentOption choice, EstateCounts estate, OptionProse options) {
    paper.led(
        "ListBullet",
        prose.say("lead", options.name(choice)),
        " "
            + prose.paragraph(
                options.gains(choice),
                options.keeps(choice),
                moved(choice, estate),
                added(choice, options)));
  }

  /** How many installations leave the band that they have today. */
  private String moved(TreatmentOption choice, EstateCounts estate) {
    var moved = estate.changedBy(choice);
    return estate.only().isPresent() || moved == 0
        ? ""
        : prose.asTold(estate, prose.count("option.moves", moved, prose.number(estate.size())));
  }

  /** What cameras whose number nobody knows would add. */
  private String added(TreatmentOption choice, OptionProse options) {
    return options.pricesAreTold() && choice.total().isPresent() && !OptionProse.isWhole(choice)
        ? prose.count("option.added", choice.camerasUnknown(), each(choice))
        : "";
  }

  private String each(TreatmentOption choice) {
    return prose.money(
        choice.shares().stream()
            .map(share -> share.cost().perCamera())
            .filter(money -> !money.isNone())
            .findFirst()
            .orElse(Money.NONE));
  }
}
