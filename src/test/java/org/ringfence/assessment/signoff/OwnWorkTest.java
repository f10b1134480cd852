package org.ringfence.assessment.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.assessment.Computers.as;
import static org.ringfence.assessment.Computers.done;
import static org.ringfence.assessment.Computers.refused;
import static org.ringfence.assessment.Computers.sign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Computers;
import org.ringfence.assessment.Drafts;
import org.ringfence.assessment.TalkativePhoto;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Reconciliation;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.signature.IdentityBasis;
import org.ringfence.model.signature.SigningSettings;

/** Nobody approves their own work, by whatever way they come. */
class OwnWorkTest {
  private static final char[] PASSPHRASE = "three plain words".toCharArray();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String ISOLATION = "recorder.isolation";

  private static final Answer SEEN =
      new Answer(
          List.of("yes"), Basis.INSPECTED, "Nia Roe", Optional.of(TODAY.minusDays(9)), "", "");

  @TempDir private Path folder;

  /** The register on somebody's own computer, with their key. */
  private Workspace at(String name) {
    return at(name, name);
  }

  private Workspace at(String computer, String name) {
    return new Computers(folder).open("one", computer, name);
  }

  /** An assessment that Sam has entered and Tom has signed as assessor. */
  private String entered() {
    String id;
    try (var sam = at("Sam Okafor")) {
      id = entered(sam);
    }
    try (var tom = at("Tom Lee")) {
      done(sign(tom, id, "assessor"));
    }
    return id;
  }

  private static String entered(Workspace workspace) {
    var what = new NewAssessment("Anytown Council", "Town Hall", "", "", "Main", "Upkeep");
    var id = done(workspace.start(what)).assessment().id();
    done(workspace.devices(id, List.of(Drafts.cameras("HiLook", 12))));
    done(workspace.answer(id, ISOLATION, Answer.stated("air-gap")));
    done(workspace.answer(id, "web.monitoring", Answer.stated("disabled")));
    return id;
  }

  @Test
  void whoEnteredAnAnswerThatLowersTheRiskDoesNotApproveIt() {
    var id = entered();
    try (var sam = at("Sam Okafor")) {
      assertThat(refused(sign(sam, id, "approver")))
          .contains("Sam Okafor entered the answer to “Recorder isolation” and “Web monitoring”");
    }
    try (var ulla = at("Ulla Sand")) {
      assertThat(done(sign(ulla, id, "approver")).signed().state().isSignedOff()).isTrue();
    }
  }

  @Test
  void neitherDoesWhoSignedAsAssessor() {
    var id = entered();
    try (var tom = at("Tom Lee")) {
      assertThat(refused(sign(tom, id, "approver")))
          .contains("Whoever assessed can't approve, and Tom Lee signed as assessor");
    }
  }

  @Test
  void aSecondKeyIsStillTheSamePersonByEveryLikeName() {
    var id = entered();
    for (var name :
        List.of("Okafor, Sam", "S. Okafor", "Dr Sam Okafor", "Sam Ökafor", "Sаm Okafor")) {
      try (var second = at("another computer " + name.hashCode(), name)) {
        assertThat(refused(sign(second, id, "approver"))).as(name).contains("entered the answer");
      }
    }
    try (var sam = at("Sam Okafor")) {
      done(sam.signatures().replaceKey("Lost", "Somebody Else", PASSPHRASE.clone()));
      assertThat(refused(sign(sam, id, "approver"))).contains("entered the answer");
    }
  }

  @Test
  void aTypedNameDoesNotHideWhoseKeySigns() {
    var id = entered();
    try (var sam = at("Sam Okafor")) {
      var who =
          new Signatory(
              "Jane Doe",
              false,
              "approver",
              "I do.",
              "Why not",
              TODAY,
              Optional.of(TODAY.plusYears(1)));
      assertThat(refused(sam.signatures().sign(id, who, PASSPHRASE.clone())))
          .contains("Sam Okafor entered", "Their key would sign for the approver");
    }
  }

