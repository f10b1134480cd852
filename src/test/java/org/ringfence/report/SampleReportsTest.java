package org.ringfence.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.paper.FileAssessments;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.DocumentVersion;
import org.ringfence.report.site.SiteReport;
import org.ringfence.report.workbook.WorkbookReport;

/** The papers of the samples that ship, scored for real. */
class SampleReportsTest {
  private static final CatalogueServices KNOWLEDGE =
      new CatalogueServices(
          new CatalogueReader(CatalogueSource.bundled()).read(),
          Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("samples")
  void aSampleMakesAWholePaper(Path sample) {
    for (var dossier : dossiers(sample)) {
      var file = folder.resolve("paper.docx");
      var report = new SiteReport(KNOWLEDGE.wording(), KNOWLEDGE.method());

      PaperFiles.written(report.content(dossier, Set.of(), DocumentVersion.FIRST), file);
      assertThat(AccessibleDocument.faults(file)).isEmpty();
      var paper = new DocxReading(file);
      assertThat(paper.inStyle("Finding")).containsExactly(dossier.sentence());
      assertThat(paper.inStyle("Copyable")).containsExactly(dossier.risk().vector());
      assertThat(
              paper.tables().stream()
                  .map(DocxReading::rows)
                  .flatMap(List::stream)
                  .flatMap(List::stream))
          .noneMatch(String::isBlank);
    }
  }

  @Test
  void theCountyAsStatedHasTheNumbersOfTheFirstWorkedCase() {
    var file = folder.resolve("kent.docx");
    var dossier = dossiers(Path.of("samples/kent-county-council.json")).getFirst();
    var report = new SiteReport(KNOWLEDGE.wording(), KNOWLEDGE.method());
    PaperFiles.written(report.content(dossier, Set.of(), DocumentVersion.FIRST), file);

    assertThat(DocxReading.rows(new DocxReading(file).table("The numbers")))
        .contains(
            List.of("Cyber", "20 Severe", "16 Severe", "6 Moderate", "25 Severe"),
            List.of("Supply", "15 High", "15 High", "9 Moderate", "15 High"),
            List.of("Privacy", "9 Moderate", "9 Moderate", "6 Moderate", "20 Severe"),
            List.of("Ethics (outside the headline)", "15 High", "15 High", "10 High", "20 Severe"));
  }

  @Test
  void allSamplesMakeOneWorkbook() {
    var all = samples().flatMap(sample -> dossiers(sample).stream()).toList();
    var file = folder.resolve("book.xlsx");

    assertThat(
            new WorkbookReport(KNOWLEDGE.wording(), KNOWLEDGE.method())
                .write(all, "The samples", Dossiers.DAY, file))
        .isEqualTo(Outcome.done(file));
  }

  static Stream<Path> samples() {
    try (var files = Files.list(Path.of("samples"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Dossier> dossiers(Path sample) {
    return switch (new FileAssessments(KNOWLEDGE).dossiers(sample)) {
      case Outcome.Done<List<Dossier>>(var dossiers) -> dossiers;
      case Outcome.Refused<List<Dossier>>(var problems) -> throw new AssertionError(problems);
    };
  }
}
