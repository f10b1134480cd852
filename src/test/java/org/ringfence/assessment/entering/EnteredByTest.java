package org.ringfence.assessment.entering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.assessment.Computers.done;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.RegisterOpening;
import org.ringfence.assessment.Computers;
import org.ringfence.assessment.Drafts;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.custody.Samples;
import org.ringfence.assessment.people.KeyRing;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Person;
import org.ringfence.signing.QuickKeys;

/** The register knows by person who entered each answer, whatever an answer says of itself. */
class EnteredByTest {
  private static final String ISOLATION = "recorder.isolation";
  private static final String PASSPHRASE = "three plain words";

  @TempDir private Path folder;

  /** The same register on the computer of another user. */
  private Workspace at(String user) {
    return done(
        new RegisterOpening(Drafts.KNOWLEDGE, new Samples(Map.of()), UUID::randomUUID, ring(user))
            .open(folder.resolve("one.ringfence")));
  }

  private KeyRing ring(String user) {
    return new KeyRing(
        folder.resolve(user), UUID::randomUUID, Drafts.KNOWLEDGE.clock(), user, QuickKeys.FILES);
  }

  private static String start(Workspace workspace) {
    var what = new NewAssessment("Anytown Council", "Town Hall", "", "", "Main", "");
    return done(workspace.start(what)).assessment().id();
  }

  private static List<String> names(Workspace workspace, String id, String question) {
    var placed = done(workspace.open(id)).places().get(question);
    var people = workspace.signatures().people();
    return Optional.ofNullable(placed).stream()
        .flatMap(one -> one.enteredBy().stream())
        .map(one -> people.stream().filter(person -> person.id().equals(one)).findFirst())
        .map(person -> person.map(Person::name).orElse("?"))
        .toList();
  }

  @Test
  void whoWorksAtTheComputerEnteredItAndNobodyIsAsked() {
    try (var workspace = at("sam")) {
      var id = start(workspace);
      var said = Answer.stated("air-gap").withEvidence("Another Person", Optional.empty(), "");
      done(workspace.answer(id, ISOLATION, said));
      assertThat(names(workspace, id, ISOLATION)).containsExactly("sam");
      assertThat(done(workspace.open(id)).assessment().answer(ISOLATION)).isEqualTo(said);
    }
  }

  @Test
  void thePersonIsTheSameBeforeAndAfterTheyMakeAKey() {
    try (var workspace = at("sam")) {
      var id = start(workspace);
      done(workspace.answer(id, ISOLATION, Answer.stated("air-gap")));
      var before = workspace.signatures().people().getFirst();
      var key = done(workspace.signatures().makeKey("Sam Okafor", PASSPHRASE.toCharArray()));
      assertThat(key.person()).isEqualTo(before.id());
      done(workspace.answer(id, "dpia.state", Answer.stated("draft")));
      assertThat(workspace.signatures().people()).hasSize(1);
      assertThat(names(workspace, id, "dpia.state")).containsExactly("Sam Okafor");
    }
  }

  /** Else whoever is to approve reads the name of an account, and can't tell who it is. */
  @Test
  void whatIsSignedNamesThemByTheirKeyAlsoWhatTheyEnteredBefore() {
    for (var elsewhere : List.of(false, true)) {
      try (var workspace = at("sam" + elsewhere)) {
        var id = start(workspace);
        done(workspace.answer(id, ISOLATION, Answer.stated("air-gap")));
        if (elsewhere) {
          // As a command does that has no register open.
          done(ring("sam" + elsewhere).make("Sam Okafor", PASSPHRASE.toCharArray()));
        } else {
          done(workspace.signatures().makeKey("Sam Okafor", PASSPHRASE.toCharArray()));
        }
        done(Computers.sign(workspace, id, "assessor"));
        assertThat(done(workspace.open(id)).people().values()).containsOnly("Sam Okafor");
      }
    }
  }

  @Test
  void whoAddsAWordDoesNotTakeItFromWhoSaidIt() {
    String id;
    try (var workspace = at("sam")) {
      id = start(workspace);
      done(workspace.answer(id, ISOLATION, Answer.stated("air-gap")));
      done(workspace.answer(id, "dpia.state", Answer.stated("draft")));
    }
    try (var workspace = at("tom")) {
      done(workspace.answer(id, ISOLATION, Answer.stated("air-gap")));
      assertThat(names(workspace, id, ISOLATION)).containsExactly("sam");
      done(workspace.answer(id, ISOLATION, Answer.stated("air-gap").withNote("Seen")));
      assertThat(names(workspace, id, ISOLATION)).containsExactly("sam", "tom");
      done(workspace.answer(id, "dpia.state", Answer.stated("current")));
      assertThat(names(workspace, id, "dpia.state")).containsExactly("tom");
      done(workspace.undo(id));
      assertThat(names(workspace, id, "dpia.state")).containsExactly("sam");
      done(workspace.redo(id));
      assertThat(names(workspace, id, "dpia.state")).containsExactly("tom");
    }
  }

  @Test
  void aNewRevisionKeepsItAndAnImportIsByWhoIsNamedAndWhoImports() {
    String id;
    var file = folder.resolve("one.json");
    try (var workspace = at("sam")) {
      id = start(workspace);
      done(workspace.answer(id, ISOLATION, Answer.stated("air-gap")));
      done(workspace.export("", file));
      done(workspace.signatures().makeKey("Sam Okafor", PASSPHRASE.toCharArray()));
      var who = new Signatory("", true, "assessor", "I have.", "", day());
      done(workspace.signatures().sign(id, who, PASSPHRASE.toCharArray()));
    }
    try (var workspace = at("tom")) {
      var revised = done(workspace.revise(id)).assessment().id();
      assertThat(names(workspace, revised, ISOLATION)).containsExactly("Sam Okafor");
    }
    var other = folder.resolve("elsewhere");
    try (var workspace = new EnteredByTest().in(other, "ulla")) {
      var imported = done(workspace.importFile(file)).getFirst();
      assertThat(names(workspace, imported, ISOLATION)).containsExactly("sam", "?", "ulla");
    }
  }

  private Workspace in(Path other, String user) {
    folder = other;
    assertThat(other.toFile().mkdirs()).isTrue();
    return at(user);
  }

  private static LocalDate day() {
    return LocalDate.now(Drafts.KNOWLEDGE.clock());
  }

  @Test
  void lookingWritesNobodyDown() {
    try (var workspace = at("sam")) {
      var id = start(workspace);
      done(workspace.open(id));
      done(workspace.dossiers());
      assertThat(workspace.signatures().people()).isEmpty();
    }
    assertThat(Files.exists(folder.resolve("sam"))).isFalse();
  }
}
