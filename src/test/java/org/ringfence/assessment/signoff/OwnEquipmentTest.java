package org.ringfence.assessment.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.assessment.Computers.done;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Computers;
import org.ringfence.assessment.Drafts;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.model.installation.Device;
import org.ringfence.model.outcome.Problem;

/** Nobody approves equipment that they have entered or changed themselves, by whatever way. */
class OwnEquipmentTest {
  private static final char[] PASSPHRASE = "three plain words".toCharArray();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Device OLD = Drafts.recorder("Hikvision");

  @TempDir private Path folder;

  private Workspace at(String name) {
    return new Computers(folder).open("one", name, name);
  }

  private static String begun(Workspace workspace, String installation, Device... devices) {
    var what = new NewAssessment("Anytown Council", "Town Hall", "", "", installation, "");
    var id = done(workspace.start(what)).assessment().id();
    done(workspace.devices(id, List.of(devices)));
    return id;
  }

  /** What would be refused of an approval by whoever works here. */
  private static String refused(Workspace workspace, String id) {
    var who = new Signatory("", true, "approver", "", "", TODAY, Optional.of(TODAY.plusMonths(6)));
    return done(workspace.signatures().check(id, who)).refused().stream()
        .map(Problem::message)
        .collect(Collectors.joining("\n"));
  }

  private static UnaryOperator<Device> label(String is) {
    return one -> one.draft().label(is).device();
  }

  private static Map<String, UnaryOperator<Device>> edits() {
    var edits = new LinkedHashMap<String, UnaryOperator<Device>>();
    edits.put("label", label("Axis"));
    edits.put("maker", one -> one.draft().label("").maker("axis").device());
    edits.put("address", one -> one.draft().label("").mac("00:40:8C:11:22:33").device());
    edits.put("removed", one -> one.draft().status(Device.Status.REMOVED).device());
    edits.put("on order", one -> one.draft().status(Device.Status.ON_ORDER).device());
    return edits;
  }

  @Test
  void whoeverChangesWhatADeviceIsDoesNotApproveIt() {
    edits()
        .forEach(
            (what, edit) -> {
              String id;
              try (var sam = at("Sam Okafor")) {
                id = begun(sam, what, OLD, Drafts.cameras("Hikvision", 3));
                assertThat(refused(sam, id)).as(what).doesNotContain("Sam Okafor");
              }
              try (var tom = at("Tom Lee")) {
                done(tom.devices(id, List.of(edit.apply(OLD), Drafts.cameras("Hikvision", 3))));
                assertThat(refused(tom, id))
                    .as(what)
                    .contains(
                        "entered equipment that lowers the risk", "Tom Lee entered the recorder");
                done(tom.undo(id));
                assertThat(refused(tom, id)).as(what).doesNotContain("Tom Lee");
                done(tom.redo(id));
              }
              try (var ulla = at("Ulla Sand")) {
                assertThat(refused(ulla, id)).as(what).doesNotContain("Ulla Sand");
              }
            });
  }

  @Test
  void neitherDoesWhoeverReplacesItOrTakesItAwayNorInALaterRevision() {
    String replaced;
    String taken;
    try (var sam = at("Sam Okafor")) {
      replaced = begun(sam, "replaced", OLD);
      taken = begun(sam, "taken", OLD, Drafts.recorder("Hikvision"));
    }
    try (var tom = at("Tom Lee")) {
      done(tom.replace(replaced, 0, Drafts.recorder("Axis")));
      done(tom.devices(taken, List.of(OLD)));
      assertThat(refused(tom, replaced)).contains("Tom Lee entered the recorder “Hikvision”");
      assertThat(refused(tom, taken)).contains("Tom Lee took a line off the equipment");
    }
    for (var id : List.of(replaced, taken)) {
      String next;
      try (var ulla = at("Ulla Sand")) {
        var who = new Signatory("", true, "assessor", "I have.", "", TODAY);
        done(ulla.signatures().sign(id, who, PASSPHRASE.clone()));
        next = done(ulla.revise(id)).assessment().id();
      }
      try (var tom = at("Tom Lee")) {
        assertThat(refused(tom, id)).contains("Tom Lee");
        assertThat(refused(tom, next)).contains("Tom Lee");
      }
    }
  }

  @Test
  void aNewLineIsByWhoFillsItAndTheOthersStayWhoseTheyWere() {
    String id;
    var axis = Drafts.recorder("Axis");
    try (var sam = at("Sam Okafor")) {
      id = begun(sam, "lines", OLD, axis, Drafts.recorder(""));
      assertThat(refused(sam, id)).contains("Sam Okafor entered the recorder “Axis”.");
    }
    try (var tom = at("Tom Lee")) {
      var filled = Drafts.cameras("Hikvision", 9);
      done(tom.devices(id, List.of(filled, OLD, axis, Drafts.recorder("Dahua"))));
      assertThat(refused(tom, id)).doesNotContain("Tom Lee");
      done(tom.devices(id, List.of(filled, OLD, axis, Drafts.recorder("Bosch"))));
      assertThat(refused(tom, id)).contains("Tom Lee entered the recorder “Bosch”.");
    }
    try (var sam = at("Sam Okafor")) {
      assertThat(refused(sam, id)).contains("Sam Okafor entered the recorder “Axis”.");
    }
  }

  @Test
  void factsInPlaceOfDevicesAreByWhoBringsThemIn() throws Exception {
    try (var sam = at("Sam Okafor")) {
      for (var word : List.of("D", "A")) {
        var file = folder.resolve(word + ".json");
        Files.writeString(
            file,
            """
            {"format": "ringfence-assessment/2", "organisation": {"name": "Anytown Council"},
             "assessments": [{"id": "%1$s", "assessedOn": "2026-11-20",
               "site": {"id": "s", "name": "Town Hall"}, "installation": {"name": "Facts %1$s"},
               "facts": {"maker.class": "%1$s", "cameras": 3}, "answers": {}}]}
            """
                .formatted(word),
            StandardCharsets.UTF_8);
        var id = done(sam.importFile(file)).getFirst();
        var refused = refused(sam, id);
        if (word.equals("D")) {
          assertThat(refused).contains("Sam Okafor entered “Maker's class”");
        } else {
          assertThat(refused).doesNotContain("Sam Okafor");
        }
      }
    }
  }
}
