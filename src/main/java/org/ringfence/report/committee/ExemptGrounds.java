package org.ringfence.report.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.disclosure.Opinion;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.method.DetailNames;
import org.ringfence.model.method.Provision;
import org.ringfence.report.committee.count.EstateCounts;
import org.ringfence.report.word.PaperTable;
import org.ringfence.report.word.TableCell;
import org.ringfence.report.word.WordDocument;

/** What is kept out of the report, on which paragraph, for what reason, and who decided that. */
final class ExemptGrounds implements CommitteeSection {
  private final CommitteeProse prose;

  ExemptGrounds(CommitteeProse prose) {
    this.prose = prose;
  }

  @Override
  public String key() {
    return "grounds";
  }

  @Override
  public void write(WordDocument paper, EstateCounts estate) {
    if (!estate.brief().isPartlyExempt()) {
      paper.text(prose.say("grounds.none"));
      return;
    }
    var relied = new CitedProvisions(prose, estate.brief()).relied();
    paper.text(
        prose.paragraph(
            prose.say("grounds.lead", prose.list(relied.stream().map(this::named).toList())),
            weighing(relied),
            opinions(estate)));
    paper.table(table(estate));
  }

  /** "paragraph 7 of … (action taken, or to be taken, to prevent crime)". */
  private String named(Provision provision) {
    return provision.subject().isBlank()
        ? provision.name()
        : prose.say(
            "grounds.subject", provision.name(), CommitteeProse.inSentence(provision.subject()));
  }

  private String weighing(List<Provision> relied) {
    var weighed = relied.stream().filter(Provision::weighed).count();
    if (weighed == 0) {
      return "";
    }
    return prose.say(weighed == relied.size() ? "grounds.weighed" : "grounds.weighed.some");
  }

  private String opinions(EstateCounts estate) {
    var all = estate.withheld();
    var proposed = (int) all.stream().filter(Ruling::isProposal).count();
    if (proposed == all.size()) {
      return prose.say("grounds.opinions.none");
    }
    var sentences = new ArrayList<String>();
    shared(estate)
        .ifPresent(opinion -> sentences.add(prose.say("grounds.opinions.of", opinion(opinion))));
    if (sentences.isEmpty()) {
      sentences.add(
          proposed == 0
              ? prose.say("grounds.opinions.all")
              : prose.count("grounds.opinions.some", proposed, prose.number(all.size())));
    }
    return prose.paragraph(sentences);
  }

  /** The opinion that all rulings share, if they do; inside, empty for a mere proposal. */
  private static Optional<Optional<Opinion>> shared(EstateCounts estate) {
    var opinions = estate.withheld().stream().map(Ruling::opinion).distinct().toList();
    return opinions.size() == 1 ? Optional.of(opinions.getFirst()) : Optional.empty();
  }

  private PaperTable table(EstateCounts estate) {
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
  private String opinion(Optional<Opinion> opinion) {
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
