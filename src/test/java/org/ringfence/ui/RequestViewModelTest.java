package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.dossier.RecordSection;
import org.ringfence.assessment.signoff.SignInvitation;
import org.ringfence.messages.Messages;
import org.ringfence.model.outcome.Problem;
import org.ringfence.ui.finish.RequestViewModel;
import org.ringfence.ui.part.ProblemBox;

/** Whoever is asked to sign reads first what they need first; no display. */
class RequestViewModelTest {
  private static final char[] PASSPHRASE = "three plain words".toCharArray();

  @TempDir Path folder;
  private Workspace workspace;
  private RequestViewModel model;

  @BeforeEach
  void ask() {
    workspace = OpenWindow.workspace(folder.resolve("register.ringfence"));
    OpenWindow.done(workspace.importSamples());
    OpenWindow.done(workspace.signatures().makeKey("Sam Okafor", PASSPHRASE));
    var id = workspace.entries().getFirst().assessmentId();
    var file = folder.resolve("request.json");
    OpenWindow.done(
        workspace.signatures().request(id, new SignInvitation("reviewer"), PASSPHRASE, file));
    model =
        new RequestViewModel(
            Messages.british("window"),
            workspace.wording(),
            OpenWindow.done(workspace.signatures().openRequest(file)));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void firstComesWhoAsksAndWhatIsStatedBySigning() {
    assertThat(model.asking())
        .hasSize(4)
        .satisfies(lines -> assertThat(lines.get(0)).startsWith("Sam Okafor asks you to sign."))
        .satisfies(lines -> assertThat(lines.get(1)).startsWith("Their request is signed with key"))
        .satisfies(
            lines -> assertThat(lines.get(2)).isEqualTo("You are asked to sign as: Reviewer."))
        .satisfies(lines -> assertThat(lines.get(3)).startsWith("Revision 1, assessed on "));
    assertThat(model.statement()).isNotBlank();
  }

  @Test
  void thenTheFindingTheAnswersAndTheEquipment() {
    assertThat(model.sections()).extracting(RecordSection::part).isSorted();
    assertThat(model.sections().getFirst().title()).isEqualTo("The finding");
    var answers =
        model.sections().stream()
            .filter(section -> section.part() == RecordSection.Part.ANSWERS)
            .findFirst()
            .orElseThrow();
    assertThat(answers.title())
        .isEqualTo("Every answer and what it rests on (%,d)".formatted(answers.lines().size()));
  }

  @Test
  void whatWasNotOpenedYetIsSaidWithItsCount() {
    var last = model.wordForWord();
    assertThat(last)
        .isEqualTo(
            "Everything else that is signed, word for word (%,d)".formatted(model.leaves().size()));
    assertThat(model.unopened()).contains(last);
    model.opened(last);
    assertThat(model.unopened()).isEmpty();
  }

  @Test
  void itSaysWhomToSendTheAnswerTo() {
    assertThat(model.next()).startsWith("Send it to Sam Okafor.").contains("double click");
  }

  @Test
  void severalReasonsStandInOneBoxAndWhatToDoBeneathEach() {
    var all =
        List.of(
            new Problem("The first reason.", "", "Ask somebody else. Nothing was signed."),
            new Problem("The second.", "", "Ask somebody else. Nothing was signed."),
            new Problem("The third.", "", "Have them sign first. Nothing was signed."));
    assertThat(ProblemBox.text("This can’t be signed yet:", all))
        .isEqualTo(
            """
            This can’t be signed yet:
            • The first reason.
            • The second.
               Ask somebody else.
            • The third.
               Have them sign first.
            Nothing was signed.\
            """);
    assertThat(ProblemBox.text("This can’t be signed yet:", all.subList(0, 2)))
        .isEqualTo(
            """
            This can’t be signed yet:
            • The first reason.
            • The second.
            Ask somebody else. Nothing was signed.\
            """);
    assertThat(ProblemBox.text("Anything:", all.subList(0, 1)))
        .isEqualTo("The first reason. Ask somebody else. Nothing was signed.");
  }
}
