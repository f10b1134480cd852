package org.ringfence.report.committee;

import java.util.List;
import java.util.stream.Stream;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.paper.TreatmentOption;
import org.ringfence.report.committee.count.EstateCounts;
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
    return estate.isExempt(DetailKind.PRICE) && own(estate).findAny().isPresent();
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
            own(estate).map(choice -> row(choice, options)).toList()));
    own(estate)
        .flatMap(choice -> choice.shares().stream())
        .map(share -> share.cost().source())
        .distinct()
        .forEach(
            source ->
                paper.paragraph(
                    "AfterTable", prose.say("prices.source", CommitteeProse.unstopped(source))));
  }

  /** The report has the others, which rest on no price of the council's own. */
  private static Stream<TreatmentOption> own(EstateCounts estate) {
    return estate.brief().choices().stream()
        .filter(choice -> choice.shares().stream().anyMatch(share -> share.cost().own()));
  }

  private List<TableCell> row(TreatmentOption choice, OptionProse options) {
    return List.of(
        TableCell.strong(options.name(choice)),
        TableCell.of(prose.money(choice.cost().perInstallation())),
        TableCell.of(prose.money(choice.cost().perCamera())),
        TableCell.of(options.cost(choice)));
  }
}
