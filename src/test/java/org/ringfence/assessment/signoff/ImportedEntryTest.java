package org.ringfence.assessment.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.assessment.Computers.as;
import static org.ringfence.assessment.Computers.done;
import static org.ringfence.assessment.Computers.refused;
import static org.ringfence.assessment.Computers.sign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Computers;
import org.ringfence.assessment.Drafts;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.assessment.intake.ImportChoice;
import org.ringfence.model.installation.Answer;

/** Who entered an answer goes with it from register to register, and no file takes it away. */
class ImportedEntryTest {
  private static final String ISOLATION = "recorder.isolation";
  private static final String MONITORING = "web.monitoring";

  @TempDir private Path folder;

  private Workspace at(String register, String name) {
    return new Computers(folder).open(register, name, name);
  }

  private static String checked(Workspace workspace, String id, String role) {
    return String.join("\n", done(workspace.signatures().check(id, as(role))).notes());
  }

  private static String entered(Workspace workspace) {
    var what = new NewAssessment("Anytown Council", "Town Hall", "", "", "Main", "");
    var id = done(workspace.start(what)).assessment().id();
    done(workspace.devices(id, List.of(Drafts.cameras("HiLook", 12))));
    done(workspace.answer(id, ISOLATION, Answer.stated("air-gap")));
    done(workspace.answer(id, MONITORING, Answer.stated("disabled")));
    return id;
  }

  private static List<String> enteredBy(Workspace workspace, String id) {
    return Optional.ofNullable(done(workspace.open(id)).places().get(ISOLATION))
        .orElseThrow()
        .enteredBy();
  }

