package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.Share;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.council.CommitteeWords;
import org.ringfence.assessment.council.CouncilRecords;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.model.disclosure.KeyDecision;
import org.ringfence.model.disclosure.Opinion;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.paper.Action;
import org.ringfence.model.paper.CommitteeText;
import org.ringfence.model.paper.Decision;
import org.ringfence.model.paper.DecisionPower;
import org.ringfence.model.written.Money;

/** What somebody writes on the council's page is there when the window is opened again. */
@ExtendWith(OnScreen.class)
class CouncilPageTest {
  private static final NewAssessment TOWN_HALL =
      new NewAssessment("Anytown Council", "Town Hall", "", "", "Main", "");

  @TempDir Path folder;

  private void written(Consumer<Hand> write, Consumer<Hand> look) {
    try (var open = new OpenWindow(folder, 1366, 768, w -> OpenWindow.done(w.start(TOWN_HALL)))) {
      open.does(open.window::council);
      write.accept(new Hand(open));
      assertThat(open.failures).isEmpty();
    }
    try (var open = new OpenWindow(folder, 1366, 768, workspace -> {})) {
      open.does(open.window::council);
      look.accept(new Hand(open));
      assertThat(open.failures).isEmpty();
    }
  }

  private <T> T kept(BiFunction<CouncilRecords, String, T> read) {
    try (Workspace workspace = OpenWindow.workspace(folder.resolve("register.ringfence"))) {
      var books = workspace.books();
      return read.apply(books, books.organisations().all().getFirst().id());
    }
  }

  @Test
  void anEmptyRegisterSaysWhatToDoFirst() {
    try (var open = new OpenWindow(folder, 1366, 768, workspace -> {})) {
      open.does(open.window::council);
      assertThat(new Hand(open).sees("There is no organisation yet")).isTrue();
    }
  }

  @Test
  void aCommitteesDetailsAndAClearanceAreKept() {
    written(
        hand -> {
          hand.type("Committee", "Audit");
          hand.type("Day of the meeting", "09/12/2026");
          hand.pick("Key decision", 1);
          hand.type("Financial: what the decision means", "None.");
          hand.pressSaying("Financial: record who cleared it");
          hand.press("Record the clearance");
          assertThat(hand.sees("Give the day. Nobody says it for whoever is named")).isTrue();
          hand.type("Day of the decision", "22/11/2026");
          hand.press("Record the clearance");
          assertThat(hand.sees("The clearance does not say who gave it")).isTrue();
          hand.type("Officer’s name", "Fin Ance");
          hand.type("Officer’s post", "CFO");
          hand.press("Record the clearance");
        },
        hand -> {
          assertThat(hand.sees("Cleared by Fin Ance, CFO, on 22 November 2026.")).isTrue();
          hand.type("Financial: what the decision means", " It costs more.");
          hand.pick("Key decision", 0);
          assertThat(hand.sees("nobody has cleared them yet")).isTrue();
        });
    var committee = kept((books, body) -> books.committee().committee(body));
    assertThat(committee.name()).isEqualTo("Audit");
    assertThat(committee.meeting()).contains(OpenWindow.TODAY.plusDays(17));
    assertThat(committee.keyDecision()).isEqualTo(KeyDecision.NOT_STATED);
    assertThat(committee.clearances())
        .singleElement()
        .matches(one -> one.by().isEmpty() && one.implications().contains("It costs more."));
  }

  @Test
  void everythingThatOfficersWriteHasAFieldUnderAHeading() {
    var words = CommitteeWords.bundled();
    written(
        hand -> {
          for (var text : CommitteeText.values()) {
            hand.type(words.label(text), text.id());
            if (Share.has(text.ordinal(), 0, 4)) {
              assertThat(hand.sees(words.help(text))).as(text.id()).isTrue();
            }
          }
          hand.pick("Who has the power to decide", 2);
          hand.type("Day by which the committee asks for a report", "30/06/2027");
          assertThat(List.of("The decision", "Money", "Who was asked", "Background papers"))
              .allMatch(hand::sees);
          hand.press("Options and costs");
        },
        hand -> assertThat(hand.sees("Who was asked")).isTrue());
    var committee = kept((books, body) -> books.committee().committee(body));
    assertThat(committee.power()).isEqualTo(DecisionPower.COUNCIL);
    assertThat(committee.reportBy()).contains(LocalDate.of(2027, 6, 30));
    assertThat(CommitteeText.values())
        .allSatisfy(text -> assertThat(committee.text(text)).isEqualTo(text.id()));
  }

