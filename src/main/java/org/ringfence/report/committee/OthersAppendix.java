package org.ringfence.report.committee;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.ringfence.model.paper.Extract;
import org.ringfence.model.paper.Extract.MakerCount;
import org.ringfence.report.word.Cell;
import org.ringfence.report.word.Paper;
import org.ringfence.report.word.PaperTable;
import org.ringfence.report.workbook.sheet.FigureSource;

/** The installations that are not printed in full, in one table. */
final class OthersAppendix implements CommitteeSection {
  private static final int MOST = 200;
  private static final int MOST_MAKERS = 3;

  private final Prose prose;

  OthersAppendix(Prose prose) {
    this.prose = prose;
  }

  @Override
  public String key() {
    return "others";
  }

  @Override
  public String headingKey(Estate estate) {
    return isAll(estate) ? "others.heading.all" : "others.heading";
  }

  /** Whether the appendix before it describes none. */
  private static boolean isAll(Estate estate) {
    return AboveAppendix.printed(estate).isEmpty();
  }

  @Override
  public boolean applies(Estate estate) {
    return !others(estate).isEmpty();
  }

  @Override
  public boolean isAppendix() {
    return true;
  }

  @Override
  public void write(Paper paper, Estate estate) {
    var others = others(estate);
    paper.paragraph(
        "TableLead",
        isAll(estate)
            ? prose.say("others.lead.all")
            : Prose.sentence(prose.count("others.lead", others.size())));
    paper.table(table(estate, others));
    if (others.size() > MOST) {
      paper.paragraph(
          "AfterTable", Prose.sentence(prose.count("others.rest", others.size() - MOST)));
    }
  }

  /** Without columns for bands where the edition gives none of them. */
  private PaperTable table(Estate estate, List<Extract> others) {
    var told = others.stream().anyMatch(one -> Estate.today(one).isPresent());
    var columns = new ArrayList<PaperTable.Column>();
    columns.add(new PaperTable.Column(prose.say("others.installation"), told ? 2_238 : 3_338));
    columns.add(new PaperTable.Column(prose.say("equipment.maker"), told ? 1_500 : 2_400));
    columns.add(new PaperTable.Column(prose.say("equipment.cameras"), 1_100));
    if (told) {
      columns.add(new PaperTable.Column(prose.say("chart.today"), 1_200));
      columns.add(new PaperTable.Column(prose.say("others.inspected"), 1_200));
    }
    columns.add(new PaperTable.Column(prose.say("others.signed"), told ? 2_400 : 2_800));
    return new PaperTable(
        prose.say(headingKey(estate)),
        prose.say("others.description"),
        columns,
        others.stream()
            .limit(MOST)
            .map(one -> row(one, told, estate.isPublic(), source(estate)))
            .toList());
  }

  /** A paper of more installations carries no signatures of those that it only lists. */
  private FigureSource source(Estate estate) {
    return estate.installations().size() > AboveAppendix.MOST
        ? FigureSource.undated(prose.words())
        : new FigureSource(prose.words());
  }

  private static List<Extract> others(Estate estate) {
    var printed =
        new HashSet<>(AboveAppendix.printed(estate).stream().map(Extract::assessmentId).toList());
    return estate.installations().stream()
        .filter(one -> !printed.contains(one.assessmentId()))
        .toList();
  }

  private List<Cell> row(Extract one, boolean told, boolean isPublic, FigureSource source) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.strong(one.name()));
    cells.add(Cell.of(makers(one.makers())));
    cells.add(Cell.of(prose.cameras(one.cameras())));
    if (told) {
      cells.add(Cell.of(prose.today(one)));
      cells.add(Cell.of(prose.inspected(one)));
    }
    cells.add(Cell.of(isPublic ? source.says(one) : source.inFull(one)));
    return cells;
  }

  private String makers(List<MakerCount> makers) {
    if (makers.isEmpty()) {
      return prose.say("not-known");
    }
    var named = makers.stream().limit(MOST_MAKERS).map(MakerCount::name).toList();
    return Prose.sentence(
        makers.size() > MOST_MAKERS
            ? prose.say(
                "others.makers",
                String.join(", ", named),
                prose.number(makers.size() - MOST_MAKERS))
            : prose.list(named));
  }
}
