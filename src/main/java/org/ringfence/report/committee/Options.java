package org.ringfence.report.committee;

import java.util.List;
import org.ringfence.model.Choice;
import org.ringfence.model.DetailKind;
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
    paper.table(
        new PaperTable(
            prose.say("options.heading"),
            prose.say("options.description"),
            List.of(
                new PaperTable.Column(prose.say("options.option"), 2_400),
                new PaperTable.Column(prose.say("options.done"), 3_538),
                new PaperTable.Column(prose.say("options.cost"), 1_700),
                new PaperTable.Column(
                    prose.say(estate.only().isPresent() ? "options.left.only" : "options.left"),
                    2_000)),
            choices.stream().map(choice -> row(choice, options)).toList()));
    paper.paragraph("AfterTable", prose.say("options.assumption"));
    choices.forEach(choice -> option(paper, choice, estate, options));
  }

  private List<Cell> row(Choice choice, OptionProse options) {
    return List.of(
        Cell.strong(options.name(choice)),
        Cell.of(options.done(choice)),
        Cell.of(options.cost(choice)),
        Cell.lines(options.left(choice)));
  }

  private void option(Paper paper, Choice choice, Estate estate, OptionProse options) {
    var id = choice.treatment().id();
    paper.heading(2, options.name(choice));
    paper.text(
        prose.paragraph(
            prose.say("option.gains." + id),
            prose.say("option.keeps." + id, prose.body(estate.brief()))));
    var source = choice.cost().source();
    var told = estate.withholding(DetailKind.PRICE).isEmpty() && !source.isBlank();
    paper.text(
        prose.paragraph(
            options.leaves(choice),
            options.costs(choice),
            told ? prose.say("option.source", source) : ""));
  }
}
