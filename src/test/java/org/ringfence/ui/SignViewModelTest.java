package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.assessment.signoff.SigningCheck;
import org.ringfence.messages.Messages;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.signature.OwnKey;
import org.ringfence.model.signature.SigningSettings;
import org.ringfence.ui.finish.SignViewModel;
import org.ringfence.ui.part.BackgroundWork;
import org.ringfence.ui.part.LoggedFailure;
import org.ringfence.ui.part.PageServices;

/** Nothing is said for whoever signs; no display, and work waits until the test lets it run. */
class SignViewModelTest {
  @TempDir Path folder;
  private final Queue<Runnable> queue = new ArrayDeque<>();
  private final List<Signatory> asked = new ArrayList<>();
  private Workspace workspace;
  private SignViewModel model;

  @BeforeEach
  void open() {
    workspace = OpenWindow.workspace(folder.resolve("register.ringfence"));
    var words = Messages.british("window");
    var services =
        new PageServices(
            workspace,
            new BackgroundWork(queue::add, Runnable::run, f -> mishap(), words),
            words,
            workspace.wording(),
            OpenWindow.CLOCK,
            folder,
            (purpose, title, proposed, ending) -> Optional.of(proposed),
            file -> true);
    model = new SignViewModel(services, new OwnKey("p", "Priya Shah", "ab".repeat(32)), this::look);
  }

  private LoggedFailure mishap() {
    return new LoggedFailure("RF-0001", true, folder, "");
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private Outcome<SigningCheck> look(Signatory who) {
    asked.add(who);
    var accepts = SigningSettings.accepts(who.role());
    var last = who.on().plusYears(1);
    var late = who.reviewOn().filter(day -> !day.isAfter(last)).isEmpty();
    return Outcome.done(
        new SigningCheck(
            who.role(),
            "As " + who.role() + " I have read it.",
            false,
            who.own() ? List.of() : List.of(new Problem("A name only.", "", "")),
            accepts ? Optional.of(new Problem("It is above the appetite.", "", "")) : no(),
            accepts ? Optional.of(last) : Optional.empty(),
            accepts && late ? Optional.of(new Problem("The day does not fit.", "", "")) : no(),
            "",
            List.of()));
  }

  private static Optional<Problem> no() {
    return Optional.empty();
  }

  private void work() {
    while (!queue.isEmpty()) {
      queue.remove().run();
    }
  }

  @Test
  void nothingIsChosenAndNothingCanBeAgreedToBefore() {
    assertThat(model.role()).isEmpty();
    model.agree(true);
    work();
    assertThat(model.isAgreed()).isFalse();
    assertThat(model.statement()).isEmpty();
    assertThat(asked).isEmpty();
    assertThat(model.missing()).anyMatch(text -> text.contains("which role"));
  }

  @Test
  void theWordsAreThoseOfTheRoleAndAgreedToEachByThemselves() {
    model.role("assessor");
    assertThat(model.statement()).isEmpty();
    work();
    assertThat(model.statement()).isEqualTo("As assessor I have read it.");
    model.agree(true);
    model.role("approver");
    model.agree(true);
    assertThat(model.isAgreed()).isFalse();
    work();
    assertThat(model.isAgreed()).isFalse();
    assertThat(model.signatory().statement()).isEqualTo("As approver I have read it.");
  }

  @Test
  void anAgreementStandsWhileTheWordsDo() {
    model.role("assessor");
    work();
    model.agree(true);
    model.look();
    work();
    assertThat(model.isAgreed()).isTrue();
  }

  @Test
  void anAcceptedRiskIsLookedAgainAtOnADayThatSomebodySaid() {
    model.role("approver");
    work();
    assertThat(model.lastReview()).contains(OpenWindow.TODAY.plusYears(1));
    assertThat(model.signatory().reviewOn()).isEmpty();
    assertThat(model.reviewProblem()).isEmpty();
    assertThat(model.missing())
        .anyMatch(text -> text.contains("looked at again"))
        .anyMatch(text -> text.contains("why this risk is accepted"));
    model.reviewOn(Optional.of(OpenWindow.TODAY.plusYears(2)));
    work();
    assertThat(model.reviewProblem()).contains("The day does not fit.");
    model.reviewOn(Optional.of(OpenWindow.TODAY.plusMonths(3)));
    model.reason(" No money. ");
    work();
    assertThat(model.missing()).isEmpty();
    assertThat(model.signatory().reviewOn()).contains(OpenWindow.TODAY.plusMonths(3));
    assertThat(model.signatory().reason()).isEqualTo("No money.");
  }

  @Test
  void noReasonOrReviewIsSignedWhereNoneIsAskedFor() {
    model.role("approver");
    work();
    model.reason("No money.");
    model.role("assessor");
    work();
    assertThat(model.reasonAsked()).isEmpty();
    assertThat(model.signatory().reason()).isEmpty();
    assertThat(model.missing()).isEmpty();
  }

  @Test
  void whoeverSignsBesideTheOwnerIsLookedAtByName() {
    model.role("reviewer");
    model.own(false);
    work();
    assertThat(model.refused()).singleElement().matches(one -> one.what().equals("A name only."));
    assertThat(model.missing()).anyMatch(text -> text.contains("the name of whoever signs"));
    model.name("Sam Okafor");
    work();
    assertThat(asked.getLast().name()).isEqualTo("Sam Okafor");
    assertThat(asked.getLast().own()).isFalse();
    assertThat(model.missing()).isEmpty();
  }

  @Test
  void whatComesBackLateOfAnotherRoleIsNotShown() {
    model.role("approver");
    model.role("assessor");
    queue.remove().run();
    assertThat(model.statement()).isEmpty();
    work();
    assertThat(model.statement()).isEqualTo("As assessor I have read it.");
  }

  @Test
  void afterASignatureNothingTypedIsLeft() {
    model.own(false);
    model.role("approver");
    model.name("Sam Okafor");
    model.reason("No money.");
    model.reviewOn(Optional.of(OpenWindow.TODAY.plusMonths(3)));
    work();
    model.agree(true);
    model.clear();
    work();
    assertThat(model.isAgreed()).isFalse();
    assertThat(model.signatory().name()).isEmpty();
    assertThat(model.signatory().reviewOn()).isEmpty();
    assertThat(model.missing()).hasSize(3);
  }
}
