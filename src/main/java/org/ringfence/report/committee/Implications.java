package org.ringfence.report.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.model.disclosure.Clearance;
import org.ringfence.model.paper.CommitteeText;
import org.ringfence.report.committee.count.EstateCounts;
import org.ringfence.report.word.PaperTable;
import org.ringfence.report.word.TableCell;
import org.ringfence.report.word.WordDocument;

/**
 * What the decision means for each area on which an officer has written, and which officer has
 * cleared the words, and when. What the preferred option costs stands under its area without
 * anybody's writing it again.
 */
final class Implications implements CommitteeSection {
  private static final String FINANCIAL = "financial";

  private final CommitteeProse prose;

  Implications(CommitteeProse prose) {
    this.prose = prose;
  }

  @Override
  public String key() {
    return "implications";
  }

  @Override
  public boolean applies(EstateCounts estate) {
    return !rows(estate).isEmpty();
  }

  @Override
  public void write(WordDocument paper, EstateCounts estate) {
    paper.table(
        new PaperTable(
            prose.say("implications.heading"),
            prose.say("implications.description"),
            List.of(
                new PaperTable.Column(prose.say("implications.issue"), 2_300),
                new PaperTable.Column(prose.say("implications.says"), 5_038),
                new PaperTable.Column(prose.say("implications.cleared"), 2_300)),
            rows(estate)));
  }

  private List<List<TableCell>> rows(EstateCounts estate) {
    var given = estate.brief().committee().clearances();
    var money = money(estate);
    return Stream.concat(
            prose.wording().terms().getOrDefault("clearance", Map.of()).keySet().stream(),
            given.stream().map(Clearance::area))
        .distinct()
        .map(
            area ->
                row(
                    area,
                    given.stream().filter(one -> one.area().equals(area)).findFirst(),
                    area.equals(FINANCIAL) ? money : List.of()))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Nothing where nobody has written anything and nothing is known. */
  private Optional<List<TableCell>> row(
      String area, Optional<Clearance> clearance, List<String> known) {
    var said =
        Stream.concat(
                known.stream(),
                clearance.stream().flatMap(one -> prose.paragraphs(one.implications()).stream()))
            .toList();
    if (said.isEmpty()) {
      return Optional.empty();
    }
    var label = prose.wording().terms().getOrDefault("clearance", Map.of()).get(area);
    return Optional.of(
        List.of(
            TableCell.strong(label == null ? area : label.label()),
            TableCell.lines(said),
            TableCell.lines(cleared(clearance))));
  }

  /** The preferred option's cost: once, each year, over its life, and from which budget. */
  private List<String> money(EstateCounts estate) {
    return estate.preferred().stream()
        .flatMap(
            choice -> {
              var options = new OptionProse(prose, estate);
              var lines = new ArrayList<String>();
              choice
                  .total()
                  .ifPresent(_ -> lines.add(prose.say("implications.once", options.cost(choice))));
              written(estate, CommitteeText.YEARLY_COST, "implications.yearly")
                  .ifPresent(lines::add);
              written(estate, CommitteeText.WHOLE_LIFE_COST, "implications.life")
                  .ifPresent(lines::add);
              written(estate, CommitteeText.BUDGET, "implications.budget").ifPresent(lines::add);
              return lines.stream();
            })
        .toList();
  }

  private Optional<String> written(EstateCounts estate, CommitteeText text, String key) {
    return Optional.of(estate.brief().committee().text(text))
        .filter(said -> !said.isEmpty())
        .map(said -> prose.say(key, CommitteeProse.unstopped(said)));
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
