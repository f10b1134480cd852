package org.ringfence.report.committee;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.model.Choice;
import org.ringfence.report.Cell;
import org.ringfence.report.Paper;
import org.ringfence.report.PaperTable;

/** What can be done, from nothing to replacement, with the cost and the risk left of each. */
final class Options implements CommitteeSection {
  private final Prose prose;

  Options(Prose prose) {
    this.prose = prose;
  }

  @Override
  public String key() {
    return "options";
  }

  @Override
  public boolean applies(Estate estate) {
    return !estate.isEmpty() && !estate.brief().choices().isEmpty();
  }

  @Override
  public void write(Paper paper, Estate estate) {
    var options = new OptionProse(prose, estate);
    var choices = estate.brief().choices();
    paper.paragraph("TableLead", Prose.sentence(prose.count("options.lead", choices.size())));
    paper.table(table(estate, options));
    paper.paragraph(
        "AfterTable",
        prose.paragraph(
            prose.say(estate.only().isPresent() ? "options.assumption.only" : "options.assumption"),
            options.pricesAreTold()
                ? options.onlySource().map(one -> prose.say("options.source", one)).orElse("")
                : prose.say("options.withheld", options.withheld())));
    choices.forEach(choice -> option(paper, choice, estate, options));
  }

  /** Without a column for the costs where every one of them is withheld. */
  private PaperTable table(Estate estate, OptionProse options) {
    var told = options.pricesAreTold();
    var left = estate.only().isPresent() ? "options.left.only" : "options.left";
    var columns = new ArrayList<PaperTable.Column>();
    columns.add(new PaperTable.Column(prose.say("options.option"), 2_400));
    columns.add(new PaperTable.Column(prose.say("options.done"), told ? 3_538 : 5_138));
    if (told) {
      columns.add(new PaperTable.Column(prose.say("options.cost"), 1_600));
    }
    columns.add(new PaperTable.Column(prose.say(left), 2_100));
    return new PaperTable(
        prose.say("options.heading"),
        prose.say("options.description"),
        columns,
        estate.brief().choices().stream().map(choice -> row(choice, options, told)).toList());
  }

  private static List<Cell> row(Choice choice, OptionProse options, boolean told) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.strong(options.name(choice)));
    cells.add(Cell.of(options.done(choice)));
    if (told) {
      cells.add(Cell.of(options.cost(choice)));
    }
    cells.add(Cell.lines(options.left(choice)));
    return cells;
  }

  private void option(Paper paper, Choice choice, Estate estate, OptionProse options) {
    var id = choice.treatment().id();
    paper.heading(2, options.name(choice));
    paper.text(
        prose.paragraph(
            prose.say("option.gains." + id),
            prose.say("option.keeps." + id, prose.body(estate.brief()))));
    var source = options.onlySource().isEmpty() ? options.source(choice) : "";
    paper.text(
        prose.paragraph(
            options.leaves(choice),
            options.pricesAreTold() ? options.costs(choice) : "",
            source.isEmpty() ? "" : prose.say("option.source", source)));
  }
}
