package org.ringfence.report.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.disclosure.Opinion;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.method.DetailNames;
import org.ringfence.report.word.PaperTable;
import org.ringfence.report.word.TableCell;

/**
 * Each kind of detail that is withheld, with its ground, its reason, and the officer who decided;
 * without a column for the officer where all have the same one, or none.
 */
final class WithheldTable {
  private static final int FEW = 8;

  private final CommitteeProse prose;

  WithheldTable(CommitteeProse prose) {
    this.prose = prose;
  }

  /** Whether it is short enough for the front of a paper. */
  static boolean isShort(EstateCounts estate) {
    return estate.withheld().size() <= FEW;
  }

  /** The opinion that all rulings share, if they do; inside, empty for a mere proposal. */
  static Optional<Optional<Opinion>> shared(EstateCounts estate) {
    var opinions = estate.withheld().stream().map(Ruling::opinion).distinct().toList();
    return opinions.size() == 1 ? Optional.of(opinions.getFirst()) : Optional.empty();
  }

  PaperTable table(EstateCounts estate) {
    var grounds = new CitedProvisions(prose, estate.brief());
    var isShared = shared(estate).isPresent();
    var columns = new ArrayList<PaperTable.Column>();
    columns.add(new PaperTable.Column(prose.say("exempt.kind"), 2_700));
    columns.add(new PaperTable.Column(prose.say("exempt.ground"), 1_500));
    columns.add(new PaperTable.Column(prose.say("exempt.reason"), isShared ? 5_438 : 2_938));
    if (!isShared) {
      columns.add(new PaperTable.Column(prose.say("exempt.opinion"), 2_500));
    }
    return new PaperTable(
        prose.say("exempt.table"),
        prose.say("exempt.table.description"),
        columns,
        estate.withheld().stream().map(ruling -> row(ruling, grounds, isShared)).toList());
  }

  private List<TableCell> row(Ruling ruling, CitedProvisions grounds, boolean isShared) {
    var cells = new ArrayList<TableCell>();
    cells.add(TableCell.strong(kind(ruling)));
    cells.add(
        TableCell.of(prose.orNotGiven(CommitteeProse.sentence(grounds.brief(ruling.provision())))));
    cells.add(TableCell.of(prose.orNotGiven(reason(ruling))));
    if (!isShared) {
      cells.add(TableCell.of(opinion(ruling.opinion())));
    }
    return cells;
  }

  private String reason(Ruling ruling) {
    return ruling.publicInterest().isEmpty()
        ? ruling.reason()
        : prose.paragraph(
            CommitteeProse.sentence(ruling.reason()),
            prose.say("exempt.public-interest", ruling.publicInterest()));
  }

  /** Who decided and when, or that nobody has. */
  String opinion(Optional<Opinion> opinion) {
    return opinion
        .map(one -> prose.say("exempt.by", one.by(), one.role(), one.on()))
        .orElseGet(() -> prose.say("exempt.proposed"));
  }

  private String kind(Ruling ruling) {
    return isAnswer(ruling)
        ? prose.say("exempt.answer", prose.wording().title(ruling.question()))
        : DetailNames.british().name(prose.wording(), ruling.kind());
  }

  /** Whether it is about a single answer. */
  static boolean isAnswer(Ruling ruling) {
    return ruling.kind() == DetailKind.ANSWER && !ruling.question().isEmpty();
  }
}
