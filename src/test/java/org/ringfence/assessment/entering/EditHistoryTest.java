package org.ringfence.assessment.entering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.RegisterOpening;
import org.ringfence.assessment.Drafts;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.custody.Samples;
import org.ringfence.assessment.people.KeyRing;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.Reconciliation;
import org.ringfence.model.method.Question;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.register.Register;
import org.ringfence.signing.QuickKeys;

/** Undo and redo in the wizard: exactly back and exactly forward, and on the disk each time. */
class EditHistoryTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int SEEDS = 3;
  private static final int CHANGES = 16;

  @TempDir private Path folder;

  private Workspace workspace(String name) {
    var ring =
        new KeyRing(
            folder.resolve("keys"),
            UUID::randomUUID,
            Drafts.KNOWLEDGE.clock(),
            "",
            QuickKeys.FILES);
    return done(
        new RegisterOpening(Drafts.KNOWLEDGE, new Samples(Map.of()), UUID::randomUUID, ring)
            .open(folder.resolve(name)));
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var problems) -> throw new AssertionError(problems.toString());
    };
  }

  private static String refused(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?> one -> throw new AssertionError("was not refused: " + one);
      case Outcome.Refused<?>(var problems) -> problems.getFirst().message();
    };
  }

  private static String start(Workspace workspace, String installation) {
    var what = new NewAssessment("Anytown Council", "Town Hall", "", "", installation, "");
    return done(workspace.start(what)).assessment().id();
  }

  /** All that somebody sees of two assessments that share what the organisation answers. */
  private static List<Object> seen(Workspace workspace, String one, String other) {
    var seen = new ArrayList<Object>();
    for (var dossier : List.of(done(workspace.open(one)), done(workspace.open(other)))) {
      seen.addAll(
          List.of(
              dossier.entry(), dossier.assessment(), dossier.places(), dossier.risk().vector()));
    }
    return seen;
  }

  @Test
  void undoingAllIsTheStateBeforeAndRedoingAllTheStateAfter() {
    for (var seed = 0; seed < SEEDS; seed++) {
      try (var workspace = workspace("random" + seed + ".ringfence")) {
        var one = start(workspace, "Main");
        var other = start(workspace, "Annexe");
        var random = new Random(seed);
        for (var each = 0; each < CHANGES; each++) {
          change(workspace, other, random);
        }
        var states = new ArrayList<>(List.of(seen(workspace, one, other)));
        for (var each = 0; each < CHANGES; each++) {
          change(workspace, one, random);
          var state = seen(workspace, one, other);
          if (!state.equals(states.getLast())) {
            states.add(state);
          }
        }
        for (var at = states.size() - 2; at >= 0; at--) {
          done(workspace.undo(one));
          assertThat(seen(workspace, one, other)).as("seed %s", seed).isEqualTo(states.get(at));
        }
        assertThat(workspace.canUndo(one)).as("seed %s", seed).isEmpty();
        assertThat(refused(workspace.undo(one))).contains("no further change");
        for (var state : states.subList(1, states.size())) {
          done(workspace.redo(one));
          assertThat(seen(workspace, one, other)).as("seed %s", seed).isEqualTo(state);
        }
        assertThat(workspace.canRedo(one)).as("seed %s", seed).isEmpty();
      }
    }
  }

  /** One change at random; one that is refused changes nothing. */
  private static Outcome<Dossier> change(Workspace workspace, String id, Random random) {
    var questions = Drafts.KNOWLEDGE.method().questions();
    var question = questions.get(random.nextInt(questions.size()));
    return switch (random.nextInt(8)) {
      case 0 ->
          workspace.devices(
              id, List.of(Drafts.cameras("HiLook", random.nextInt(9)), Drafts.recorder("Dahua")));
      case 1 -> workspace.inherit(id, question.id());
      case 2 -> workspace.answerHere(id, question.id(), answer(question, random), "A lease");
      case 3 ->
          workspace.reconcile(
              id, "X" + (1 + random.nextInt(3)), new Reconciliation("A. P.", TODAY, "Seen"));
      case 4 -> workspace.unreconcile(id, "X" + (1 + random.nextInt(3)));
      case 5 -> workspace.describe(id, TODAY.minusDays(random.nextInt(3)));
      case 6 -> workspace.place(id, List.of("", "North", "South").get(random.nextInt(3)));
      default -> workspace.answer(id, question.id(), answer(question, random));
    };
  }

  private static Answer answer(Question question, Random random) {
    var value = question.values().get(random.nextInt(question.values().size()));
    return switch (random.nextInt(3)) {
      case 0 -> Answer.UNKNOWN.withNote("Asked the caretaker");
      case 1 -> Answer.stated(value);
      default ->
          Drafts.shown(value, Basis.INSPECTED, TODAY.minusDays(random.nextInt(400)))
              .withNote("Seen");
    };
  }

  @Test
  void whatWouldBeUndoneAndRedoneIsNamed() {
    try (var workspace = workspace("named.ringfence")) {
      var id = start(workspace, "Main");
      assertThat(workspace.canUndo(id)).isEmpty();
      done(workspace.answer(id, "recorder.isolation", Answer.stated("air-gap")));
      done(workspace.devices(id, List.of(Drafts.recorder("Dahua"))));
      assertThat(workspace.canUndo(id)).contains("Undo: list of devices");
      done(workspace.undo(id));
      assertThat(workspace.canUndo(id)).contains("Undo: answer to “Recorder isolation”");
      assertThat(workspace.canRedo(id)).contains("Redo: list of devices");
      done(workspace.answer(id, "recorder.isolation", Answer.stated("none")));
      assertThat(workspace.canRedo(id)).isEmpty();
      done(workspace.answer(id, "recorder.isolation", Answer.stated("none")));
      done(workspace.undo(id));
      assertThat(done(workspace.open(id)).assessment().answer("recorder.isolation"))
          .isEqualTo(Answer.stated("air-gap"));
    }
  }

  @Test
  void whatWasUndoneIsUndoneOnTheDiskAndNothingIsRememberedAfterClosing() {
    String id;
    try (var workspace = workspace("closed.ringfence")) {
      id = start(workspace, "Main");
      done(workspace.answer(id, "dpia.state", Answer.stated("draft")));
      done(workspace.answer(id, "dpia.state", Answer.stated("current")));
      done(workspace.undo(id));
    }
    try (var workspace = workspace("closed.ringfence")) {
      assertThat(done(workspace.open(id)).assessment().answer("dpia.state"))
          .isEqualTo(Answer.stated("draft"));
      assertThat(workspace.canUndo(id)).isEmpty();
      assertThat(workspace.canRedo(id)).isEmpty();
    }
  }

  @Test
  void anUndoNeverTakesBackWhatAnotherAssessmentSaidSince() {
    try (var workspace = workspace("shared.ringfence")) {
      var one = start(workspace, "Main");
      var other = start(workspace, "Annexe");
      done(workspace.answer(one, "purchase.decision", Answer.stated("written")));
      done(workspace.answer(other, "purchase.decision", Answer.stated("none")));
      assertThat(refused(workspace.undo(one))).contains("changed since");
      assertThat(done(workspace.open(one)).assessment().answer("purchase.decision"))
          .isEqualTo(Answer.stated("none"));
      done(workspace.undo(other));
      assertThat(done(workspace.open(one)).assessment().answer("purchase.decision"))
          .isEqualTo(Answer.stated("written"));
    }
  }

  @Test
  void theLatestTwoHundredChangesAreRemembered() {
    var clock = Drafts.KNOWLEDGE.clock();
    try (var register = done(Register.open(folder.resolve("many.ringfence"), clock))) {
      var entry = Drafts.dossier(Drafts.assessment(TODAY, List.of(), Map.of())).entry();
      var id = entry.assessmentId();
      register.create(entry);
      var history = new EditHistory(register);
      for (var count = 1; count <= 203; count++) {
        var equipment = new Equipment.Devices(List.of(Drafts.cameras("Axis", count)));
        history.make(entry, "devices", () -> register.saveEquipment(id, equipment));
      }
      var undone = 0;
      while (history.undoable(entry).isPresent()) {
        done(history.undo(entry));
        undone++;
      }
      assertThat(undone).isEqualTo(200);
      assertThat(register.equipment(id))
          .isEqualTo(new Equipment.Devices(List.of(Drafts.cameras("Axis", 3))));
    }
  }

  @Test
  void aSignedAssessmentHasNothingToUndoOrRedo() {
    try (var workspace = workspace("signed.ringfence")) {
      var id = start(workspace, "Main");
      done(workspace.answer(id, "recorder.isolation", Answer.stated("air-gap")));
      done(workspace.answer(id, "web.monitoring", Answer.stated("disabled")));
      done(workspace.undo(id));
      var passphrase = "a long enough passphrase";
      done(workspace.signatures().makeKey("A. Ssessor", passphrase.toCharArray()));
      var who = new Signatory("A. Ssessor", true, "assessor", "I agree.", "", TODAY);
      done(workspace.signatures().sign(id, who, passphrase.toCharArray()));
      var signed = done(workspace.open(id)).assessment();
      assertThat(workspace.canUndo(id)).isEmpty();
      assertThat(workspace.canRedo(id)).isEmpty();
      assertThat(refused(workspace.undo(id))).contains("signed");
      assertThat(refused(workspace.redo(id))).contains("signed");
      assertThat(done(workspace.open(id)).assessment()).isEqualTo(signed);
    }
  }
}
