package org.ringfence.report.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Scope;
import org.ringfence.model.method.TestPoint;
import org.ringfence.model.paper.DocumentVersion;
import org.ringfence.model.paper.PaperPlan;
import org.ringfence.report.AccessibleDocument;
import org.ringfence.report.Catalogues;
import org.ringfence.report.DocxReading;
import org.ringfence.report.Dossiers;
import org.ringfence.report.FullDossier;
import org.ringfence.report.PaperFiles;

class ChecklistReportTest {
  private static final List<TestPoint> POINTS =
      Catalogues.wording().terms().getOrDefault("test", java.util.Map.of()).keySet().stream()
          .map(id -> new TestPoint(id, List.of("recorder.isolation")))
          .toList();

  @TempDir private Path folder;

  @Test
  void theMostValuableComesFirstWithWhatIsSaidWhatProvesItAndBoxes() {
    var paper = paper(Dossiers.county());
    assertThat(paper.inStyle("Heading2"))
        .startsWith("Check 1: Recorder isolation (needed)", "Check 2: Web monitoring (needed)")
        .doesNotHaveDuplicates();
    assertThat(paper.text())
        .contains(
            "How is the recorder kept apart from every other network?",
            "Said today: Air gap: no link to anything else (Stated).",
            "Said today: Not known.",
            "What proves it: A photo");
    assertThat(paper.inStyle("ListTick"))
        .startsWith(
            "Air gap: no link to anything else",
            "A network of its own",
            "A VLAN, blocked from the rest",
            "Not kept apart",
            "Not checked, because (write below)");
  }

  @Test
  void everyQuestionThatIsNotInspectedIsSomewhereInIt() {
    var text = paper(Dossiers.county()).text();
    for (var question : Catalogues.method().questions()) {
      assertThat(text).contains(Catalogues.wording().question(question.id()).proof());
    }
  }

  @Test
  void theTechnicianIsAskedOnlyWhatATechnicianCanSee() {
    var asked = paper(Dossiers.county()).inStyle("Heading2");
    for (var question : Catalogues.method().questions()) {
      if (question.scope() != Scope.INSTALLATION || question.step().equals("procurement")) {
        assertThat(asked)
            .as(question.id())
            .noneMatch(heading -> heading.contains(Catalogues.wording().title(question.id())));
      }
    }
  }

  @Test
  void theTestSheetHasTwelvePointsEachWithThreeBoxes() {
    var rows = DocxReading.rows(paper(Dossiers.county()).table("Test sheet for an air gap"));
    assertThat(rows).hasSize(13);
    for (var number : IntStream.rangeClosed(1, 12).toArray()) {
      assertThat(rows.get(number).get(0)).isEqualTo(Integer.toString(number));
      assertThat(rows.get(number).get(2)).isEqualTo("☐ Yes☐ No☐ Not applicable");
    }
    assertThat(rows.get(1).get(1)).startsWith("Follow every cable. Photograph each cable");
  }

  @Test
  void whoeverInspectsIsToldThatTheyMayNotApprove() {
    var paper = paper(Dossiers.county());
    assertThat(paper.inStyle("Notice"))
        .anySatisfy(
            line ->
                assertThat(line).startsWith("Whoever inspects may not approve the assessment."));
    assertThat(paper.inStyle("FormLine"))
        .endsWith(
            "Name:\t",
            "Employer:\t",
            "Date and time:\t",
            "The recorder’s clock is out by:\t",
            "Signature:\t");
  }

  @Test
  void marksOfAMakerAreThingsToLookForAndNeverProof() {
    var paper = paper(FullDossier.unsigned(folder));
    assertThat(DocxReading.rows(paper.table("What to look for")).get(1).getFirst())
        .isEqualTo("Hikvision");
    assertThat(paper.text()).contains("things to look for, never proof");
    assertThat(paper(Dossiers.county()).text()).doesNotContain("never proof");
  }

  @Test
  void thePreviewNamesTheHeadingsThatThePaperHas() {
    for (var dossier : List.of(Dossiers.county(), FullDossier.unsigned(folder))) {
      assertThat(report().parts(dossier).stream().map(PaperPlan.Part::heading))
          .containsExactlyElementsOf(paper(dossier).inStyle("Heading1"));
    }
  }

  @Test
  void itIsAccessibleAndTheSameDossierGivesTheSameBytes() throws IOException {
    for (var dossier : List.of(Dossiers.county(), FullDossier.unsigned(folder))) {
      var one = write(dossier, folder.resolve("one.docx"));
      assertThat(AccessibleDocument.faults(one)).isEmpty();
      assertThat(Files.mismatch(one, write(dossier, folder.resolve("two.docx")))).isEqualTo(-1);
    }
  }

  private static ChecklistReport report() {
    return new ChecklistReport(
        FullDossier.KNOWLEDGE.wording(), FullDossier.KNOWLEDGE.method(), POINTS);
  }

  private Path write(Dossier dossier, Path file) {
    return PaperFiles.written(report().content(dossier, DocumentVersion.FIRST), file);
  }

  private DocxReading paper(Dossier dossier) {
    return new DocxReading(write(dossier, folder.resolve("paper.docx")));
  }
}
