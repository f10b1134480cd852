package org.ringfence.report.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.DocumentVersion;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.paper.PaperPlan;
import org.ringfence.report.AccessibleDocument;
import org.ringfence.report.Catalogues;
import org.ringfence.report.DocxReading;
import org.ringfence.report.PaperFiles;
import org.ringfence.report.PublicExtracts;
import org.ringfence.report.Tampering;
import org.ringfence.report.check.PaperCheck;

class PublicSiteReportTest {
  private static final InstallationReportData SIGNED =
      PublicExtracts.extract(PublicExtracts.EXACT, true);

  @TempDir private Path folder;

  @Test
  void whatIsWithheldSaysSoWithItsParagraphWhereItWouldStand() {
    var paper = paper(SIGNED);
    assertThat(DocxReading.rows(paper.table("Equipment")).get(1))
        .containsExactly("Cameras", "LTS", "Hikvision", "56", "Withheld (paragraph 7)");
    assertThat(DocxReading.rows(paper.table("More about the equipment")).get(1))
        .containsExactly("Line 1", "V4.62", "Not given");
    assertThat(paper.text())
        .contains(
            "Withheld as proposed (paragraph 3), for every device: year of purchase and cost.");
    assertThat(DocxReading.rows(paper.table("Answers")).toString())
        .contains(
            "Passwords: Withheld (paragraph 7).",
            "Web monitoring: Off on every device – Stated: 22 November 2026.",
            "Other ways out: Not known.");
  }

  @Test
  void theReasonsNameTheOfficerTheRoleAndTheDayOrThatTheyAreProposed() {
    var paper = paper(SIGNED);
    var law = "of Part 1 of Schedule 12A to the Act of 1972";
    assertThat(paper.inStyle("Heading2"))
        .contains("Paragraph 7 " + law, "Paragraph 3 of Part 1 of Schedule 12A to the Act of 1972");
    assertThat(DocxReading.rows(paper.table("Withheld under paragraph 7 " + law)))
        .containsExactly(
            List.of("What is withheld", "Why"),
            List.of("Models", "Models tell which weaknesses to try."),
            List.of("Passwords", "It tells a weak point."));
    assertThat(DocxReading.rows(paper.table("Withheld under paragraph 3 " + law)))
        .contains(List.of("Prices and contracts", "Prices would weaken the Council when it buys."));
    assertThat(paper.text())
        .contains("Decided by M. Okafor, Monitoring officer, on 22 November 2026.")
        .contains("Proposed by the program. The proper officer has not decided yet.");
  }

  @Test
  void figuresAreGivenAsExactlyAsTheExtractHasThem() {
    assertThat(DocxReading.rows(paper(SIGNED).table("The numbers")))
        .contains(
            List.of("Headline", "20 Severe", "16 Severe", "9 Moderate", "25 Severe"),
            List.of("Cyber", "20 Severe", "16 Severe", "6 Moderate", "25 Severe"));
    var banded = paper(PublicExtracts.extract(PublicExtracts.BANDED, false));
    assertThat(DocxReading.rows(banded.table("The numbers")))
        .containsExactly(
            List.of("Risk", "Residual risk today", "Attainable by inspection"),
            List.of("Headline", "Severe", "Moderate"),
            List.of("All risks", "Severe", "High"));
    var none = paper(PublicExtracts.extract(new FigurePrecision.None(), false));
    assertThat(none.text()).contains("Neither scores nor bands are given");
    assertThat(none.tables())
        .noneMatch(
            table -> table.getCTTbl().getTblPr().getTblCaption().getVal().equals("The numbers"));
  }

  @Test
  void noStepOfTheScoresIsInItAndItSaysWhereTheyAre() {
    var paper = paper(SIGNED);
    assertThat(paper.inStyle("Copyable")).isEmpty();
    assertThat(paper.text()).contains("belong to the exempt edition").doesNotContain("RF1/");
  }

  @Test
  void itCarriesItsPublicRecordAndIsMarkedOnEachPage() throws IOException {
    var file = write(SIGNED, folder.resolve("paper.docx"));
    assertThat(new PaperCheck().enclosure(file).map(one -> one.kind() + one.records()))
        .isEqualTo(Outcome.done("site-public[{\"public\":1}]"));
    var parts = new Tampering(file).parts();
    assertThat(new String(parts.getOrDefault("word/header1.xml", new byte[0]), UTF))
        .contains("OFFICIAL<")
        .doesNotContain("SENSITIVE");
    assertThat(new DocxReading(file).inStyle("ScheduleStart"))
        .containsExactly("Signed schedule begins: record 0123-4567-89AB-CDEF");
  }

  @Test
  void anExtractWithNothingInItMakesAPaperAllTheSame() throws IOException {
    var file = folder.resolve("bare.docx");
    var bare = PublicExtracts.extract(new FigurePrecision.None(), false);
    PaperFiles.written(
        report().content(bare, List.of(), Map.of(), Set.of(), DocumentVersion.FIRST), file);
    assertThat(new DocxReading(file).text())
        .contains("Withheld", "Nothing is withheld on a ground that this paper could name.")
        .contains("Draft schedule begins: not signed", "Draft schedule ends");
    assertThat(AccessibleDocument.faults(file)).isEmpty();
  }

  @Test
  void thePreviewTheAccessAndTheBytesAreAsTheyShouldBe() throws IOException {
    for (var extract : List.of(SIGNED, PublicExtracts.extract(PublicExtracts.BANDED, false))) {
      var file = write(extract, folder.resolve("one.docx"));
      assertThat(AccessibleDocument.faults(file)).isEmpty();
      assertThat(Files.mismatch(file, write(extract, folder.resolve("two.docx")))).isEqualTo(-1);
      assertThat(report().parts(extract, Set.of()).stream().map(PaperPlan.Part::heading))
          .containsExactlyElementsOf(new DocxReading(file).inStyle("Heading1"));
    }
  }

  private static final java.nio.charset.Charset UTF = java.nio.charset.StandardCharsets.UTF_8;

  private static PublicSiteReport report() {
    return new PublicSiteReport(Catalogues.wording(), Catalogues.method());
  }

  private Path write(InstallationReportData extract, Path file) {
    return PaperFiles.written(
        report()
            .content(
                extract,
                PublicExtracts.rulings(),
                PublicExtracts.provisions(),
                Set.of(),
                DocumentVersion.FIRST),
        file);
  }

  private DocxReading paper(InstallationReportData extract) {
    return new DocxReading(write(extract, folder.resolve("paper.docx")));
  }
}
