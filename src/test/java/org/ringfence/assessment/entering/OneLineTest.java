package org.ringfence.assessment.entering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Drafts;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.intake.ImportChoice;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.DeviceDraft;
import org.ringfence.model.outcome.Outcome;

/** What belongs on one line is refused on several, wherever it comes in: two would run together. */
class OneLineTest {
  private static final String TWO = "Ann\nOther 1";

  @TempDir private Path folder;

  private static void assertRefused(String name, Outcome<?> outcome) {
    assertThat(outcome).as(name).isInstanceOf(Outcome.Refused.class);
    assertThat(outcome.toString()).as(name).contains("It has several lines, and stands on one");
  }

  @Test
  void ofWhatBeginsAnAssessment() throws Exception {
    try (var workspace = workspace()) {
      var begun = new LinkedHashMap<String, NewAssessment>();
      begun.put("organisation", new NewAssessment(TWO, "Hall", "", "", "Main", ""));
      begun.put("site", new NewAssessment("Council", TWO, "", "", "Main", ""));
      begun.put("uprn", new NewAssessment("Council", "Hall", "", TWO, "Main", ""));
      begun.put("installation", new NewAssessment("Council", "Hall", "", "", TWO, ""));
      begun.put("contract", new NewAssessment("Council", "Hall", "", "", "Main", TWO));
      begun.forEach((name, what) -> assertRefused(name, workspace.start(what)));
      Estate.done(
          workspace.start(
              new NewAssessment("Council", "Hall\n", "1 High Street\nAnytown", "", "Main", "")));
    }
  }

  @Test
  void ofDevicesAndAnswers() throws Exception {
    try (var workspace = workspace()) {
      var what = new NewAssessment("Council", "Hall", "", "", "Main", "");
      var id = Estate.done(workspace.start(what)).entry().assessmentId();
      devices()
          .forEach(
              (name, set) ->
                  assertRefused(
                      name,
                      workspace.devices(
                          id, List.of(set.apply(Drafts.cameras("Axis", 2).draft()).device()))));
      var said = new Answer(List.of("disabled"), Basis.STATED, TWO, Optional.empty(), "", "");
      assertRefused("by", workspace.answer(id, "web.monitoring", said));
      assertRefused(
          "ref",
          workspace.answer(
              id, "web.monitoring", said.withEvidence("Ann Other", Optional.empty(), TWO)));
      Estate.done(
          workspace.answer(
              id,
              "web.monitoring",
              new Answer(
                  List.of("disabled"), Basis.STATED, "Ann Other", Optional.empty(), "", TWO)));
    }
  }

  @Test
  void joinedInAFileOfAnEarlierVersionAndSaid() throws Exception {
    var good =
        """
        {"format": "ringfence-assessment/3", "organisation": {"name": "Council"},
         "assessments": [{"id": "a-1", "assessedOn": "2026-11-22",
          "site": {"id": "s-1", "name": "Hall", "address": "1 High Street", "uprn": "u1"},
          "installation": {"name": "Main"},
          "answers": {"web.monitoring": {"value": "disabled", "basis": "stated",
            "by": "Bea Other", "ref": "Sheet 7", "note": "As said"}},
          "devices": [{"kind": "camera", "label": "Axis", "count": 2, "model": "M-1",
            "place": "East", "firmware": "V1.2", "ip": "10.0.0.7", "serials": ["S77"],
            "bought": "2016", "cost": "950"}]}]}
        """;
    for (var text :
        List.of(
            "Council",
            "Hall",
            "Main",
            "u1",
            "Bea Other",
            "Sheet 7",
            "Axis",
            "M-1",
            "East",
            "V1.2",
            "S77",
            "2016",
            "950")) {
      var estate = Files.createDirectories(folder.resolve("estate-" + text.hashCode()));
      var file = estate.resolve("file.json");
      Files.writeString(file, good.replace("\"" + text + "\"", "\"Ann\\nOther 1\""));
      try (var workspace = Estate.done(new Estate(estate).open(Drafts.KNOWLEDGE))) {
        assertThat(
                Estate.done(workspace.importSaying(file, _ -> ImportChoice.ASK, _ -> {})).unread())
            .as(text)
            .anyMatch(said -> said.endsWith("They are kept as one: Ann Other 1."));
        assertThat(Estate.done(workspace.open("a-1")).toString())
            .as(text)
            .contains("Ann Other 1")
            .doesNotContain(TWO);
      }
    }
  }

  private static Map<String, UnaryOperator<DeviceDraft>> devices() {
    return Map.of(
        "label",
        draft -> draft.label(TWO),
        "model",
        draft -> draft.model(TWO),
        "place",
        draft -> draft.place(TWO),
        "firmware",
        draft -> draft.firmware(TWO),
        "serial",
        draft -> draft.serials(List.of(TWO)),
        "bought",
        draft -> draft.bought(TWO),
        "cost",
        draft -> draft.cost(TWO));
  }

  private org.ringfence.assessment.Workspace workspace() throws Exception {
    var estate = new Estate(folder.resolve("estate"));
    Files.createDirectories(estate.folder());
    return Estate.done(estate.open(Drafts.KNOWLEDGE));
  }
}
