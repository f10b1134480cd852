package org.ringfence.report.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.paper.InstallationReportData.MakerCount;
import org.ringfence.model.signature.SignOff;
import org.ringfence.model.signature.SigningSettings;
import org.ringfence.report.committee.count.EstateCounts;
import org.ringfence.report.text.BandTints;
import org.ringfence.report.text.LeftOutSignatures;
import org.ringfence.report.word.PaperTable;
import org.ringfence.report.word.TableCell;
import org.ringfence.report.word.WordDocument;
import org.ringfence.report.workbook.sheet.FigureSource;

/**
 * A line for each installation, highest first, as far as a committee reads a table; the workbook
 * has all of a larger estate.
 */
final class InstallationsAppendix implements CommitteeSection {
  /** The most lines: hundreds of them belong to the workbook. */
  private static final int MOST = 40;

  private static final int MOST_MAKERS = 3;

  private final CommitteeProse prose;

  InstallationsAppendix(CommitteeProse prose) {
    this.prose = prose;
  }

  @Override
  public String key() {
    return "installations";
  }

  /** All that there is to say of a single installation is in the report. */
  @Override
  public boolean applies(EstateCounts estate) {
    return estate.size() > 1;
  }

  @Override
  public boolean isAppendix() {
    return true;
  }

  @Override
  public void write(WordDocument paper, EstateCounts estate) {
    var all = estate.installations();
    paper.paragraph(
        "TableLead",
        all.size() > MOST
            ? prose.say("installations.first", MOST, all.size())
            : prose.say("installations.lead"));
    paper.table(table(estate, all.stream().limit(MOST).toList()));
    if (all.stream().noneMatch(one -> EstateCounts.today(one).isPresent())) {
      paper.paragraph("AfterTable", prose.say("installations.untold"));
    }
    var leftOut = LeftOutSignatures.says(estate.brief().rulings());
    if (estate.signed() > 0 && !leftOut.isEmpty()) {
      paper.paragraph("AfterTable", leftOut);
    }
  }

  /** Without columns for bands where the edition gives none of them. */
  private PaperTable table(EstateCounts estate, List<InstallationReportData> listed) {
    var told = listed.stream().anyMatch(one -> EstateCounts.today(one).isPresent());
    var columns = new ArrayList<PaperTable.Column>();
    columns.add(
        new PaperTable.Column(prose.say("installations.installation"), told ? 2_238 : 3_338));
    columns.add(new PaperTable.Column(prose.say("equipment.maker"), told ? 1_500 : 2_400));
    columns.add(new PaperTable.Column(prose.say("equipment.cameras"), told ? 1_050 : 1_100));
    if (told) {
      columns.add(new PaperTable.Column(prose.say("chart.today"), 1_400));
      columns.add(new PaperTable.Column(prose.say("installations.inspected"), 1_250));
    }
    columns.add(new PaperTable.Column(prose.say("installations.signed"), told ? 2_200 : 2_800));
    var source =
        estate.size() > ExemptInstallations.MOST
            ? FigureSource.undated(prose.words())
            : new FigureSource(prose.words());
    return new PaperTable(
        prose.say("installations.heading"),
        prose.say("installations.description"),
        columns,
        listed.stream().map(one -> row(one, told, source)).toList());
  }

  private List<TableCell> row(InstallationReportData one, boolean told, FigureSource source) {
    var cells = new ArrayList<TableCell>();
    cells.add(TableCell.strong(one.name()));
    cells.add(TableCell.of(makers(one.makers())));
    cells.add(TableCell.of(prose.cameras(one.cameras())));
    if (told) {
      cells.add(TableCell.of(prose.today(one)).tinted(tint(one)));
      cells.add(TableCell.of(prose.inspected(one)));
    }
    cells.add(TableCell.lines(signed(one, source)));
    return cells;
  }

  private static String tint(InstallationReportData one) {
    return EstateCounts.today(one).map(BandTints::of).orElse("");
  }

  /** How far it is signed, and who has accepted its risk and until when. */
  private List<String> signed(InstallationReportData one, FigureSource source) {
    return Stream.concat(
            Stream.of(source.says(one)),
            one.signOffs().stream().flatMap(signature -> accepted(signature).stream()))
        .toList();
  }

  /** A reason is told of by whoever accepts only, and a paper without it has no day either. */
  private Optional<String> accepted(SignOff signature) {
    return signature
        .reviewOn()
        .map(day -> prose.say("installations.accepted", signature.name(), prose.day(day)))
        .or(
            () ->
                Optional.of(signature)
                    .filter(one -> !one.reason().isBlank())
                    .filter(one -> SigningSettings.accepts(one.role()))
                    .map(one -> prose.say("installations.accepted.withheld", one.name())));
  }

  private String makers(List<MakerCount> makers) {
    if (makers.isEmpty()) {
      return prose.say("not-known");
    }
    var named = makers.stream().limit(MOST_MAKERS).map(MakerCount::name).toList();
    return CommitteeProse.sentence(
        makers.size() > MOST_MAKERS
            ? prose.say(
                "installations.makers",
                String.join(", ", named),
                prose.number(makers.size() - MOST_MAKERS))
            : prose.list(named));
  }
}
