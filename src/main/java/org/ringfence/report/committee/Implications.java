package org.ringfence.report.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.model.disclosure.Clearance;
import org.ringfence.report.word.PaperTable;
import org.ringfence.report.word.TableCell;
import org.ringfence.report.word.WordDocument;

/** What the decision means for each area, and which officer has cleared the words, and when. */
final class Implications implements CommitteeSection {
  private final CommitteeProse prose;

  Implications(CommitteeProse prose) {
    this.prose = prose;
  }

  @Override
  public String key() {
    return "implications";
  }

  @Override
  public void write(WordDocument paper, EstateCounts estate) {
    var rows = rows(estate);
    paper.paragraph("TableLead", prose.say("implications.lead"));
    var table =
        new PaperTable(
            prose.say("implications.heading"),
            prose.say("implications.description"),
            List.of(
                new PaperTable.Column(prose.say("implications.issue"), 3_400),
                new PaperTable.Column(prose.say("implications.says"), 3_938),
                new PaperTable.Column(prose.say("implications.cleared"), 2_300)),
            rows);
    // Still empty, it is short; filled in, it may be longer than a page.
    var isEmpty = estate.brief().committee().clearances().isEmpty();
    paper.table(isEmpty ? table.keptTogether() : table);
  }

  /** Every area of the catalogue, and any that it does not have any longer. */
  private List<List<TableCell>> rows(EstateCounts estate) {
    var given = estate.brief().committee().clearances();
    var areas =
        Stream.concat(
                prose.wording().terms().getOrDefault("clearance", Map.of()).keySet().stream(),
                given.stream().map(Clearance::area))
            .distinct();
    return areas
        .map(area -> row(area, given.stream().filter(one -> one.area().equals(area)).findFirst()))
        .toList();
  }

  private List<TableCell> row(String area, Optional<Clearance> clearance) {
    var label = prose.wording().terms().getOrDefault("clearance", Map.of()).get(area);
    return List.of(
        TableCell.strong(label == null ? area : label.label()),
        TableCell.lines(
            clearance
                .map(one -> prose.paragraphs(one.implications()))
                .filter(said -> !said.isEmpty())
                .orElseGet(() -> List.of(prose.say("implications.none")))),
        TableCell.lines(cleared(clearance)));
  }

  private List<String> cleared(Optional<Clearance> clearance) {
    var by = clearance.map(Clearance::by).orElse("");
    var on = clearance.flatMap(Clearance::on);
    if (by.isBlank() || on.isEmpty()) {
      return List.of(prose.say("implications.not-cleared"));
    }
    var lines = new ArrayList<String>();
    lines.add(by);
    clearance.map(Clearance::role).filter(role -> !role.isBlank()).ifPresent(lines::add);
    lines.add(prose.day(on.get()));
    return lines;
  }
}