  @Test
  void whoIsNamedForAnAnswerOrAnInspectionDoesNotApprove() {
    String id;
    try (var sam = at("Sam Okafor")) {
      id = entered(sam);
      var said = Answer.stated("air-gap").withEvidence("A. Berg, caretaker", Optional.empty(), "");
      done(sam.answer(id, ISOLATION, said));
      var seen = Drafts.shown("default", Basis.INDEPENDENT, TODAY);
      done(
          sam.answer(
              id, "accounts.passwords", seen.withEvidence("Nia Roe", Optional.of(TODAY), "S1")));
      done(sign(sam, id, "assessor"));
    }
    try (var anna = at("Anna Berg")) {
      assertThat(refused(sign(anna, id, "approver"))).contains("Anna Berg is named for the answer");
    }
    try (var nia = at("Nia Roe")) {
      assertThat(refused(sign(nia, id, "approver"))).contains("named for the inspection");
    }
  }

  @Test
  void answersOfTheBodyOrAContractBarNobody() {
    String id;
    try (var sam = at("Sam Okafor")) {
      id = entered(sam);
    }
    try (var ulla = at("Ulla Sand")) {
      done(ulla.answer(id, "purchase.decision", Answer.stated("written")));
      done(ulla.answer(id, "maintainer.vetted", Answer.stated("vetted")));
    }
    try (var sam = at("Sam Okafor")) {
      done(sign(sam, id, "assessor"));
    }
    try (var ulla = at("Ulla Sand")) {
      done(sign(ulla, id, "approver"));
    }
  }

  @Test
  void anAnswerOfTheSiteBarsAndAnUnwelcomeOneDoesNot() {
    String id;
    try (var sam = at("Sam Okafor")) {
      id = entered(sam);
    }
    try (var ulla = at("Ulla Sand")) {
      done(ulla.answer(id, "people.vulnerable", Answer.stated("yes")));
      assertThat(check(ulla, id, "approver").refused()).noneMatch(one -> says(one, "Ulla Sand"));
      done(ulla.answer(id, "people.vulnerable", Answer.stated("no")));
      assertThat(check(ulla, id, "approver").refused()).anyMatch(one -> says(one, "Ulla Sand"));
      done(ulla.answer(id, "people.vulnerable", Answer.UNKNOWN));
      assertThat(check(ulla, id, "approver").refused()).noneMatch(one -> says(one, "Ulla Sand"));
    }
  }

  private static boolean says(Problem problem, String text) {
    return problem.what().contains(text);
  }

  private static SigningCheck check(Workspace workspace, String id, String role) {
    return done(workspace.signatures().check(id, new Signatory("", true, role, "", "", TODAY)));
  }

  /** What Ulla does without answering anything herself, by what she does. */
  private Map<String, BiConsumer<Workspace, String>> actsThatMakeAnswersCount() {
    return Map.of(
        "attaches a photo",
        (ulla, id) -> attach(ulla, id, "recorder.locked"),
        "attaches a photo and takes an earlier change back",
        (ulla, id) -> {
          done(ulla.answer(id, "recorder.locked", SEEN.withNote("Looked at it.")));
          attach(ulla, id, "recorder.locked");
          done(ulla.undo(id));
        },
        "says where the evidence is",
        (ulla, id) ->
            done(
                ulla.answer(
                    id, "recorder.locked", SEEN.withEvidence(SEEN.by(), SEEN.on(), "Sheet 7"))),
        "explains a contradiction as somebody else",
        (ulla, id) ->
            done(ulla.reconcile(id, "X1", new Reconciliation("Sam Okafor", TODAY, "Seen both"))),
        "takes away what an answer contradicts",
        (ulla, id) -> done(ulla.answer(id, "web.monitoring", Answer.UNKNOWN)),
        "moves the day to which ages are counted",
        (ulla, id) -> done(ulla.describe(id, TODAY.minusDays(5))),
        "drops what stood in the way of the site's answer",
        (ulla, id) -> done(ulla.inherit(id, "people.vulnerable")));
  }

