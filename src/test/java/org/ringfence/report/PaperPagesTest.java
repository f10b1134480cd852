package org.ringfence.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.estate.SignedEstate;
import org.ringfence.assessment.paper.FileAssessments;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.DocumentVersion;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.report.checklist.ChecklistReport;
import org.ringfence.report.site.PublicSiteReport;
import org.ringfence.report.site.SiteReport;

/** How many pages the papers take as LibreOffice shows them; left out where there is none. */
class PaperPagesTest {

  @TempDir private Path folder;

  @Test
  void aSiteReportTakesTwoToSixPages() throws Exception {
    var report = new SiteReport(FullDossier.KNOWLEDGE.wording(), FullDossier.KNOWLEDGE.method());
    var files = new ArrayList<Path>();
    for (var sample : SampleReportsTest.samples().toList()) {
      for (var dossier : FullDossier.dossiers(sample)) {
        var file = folder.resolve("sample-" + files.size() + ".docx");
        files.add(
            PaperFiles.written(report.content(dossier, Set.of(), DocumentVersion.FIRST), file));
        files.add(published(dossier, files.size()));
      }
    }
    for (var dossier : List.of(FullDossier.unsigned(folder), FullDossier.signed(folder))) {
      var file = folder.resolve("full-" + dossier.signOffs().size() + ".docx");
      files.add(PaperFiles.written(report.content(dossier, Set.of(), DocumentVersion.FIRST), file));
    }
    var full = FullDossier.unsigned(folder);
    for (var dossier : List.of(full, new SignedEstate(FullDossier.KNOWLEDGE).signed(full))) {
      files.add(published(dossier, files.size()));
    }

    Assumptions.assumeTrue(LaidOut.shown(folder, files), "LibreOffice is not on this computer");
    var pages = new TreeMap<String, Integer>();
    for (var file : files) {
      pages.put(file.getFileName().toString(), LaidOut.pages(file));
    }
    assertThat(pages.values()).as("%s", pages).allMatch(number -> number >= 2 && number <= 6);
  }

  @Test
  void aChecklistForSixGroupsOfDevicesTakesFourPagesAtMost() throws Exception {
    var report =
        new ChecklistReport(
            FullDossier.KNOWLEDGE.wording(),
            FullDossier.KNOWLEDGE.method(),
            FullDossier.KNOWLEDGE.papers().airGapTest());
    var files = new ArrayList<Path>();
    for (var sample :
        Stream.concat(
                SampleReportsTest.samples(),
                Stream.of(Path.of("src/test/resources/org/ringfence/report/six-devices.json")))
            .toList()) {
      for (var dossier : FullDossier.dossiers(sample)) {
        var file = folder.resolve("checklist-" + files.size() + ".docx");
        files.add(PaperFiles.written(report.content(dossier, DocumentVersion.FIRST), file));
      }
    }

    Assumptions.assumeTrue(LaidOut.shown(folder, files), "LibreOffice is not on this computer");
    for (var file : files) {
      assertThat(LaidOut.pages(file)).as(file.toString()).isBetween(3, 4);
    }
  }

  /** The public edition, in which everything is withheld that the catalogue proposes. */
  private Path published(Dossier dossier, int number) {
    var brief =
        switch (new FileAssessments(FullDossier.KNOWLEDGE)
            .brief(List.of(dossier), Edition.PUBLIC)) {
          case Outcome.Done<EstateReportData>(var made) -> made;
          case Outcome.Refused<EstateReportData>(var problems) ->
              throw new AssertionError(problems);
        };
    var content =
        new PublicSiteReport(FullDossier.KNOWLEDGE.wording(), FullDossier.KNOWLEDGE.method())
            .content(
                brief.installations().getFirst(),
                brief.rulings(),
                brief.provisions(),
                Set.of(),
                DocumentVersion.FIRST);
    return PaperFiles.written(content, folder.resolve("public-" + number + ".docx"));
  }
}