  /** What Alice's register exports. */
  private String exported() throws IOException {
    var file = folder.resolve("alice.json");
    try (var alice = at("one", "Alice Smith")) {
      entered(alice);
      done(alice.export("", file));
    }
    return Files.readString(file);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  /** Carol brings a file into her register, Ben signs as assessor. */
  private String brought(Path file) {
    String id;
    try (var carol = at("two", "Carol Jones")) {
      id = done(carol.importFile(file)).getFirst();
    }
    try (var ben = at("two", "Ben Kerr")) {
      done(sign(ben, id, "assessor"));
    }
    return id;
  }

  @Test
  void whoEnteredItIsBarredInTheOtherRegisterToo() throws IOException {
    exported();
    var id = brought(folder.resolve("alice.json"));
    try (var alice = at("two", "Alice Smith")) {
      assertThat(refused(sign(alice, id, "approver"))).contains("Alice Smith entered the answer");
      assertThat(checked(alice, id, "approver")).contains("is not known for certain");
    }
    try (var carol = at("two", "Carol Jones")) {
      assertThat(refused(sign(carol, id, "approver"))).contains("Carol Jones entered the answer");
      done(carol.export("", folder.resolve("carol.json")));
    }
    assertThat(folder.resolve("carol.json"))
        .content()
        .contains("\"Alice Smith\"", "\"Carol Jones\"");
    try (var ulla = at("two", "Ulla Sand")) {
      assertThat(done(sign(ulla, id, "approver")).signed().state().isSignedOff()).isTrue();
    }
  }

  @Test
  void aFileThatDoesNotSayItIsReadAndThatIsSaidToWhoeverSigns() throws IOException {
    var older = file("older.json", exported().replaceAll(",\\s*\"enteredBy\": \\[[^]]*]", ""));
    assertThat(older).content().doesNotContain("enteredBy");
    var id = brought(older);
    try (var ulla = at("two", "Ulla Sand")) {
      assertThat(checked(ulla, id, "approver")).contains("Who entered 2 answers is not known");
      assertThat(done(sign(ulla, id, "approver")).signed().state().isSignedOff()).isTrue();
      done(ulla.export("", folder.resolve("again.json")));
    }
    assertThat(folder.resolve("again.json")).content().contains("\"unknown\",");
    try (var third = at("three", "Dora Hale")) {
      var again = done(third.importFile(folder.resolve("again.json"))).getFirst();
      assertThat(checked(third, again, "assessor")).contains("Who entered 2 answers is not known");
      done(third.answer(again, ISOLATION, Answer.stated("none")));
      assertThat(checked(third, again, "assessor")).contains("Who entered 1 answer is not known");
    }
  }

  @Test
  void noFileClearsWhatTheRegisterKnowsOfTheSameInstallation() throws IOException {
    var text = exported();
    var another = UUID.randomUUID().toString();
    var id = text.replaceAll("(?s).*?\"assessments\": \\[\\s*\\{\\s*\"id\": \"([^\"]+)\".*", "$1");
    var other = "\"enteredBy\": [{\"id\": \"" + UUID.randomUUID() + "\", \"name\": \"Zoe Quill\"}]";
    var hostile =
        file(
            "hostile.json",
            text.replace(id, another).replaceAll("\"enteredBy\": \\[[^]]*]", other));
    for (var choice : List.of(ImportChoice.REVISION, ImportChoice.ANOTHER)) {
      try (var carol = at("one", "Carol Jones")) {
        if (choice == ImportChoice.ANOTHER) {
          file("hostile.json", Files.readString(hostile).replace(another, "another-id"));
        }
        done(carol.importFile(hostile, one -> choice));
      }
      var brought = choice == ImportChoice.ANOTHER ? "another-id" : another;
      try (var ben = at("one", "Ben Kerr")) {
        done(sign(ben, brought, "assessor"));
      }
      try (var alice = at("one", "Alice Smith")) {
        assertThat(refused(sign(alice, brought, "approver")))
            .contains("Alice Smith entered the answer");
      }
    }
  }

  @Test
  void anIdUnderAnotherNameCountsForBoth() throws IOException {
    String ben;
    try (var workspace = at("two", "Ben Kerr")) {
      ben = entered(workspace);
      ben = enteredBy(workspace, ben).getFirst();
    }
    var hostile =
        file(
            "hostile.json",
            exported()
                .replace("Town Hall", "Library")
                .replaceAll("(\"enteredBy\": \\[\\s*\\{\\s*\"id\": \")[^\"]+", "$1" + ben));
    try (var workspace = at("two", "Carol Jones")) {
      var id = done(workspace.importFile(hostile)).getFirst();
      var people = workspace.signatures().people();
      var named = enteredBy(workspace, id);
      assertThat(people)
          .filteredOn(one -> named.contains(one.id()))
          .extracting("name")
          .containsExactlyInAnyOrder("Alice Smith", "Ben Kerr", "Carol Jones");
    }
  }

  @Test
  void whatIsNoPersonIsRefusedWithItsPlace() throws IOException {
    var text = exported();
    for (var bad :
        List.of(
            "\"x\"", "[\"x\"]", "[{}]", "[{\"id\": \"a b\"}]", "[{\"id\": \"unknown\"}]", "[7]")) {
      var file =
          file("bad.json", text.replaceAll("\"enteredBy\": \\[[^]]*]", "\"enteredBy\": " + bad));
      try (var workspace = at("four", "Carol Jones")) {
        assertThat(refused(workspace.importFile(file))).as(bad).contains("enteredBy", "(line ");
        assertThat(done(workspace.dossiers())).isEmpty();
      }
    }
  }

  private static String told(String id, String day, String devices, String answers) {
    return """
    {"format": "ringfence-assessment/2", "organisation": {"name": "Anytown"}, "assessments": [
     {"id": "%s", "assessedOn": "%s", "site": {"id": "s", "name": "Hall"},
      "installation": {"name": "Main"}, "devices": [%s], "answers": {%s}}]}
    """
        .formatted(id, day, devices, answers);
  }

  @Test
  void whatARevisionNoLongerSaysAndWhatIsSaidOtherwiseOfTheSiteIsNamed() throws IOException {
    var first = folder.resolve("first.json");
    Files.writeString(
        first,
        told(
            "one",
            "2026-11-01",
            "{\"kind\": \"recorder\", \"label\": \"Axis\"}, {\"kind\": \"camera\", \"label\":"
                + " \"Axis\"}",
            "\"recorder.isolation\": {\"value\": \"air-gap\", \"basis\": \"stated\"},"
                + " \"people.vulnerable\": {\"value\": \"yes\", \"basis\": \"stated\"}"));
    var second = folder.resolve("second.json");
    Files.writeString(
        second,
        told(
            "two",
            "2026-11-02",
            "",
            "\"people.vulnerable\": {\"value\": \"no\", \"basis\": \"stated\"}"));
    try (var workspace = new Computers(folder).open("counts", "here", "")) {
      assertThat(
              Computers.done(workspace.importSaying(first, id -> ImportChoice.REVISION))
                  .differing())
          .isEmpty();
      var said =
          Computers.done(workspace.importSaying(second, id -> ImportChoice.REVISION)).differing();
      assertThat(said).hasSize(2);
      assertThat(said.getFirst().what())
          .contains("whole site", "Hall: Main", "that installation alone");
      assertThat(said.getLast().what())
          .contains(
              "revision 2: answers of its own: 1, lines of equipment: 0",
              "in revision 1, there were 1 and 2",
              "no longer answers",
              workspace.wording().title("recorder.isolation"));
    }
  }
}