  @Test
  void aDecisionIsWrittenDownAndItsActionsAreShownBeforeTheyAreTaken() {
    written(
        hand -> {
          hand.type("Post that carries it out", "Director of Place");
          hand.press("Write down the decision");
          assertThat(hand.sees("Give the day. Nobody says it for whoever is named")).isTrue();
          hand.type("Day of the decision by the committee", "20/11/2026");
          hand.press("Write down the decision");
          assertThat(hand.sees("The resolution is missing.")).isTrue();
          hand.type("What was resolved", "Every recorder is locked.");
          hand.type("Minute", "Minute 45");
          hand.pick("Option that was chosen", 3);
          hand.press("Write down the decision");
          assertThat(hand.sees("Answered: Town Hall, Main.")).isTrue();
          assertThat(hand.sees("as decided on 20 November 2026 (Minute 45) (Director of Place"))
              .isTrue();
        },
        hand -> {
          assertThat(hand.sees("Every recorder is locked.")).isTrue();
          hand.press("Take these actions");
          assertThat(hand.sees("They are among the actions now.")).isTrue();
        });
    var decisions = kept((books, body) -> books.decisions().decisions(body));
    assertThat(decisions)
        .containsExactly(
            new Decision(
                "Every recorder is locked.", LocalDate.of(2026, 11, 20), "Minute 45", "harden"));
    var actions = kept((books, body) -> books.actions().actions(body));
    assertThat(actions)
        .singleElement()
        .matches(one -> one.what().contains("Harden") && one.owner().equals("Director of Place"));
  }

  @Test
  void ownCostsAreKeptOnceTheirSourceIsSaid() {
    written(
        hand -> {
          hand.press("Options and costs");
          assertThat(hand.sees("Planning assumption of the program, not a quotation.")).isTrue();
          hand.replace("Replace now: cost for each camera", "a lot");
          hand.type("Replace now: where the figures come from", "Tender 9");
          assertThat(hand.sees("Write the amount in pounds")).isTrue();
          hand.replace("Replace now: cost for each camera", "725.50");
          hand.replace("Harden: cost for each camera", "5");
          hand.press("Options and costs");
          assertThat(hand.sees("Until then the new ones are not kept.")).isTrue();
        },
        hand -> {
          hand.press("Options and costs");
          assertThat(hand.sees("Your own figures.")).isTrue();
        });
    var costs = kept((books, body) -> books.treatments().costs(body));
    assertThat(costs.getLast().perCamera()).isEqualTo(new Money(72_550));
    assertThat(costs.getLast().source()).isEqualTo("Tender 9");
    assertThat(costs).filteredOn(cost -> cost.own()).hasSize(1);
  }

  @Test
  void anActionIsAddedAndDone() {
    written(
        hand -> {
          hand.press("Actions");
          assertThat(hand.sees("There is no action yet.")).isTrue();
          hand.press("Add the action");
          assertThat(hand.sees("The action is missing.")).isTrue();
          hand.type("What has to be done", "Send a technician");
          hand.type("Who sees to it", "Facilities");
          hand.type("By when", "31/12/2026");
          hand.press("Add the action");
        },
        hand -> {
          hand.press("Actions");
          assertThat(hand.sees("To do · Facilities · by 31 December 2026")).isTrue();
          hand.press("Done");
          assertThat(hand.sees("Done · Facilities")).isTrue();
        });
    List<Action> actions = kept((books, body) -> books.actions().actions(body));
    assertThat(actions).extracting(Action::state).containsExactly(Action.State.DONE);
  }

