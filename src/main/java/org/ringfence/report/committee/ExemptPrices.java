package org.ringfence.report.committee;

import java.util.List;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.paper.TreatmentOption;
import org.ringfence.report.word.PaperTable;
import org.ringfence.report.word.TableCell;
import org.ringfence.report.word.WordDocument;

/** What each option costs, where the report may not give the council's own prices. */
final class ExemptPrices implements CommitteeSection {
  private final CommitteeProse prose;

  ExemptPrices(CommitteeProse prose) {
    this.prose = prose;
  }

  @Override
  public String key() {
    return "prices";
  }

  @Override
  public boolean applies(EstateCounts estate) {
    return estate.withheld().stream().anyMatch(ruling -> ruling.kind() == DetailKind.PRICE)
        && estate.brief().choices().stream().anyMatch(choice -> choice.cost().own());
  }

  @Override
  public void write(WordDocument paper, EstateCounts estate) {
    var options = new OptionProse(prose, estate);
    paper.table(
        new PaperTable(
            prose.say("prices.heading"),
            prose.say("prices.description"),
            List.of(
                new PaperTable.Column(prose.say("options.option"), 3_638),
                new PaperTable.Column(prose.say("prices.installation"), 1_700),
                new PaperTable.Column(prose.say("prices.camera"), 1_700),
                new PaperTable.Column(prose.say("prices.total"), 2_600)),
            estate.brief().choices().stream().map(choice -> row(choice, options)).toList()));
    paper.paragraph("AfterTable", prose.say("options.source", options.sources()));
  }

  private List<TableCell> row(TreatmentOption choice, OptionProse options) {
    return List.of(
        TableCell.strong(options.name(choice)),
        TableCell.of(prose.money(choice.cost().perInstallation())),
        TableCell.of(prose.money(choice.cost().perCamera())),
        TableCell.of(options.cost(choice)));
  }
}
