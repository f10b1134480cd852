package org.ringfence.report.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.paper.FileAssessments;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.report.AccessibleDocument;
import org.ringfence.report.office.PaperFile;

/**
 * The committee paper of each sample in both editions, and of estates made by hand, as a reviewer
 * reads it. Run with {@code -Dgolden=rewrite} to write the expected texts anew.
 */
class CommitteeGoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/committee");
  private static final CatalogueServices KNOWLEDGE =
      new CatalogueServices(
          new CatalogueReader(CatalogueSource.bundled()).read(),
          Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource({"samples", "byHand"})
  void thePaperReadsAsItDid(String name, EstateReportData brief) throws IOException {
    var file = folder.resolve(name + ".docx");
    var content =
        new CommitteePaper(KNOWLEDGE.wording(), KNOWLEDGE.method()).content(brief, Progress.NONE);
    assertThat(PaperFile.write(file, content, Optional.empty())).isEqualTo(Outcome.done(file));

    assertThat(AccessibleDocument.faults(file)).isEmpty();
    var golden = GOLDEN.resolve(name + ".txt");
    var text = PaperText.of(file);
    if ("rewrite".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
  }

  static Stream<Arguments> samples() {
    try (var files = Files.list(Path.of("samples"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream()
          .flatMap(
              file ->
                  Arrays.stream(Edition.values())
                      .map(edition -> Arguments.of(name(file, edition), brief(file, edition))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Arguments> byHand() {
    return Stream.of(
        Arguments.of("no-installation", Briefs.empty()),
        Arguments.of("no-council", Briefs.trust()),
        Arguments.of("nothing-known", Briefs.nothingKnown()),
        Arguments.of("twelve-public", Briefs.mixed(Edition.PUBLIC)),
        Arguments.of("twelve-exempt", Briefs.mixed(Edition.EXEMPT)));
  }

  private static String name(Path sample, Edition edition) {
    return sample.getFileName().toString().replace(".json", "-" + edition.id());
  }

  private static EstateReportData brief(Path sample, Edition edition) {
    var files = new FileAssessments(KNOWLEDGE);
    return switch (files.dossiers(sample).then(all -> files.brief(all, edition))) {
      case Outcome.Done<EstateReportData>(var brief) -> brief;
      case Outcome.Refused<EstateReportData>(var problems) -> throw new AssertionError(problems);
    };
  }
}
