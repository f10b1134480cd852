package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.ledger.WizardPosition;
import org.ringfence.ui.part.Appearance;

/** A person chooses a paper, sees what will be in it, and has it written. */
@ExtendWith(OnScreen.class)
class ReportsPageTest {
  @TempDir Path folder;

  @Test
  void eachPaperIsShownBeforeItIsWritten() throws IOException {
    try (var log = new LogWatch();
        var open =
            new OpenWindow(
                folder, 1366, 768, workspace -> OpenWindow.done(workspace.importSamples()))) {
      open.does(open.window::reports);
      var hand = new Hand(open);
      assertThat(hand.sees("What will be in it")).isTrue();
      shoot(open, "80-reports");
      open.does(() -> open.window.wear(new Appearance(Appearance.Theme.LIGHT, 200)));
      shoot(open, "81-large-reports");
      assertThat(open.failures).isEmpty();
      assertThat(log.warnings()).isEmpty();
    }
  }

  @Test
  void aSiteReportsWorkingsAreOfferedWhereItCanHaveThem() {
    try (var open =
        new OpenWindow(
            folder, 1366, 768, workspace -> OpenWindow.done(workspace.importSamples()))) {
      open.does(open.window::reports);
      var hand = new Hand(open);
      assertThat(hand.sees("Append the workings")).isFalse();
      hand.press("Site report (Word)");
      hand.press(
          "Append the workings: every step of every score, and every answer with its evidence");
      assertThat(hand.sees("Appendix A: every factor")).isTrue();
      hand.press("Public edition");
      assertThat(hand.sees("Append the workings")).isFalse();
      assertThat(hand.sees("Appendix A: every factor")).isFalse();
      assertThat(open.failures).isEmpty();
    }
  }

  @Test
  void aSiteReportsAnnexIsOfferedInBothEditions() throws IOException {
    try (var open =
        new OpenWindow(
            folder, 1366, 768, workspace -> OpenWindow.done(workspace.importSamples()))) {
      open.does(open.window::reports);
      var hand = new Hand(open);
      var annex = "Annex: data protection impact assessment";
      hand.press("Site report (Word)");
      assertThat(hand.sees(annex)).isFalse();
      hand.press(
          "Append a data protection annex: what the record can fill of an impact assessment, with"
              + " places to write in for the rest");
      assertThat(hand.sees(annex)).isTrue();
      shoot(open, "82-reports-annex");
      hand.press("Public edition");
      assertThat(hand.reads("Append a data protection annex")).isTrue();
      assertThat(hand.sees(annex)).isTrue();
      assertThat(open.failures).isEmpty();
    }
  }

  @Test
  void papersAndBooksBeginWithTheAssessmentThatSomebodyWorkedAtLast() {
    try (var open =
        new OpenWindow(
            folder, 1366, 768, workspace -> OpenWindow.done(workspace.importSamples()))) {
      var last = open.workspace.entries().getLast();
      var body = last.organisation().name();
      open.does(() -> open.window.open(new WizardPosition(last.assessmentId(), "result")));
      open.does(open.window::reports);
      var hand = new Hand(open);
      assertThat(hand.reads(body)).isTrue();
      hand.press("Site report (Word)");
      assertThat(hand.reads(body)).isTrue();
      open.does(open.window::council);
      assertThat(hand.reads(body)).isTrue();
      assertThat(open.failures).isEmpty();
    }
  }

  @Test
  void aCommitteesReportIsWrittenWithItsExemptAppendix() {
    try (var open =
        new OpenWindow(
            folder, 1366, 768, workspace -> OpenWindow.done(workspace.importSamples()))) {
      open.does(open.window::reports);
      var hand = new Hand(open);
      hand.press(
          "Write the exempt appendix as well, beside the report and with -exempt in its name");
      hand.press("Write the Word file…");
      assertThat(folder.toFile().list((_, name) -> name.endsWith(".docx")))
          .hasSize(2)
          .anyMatch(name -> name.endsWith("-exempt.docx"));
      hand.press("The exempt appendix");
      assertThat(hand.reads("Open it")).isFalse();
      assertThat(hand.sees("Write the exempt appendix as well")).isFalse();
      assertThat(open.failures).isEmpty();
    }
  }

  @Test
  void aFileThatWasWrittenIsNotOfferedAsAnotherEdition() {
    try (var open =
        new OpenWindow(
            folder, 1366, 768, workspace -> OpenWindow.done(workspace.importSamples()))) {
      open.does(open.window::reports);
      var hand = new Hand(open);
      hand.press("Site report (Word)");
      hand.press("Write the Word file…");
      assertThat(hand.reads("Open it")).isTrue();
      hand.press("Public edition");
      assertThat(hand.reads("Open it")).isFalse();
      assertThat(open.failures).isEmpty();
    }
  }

  private static void shoot(OpenWindow open, String name) throws IOException {
    open.settle();
    assertThat(Picture.takeWhole(open.stage.getScene(), name)).isNotEmptyFile();
  }
}
