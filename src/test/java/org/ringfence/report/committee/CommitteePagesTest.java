package org.ringfence.report.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.report.FullDossier;
import org.ringfence.report.LaidOut;
import org.ringfence.report.office.PaperFile;

/** A committee's report is as short as councils ask; left out where there is no LibreOffice. */
class CommitteePagesTest {
  @TempDir private Path folder;

  /** A report with its appendices, but for the exempt one, and the most pages that it may have. */
  private record Asked(EstateReportData brief, int pages) {}

  @Test
  void aReportKeepsToItsPages() throws Exception {
    var asked = new LinkedHashMap<Path, Asked>();
    CommitteeGoldenTest.samples()
        .map(sample -> (EstateReportData) sample.get()[1])
        .filter(brief -> brief.edition() == Edition.PUBLIC)
        .forEach(
            brief -> {
              var most = brief.installations().size() == 1 ? 5 : 8;
              asked.put(written(brief, asked.size()), new Asked(brief, most));
            });
    for (var large :
        List.of(new Asked(Briefs.mixed(Edition.PUBLIC), 8), new Asked(Briefs.many(1_500), 12))) {
      asked.put(written(large.brief(), asked.size()), large);
    }

    Assumptions.assumeTrue(
        LaidOut.shown(folder, List.copyOf(asked.keySet())), "LibreOffice is not on this computer");
    for (var one : asked.entrySet()) {
      assertThat(LaidOut.pages(one.getKey()))
          .as(one.getValue().brief().organisation().name() + " " + one.getKey())
          .isLessThanOrEqualTo(one.getValue().pages());
    }
  }

  private Path written(EstateReportData brief, int number) {
    var file = folder.resolve("report-" + number + ".docx");
    var content =
        new CommitteePaper(FullDossier.KNOWLEDGE.wording(), FullDossier.KNOWLEDGE.method())
            .content(brief, Progress.NONE);
    assertThat(PaperFile.write(file, content, Optional.empty())).isEqualTo(Outcome.done(file));
    return file;
  }
}
