package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.paper.SitePaper;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.assessment.verify.PaperParts;
import org.ringfence.assessment.verify.record.VerifyRequest;
import org.ringfence.model.verdict.Verdict;

/** A clerk gives a paper out, checks it, and gets a fresh one for a doubtful one. */
@ExtendWith(OnScreen.class)
class GivenOutTest {
  private static final String PASSPHRASE = "three plain words";

  @TempDir Path folder;

  private static void signed(Workspace workspace) {
    OpenWindow.done(workspace.signatures().makeKey("Sam Okafor", PASSPHRASE.toCharArray()));
    var id =
        OpenWindow.done(workspace.importFile(Path.of("samples", "kent-county-council.json")))
            .getFirst();
    var day = OpenWindow.done(workspace.open(id)).today();
    var me = new Signatory("", true, "assessor", "I stand by this.", "", day);
    OpenWindow.done(workspace.signatures().sign(id, me, PASSPHRASE.toCharArray()));
  }

  @Test
  void aPaperIsSealedAndADoubtfulOneReplaced() throws Exception {
    try (var open = new OpenWindow(folder, 1366, 768, GivenOutTest::signed)) {
      var hand = new Hand(open);
      hand.press("Papers");
      hand.press("This paper is given out");
      hand.type("Passphrase of your key", PASSPHRASE);
      hand.press("Write the Word file…");
      var paper = open.picked.getLast();
      assertThat(hand.sees(paper.getFileName().toString())).isTrue();
      assertThat(hand.sees("Sam Okafor sealed it as version 1. No trust file of this register"))
          .isTrue();
      var verdict =
          open.inBackground(() -> open.workspace.verification().verify(paper, VerifyRequest.PLAIN));
      assertThat(verdict.lines().stream().map(Verdict.Line::text))
          .anyMatch(line -> line.startsWith("Sam Okafor sealed this file on "));

      var report =
          OpenWindow.done(
              open.inBackground(
                  () ->
                      SitePaper.write(
                          open.workspace,
                          open.workspace.entries().getFirst().assessmentId(),
                          folder.resolve("site.docx"))));
      hand.press("Check a paper");
      open.next = Optional.of(report);
      hand.press("Choose a file…");
      assertThat(hand.sees("As written.")).isTrue();
      assertThat(hand.reads("Write a fresh paper…")).isFalse();

      var doubtful =
          Files.copy(
              Path.of("src/test/resources/org/ringfence/fixtures/0.1.0/site-exempt.docx"),
              folder.resolve("doubtful.docx"));
      open.next = Optional.of(doubtful);
      hand.press("Choose a file…");
      assertThat(hand.sees("this file is not vouched for")).isTrue();
      open.next = Optional.of(folder.resolve("fresh.docx"));
      hand.press("Write a fresh paper…");
      assertThat(hand.sees("fresh.docx")).isTrue();
      assertThat(folder.resolve("fresh.docx")).isNotEmptyFile();
      assertThat(open.failures).isEmpty();
    }
  }

  /** Gives what is signed a photo, and takes its bytes away again. */
  private void losing(Workspace workspace) {
    var id =
        OpenWindow.done(workspace.importFile(Path.of("samples", "kent-county-council.json")))
            .getFirst();
    var pdf = folder.resolve("sheet.pdf");
    try {
      Files.writeString(pdf, "%PDF-1.7\nSheet 1");
      OpenWindow.done(workspace.attachments().add(id, "recorder.isolation", pdf));
      OpenWindow.done(workspace.signatures().makeKey("Sam Okafor", PASSPHRASE.toCharArray()));
      var me =
          new Signatory(
              "",
              true,
              "assessor",
              "I stand by this.",
              "",
              OpenWindow.done(workspace.open(id)).today());
      OpenWindow.done(workspace.signatures().sign(id, me, PASSPHRASE.toCharArray()));
      PaperParts.saying(
          OpenWindow.done(SitePaper.write(workspace, id, folder.resolve("site.docx"))),
          "Sam Okafor",
          "Sam Okafor himself",
          folder.resolve("edited.docx"));
      try (var files = Files.walk(Path.of(workspace.file() + ".attachments"))) {
        Files.delete(files.filter(Files::isRegularFile).findFirst().orElseThrow());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void evidenceThatIsGoneIsNamedAndSomebodySaysThatThePaperGoesOutAllTheSame() {
    var despite = "I give this paper out although what is named here is missing or damaged";
    try (var open = new OpenWindow(folder, 1366, 768, this::losing)) {
      var hand = new Hand(open);
      hand.press("Papers");
      hand.press("This paper is given out");
      hand.type("Passphrase of your key", PASSPHRASE);
      hand.press("Write the Word file…");
      assertThat(hand.sees("The photo or document “sheet.pdf” is missing")).isTrue();
      assertThat(open.picked).isEmpty();
      hand.press(despite);
      hand.press("Write the Word file…");
      assertThat(open.picked.getLast()).isNotEmptyFile();

      hand.press("Check a paper");
      open.next = Optional.of(folder.resolve("edited.docx"));
      hand.press("Choose a file…");
      hand.press("Look at what was edited");
      assertThat(hand.sees("The photo or document “sheet.pdf” is missing")).isTrue();
      hand.type("Passphrase of your key", PASSPHRASE);
      hand.press("I have read this file and vouch for every word and number in it");
      open.next = Optional.of(folder.resolve("sealed.docx"));
      hand.press("Seal it with my key…");
      assertThat(hand.sees("it was not given out")).isTrue();
      hand.press(despite);
      hand.press("Seal it with my key…");
      assertThat(folder.resolve("sealed.docx")).isNotEmptyFile();
      assertThat(open.failures).isEmpty();
    }
  }

  @Test
  void anEditedPaperIsLookedAtAndSealed() throws Exception {
    try (var open = new OpenWindow(folder, 1366, 768, GivenOutTest::signed)) {
      var hand = new Hand(open);
      var id = open.workspace.entries().getFirst().assessmentId();
      var paper =
          OpenWindow.done(
              open.inBackground(
                  () -> SitePaper.write(open.workspace, id, folder.resolve("site.docx"))));
      var edited =
          PaperParts.saying(
              paper, "Sam Okafor", "Sam Okafor himself", folder.resolve("edited.docx"));
      hand.press("Check a paper");
      open.next = Optional.of(edited);
      hand.press("Choose a file…");
      assertThat(hand.sees("this file is not vouched for")).isTrue();
      hand.press("Look at what was edited");
      assertThat(hand.sees("changed.")).isTrue();
      assertThat(hand.sees("Sam Okafor himself")).isTrue();
      Picture.takeWhole(open.stage.getScene(), "86-edited-paper");
      hand.type("Passphrase of your key", PASSPHRASE);
      var picked = open.picked.size();
      hand.press("Seal it with my key…");
      assertThat(open.picked).hasSize(picked);
      hand.press("I have read this file and vouch for every word and number in it");
      open.next = Optional.of(folder.resolve("sealed.docx"));
      hand.press("Seal it with my key…");
      assertThat(hand.sees("sealed.docx")).isTrue();
      var verdict =
          open.inBackground(
              () ->
                  open.workspace
                      .verification()
                      .verify(folder.resolve("sealed.docx"), VerifyRequest.PLAIN));
      assertThat(verdict.lines().toString()).contains("Sam Okafor sealed this file on ");
      assertThat(open.failures).isEmpty();
    }
  }
}
