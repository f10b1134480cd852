package org.ringfence.assessment.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.assessment.Computers.done;
import static org.ringfence.assessment.Computers.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.RegisterOpening;
import org.ringfence.assessment.Drafts;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.custody.Samples;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.model.disclosure.Clearance;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Reconciliation;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.signing.QuickKeys;

/** Wherever a name is taken, it is one that a person can read. */
class NamesInPlaceTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final List<String> UNREADABLE =
      List.of("Ann\u202Eeb", "\u2066Ann\u2069", "Ann\u001B[31m", "Ann\uE000");

  @TempDir private Path folder;

  private Workspace workspace() {
    var ring =
        new KeyRing(
            folder.resolve("keys"),
            UUID::randomUUID,
            Drafts.KNOWLEDGE.clock(),
            "",
            QuickKeys.FILES);
    return done(
        new RegisterOpening(Drafts.KNOWLEDGE, new Samples(Map.of()), UUID::randomUUID, ring)
            .open(folder.resolve("one.ringfence")));
  }

  private static NewAssessment begin(String organisation, String site, String name, String under) {
    return new NewAssessment(organisation, site, "", "", name, under);
  }

  private static String file(String organisation, String id, String site, String name, String by) {
    return """
    {"format": "ringfence-assessment/2", "organisation": {"name": "%s"}, "assessments": [
     {"id": "%s", "assessedOn": "2026-11-01", "site": {"id": "%s", "name": "%s"},
      "installation": {"name": "%s"}, "devices": [{"kind": "camera", "label": "%s"}],
      "answers": {"web.monitoring": {"value": "disabled", "basis": "stated", "by": "%s"}}}]}
    """
        .formatted(organisation, id, id + "-s", site, name, by, by);
  }

  private Path written(String text) throws IOException {
    return Files.writeString(folder.resolve("file.json"), text);
  }

  @Test
  void everyPlaceRefusesWhatNobodyCanRead() {
    try (var workspace = workspace()) {
      var id = done(workspace.start(begin("Anytown", "Hall", "Main", ""))).assessment().id();
      var body = workspace.books().organisations().all().getFirst().id();
      var books = workspace.books();
      var places = new LinkedHashMap<String, Function<String, Outcome<?>>>();
      places.put("organisation", name -> workspace.start(begin(name, "S", "I", "")));
      places.put("site", name -> workspace.start(begin("O", name, "I", "")));
      places.put("installation", name -> workspace.start(begin("O", "S", name, "")));
      places.put("contract", name -> workspace.start(begin("O", "S", "I", name)));
      places.put("another contract", name -> workspace.place(id, name));
      places.put("device", name -> workspace.devices(id, List.of(Drafts.cameras(name, 1))));
      places.put(
          "answer",
          name ->
              workspace.answer(
                  id,
                  "web.monitoring",
                  Answer.stated("disabled").withEvidence(name, Optional.empty(), "")));
      places.put(
          "place of the evidence",
          name ->
              workspace.answer(
                  id,
                  "web.monitoring",
                  Answer.stated("disabled").withEvidence("A", Optional.empty(), name)));
      places.put(
          "reconciliation",
          name -> workspace.reconcile(id, "X1", new Reconciliation(name, TODAY, "Why")));
      places.put("action", name -> books.actions().add(body, "", "Do it", name, Optional.empty()));
      places.put(
          "clearance",
          name ->
              books
                  .committee()
                  .clear(
                      body,
                      new Clearance(
                          books.committee().areas().getFirst(),
                          "None",
                          name,
                          "Officer",
                          Optional.of(TODAY))));
      places.put(
          "signer",
          name ->
              workspace
                  .signatures()
                  .sign(
                      id,
                      new Signatory(name, false, "assessor", "I do.", "", TODAY),
                      "three plain words".toCharArray()));
      places.put(
          "key", name -> workspace.signatures().makeKey(name, "three plain words".toCharArray()));
      for (var place : places.entrySet()) {
        for (var name : UNREADABLE) {
          assertThat(refused(place.getValue().apply(name)))
              .as(place.getKey())
              .contains("can't be seen");
        }
      }
      for (var person : List.of("reconciliation", "clearance", "signer", "key")) {
        for (var name : List.of("n/a", "Not known", "unknown")) {
          assertThat(refused(places.getOrDefault(person, _ -> Outcome.done("")).apply(name)))
              .as(person)
              .containsAnyOf("names nobody", "has no name");
        }
      }
      List.of("device", "another contract", "action").forEach(places::remove);
      places.forEach(
          (place, taken) ->
              List.of("\u200B", "\u2800", "\u3164", "\u00AD", "\uFE0F", "\u0301")
                  .forEach(
                      name ->
                          assertThat(refused(taken.apply(name)))
                              .as(place)
                              .containsAnyOf("no letter and no digit", "has no name")));
      assertThat(workspace.entries()).hasSize(1);
    }
  }

  @Test
  void aFileIsRefusedWithThePlace() throws IOException {
    try (var workspace = workspace()) {
      for (var name : List.of("Ann\u202Eeb", "\u200B\u200B")) {
        for (var at = 0; at < 4; at++) {
          var parts = new String[] {"O", "one", "S", "I"};
          parts[at] = name;
          var text = file(parts[0], parts[1], parts[2], parts[3], "A. Fitter");
          assertThat(refused(workspace.importFile(written(text))))
              .contains(
                  List.of(
                          "file.json: organisation.name",
                          "file.json: assessments[0].id",
                          "file.json: assessments[0].site.name",
                          "file.json: assessments[0].installation.name")
                      .get(at));
        }
      }
      assertThat(refused(workspace.importFile(written(file("O", "../x", "S", "I", "A")))))
          .contains("assessments[0].id", "looks like the way to a file: ../x");
      assertThat(refused(workspace.importFile(written(file("O", "x", "S", "I", "A\u202Eb")))))
          .contains("assessments[0].answers.web.monitoring.by", "assessments[0].devices[0].label");
      for (var nobody : List.of("\u200B", "\u2800", "\u3164", "\u0301")) {
        assertThat(refused(workspace.importFile(written(file("O", "x", "S", "I", nobody)))))
            .contains("assessments[0].answers.web.monitoring.by", "no letter and no digit");
        var ref =
            file("O", "x", "S", "I", "A").replace("\"by\"", "\"ref\": \"" + nobody + "\", \"by\"");
        assertThat(refused(workspace.importFile(written(ref))))
            .contains("assessments[0].answers.web.monitoring.ref", "no letter and no digit");
      }
      assertThat(workspace.entries()).isEmpty();
      done(workspace.importFile(written(file("O", "x", "S", "I", "n/a"))));
    }
  }

  @Test
  void whatTakesNoRoomIsLeftOutOnTheWayIn() throws IOException {
    try (var workspace = workspace()) {
      done(
          workspace.importFile(
              written(file("Any\u00ADtown", "x", "Town\u200B Hall", "Ma\u200Ein", "A"))));
      var entry = workspace.entries().getFirst();
      assertThat(entry.organisation().name()).isEqualTo("Anytown");
      assertThat(entry.site().name()).isEqualTo("Town Hall");
      assertThat(entry.installation()).isEqualTo("Main");
      done(workspace.start(begin("Anytown", "Li\u00ADbrary", "Main", "")));
      assertThat(workspace.entries()).hasSize(2);
      assertThat(workspace.books().organisations().all()).hasSize(1);
      assertThat(workspace.entries()).anyMatch(one -> one.site().name().equals("Library"));
    }
  }

  @Test
  void oneIdInTwoFilesMakesNoOneSite() throws IOException {
    try (var workspace = workspace()) {
      var first = file("Anytown", "1", "Town Hall", "Main", "A");
      done(workspace.importFile(written(first)));
      var second = first.replace("\"1\"", "\"2\"").replace("Town Hall", "Library");
      done(workspace.importFile(written(second)));
      var third = second.replace("\"2\"", "\"3\"").replace("Anytown", "Othertown");
      done(workspace.importFile(written(third)));
      assertThat(workspace.entries())
          .extracting(one -> one.organisation().name() + ", " + one.site().name())
          .containsExactlyInAnyOrder(
              "Anytown, Town Hall", "Anytown, Library", "Othertown, Library");
    }
  }
}