  private void attach(Workspace workspace, String id, String question) {
    try {
      var photo = TalkativePhoto.write(folder.resolve("photo.jpg"));
      done(workspace.attachments().add(id, question, photo));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sam's answers, none of which counts in full yet. */
  private static String halfProved(Workspace sam, String site) {
    var what = new NewAssessment("Anytown Council", site, "", "", "Main", "");
    var id = done(sam.start(what)).assessment().id();
    done(sam.answer(id, ISOLATION, Answer.stated("air-gap")));
    done(sam.answer(id, "web.monitoring", Answer.stated("enabled")));
    done(sam.answer(id, "recorder.locked", SEEN));
    var old = Drafts.shown("all-changed", Basis.INSPECTED, TODAY.minusMonths(12).minusDays(2));
    done(sam.answer(id, "accounts.passwords", old));
    done(sam.answer(id, "people.vulnerable", Answer.stated("no")));
    done(sam.answerHere(id, "people.vulnerable", Answer.stated("yes"), "A nursery."));
    return id;
  }

  @Test
  void whoMakesAnAnswerCountMoreIsAmongThoseWhoGaveIt() {
    var acts = actsThatMakeAnswersCount();
    var ids = new HashMap<String, String>();
    try (var sam = at("Sam Okafor")) {
      acts.keySet().forEach(act -> ids.put(act, halfProved(sam, act)));
    }
    try (var ulla = at("Ulla Sand")) {
      acts.forEach(
          (act, does) -> {
            var id = ids.getOrDefault(act, "");
            assertThat(check(ulla, id, "approver").refused())
                .as("before she " + act)
                .noneMatch(one -> says(one, "Ulla Sand"));
            does.accept(ulla, id);
            assertThat(check(ulla, id, "approver").refused())
                .as(act)
                .anyMatch(one -> says(one, "Ulla Sand entered"));
          });
    }
  }

  @Test
  void aChangeThatIsTakenBackBarsNobody() {
    String id;
    try (var sam = at("Sam Okafor")) {
      id = halfProved(sam, "Town Hall");
    }
    try (var ulla = at("Ulla Sand")) {
      done(ulla.reconcile(id, "X1", new Reconciliation("Sam Okafor", TODAY, "Seen both")));
      done(ulla.undo(id));
      assertThat(check(ulla, id, "approver").refused()).noneMatch(one -> says(one, "Ulla Sand"));
    }
  }

  @Test
  void whoIsNamedForAnExplanationDoesNotApprove() {
    String id;
    try (var sam = at("Sam Okafor")) {
      id = halfProved(sam, "Town Hall");
      done(sam.reconcile(id, "X1", new Reconciliation("Ulla Sand", TODAY, "Seen both")));
      done(sign(sam, id, "assessor"));
    }
    try (var ulla = at("Ulla Sand")) {
      assertThat(check(ulla, id, "approver").refused())
          .anyMatch(one -> says(one, "Ulla Sand is named for that"));
    }
  }

  @Test
  void aNewRevisionOrACopyForgetsNobody() {
    var id = entered();
    String next;
    try (var ulla = at("Ulla Sand")) {
      next = done(ulla.revise(id)).assessment().id();
      done(sign(ulla, next, "assessor"));
    }
    try (var sam = at("Sam Okafor")) {
      assertThat(refused(sign(sam, next, "approver"))).contains("Sam Okafor entered");
    }
    try (var tom = at("Tom Lee")) {
      assertThat(refused(sign(tom, next, "approver"))).contains("Tom Lee signed as assessor");
    }
  }

  @Test
  void whoWasErasedCanNotComeBackAsSomebodyElse() {
    var id = entered();
    try (var ulla = at("Ulla Sand")) {
      var sam =
          ulla.signatures().people().stream()
              .filter(person -> person.name().equals("Sam Okafor"))
              .findFirst()
              .orElseThrow();
      done(ulla.signatures().erase(sam.id()));
      assertThat(refused(sign(ulla, id, "approver"))).contains("whose name was erased");
    }
    try (var sam = at("Sam Okafor")) {
      assertThat(refused(sign(sam, id, "approver"))).contains("Sam Okafor entered");
    }
  }

  @Test
  void aSettingLetsThemAndTheSignatureSaysSo() {
    String id;
    try (var sam = at("Sam Okafor")) {
      id = entered(sam);
      done(sam.signatures().set(new SigningSettings(25, true, true, IdentityBasis.TYPED, 6)));
      done(sign(sam, id, "assessor"));
      var approved = done(sign(sam, id, "approver")).signOffs().getLast();
      assertThat(approved.rules().orElseThrow().assessorMayApprove()).isTrue();
      assertThat(approved.reviewOn()).contains(TODAY.plusMonths(6));
    }
  }

  @Test
  void anApproverSignsAfterAllWhoAreAskedFor() {
    String id;
    try (var sam = at("Sam Okafor")) {
      id = entered(sam);
      var asked = List.of("assessor", "reviewer", "approver", "risk-owner");
      done(
          sam.signatures()
              .set(new SigningSettings(9, false, false, IdentityBasis.TYPED, 12, asked)));
    }
    try (var ulla = at("Ulla Sand")) {
      assertThat(refused(sign(ulla, id, "approver")))
          .contains("The approver signs after the assessor and reviewer, who have not signed yet");
    }
    try (var tom = at("Tom Lee")) {
      assertThat(done(sign(tom, id, "assessor")).signed().state().inFull())
          .isEqualTo(
              "Signed by the assessor only; not approved"
                  + " (still to sign: reviewer, approver, risk owner)");
      var asApprover = new Signatory("", true, "approver", "", "", TODAY, Optional.empty());
      assertThat(done(tom.signatures().check(id, asApprover)).missing())
          .isEqualTo("Still to sign before it is signed off: reviewer, approver and risk owner.");
      done(sign(tom, id, "reviewer"));
    }
    try (var ulla = at("Ulla Sand")) {
      assertThat(done(sign(ulla, id, "approver")).signed().state().label())
          .isEqualTo(
              "Signed by the assessor, reviewer and approver; not yet signed by the risk owner");
      done(sign(ulla, id, "risk-owner"));
      assertThat(done(ulla.open(id)).signed().state().label()).isEqualTo("Signed off");
    }
  }

  @Test
  void whatWouldBeRefusedIsSaidBeforehandAllAtOnce() {
    try (var sam = at("Sam Okafor")) {
      var what = new NewAssessment("Anytown Council", "Town Hall", "", "", "Main", "");
      var id = done(sam.start(what)).assessment().id();
      done(sam.answer(id, ISOLATION, Answer.stated("air-gap")));
      var check = check(sam, id, "approver");
      assertThat(check.refused().stream().map(Problem::what).collect(Collectors.joining("\n")))
          .contains(
              "after the assessor", "too little is known", "Web monitoring", "Sam Okafor entered");
      var assessor = check(sam, id, "assessor");
      assertThat(assessor.isFree()).isTrue();
      assertThat(assessor.notKnown()).isTrue();
      assertThat(assessor.statement()).contains("nobody accepts any risk");
      assertThat(assessor.notes()).anyMatch(note -> note.contains("Too little is known"));
    }
  }

  @Test
  void whoSignsElsewhereIsHeldToTheSame() {
    var id = entered();
    var request = folder.resolve("request.json");
    var response = folder.resolve("response.json");
    try (var ulla = at("Ulla Sand")) {
      done(
          ulla.signatures()
              .request(id, new SignInvitation("approver"), PASSPHRASE.clone(), request));
    }
    try (var sam = at("Sam Okafor")) {
      assertThat(
              refused(
                  sam.signatures().respond(request, as("approver"), PASSPHRASE.clone(), response)))
          .contains("Sam Okafor entered");
    }
  }
}
