package org.ringfence.assessment.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Drafts;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.FileTexts;
import org.ringfence.assessment.TalkativePhoto;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.assessment.paper.FileAssessments;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.assessment.verify.record.VerifyRequest;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.dossier.AttachedEvidence;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.model.verdict.Verdict;

/** A photo that is attached is where the evidence is, in every place that looks at the answer. */
class AttachedRefTest {
  private static final String QUESTION = "web.monitoring";
  private static final Answer SEEN =
      new Answer(
          List.of("disabled"),
          Basis.INSPECTED,
          "A. Technician",
          Optional.of(LocalDate.of(2026, 10, 1)),
          "",
          "");

  @TempDir private Path folder;
  private Workspace workspace;
  private String id;

  @BeforeEach
  void answered() throws IOException {
    var estate = new Estate(folder.resolve("estate"));
    Files.createDirectories(estate.folder());
    Estate.done(estate.ring().make("Sam Signer", Estate.PASSPHRASE.toCharArray()));
    workspace = Estate.done(estate.open(Estate.knowledge()));
    var what = new NewAssessment("Anytown Council", "Town Hall", "", "", "Main", "");
    id = Estate.done(workspace.start(what)).entry().assessmentId();
    Estate.done(workspace.answer(id, QUESTION, SEEN));
  }

  private Dossier attach(String name) throws IOException {
    var photo = TalkativePhoto.write(folder.resolve(name));
    Files.write(photo, new byte[name.length()], java.nio.file.StandardOpenOption.APPEND);
    return Estate.done(workspace.attachments().add(id, QUESTION, photo));
  }

  private Dossier dossier() {
    return Estate.done(workspace.open(id));
  }

