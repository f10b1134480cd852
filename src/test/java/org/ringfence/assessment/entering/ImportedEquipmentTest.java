package org.ringfence.assessment.entering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.assessment.Computers.as;
import static org.ringfence.assessment.Computers.done;
import static org.ringfence.assessment.Computers.refused;
import static org.ringfence.assessment.Computers.sign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Computers;
import org.ringfence.assessment.Drafts;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.intake.ImportChoice;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Device;
import org.ringfence.model.outcome.Problem;

/** Who entered the equipment goes with it from register to register; no file takes it away. */
class ImportedEquipmentTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Device OLD = Drafts.recorder("Hikvision");
  private static final Device NEW = Drafts.recorder("Axis");
  private static final String SAID = "\"enteredBy\": \\[[^]]*]";
  private static final String FACTS =
      """
      {"format": "ringfence-assessment/2", "organisation": {"name": "Anytown Council"},
       "assessments": [{"id": "facts", "assessedOn": "2026-11-20",
         "site": {"id": "s", "name": "Town Hall"}, "installation": {"name": "Main"},
         "facts": {"maker.class": "D", "cameras": 3}%s, "answers": {}}]}
      """;

  @TempDir private Path folder;

  private Workspace at(String register, String name) {
    return new Computers(folder).open(register, name, name);
  }

  private static String barred(Workspace workspace, String id) {
    return done(workspace.signatures().check(id, as("approver"))).refused().stream()
        .map(Problem::message)
        .collect(Collectors.joining("\n"));
  }

  private static String notes(Workspace workspace, String id) {
    return String.join("\n", done(workspace.signatures().check(id, as("approver"))).notes());
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private String begun(Device... devices) {
    try (var sam = at("one", "Sam Okafor")) {
      var what = new NewAssessment("Anytown Council", "Town Hall", "", "", "Main", "");
      var id = done(sam.start(what)).assessment().id();
      done(sam.devices(id, List.of(devices)));
      return id;
    }
  }

  /** What Alice's register exports after she has changed what Sam entered. */
  private String exported(Device[] before, Consumer<Edited> edit) throws IOException {
    var id = begun(before);
    var file = folder.resolve("alice.json");
    try (var alice = at("one", "Alice Smith")) {
      edit.accept(new Edited(alice, id));
      done(alice.export("", file));
    }
    return Files.readString(file);
  }

  private record Edited(Workspace workspace, String id) {
    void devices(Device... devices) {
      done(workspace.devices(id, List.of(devices)));
    }
  }

  private String exported() throws IOException {
    return exported(new Device[] {OLD}, one -> one.devices(NEW));
  }

  private String brought(String register, Path file, ImportChoice choice) {
    try (var carol = at(register, "Carol Jones")) {
      return done(carol.importFile(file, one -> choice)).getFirst();
    }
  }

  private String brought(String register, Path file) {
    return brought(register, file, ImportChoice.ASK);
  }

  @Test
  void whoeverChangedTheRecorderIsBarredInTheOtherRegisterToo() throws IOException {
    exported();
    var id = brought("two", folder.resolve("alice.json"));
    try (var ben = at("two", "Ben Kerr")) {
      done(ben.answer(id, "recorder.isolation", Answer.stated("air-gap")));
      done(ben.answer(id, "web.monitoring", Answer.stated("disabled")));
      done(sign(ben, id, "assessor"));
    }
    for (var name : List.of("Alice Smith", "Sam Okafor", "Carol Jones")) {
      try (var workspace = at("two", name)) {
        assertThat(refused(sign(workspace, id, "approver")))
            .contains(name + " entered the recorder “Axis”");
        assertThat(notes(workspace, id)).contains("is not known for certain");
        done(workspace.export("", folder.resolve("again.json")));
      }
    }
    var third = brought("three", folder.resolve("again.json"));
    try (var alice = at("three", "Alice Smith")) {
      assertThat(barred(alice, third)).contains("Alice Smith entered the recorder “Axis”");
    }
    try (var ulla = at("two", "Ulla Sand")) {
      assertThat(done(sign(ulla, id, "approver")).signed().state().isSignedOff()).isTrue();
    }
  }

  @Test
  void soIsWhoeverReplacedADeviceOrTookALineOff() throws IOException {
    exported(new Device[] {OLD}, one -> done(one.workspace().replace(one.id(), 0, NEW)));
    var replaced = brought("two", folder.resolve("alice.json"));
    try (var alice = at("two", "Alice Smith")) {
      assertThat(barred(alice, replaced))
          .contains("Alice Smith entered the recorder “Hikvision” as", " and ");
      var history = done(alice.open(replaced)).history();
      assertThat(history.device(0).replaced().orElseThrow().on()).isEqualTo(TODAY);
      assertThat(history.device(0).replaced().orElseThrow().by()).contains("Axis");
    }
    Files.delete(folder.resolve("one.ringfence"));
    exported(new Device[] {OLD, Drafts.recorder("Dahua")}, one -> one.devices(OLD));
    var taken = brought("three", folder.resolve("alice.json"));
    try (var alice = at("three", "Alice Smith")) {
      assertThat(barred(alice, taken)).contains("Alice Smith took a line off the equipment");
    }
    try (var carol = at("three", "Carol Jones")) {
      assertThat(barred(carol, taken)).doesNotContain("Carol Jones");
    }
  }

  @Test
  void soIsWhoeverEnteredAFact() throws IOException {
    try (var alice = at("one", "Alice Smith")) {
      done(alice.importFile(file("facts.json", FACTS.formatted(""))));
      done(alice.export("", folder.resolve("alice.json")));
    }
    var id = brought("two", folder.resolve("alice.json"));
    try (var alice = at("two", "Alice Smith")) {
      assertThat(barred(alice, id)).contains("Alice Smith entered “Maker's class”");
      assertThat(notes(alice, id)).contains("Who entered 2 facts of the equipment is not known");
    }
  }

  @Test
  void aFileThatDoesNotSayItIsReadAndThatIsSaidToWhoeverSigns() throws IOException {
    var older = file("older.json", exported().replaceAll(",\\s*" + SAID, ""));
    assertThat(older).content().doesNotContain("enteredBy");
    var id = brought("two", older);
    try (var ulla = at("two", "Ulla Sand")) {
      assertThat(notes(ulla, id))
          .contains(
              "Who entered 1 line of the equipment is not known for certain: it came in a file");
      done(ulla.export("", folder.resolve("again.json")));
    }
    assertThat(folder.resolve("again.json")).content().contains("\"unknown\",");
    var again = brought("three", folder.resolve("again.json"));
    try (var ulla = at("three", "Ulla Sand")) {
      assertThat(notes(ulla, again)).contains("Who entered 1 line of the equipment is not known");
    }
  }

  @Test
  void noFileClearsWhatTheRegisterKnowsOfTheSameInstallation() throws IOException {
    var text = exported();
    var id = text.replaceAll("(?s).*?\"assessments\": \\[\\s*\\{\\s*\"id\": \"([^\"]+)\".*", "$1");
    var zoe = "\"enteredBy\": [{\"id\": \"" + UUID.randomUUID() + "\", \"name\": \"Zoe Quill\"}]";
    for (var label : List.of("Axis", "AXIS")) {
      for (var choice : List.of(ImportChoice.REVISION, ImportChoice.ANOTHER)) {
        Files.deleteIfExists(folder.resolve("one.ringfence"));
        var other = UUID.randomUUID().toString();
        var hostile =
            file(
                "hostile.json",
                exported()
                    .replaceFirst("(\"assessments\": \\[\\s*\\{\\s*\"id\": \")[^\"]+", "$1" + other)
                    .replace("\"Axis\"", "\"" + label + "\"")
                    .replaceAll(SAID, zoe));
        assertThat(hostile).content().doesNotContain(id, "Alice Smith");
        var brought = brought("one", hostile, choice);
        try (var alice = at("one", "Alice Smith")) {
          assertThat(barred(alice, brought))
              .as(label + choice)
              .contains("Alice Smith entered the recorder “" + label + "”");
        }
      }
    }
  }

  @Test
  void neitherDoesAFileWithoutTheLines() throws IOException {
    var text = exported(new Device[] {OLD, NEW}, one -> one.devices(OLD));
    var other = UUID.randomUUID().toString();
    var hostile =
        file(
            "hostile.json",
            text.replaceFirst("(\"assessments\": \\[\\s*\\{\\s*\"id\": \")[^\"]+", "$1" + other)
                .replaceFirst(
                    "(?s)\"devices\": \\[.*](,\\s*\"takenOffBy\": \\[[^]]*])", "\"devices\": []"));
    assertThat(hostile).content().doesNotContain("Alice Smith", "Hikvision");
    brought("one", hostile, ImportChoice.REVISION);
    for (var name : List.of("Alice Smith", "Carol Jones")) {
      try (var workspace = at("one", name)) {
        assertThat(barred(workspace, other)).contains(name + " took a line off the equipment");
      }
    }
  }

  @Test
  void whatIsNoPersonOrNoReplacementIsRefusedWithItsPlace() throws IOException {
    var text = exported();
    for (var bad :
        List.of(
            "\"x\"", "[\"x\"]", "[{}]", "[{\"id\": \"a b\"}]", "[{\"id\": \"unknown\"}]", "[7]")) {
      refusedAt("enteredBy", text.replaceAll(SAID, "\"enteredBy\": " + bad));
      refusedAt("takenOffBy", FACTS.formatted(", \"takenOffBy\": " + bad));
      refusedAt(
          "factsEnteredBy.maker.class",
          FACTS.formatted(", \"factsEnteredBy\": {\"maker.class\": " + bad + "}"));
    }
    refusedAt("factsEnteredBy", FACTS.formatted(", \"factsEnteredBy\": {\"maker\": []}"));
    refusedAt("factsEnteredBy", FACTS.formatted(", \"factsEnteredBy\": {\"webport\": []}"));
    refusedAt("factsEnteredBy", FACTS.formatted(", \"factsEnteredBy\": []"));
    var replaced = "\"status\": \"removed\", \"replaced\": ";
    refusedAt("replaced", text.replaceAll(SAID, replaced + "\"yesterday\""));
    refusedAt("replaced.on", text.replaceAll(SAID, replaced + "{\"by\": \"Axis\"}"));
    refusedAt("replaced.on", text.replaceAll(SAID, replaced + "{\"on\": \"2026-02-30\"}"));
    refusedAt(
        "replaced", text.replaceAll(SAID, "\"replaced\": {\"on\": \"2026-11-01\", \"by\": \"x\"}"));
    var first = FACTS.formatted(", \"takenOffBy\": [\"unknown\"]").replace("ment/2", "ment/1");
    refusedAt("takenOffBy", first);
  }

  @Test
  void aDayToComeAndANameThatNobodyCanReadAreRefused() throws IOException {
    var text = exported();
    var on = "\"status\": \"removed\", \"replaced\": {\"on\": \"2027-11-01\", \"by\": \"Axis\"}";
    assertThat(refusedFile(text.replaceAll(SAID, on))).contains("1 November 2027");
    var unreadable = text.replace("\"Alice Smith\"", "\"\u202Eecila\"");
    assertThat(refusedFile(unreadable)).contains("name of whoever entered the device", "enteredBy");
  }

  private void refusedAt(String place, String text) throws IOException {
    assertThat(refusedFile(text)).as(text).contains(place, "(line ");
  }

  private String refusedFile(String text) throws IOException {
    try (var workspace = at("four", "Carol Jones")) {
      var refused = refused(workspace.importFile(file("bad.json", text)));
      assertThat(done(workspace.dossiers())).isEmpty();
      return refused;
    }
  }
}