  @Test
  void theProperOfficersOpinionIsKept() {
    written(
        hand -> {
          hand.press("What is withheld");
          assertThat(hand.sees("Proposed, not decided: to be withheld under ")).isTrue();
          hand.pressSaying("Decide…: Models");
          hand.press("Record the decision");
          assertThat(hand.sees("Choose whether to withhold it or to publish it.")).isTrue();
          hand.press("Withhold it");
          hand.press("Record the decision");
          assertThat(hand.sees("Give the day. Nobody says it for whoever is named")).isTrue();
          hand.type("Day of the decision", "22/11/2026");
          hand.press("Record the decision");
          assertThat(hand.sees("The name of the proper officer is missing.")).isTrue();
          hand.type("Officer’s name", "Mo Nitor");
          hand.type("Officer’s post", "Monitoring officer");
          hand.press("Record the decision");
          assertThat(hand.sees("Nothing is said about the public interest")).isTrue();
          hand.press("Publish it");
          hand.press("Record the decision");
          assertThat(hand.sees("1 of ")).isTrue();
          hand.pressSaying("Undo this decision…: Models");
          hand.press("Undo it");
          assertThat(hand.sees("Undone. What stood before stands again")).isTrue();
          hand.pressSaying("Decide…: Models");
          hand.press("Publish it");
          hand.press("Record the decision");
          hand.pressSaying("Decide…: Firmware");
          hand.press("Withhold it");
          hand.type("Public interest", "Intruders gain more than readers.");
          hand.press("Record the decision");
        },
        hand -> {
          hand.press("What is withheld");
          assertThat(hand.sees("Decided by Mo Nitor, Monitoring officer, on 22 November 2026."))
              .isTrue();
          hand.type("Officer’s name", "Dep Uty");
          hand.type("Officer’s post", "Deputy");
          hand.type("Day of the decision", "22/11/2026");
          hand.pressSaying("Take it back…: Firmware");
          hand.type("Why it is taken back", "Too broad.");
          hand.pressSaying("Take the decision back: Firmware");
          assertThat(hand.sees("Taken back. Nobody has decided on it now.")).isTrue();
        });
    var today = OpenWindow.TODAY;
    List<Ruling> rulings = kept((books, body) -> books.disclosure().rulings(body));
    assertThat(rulings)
        .filteredOn(one -> !one.isProposal())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.kind()).isEqualTo(DetailKind.MODEL);
              assertThat(one.withheld()).isFalse();
              assertThat(one.opinion())
                  .contains(new Opinion("Mo Nitor", "Monitoring officer", today));
            });
  }

  @Test
  void howSmallACountMayBeIsKept() {
    written(
        hand -> {
          hand.press("What is withheld");
          assertThat(hand.sees("Small numbers")).isTrue();
          hand.type("The smallest count that is given out (3 to 20)", "");
          hand.key(KeyCode.UP);
          hand.key(KeyCode.UP);
          hand.key(KeyCode.UP);
          hand.press("Keep this number");
          assertThat(hand.sees("The next answer withholds every count from 1 to 7.")).isTrue();
        },
        hand -> hand.press("What is withheld"));
    assertThat(this.<Integer>kept((books, body) -> books.smallNumbers().threshold())).isEqualTo(8);
  }

  @Test
  void aRefusalIsAddedAndRemoved() {
    written(
        hand -> {
          hand.press("Refused requests");
          assertThat(hand.sees("No refusal is recorded.")).isTrue();
          hand.press("Add the refusal");
          assertThat(hand.sees("Give the day that the request came.")).isTrue();
          hand.type("Reference", "FOI 12");
          hand.type("Day that the request came", "03/10/2026");
          hand.pick("Section relied on", 1);
          hand.type("Reason given", "A burglar would.");
          hand.press("Add the refusal");
          assertThat(hand.sees("Nothing is said about the public interest")).isTrue();
          hand.type("Public interest", "Safety weighs more.");
          hand.press("Add the refusal");
        },
        hand -> {
          hand.press("Refused requests");
          assertThat(hand.sees("Refused under section 31(1)(a)")).isTrue();
          assertThat(hand.sees("Public interest: Safety weighs more.")).isTrue();
          assertThat(hand.sees("Received on 3 October 2026. Not answered yet.")).isTrue();
          hand.press("Remove…");
          assertThat(hand.sees("Undo does not bring it back.")).isTrue();
          hand.press("Leave it as it is");
          assertThat(hand.sees("Refused under section 31(1)(a)")).isTrue();
          hand.press("Remove…");
          hand.press("Remove it");
          assertThat(hand.sees("No refusal is recorded.")).isTrue();
        });
  }

  @Test
  void aRequestIsDecidedOnQuestionByQuestion() {
    written(
        hand -> {
          hand.press("Requests for information");
          hand.type("Reference of the request", "FOI 7");
          hand.type("Day that it came", "02/11/2026");
          hand.press("Add the request");
          assertThat(hand.sees("The answer is due by 1 December 2026")).isTrue();
          hand.type("What is asked", "Where are they?");
          hand.pick("What answers it", 7);
          hand.press("Add the question");
          hand.pick("Question", 0);
          hand.pick("What was decided", 1);
          hand.pick("Section relied on", 3);
          hand.type("Why the section applies", "A burglar would.");
          hand.pick("How likely the harm is", 1);
          hand.type("Public interest in giving it out", "They are paid for.");
          hand.type("Officer’s name", "Ada Officer");
          hand.type("Officer’s post", "Information officer");
          hand.type("Day of the decision", "20/11/2026");
          hand.press("Record the decision");
          assertThat(hand.sees("One side of the public interest is missing")).isTrue();
          hand.type("Public interest in keeping it back, and why it weighs more", "Safety.");
          hand.press("Record the decision");
        },
        hand -> {
          hand.press("Requests for information");
          assertThat(hand.sees("1. Where are they?")).isTrue();
          assertThat(
                  hand.sees(
                      "Kept back under section 31(1)(a) of the Freedom of Information Act 2000."
                          + " Decided by Ada Officer, Information officer, on 20 November 2026."))
              .isTrue();
        });
  }
}