  private static HeldAnswer held(Dossier dossier) {
    return dossier.risk().held().stream()
        .filter(one -> one.question().equals(QUESTION))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void itIsHeldAtItsBasisWhileThePhotoIsThere() throws IOException {
    assertThat(held(dossier()).basis()).isEqualTo(Basis.STATED);
    var with = attach("one.jpg");
    assertThat(held(with).basis()).isEqualTo(Basis.INSPECTED);
    assertThat(held(with).given().ref()).startsWith("Attached (SHA-256 ");
    var sha = with.attachments().getOrDefault(QUESTION, List.of()).getFirst().sha256();
    assertThat(held(with).given().ref()).contains(sha.substring(0, 12)).doesNotContain("one.jpg");
    var without = Estate.done(workspace.attachments().remove(id, QUESTION, sha));
    assertThat(held(without).basis()).isEqualTo(Basis.STATED);
    assertThat(held(without).given().ref()).isEmpty();
  }

  @Test
  void peopleReadWhatItIsCalledAndNotItsHash() throws IOException {
    attach("one.jpg");
    for (var kind : List.of(PaperKind.SITE, PaperKind.COMMITTEE, PaperKind.WORKBOOK)) {
      for (var edition : Edition.values()) {
        var text = printed(kind, edition);
        assertThat(text).as(kind + " " + edition).doesNotContain("SHA-256");
        if (edition == Edition.EXEMPT && kind == PaperKind.WORKBOOK) {
          assertThat(text).as(kind.id()).contains("Attached: one.jpg (photo)");
        }
      }
    }
    var here = dossier().attachments().getOrDefault(QUESTION, List.of());
    var ref = held(dossier()).given().ref();
    assertThat(AttachedEvidence.says(ref, here)).isEqualTo("Attached: one.jpg (photo)");
    assertThat(AttachedEvidence.says(ref, List.of())).doesNotContain("SHA-256");
    assertThat(AttachedEvidence.written(ref)).isEmpty();
    assertThat(AttachedEvidence.says("Sheet 7", here))
        .isEqualTo("Sheet 7; Attached: one.jpg (photo)");
  }

  private String printed(PaperKind kind, Edition edition) throws IOException {
    var isBook = kind == PaperKind.WORKBOOK;
    var file = folder.resolve(kind.id() + edition.id() + (isBook ? ".xlsx" : ".docx"));
    var order = PaperOrder.of(kind, edition, kind == PaperKind.SITE ? id : "");
    Estate.done(workspace.publishing().write(order, file, Optional.empty(), Progress.NONE));
    if (isBook) {
      try (var book = new ReadableWorkbook(file.toFile())) {
        return book.findSheet("Answers").orElseThrow().read().stream()
            .flatMap(row -> row.stream().map(Cell::getText))
            .collect(Collectors.joining(" "));
      }
    }
    try (var in = Files.newInputStream(file);
        var word = new XWPFWordExtractor(new XWPFDocument(in))) {
      return word.getText();
    }
  }

  @Test
  void whoChangesTheAnswerKeepsNothingOfIt() throws IOException {
    var with = attach("one.jpg");
    var sha = with.attachments().getOrDefault(QUESTION, List.of()).getFirst().sha256();
    var shown = with.assessment().answer(QUESTION);
    Estate.done(workspace.answer(id, QUESTION, shown.withNote("Seen on the screen.")));
    assertThat(held(dossier()).basis()).isEqualTo(Basis.INSPECTED);
    var without = Estate.done(workspace.attachments().remove(id, QUESTION, sha));
    assertThat(held(without).given().ref()).isEmpty();
    assertThat(held(without).given().note()).isEqualTo("Seen on the screen.");
    // And the change before the attachment can still be taken back.
    assertThat(held(Estate.done(workspace.undo(id))).given().note()).isEmpty();
  }

  @Test
  void whatSomebodyWroteStaysAndThePhotoIsNamedBesideIt() throws IOException {
    var typed = SEEN.withEvidence(SEEN.by(), SEEN.on(), "Sheet 7");
    Estate.done(workspace.answer(id, QUESTION, typed));
    assertThat(held(attach("one.jpg")).given().ref()).isEqualTo("Sheet 7");
    assertThat(printed(PaperKind.SITE, Edition.EXEMPT))
        .contains("A. Technician; 1 October 2026; Sheet 7; Attached: one.jpg (photo).");
    assertThat(printed(PaperKind.WORKBOOK, Edition.EXEMPT))
        .contains("Sheet 7; Attached: one.jpg (photo)");
    assertThat(printed(PaperKind.SITE, Edition.PUBLIC))
        .doesNotContain("one.jpg", "A. Technician", "Sheet 7");
  }

  @Test
  void aFileThatIsTakenAwayScoresTheSame() throws IOException {
    var here = attach("one.jpg").risk();
    var file = folder.resolve("away.json");
    Estate.done(workspace.export("", file));
    var away =
        Estate.done(new FileAssessments(Estate.knowledge()).dossiers(file)).getFirst().risk();
    assertThat(away).isEqualTo(here);
  }

  @Test
  void theNextRevisionHasThePhotoOfEachAnswerThatItCarries() throws IOException {
    var ref = held(attach("one.jpg")).given().ref();
    var next = Estate.done(workspace.revise(signed()));
    assertThat(next.attachments().getOrDefault(QUESTION, List.of())).hasSize(1);
    assertThat(held(next).basis()).isEqualTo(Basis.INSPECTED);
    assertThat(held(next).given().ref()).isEqualTo(ref);

    var first = id;
    id = next.entry().assessmentId();
    var sha = next.attachments().getOrDefault(QUESTION, List.of()).getFirst().sha256();
    var without = Estate.done(workspace.attachments().remove(id, QUESTION, sha));
    assertThat(held(without).given().ref()).isEmpty();
    assertThat(held(without).basis()).isEqualTo(Basis.STATED);
    assertThat(Estate.done(workspace.open(first)).attachments()).containsKey(QUESTION);
  }

  @Test
  void aPhotoThatIsLostHindersNoRevisionAndIsMissedThereToo() throws IOException {
    var photo = attach("one.jpg").attachments().getOrDefault(QUESTION, List.of()).getFirst();
    var signed = signed();
    Files.delete(Estate.done(workspace.attachments().open(photo)));
    var next = Estate.done(workspace.revise(signed)).entry().assessmentId();
    assertThat(workspace.attachments().problems())
        .anyMatch(one -> one.assessments().contains(next));
  }

  /** What was signed for is not what was signed, and what nobody signed for is only missing. */
  @Test
  void evidenceThatWasSignedForAndIsAlteredIsNotAsItWasSigned() throws IOException {
    var photo = attach("one.jpg").attachments().getOrDefault(QUESTION, List.of()).getFirst();
    var bytes = Estate.done(workspace.attachments().open(photo));
    var content = Files.readAllBytes(bytes);
    content[content.length - 1]++;
    Files.write(bytes, content);
    assertThat(verified().level()).isNotEqualTo(Verdict.Level.CHANGED);
    content[content.length - 1]--;
    Files.write(bytes, content);
    signed();
    content[content.length - 1]++;
    Files.write(bytes, content);
    var told = verified();
    assertThat(told.level()).isEqualTo(Verdict.Level.CHANGED);
    assertThat(told.level().exitCode()).isEqualTo(1);
    assertThat(told.lines())
        .anyMatch(line -> line.mark() == Verdict.Mark.BAD && line.text().contains("one.jpg"));
    Files.delete(bytes);
    assertThat(verified().level()).isEqualTo(Verdict.Level.CHANGED);
  }

  private Verdict verified() {
    return workspace.verification().verify(workspace.file(), VerifyRequest.PLAIN);
  }

  @Test
  void whatAReplacedDeviceHadShownGoesAlongAndShowsNothing() throws IOException {
    var old = Drafts.recorder("Hikvision");
    Estate.done(workspace.devices(id, List.of(old)));
    attach("one.jpg");
    Estate.done(workspace.replace(id, 0, Drafts.recorder("Axis")));
    var next = Estate.done(workspace.revise(signed()));
    id = next.entry().assessmentId();
    assertThat(next.attachments()).containsKey(QUESTION);
    assertThat(next.assessment().answer(QUESTION).values()).isEmpty();
    assertThat(next.reopened()).hasSize(1);
    var said = Estate.done(workspace.stillSo(id, QUESTION, "A. Reed", Estate.TODAY));
    assertThat(held(said).basis()).isEqualTo(Basis.STATED);
    assertThat(held(said).given().ref()).isEmpty();
  }

  private String signed() {
    var who = new Signatory("", true, "technician", "I looked at it.", "Why not", Estate.TODAY);
    Estate.done(workspace.signatures().sign(id, who, Estate.PASSPHRASE.toCharArray()));
    return id;
  }

  @Test
  void theSignedRecordAndThePaperHaveIt() throws IOException {
    attach("one.jpg");
    var ref = held(attach("another.jpg")).given().ref();
    assertThat(ref).contains(", ");
    var who = new Signatory("", true, "technician", "I looked at it.", "Why not", Estate.TODAY);
    Estate.done(workspace.signatures().sign(id, who, Estate.PASSPHRASE.toCharArray()));
    assertThat(held(dossier()).given().ref()).isEqualTo(ref);
    assertThat(held(dossier()).basis()).isEqualTo(Basis.INSPECTED);
    assertThat(dossier().signed().stale()).isEmpty();
    var paper = folder.resolve("paper.xlsx");
    Estate.done(
        workspace
            .publishing()
            .write(
                PaperOrder.of(PaperKind.WORKBOOK, Edition.EXEMPT, ""),
                paper,
                Optional.empty(),
                Progress.NONE));
    assertThat(FileTexts.of(Files.readAllBytes(paper))).contains(ref);
  }
}
