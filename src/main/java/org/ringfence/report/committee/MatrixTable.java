package org.ringfence.report.committee;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ringfence.model.dossier.Advised;
import org.ringfence.model.dossier.Advised.Place;
import org.ringfence.report.committee.count.EstateCounts;
import org.ringfence.report.text.BandTints;
import org.ringfence.report.word.PaperTable;
import org.ringfence.report.word.TableCell;
import org.ringfence.report.word.WordDocument;

/**
 * The risk matrix as a table of words, with where the headline of each installation stands today;
 * that tells more than a band, so the appendix has it and the report has not.
 */
final class MatrixTable implements CommitteeSection {
  private static final int NAME = 1_738;
  private static final int PLACE = 1_580;
  private static final int HIGHEST = 5;

  private final CommitteeProse prose;

  MatrixTable(CommitteeProse prose) {
    this.prose = prose;
  }

  @Override
  public String key() {
    return "matrix";
  }

  @Override
  public boolean applies(EstateCounts estate) {
    return !places(estate).isEmpty();
  }

  @Override
  public void write(WordDocument paper, EstateCounts estate) {
    paper.paragraph(
        "TableLead",
        prose.paragraph(prose.say("matrix.lead.places"), prose.asSigned().block(estate)));
    paper.table(table(estate));
    paper.paragraph("AfterTable", after(estate));
  }

  /** What is said beneath it: where the appetite lies. */
  private String after(EstateCounts estate) {
    var appetite = estate.brief().appetite();
    return prose.say(
        appetite.isDecided() ? "matrix.after" : "matrix.after.proposed",
        appetite.score() == 0 ? prose.number(0) : prose.score(appetite.score()),
        prose.body(estate.brief()));
  }

  private PaperTable table(EstateCounts estate) {
    var places = places(estate);
    var columns = new ArrayList<PaperTable.Column>();
    columns.add(new PaperTable.Column(prose.say("matrix.corner"), NAME));
    IntStream.rangeClosed(1, HIGHEST)
        .forEach(
            points -> columns.add(new PaperTable.Column(points("consequence", points), PLACE)));
    return new PaperTable(
            prose.say("matrix.heading"),
            prose.say("matrix.description"),
            columns,
            IntStream.iterate(HIGHEST, points -> points >= 1, points -> points - 1)
                .mapToObj(likelihood -> row(estate, places, likelihood))
                .toList())
        .keptTogether();
  }

  private List<TableCell> row(EstateCounts estate, Map<Place, Integer> places, int likelihood) {
    var cells = new ArrayList<TableCell>();
    cells.add(TableCell.strong(points("likelihood", likelihood)));
    for (var consequence = 1; consequence <= HIGHEST; consequence++) {
      var score = likelihood * consequence;
      var here = places.getOrDefault(new Place(likelihood, consequence), 0);
      var lines = new ArrayList<String>();
      lines.add(prose.score(score));
      if (here > 0) {
        lines.add(
            estate
                .only()
                .map(prose.asSigned()::today)
                .orElseGet(() -> prose.say("matrix.here", Integer.toString(here))));
      }
      cells.add(new TableCell(lines, BandTints.of(prose.method().band(score)), here > 0));
    }
    return cells;
  }

  private static Map<Place, Integer> places(EstateCounts estate) {
    var places = new HashMap<Place, Integer>();
    estate
        .installations()
        .forEach(
            one ->
                one.advised()
                    .flatMap(Advised::place)
                    .ifPresent(place -> places.merge(place, 1, Integer::sum)));
    return places;
  }

  private String points(String scale, int points) {
    return prose.say("points", points, prose.wording().label(scale, Integer.toString(points)));
  }
}
