package org.ringfence.report.committee;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.paper.InstallationReportData.MakerCount;
import org.ringfence.report.word.PaperTable;
import org.ringfence.report.word.TableCell;
import org.ringfence.report.word.WordDocument;
import org.ringfence.report.workbook.sheet.FigureSource;

/** The installations that are not printed in full, in one table. */
final class OthersAppendix implements CommitteeSection {
  private static final int MOST = 200;
  private static final int MOST_MAKERS = 3;

  private final CommitteeProse prose;

  OthersAppendix(CommitteeProse prose) {
    this.prose = prose;
  }

  @Override
  public String key() {
    return "others";
  }

  @Override
  public String headingKey(EstateCounts estate) {
    return isAll(estate) ? "others.heading.all" : "others.heading";
  }

  /** Whether the appendix before it describes none. */
  private static boolean isAll(EstateCounts estate) {
    return AboveAppendix.printed(estate).isEmpty();
  }

  @Override
  public boolean applies(EstateCounts estate) {
    return !others(estate).isEmpty();
  }

  @Override
  public boolean isAppendix() {
    return true;
  }

  @Override
  public void write(WordDocument paper, EstateCounts estate) {
    var others = others(estate);
    paper.paragraph(
        "TableLead",
        isAll(estate)
            ? prose.say("others.lead.all")
            : CommitteeProse.sentence(prose.count("others.lead", others.size())));
    paper.table(table(estate, others));
    if (others.size() > MOST) {
      paper.paragraph(
          "AfterTable", CommitteeProse.sentence(prose.count("others.rest", others.size() - MOST)));
    }
  }

  /** Without columns for bands where the edition gives none of them. */
  private PaperTable table(EstateCounts estate, List<InstallationReportData> others) {
    var told = others.stream().anyMatch(one -> EstateCounts.today(one).isPresent());
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
  private FigureSource source(EstateCounts estate) {
    return estate.installations().size() > AboveAppendix.MOST
        ? FigureSource.undated(prose.words())
        : new FigureSource(prose.words());
  }

  private static List<InstallationReportData> others(EstateCounts estate) {
    var printed =
        new HashSet<>(
            AboveAppendix.printed(estate).stream()
                .map(InstallationReportData::assessmentId)
                .toList());
    return estate.installations().stream()
        .filter(one -> !printed.contains(one.assessmentId()))
        .toList();
  }

  private List<TableCell> row(
      InstallationReportData one, boolean told, boolean isPublic, FigureSource source) {
    var cells = new ArrayList<TableCell>();
    cells.add(TableCell.strong(one.name()));
    cells.add(TableCell.of(makers(one.makers())));
    cells.add(TableCell.of(prose.cameras(one.cameras())));
    if (told) {
      cells.add(TableCell.of(prose.today(one)));
      cells.add(TableCell.of(prose.inspected(one)));
    }
    cells.add(TableCell.of(isPublic ? source.says(one) : source.inFull(one)));
    return cells;
  }

  private String makers(List<MakerCount> makers) {
    if (makers.isEmpty()) {
      return prose.say("not-known");
    }
    var named = makers.stream().limit(MOST_MAKERS).map(MakerCount::name).toList();
    return CommitteeProse.sentence(
        makers.size() > MOST_MAKERS
            ? prose.say(
                "others.makers",
                String.join(", ", named),
                prose.number(makers.size() - MOST_MAKERS))
            : prose.list(named));
  }
}
