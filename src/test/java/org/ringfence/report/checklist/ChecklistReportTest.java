package org.ringfence.report.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.model.checklist.ChecklistTag;
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
  void theMostTellingStopAndCheckComeFirstInOneWalk() {
    var paper = paper(Dossiers.county());
    assertThat(paper.inStyle("Heading2"))
        .containsExactly(
            "At the recorder", "At the network cabinet", "At the cameras", "In the office");
    var recorder = DocxReading.rows(paper.table("To check: At the recorder"));
    assertThat(recorder.get(1).getFirst())
        .startsWith("Recorder isolation (needed)")
        .contains("On record: Air gap: no link to anything else (Stated).");
    assertThat(recorder.get(2).getFirst()).startsWith("Web monitoring (needed)");
    assertThat(recorder.get(1).get(1))
        .isEqualTo(
            "☐ Air gap: no link to anything else☐ A network of its own"
                + "☐ A VLAN, blocked from the rest☐ Not kept apart");
  }

  @Test
  void everyBoxFieldAndLockedTextHasATagOfItsOwnAndATitle() {
    var controls = new FormControls(write(FullDossier.unsigned(folder), folder.resolve("a.docx")));
    assertThat(controls.tags())
        .doesNotHaveDuplicates()
        .allSatisfy(tag -> assertThat(ChecklistTag.read(tag).orElseThrow().text()).isEqualTo(tag))
        .allSatisfy(tag -> assertThat(tag.length()).isLessThanOrEqualTo(64))
        .contains(
            "checklist/reference/sheet",
            "checklist/tick/recorder.isolation/air-gap",
            "checklist/found/recorder.isolation",
            "checklist/said/recorder.isolation",
            "checklist/point/cables/clear",
            "checklist/note/cables",
            "checklist/device/1/serial",
            "checklist/recorded/1",
            "checklist/who/day");
    assertThat(controls.titles()).hasSameSizeAs(controls.tags()).noneMatch(String::isBlank);
    assertThat(controls.boxes())
        .allSatisfy(tag -> assertThat(tag).matches("checklist/(tick|point|device)/.*"))
        .hasSizeGreaterThan(60);
  }

  @Test
  void everyQuestionThatIsNotInspectedIsOnTheWalkOrCountedForAColleague() {
    var paper = paper(Dossiers.county());
    var text = paper.text();
    var here =
        Catalogues.method().questions().stream()
            .filter(question -> text.contains(Catalogues.wording().title(question.id()) + "On"))
            .toList();
    assertThat(here).hasSizeGreaterThan(14);
    var others =
        Pattern.compile("\\((\\d+)\\)")
            .matcher(text.substring(text.indexOf("The rest that is not shown")))
            .results()
            .mapToInt(count -> Integer.parseInt(count.group(1)))
            .limit(6)
            .sum();
    assertThat(others).isGreaterThan(5);
  }

  @Test
  void theTechnicianIsAskedOnlyWhatATechnicianCanSee() {
    var tags = new FormControls(write(Dossiers.county(), folder.resolve("a.docx"))).tags();
    for (var question : Catalogues.method().questions()) {
      if (question.scope() != Scope.INSTALLATION || question.step().equals("procurement")) {
        assertThat(tags).doesNotContain("checklist/said/" + question.id());
      }
      if (question.ask().equals("technician")) {
        assertThat(tags).contains("checklist/said/" + question.id());
      }
    }
  }

  @Test
  void eachOfTheTwelvePointsIsDoneOnceAtAStop() {
    var rows =
        paper(Dossiers.county()).tables().stream()
            .flatMap(table -> DocxReading.rows(table).stream())
            .filter(row -> row.getFirst().startsWith("Test "))
            .toList();
    assertThat(rows).hasSize(12);
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(row.get(1))
                    .isEqualTo("☐ Done, all clear☐ Something found☐ Does not apply"));
    assertThat(rows.stream().map(row -> row.getFirst().replaceFirst("^Test (\\d+):.*", "$1")))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, 12).mapToObj(Integer::toString).toList())
        .endsWith("12");
  }

  @Test
  void eachDeviceHasASheetAndThereIsOneForWhatIsNotOnRecord() {
    var rows = DocxReading.rows(paper(FullDossier.unsigned(folder)).table("The equipment"));
    assertThat(rows.get(1).getFirst()).startsWith("No. 1, ");
    assertThat(rows.get(1).get(1)).isEqualTo("Label: …Model: …Serial: …");
    assertThat(rows.get(1).get(2)).isEqualTo("MAC: …Firmware: …Place: …");
    assertThat(rows.getLast().getFirst()).startsWith("Not on record");
  }

  @Test
  void whoeverInspectsIsToldThatTheyMayNotApprove() {
    var paper = paper(Dossiers.county());
    assertThat(paper.text())
        .contains("Whoever inspects may not approve the assessment.")
        .contains(Dossiers.county().entry().assessmentId());
    assertThat(DocxReading.rows(paper.table("Who looked")).getFirst())
        .containsExactly("Name", "Employer", "Day of the visit", "Clock is out by", "Signature");
  }

  @Test
  void marksOfAMakerAreThingsToLookForAndNeverProof() {
    var paper = paper(FullDossier.unsigned(folder));
    assertThat(paper.inStyle("Heading1")).contains("What to look for, never proof");
    assertThat(paper.text()).contains("Hikvision: Default ports ");
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
