package org.ringfence.report.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.model.disclosure.Decided;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.paper.FoiCount;
import org.ringfence.model.paper.FoiSummary;
import org.ringfence.model.paper.FoiTable;
import org.ringfence.model.paper.PaperPlan;
import org.ringfence.model.written.Money;
import org.ringfence.report.AccessibleDocument;
import org.ringfence.report.DocxReading;
import org.ringfence.report.Dossiers;
import org.ringfence.report.PaperFiles;

class FoiReportTest {
  private static final FoiTable NONE =
      new FoiTable(List.of(), List.of(), List.of(), List.of(), List.of(), new FoiCount.Number(0));
  private static final FoiTable COUNTS =
      new FoiTable(
          List.of("Hikvision", "Axis"),
          List.of("Nothing beyond the CCTV itself", "Not known"),
          List.of(
              List.of(new FoiCount.Number(12), new FoiCount.Few(5)),
              List.of(new FoiCount.Number(7), new FoiCount.Hidden())),
          List.of(new FoiCount.Hidden(), new FoiCount.Hidden()),
          List.of(new FoiCount.Number(19), new FoiCount.Number(10)),
          new FoiCount.Number(29));

  @TempDir private Path folder;

  @Test
  void countsAreGivenAsTheSummaryHasThem() {
    var paper = paper(full());
    assertThat(DocxReading.rows(paper.table("Installations by maker and connection")))
        .containsExactly(
            List.of("Main maker", "Nothing beyond the CCTV itself", "Not known", "All"),
            List.of("Hikvision", "12", "Fewer than 5", "Withheld"),
            List.of("Axis", "7", "Withheld", "Withheld"),
            List.of("All makers", "19", "10", "29"));
    assertThat(paper.text())
        .contains(
            "A number from 1 up to, but not including, 5 is not given as it is",
            "another number is withheld beside it",
            "not known, and not counted above: Fewer than 5.");
  }

  @Test
  void refusalsNameTheSectionAndSpendItsYears() {
    var paper = paper(full());
    assertThat(DocxReading.rows(paper.table("Requests refused")))
        .contains(
            List.of(
                "FOI 2026/114Received 4 May 2026",
                "Make, model and place of every camera",
                "section 31(1)(a) of the Freedom of Information Act 2000",
                "Refused in part on 1 June 2026.It would help somebody to avoid them."
                    + "Public interest: Safety in the building weighs more."));
    assertThat(DocxReading.rows(paper.table("Spend by year")))
        .contains(List.of("2016", "£9,690", "56"));
  }

  @Test
  void aCouncilWithNothingOnRecordHasAPaperThatSaysSo() {
    var paper = paper(empty());
    assertThat(DocxReading.rows(paper.table("Cameras by maker and connection")))
        .containsExactly(List.of("Maker", "All"), List.of("All makers", "0"));
    assertThat(paper.text())
        .contains(
            "No refused request is on record.",
            "Nothing is recorded.",
            "None of the numbers here is as small as that");
  }

  @Test
  void thePreviewTheAccessAndTheBytesAreAsTheyShouldBe() throws IOException {
    for (var summary : List.of(full(), empty())) {
      var file = write(summary, folder.resolve("one.docx"));
      assertThat(AccessibleDocument.faults(file)).isEmpty();
      assertThat(Files.mismatch(file, write(summary, folder.resolve("two.docx")))).isEqualTo(-1);
      assertThat(new FoiReport().parts(summary).stream().map(PaperPlan.Part::heading))
          .containsExactlyElementsOf(new DocxReading(file).inStyle("Heading1"));
    }
  }

  static FoiSummary full() {
    return summary(
        COUNTS,
        new FoiCount.Few(5),
        List.of(new FoiSummary.Spend("2016", Money.pounds(9_690), new FoiCount.Number(56))),
        "Devices whose cost is on record; installation and upkeep are not in it.",
        List.of(
            new FoiSummary.Refused(
                "FOI 2026/114",
                LocalDate.of(2026, 5, 4),
                "Make, model and place of every camera",
                "section 31(1)(a) of the Freedom of Information Act 2000",
                true,
                "It would help somebody to avoid them.",
                "Safety in the building weighs more.",
                true,
                Optional.of(LocalDate.of(2026, 6, 1)))),
        List.of("Makers are as recorded on the devices."));
  }

  private static FoiSummary empty() {
    return summary(
        NONE, new FoiCount.Number(0), List.of(), "Nothing is recorded.", List.of(), List.of());
  }

  private static FoiSummary summary(
      FoiTable counts,
      FoiCount unknown,
      List<FoiSummary.Spend> spend,
      String spendSays,
      List<FoiSummary.Refused> refusals,
      List<String> notes) {
    return new FoiSummary(
        new Organisation("o-1", "County Council"),
        Dossiers.DAY,
        1,
        Optional.empty(),
        5,
        counts,
        counts,
        unknown,
        spend,
        spendSays,
        false,
        refusals,
        "Places are not given: section 31 is relied on.",
        Decided.ALL,
        notes,
        List.of());
  }

  private static Path write(FoiSummary summary, Path file) {
    return PaperFiles.written(new FoiReport().content(summary), file);
  }

  private DocxReading paper(FoiSummary summary) {
    return new DocxReading(write(summary, folder.resolve("paper.docx")));
  }
}
