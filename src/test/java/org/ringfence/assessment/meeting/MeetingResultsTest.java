package org.ringfence.assessment.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ringfence.assessment.Estate.TODAY;
import static org.ringfence.assessment.Estate.done;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.Action;
import org.ringfence.model.paper.Committee;
import org.ringfence.model.paper.CommitteeText;
import org.ringfence.model.paper.Decision;

/** What a committee decided is kept, answered and carried out, and no more than that. */
class MeetingResultsTest {
  private static final Decision DECIDED =
      new Decision("Every recorder is locked.", TODAY.minusDays(2), "Minute 45", "harden");

  private static final Answer MINUTED =
      new Answer(
          List.of("minuted"),
          Basis.STATED,
          "Audit Committee",
          Optional.of(TODAY.minusDays(2)),
          "Minute 45",
          "");

  @TempDir private Path folder;
  private Workspace workspace;
  private String hall = "";
  private String body = "";

  @BeforeEach
  void open() throws IOException {
    var estate = new Estate(folder.resolve("estate"));
    Files.createDirectories(estate.folder());
    done(estate.ring().make("Ada", Estate.PASSPHRASE.toCharArray()));
    workspace = done(estate.open(Estate.knowledge()));
    hall = started("Hall");
    body = workspace.books().organisations().all().getFirst().id();
    done(
        workspace
            .books()
            .committee()
            .set(
                body,
                Committee.NOT_GIVEN
                    .with(CommitteeText.NAME, "Audit Committee")
                    .with(CommitteeText.DELEGATE, "Director of Place")
                    .withReportBy(Optional.of(LocalDate.of(2027, 6, 30)))));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private String started(String site) {
    return done(workspace.start(new NewAssessment("Anytown", site, "", "", "Main", "")))
        .assessment()
        .id();
  }

  private void sign(String id) {
    var says = workspace.wording().statements().getOrDefault("assessor", "");
    var ada = new Signatory("", true, "assessor", says, "", TODAY);
    done(workspace.signatures().sign(id, ada, Estate.PASSPHRASE.toCharArray()));
  }

  private Answer answer(String id) {
    return done(workspace.open(id))
        .assessment()
        .answers()
        .getOrDefault("members.decision", Answer.UNKNOWN);
  }

  private MeetingResults.Recorded recorded() {
    return done(workspace.meetings().record(body, DECIDED));
  }

  private static List<String> ids(List<RegisterEntry> entries) {
    return entries.stream().map(RegisterEntry::assessmentId).toList();
  }

  @Test
  void whatIsOpenIsAnsweredAndWhatIsSignedStaysUntilItsNextRevision() {
    var depot = started("Depot");
    sign(depot);
    var library = started("Library");
    done(workspace.describe(library, TODAY.minusDays(9)));
    var recorded = recorded();
    assertThat(ids(recorded.answered())).containsExactly(hall);
    assertThat(ids(recorded.signed())).containsExactly(depot);
    assertThat(ids(recorded.earlier())).containsExactly(library);
    assertThat(answer(hall)).isEqualTo(MINUTED);
    assertThat(answer(depot)).isEqualTo(Answer.UNKNOWN);
    var next = done(workspace.revise(depot)).assessment().id();
    assertThat(answer(next)).isEqualTo(MINUTED);
  }

  @Test
  void whereAllIsSignedTheNextRevisionSaysIt() {
    sign(hall);
    var recorded = recorded();
    assertThat(recorded.answered()).isEmpty();
    assertThat(ids(recorded.signed())).containsExactly(hall);
    assertThat(answer(hall)).isEqualTo(Answer.UNKNOWN);
    assertThat(answer(done(workspace.revise(hall)).assessment().id())).isEqualTo(MINUTED);
  }

  @Test
  void everyEarlierDecisionStaysAndTheNewestComesFirst() {
    var decisions = workspace.books().decisions();
    assertThat(decisions.last(body)).isEmpty();
    recorded();
    var later = new Decision("They are replaced.", TODAY, "Minute 60", "replace");
    var first = new Decision("It is noted.", TODAY.minusDays(90), "Minute 3", "");
    done(workspace.meetings().record(body, later));
    done(workspace.meetings().record(body, first));
    assertThat(decisions.decisions(body)).containsExactly(later, DECIDED, first);
    assertThat(decisions.last(body)).contains(later);
  }

  @Test
  void theActionsThatFollowAreShownBeforeTheyAreTaken() {
    recorded();
    var following = workspace.meetings().following(body);
    assertThat(following)
        .extracting(Action::what, Action::owner, Action::due)
        .containsExactly(
            tuple(
                "Carry out “Harden”, as decided on 20 November 2026 (Minute 45)",
                "Director of Place",
                Optional.of(LocalDate.of(2027, 6, 30))),
            tuple(
                "Report on progress to the Audit Committee",
                "Director of Place",
                Optional.of(LocalDate.of(2027, 6, 30))));
    assertThat(workspace.books().actions().actions(body)).isEmpty();
    assertThat(done(workspace.meetings().take(body))).hasSize(2);
    assertThat(workspace.books().actions().actions(body)).hasSize(2);
    assertThat(workspace.meetings().following(body)).isEmpty();
    assertThat(done(workspace.meetings().take(body))).isEmpty();
  }

  @Test
  void anOptionThatChangesNothingBringsNoActionButTheReport() {
    done(
        workspace
            .meetings()
            .record(body, new Decision("It stays.", TODAY, "Minute 46", "nothing")));
    assertThat(workspace.meetings().following(body))
        .extracting(Action::what)
        .containsExactly("Report on progress to the Audit Committee");
  }

  @ParameterizedTest
  @CsvSource({
    "' ', Minute 45, 2026-11-20, harden, The resolution is missing.",
    "So be it, ' ', 2026-11-20, harden, The reference of the minute is missing.",
    "So be it, Minute 45, 2026-11-23, harden, is after today",
    "So be it, Minute 45, 2026-11-20, wish, There is no option wish."
  })
  void whatIsNoDecisionIsRefusedAndChangesNothing(
      String resolution, String minute, LocalDate on, String option, String why) {
    var refused = workspace.meetings().record(body, new Decision(resolution, on, minute, option));
    assertThat(refused)
        .isInstanceOfSatisfying(
            Outcome.Refused.class, one -> assertThat(one.problems().toString()).contains(why));
    assertThat(workspace.books().decisions().decisions(body)).isEmpty();
    assertThat(answer(hall)).isEqualTo(Answer.UNKNOWN);
  }
}
