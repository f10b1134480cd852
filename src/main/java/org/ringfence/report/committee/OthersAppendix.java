package org.ringfence.report.committee;

import java.util.HashSet;
import java.util.List;
import org.ringfence.model.Extract;
import org.ringfence.model.Extract.MakerCount;
import org.ringfence.report.Cell;
import org.ringfence.report.Paper;
import org.ringfence.report.PaperTable;

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
    paper.paragraph("TableLead", Prose.sentence(prose.count("others.lead", others.size())));
    paper.table(
        new PaperTable(
            prose.say("others.heading"),
            prose.say("others.description"),
            List.of(
                new PaperTable.Column(prose.say("others.installation"), 3_338),
                new PaperTable.Column(prose.say("equipment.maker"), 2_000),
                new PaperTable.Column(prose.say("equipment.cameras"), 1_300),
                new PaperTable.Column(prose.say("chart.today"), 1_500),
                new PaperTable.Column(prose.say("others.inspected"), 1_500)),
            others.stream().limit(MOST).map(this::row).toList()));
    if (others.size() > MOST) {
      paper.paragraph(
          "AfterTable", Prose.sentence(prose.count("others.rest", others.size() - MOST)));
    }
  }

  private static List<Extract> others(Estate estate) {
    var printed =
        new HashSet<>(AboveAppendix.printed(estate).stream().map(Extract::assessmentId).toList());
    return estate.installations().stream()
        .filter(one -> !printed.contains(one.assessmentId()))
        .toList();
  }

  private List<Cell> row(Extract one) {
    return List.of(
        Cell.strong(one.name()),
        Cell.of(makers(one.makers())),
        Cell.of(prose.cameras(one.cameras())),
        Cell.of(prose.today(one)),
        Cell.of(prose.inspected(one)));
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
