package org.ringfence.assessment.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringfence.RegisterOpening;
import org.ringfence.assessment.Drafts;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.custody.Samples;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.assessment.people.KeyRing;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.DeviceDraft;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.method.TestPoint;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.signing.QuickKeys;

/** A checklist that comes back filled changes what it says, and nothing else. */
class ChecklistDeskTest {
  private static final String ISOLATION = "recorder.isolation";
  private static final String WEB = "web.monitoring";
  private static final LocalDate VISIT = LocalDate.of(2026, 11, 20);
  private static final String[] POINTS =
      Drafts.KNOWLEDGE.papers().airGapTest().stream().map(TestPoint::id).toArray(String[]::new);

  @TempDir private Path folder;

  private Workspace workspace;
  private String id;

  @BeforeEach
  void begin() {
    workspace = open("register.ringfence");
    id = begun(workspace);
  }

  @AfterEach
  void end() {
    workspace.close();
  }

  private Workspace open(String name) {
    var ring =
        new KeyRing(
            folder.resolve("keys"),
            UUID::randomUUID,
            Drafts.KNOWLEDGE.clock(),
            "s",
            QuickKeys.FILES);
    return done(
        new RegisterOpening(Drafts.KNOWLEDGE, new Samples(Map.of()), UUID::randomUUID, ring)
            .open(folder.resolve(name)));
  }

  private static String begun(Workspace at) {
    var what = new NewAssessment("Anytown Council", "Town Hall", "", "", "Main", "");
    var id = done(at.start(what)).assessment().id();
    var recorder = DeviceDraft.of(Device.Kind.RECORDER).label("Hikvision").device();
    var cameras =
        DeviceDraft.of(Device.Kind.CAMERA).label("Hikvision").count(Optional.of(8)).device();
    done(at.devices(id, List.of(recorder, cameras)));
    done(at.answer(id, ISOLATION, Answer.stated("air-gap")));
    done(at.answer(id, WEB, Answer.stated("disabled").withBasis(Basis.DOCUMENTED)));
    return id;
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var problems) -> throw new AssertionError(problems.toString());
    };
  }

  private static List<Problem> refused(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Refused<?>(var problems) -> problems;
      case Outcome.Done<?>(var value) -> throw new AssertionError(value);
    };
  }

  private FilledSheet sheet() {
    var file = folder.resolve(UUID.randomUUID() + ".docx");
    var order = PaperOrder.of(PaperKind.CHECKLIST, Edition.EXEMPT, id);
    done(workspace.publishing().write(order, file, Optional.empty(), Progress.NONE));
    return new FilledSheet(file);
  }

  private Path file(FilledSheet sheet) {
    return sheet.saved(folder.resolve("back.docx"));
  }

  private ChecklistPlan plan(FilledSheet sheet) {
    return done(workspace.checklists().plan(file(sheet)));
  }

  private Dossier taken(FilledSheet sheet) {
    var plan = plan(sheet);
    return done(workspace.checklists().take(folder.resolve("back.docx"), plan));
  }

  @Test
  void aTickIsShownFirstAndThenTakenAsInspectedWithTheSheetAsEvidence() throws IOException {
    var sheet =
        sheet()
            .signed()
            .tick("checklist/tick/accounts.passwords/some")
            .write("checklist/found/accounts.passwords", "Photo 7: two of three changed");
    var plan = plan(sheet);
    assertThat(plan.lines())
        .containsExactly("Passwords: not known, becomes: Changed on some devices, inspected.");
    assertThat(done(workspace.open(id)).assessment().answer("accounts.passwords"))
        .isEqualTo(Answer.UNKNOWN);

    var after = taken(sheet);
    var answer = after.assessment().answer("accounts.passwords");
    assertThat(answer.values()).containsExactly("some");
    assertThat(answer.basis()).isEqualTo(Basis.INSPECTED);
    assertThat(answer.by()).isEqualTo("A. Reed");
    assertThat(answer.on()).contains(VISIT);
    assertThat(answer.ref()).startsWith("Filled checklist “back.docx”, ");
    assertThat(answer.note()).isEqualTo("Photo 7: two of three changed");
    var kept = after.attachments().get("accounts.passwords").getFirst();
    assertThat(kept.type()).isEqualTo("application/pdf");
    assertThat(kept.name()).startsWith("back.docx");
    var pdf = Files.readAllBytes(done(workspace.attachments().open(kept)));
    var inside = Files.readAllBytes(folder.resolve("back.docx"));
    assertThat(pdf).containsSequence(inside);

    done(workspace.undo(id));
    assertThat(done(workspace.open(id)).assessment().answer("accounts.passwords"))
        .isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void withoutNameOrDayNothingIsInspectedAndNothingBetterIsLost() {
    for (var unsigned :
        List.<UnaryOperator<FilledSheet>>of(
            sheet -> sheet.write("checklist/who/name", "A. Reed"),
            sheet -> sheet.write("checklist/who/day", "20 November 2026"),
            sheet ->
                sheet
                    .write("checklist/who/name", "n/a")
                    .write("checklist/who/day", "20/11/2026"))) {
      var plan =
          plan(
              unsigned
                  .apply(sheet())
                  .tick("checklist/tick/web.monitoring/disabled")
                  .tick("checklist/tick/accounts.passwords/some"));
      assertThat(plan.answers())
          .extracting(ChecklistPlan.Proposed::question, one -> one.answer().basis())
          .containsExactly(org.assertj.core.groups.Tuple.tuple("accounts.passwords", Basis.STATED));
      assertThat(plan.left()).anyMatch(line -> line.contains("nothing on it counts as inspected"));
    }
  }

  @Test
  void anAirGapIsInspectedOnlyWhereAllTwelvePointsAreFilled() {
    assertThat(POINTS).hasSize(12);
    var all = sheet().signed().tick("checklist/tick/recorder.isolation/air-gap").test(POINTS);
    assertThat(plan(all).answers().getFirst().answer().basis()).isEqualTo(Basis.INSPECTED);
    assertThat(plan(all).lines())
        .containsExactly(
            "Recorder isolation: Air gap: no link to anything else (Stated), becomes: Air gap: no"
                + " link to anything else, inspected.");
    for (var missing = 0; missing < POINTS.length; missing++) {
      var left = missing;
      var some =
          Stream.of(POINTS).filter(point -> !point.equals(POINTS[left])).toArray(String[]::new);
      var plan =
          plan(sheet().signed().tick("checklist/tick/recorder.isolation/air-gap").test(some));
      assertThat(plan.answers().getFirst().answer().basis()).isEqualTo(Basis.STATED);
      assertThat(plan.left()).anyMatch(line -> line.endsWith("at number " + (left + 1) + "."));
    }
    assertThat(taken(all).assessment().answer(ISOLATION).basis()).isEqualTo(Basis.INSPECTED);
  }

  @Test
  void aPointThatDoesNotApplyNeedsAReason() {
    var some = Stream.of(POINTS).skip(1).toArray(String[]::new);
    var tag = "checklist/point/" + POINTS[0] + "/not-here";
    var gap =
        sheet().signed().tick("checklist/tick/recorder.isolation/air-gap").test(some).tick(tag);
    assertThat(plan(gap).answers().getFirst().answer().basis()).isEqualTo(Basis.STATED);
    gap.write("checklist/note/" + POINTS[0], "There is no cable.");
    assertThat(plan(gap).answers().getFirst().answer().basis()).isEqualTo(Basis.INSPECTED);
  }

  @Test
  void anotherNetworkNeedsNoTestOfAnAirGap() {
    var plan = plan(sheet().signed().tick("checklist/tick/recorder.isolation/own-network"));
    assertThat(plan.answers().getFirst().answer().basis()).isEqualTo(Basis.INSPECTED);
  }

  @Test
  void devicesAreFilledInAddedToAndNeverExchanged() {
    var after =
        taken(
            sheet()
                .write("checklist/device/1/model", "DS-7608")
                .write("checklist/device/1/serial", "C1, C2")
                .write("checklist/device/1/mac", "C0:56:E3:12:34:56")
                .write("checklist/device/2/label", "Dahua")
                .write("checklist/device/2/number", "9")
                .tick("checklist/device/new1/camera")
                .write("checklist/device/new1/label", "Axis"));
    var devices = ((Equipment.Devices) after.assessment().equipment()).devices();
    assertThat(devices).hasSize(3);
    assertThat(devices.getFirst().model()).isEqualTo("DS-7608");
    assertThat(devices.getFirst().serials()).containsExactly("C1", "C2");
    assertThat(devices.getFirst().macs()).containsExactly("C0:56:E3:12:34:56");
    assertThat(devices.get(1).label()).isEqualTo("Hikvision");
    assertThat(devices.get(1).count()).contains(9);
    assertThat(devices.get(2).kind()).isEqualTo(Device.Kind.CAMERA);
    assertThat(devices.get(2).label()).isEqualTo("Axis");
  }

  @Test
  void anotherLabelThanIsOnRecordIsToldAndNotTaken() {
    var plan =
        plan(
            sheet()
                .write("checklist/device/1/model", "DS-7608")
                .write("checklist/device/2/label", "Dahua"));
    assertThat(plan.left()).anyMatch(line -> line.contains("“Dahua”"));
  }

  @Test
  void aSheetWhosePlacesLostTheirNamesIsReadByTheirOrder() {
    var named = sheet().signed().tick("checklist/tick/accounts.passwords/some");
    var answers = plan(named).answers();
    assertThat(plan(named.nameless()).answers())
        .extracting(ChecklistPlan.Proposed::question)
        .containsExactly("accounts.passwords")
        .isEqualTo(answers.stream().map(ChecklistPlan.Proposed::question).toList());
    named.change("<w:sdt><w:sdtPr><w14:checkbox>.*?</w:sdt>", "");
    assertThat(refused(workspace.checklists().plan(file(named))))
        .allMatch(problem -> problem.what().contains("have lost their names"));
  }

  @Test
  void aLaterVisitMovesTheDayOfTheAssessment() {
    done(workspace.describe(id, LocalDate.of(2026, 11, 10)));
    var sheet = sheet().signed().tick("checklist/tick/accounts.passwords/some");
    assertThat(plan(sheet).lines())
        .contains("The day of the assessment becomes 20 November 2026, that of the visit.");
    assertThat(taken(sheet).entry().assessedOn()).isEqualTo(VISIT);
  }

  /** Something wrong with a sheet, and what the refusal says. */
  record Wrong(String name, UnaryOperator<FilledSheet> done, String said) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Wrong> wrongs() {
    return List.of(
        new Wrong(
            "two boxes",
            sheet ->
                sheet
                    .tick("checklist/tick/web.monitoring/disabled")
                    .tick("checklist/tick/web.monitoring/enabled"),
            "boxes are ticked that can’t both be so: Off on every device; On"),
        new Wrong(
            "no smart feature and one",
            sheet ->
                sheet
                    .tick("checklist/tick/features.smart/none")
                    .tick("checklist/tick/features.smart/audio"),
            "can’t both be so: None; Recording sound"),
        new Wrong(
            "two results of a point",
            sheet ->
                sheet.tick("checklist/point/cables/clear").tick("checklist/point/cables/found"),
            "Of test 1, more than one box is ticked"),
        new Wrong(
            "an air gap in which something was found",
            sheet ->
                sheet
                    .tick("checklist/tick/recorder.isolation/air-gap")
                    .tick("checklist/point/radio/found"),
            "something was found, at test 4"),
        new Wrong(
            "an unknown question",
            sheet ->
                sheet.change(
                    "checklist/tick/web.monitoring/enabled", "checklist/tick/door.locked/enabled"),
            "no checklist knows: “checklist/tick/door.locked/enabled”"),
        new Wrong(
            "an unknown value",
            sheet ->
                sheet.change(
                    "checklist/tick/web.monitoring/enabled", "checklist/tick/web.monitoring/off"),
            "no checklist knows"),
        new Wrong(
            "a place twice",
            sheet ->
                sheet.change(
                    "checklist/tick/web.monitoring/enabled",
                    "checklist/tick/web.monitoring/disabled"),
            "is in it twice"),
        new Wrong(
            "exchanged words",
            sheet -> sheet.change("> Off on every device<", "> On<"),
            "are other ones than Ringfence writes"),
        new Wrong(
            "a tick that nobody sees",
            sheet -> sheet.change("w14:checked w14:val=\"0\"", "w14:checked w14:val=\"1\""),
            "does not show what it says"),
        new Wrong(
            "another installation",
            sheet ->
                sheet.change(
                    "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
                    "11111111-2222-3333-4444-555555555555"),
            "this register does not hold"),
        new Wrong(
            "a day that is none",
            sheet -> sheet.write("checklist/who/day", "last week"),
            "can’t be read: “last week”"),
        new Wrong(
            "a day to come",
            sheet -> sheet.write("checklist/who/day", "23 November 2026"),
            "is still to come"),
        new Wrong(
            "no address",
            sheet -> sheet.write("checklist/device/1/mac", "C0:56:E3"),
            "“C0:56:E3” is no MAC address"),
        new Wrong(
            "a device of no kind",
            sheet -> sheet.write("checklist/device/new1/label", "Axis"),
            "not which kind it is"),
        new Wrong("nothing", sheet -> sheet, "Nothing on this checklist is new"),
        new Wrong(
            "hidden text",
            sheet -> sheet.change("<w:r><w:t", "<w:r><w:rPr><w:vanish/></w:rPr><w:t"),
            ""),
        new Wrong(
            "macros", sheet -> sheet.part("word/vbaProject.bin", "x"), "It has macros in the part"),
        new Wrong(
            "something from elsewhere",
            sheet ->
                sheet.part(
                    "word/_rels/settings.xml.rels",
                    "<Relationships"
                        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"r1\" Type=\"http://x/frame\" Target=\"https://example.org/\""
                        + " TargetMode=\"External\"/></Relationships>"),
            "It takes something from elsewhere"),
        new Wrong("a bomb", sheet -> sheet.part("word/media/a.xml", "0".repeat(40_000_000)), ""));
  }

  @ParameterizedTest
  @MethodSource("wrongs")
  void whatIsWrongIsRefusedWithPlaceAndMendAndChangesNothing(Wrong wrong) {
    var before = done(workspace.open(id));
    var file = file(wrong.done().apply(sheet()));
    var problems = refused(workspace.checklists().plan(file));
    assertThat(problems)
        .isNotEmpty()
        .allSatisfy(
            problem -> {
              assertThat(problem.where()).contains("back.docx");
              assertThat(problem.mend()).isNotEmpty();
            })
        .anyMatch(problem -> problem.what().contains(wrong.said()));
    assertThat(done(workspace.open(id)).assessment()).isEqualTo(before.assessment());
  }

  @Test
  void anOlderSheetIsRefusedByNameAndSoIsOneThatWasTakenAlready() {
    var sheet = sheet().signed().tick("checklist/tick/accounts.passwords/some");
    done(workspace.answer(id, "accounts.passwords", Answer.stated("default")));
    assertThat(refused(workspace.checklists().plan(file(sheet))).getFirst().what())
        .isEqualTo("These answers were changed since this checklist was written: Passwords.");
    var again = sheet().signed().tick("checklist/tick/accounts.passwords/some");
    taken(again);
    assertThat(refused(workspace.checklists().plan(file(again))).getFirst().what())
        .contains("changed since this checklist was written: Passwords");
  }

  @Test
  void whatIsChangedBetweenLookingAndTakingIsNotTaken() {
    var plan = plan(sheet().signed().tick("checklist/tick/accounts.passwords/some"));
    file(sheet().signed().tick("checklist/tick/accounts.passwords/all-changed"));
    assertThat(refused(workspace.checklists().take(folder.resolve("back.docx"), plan)).getFirst())
        .extracting(Problem::what)
        .isEqualTo("The file, or what is on record, was changed while it was looked at.");
    assertThat(done(workspace.open(id)).assessment().answer("accounts.passwords"))
        .isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void aSheetOfAnotherRegisterIsRefused() {
    var file = file(sheet().signed().tick("checklist/tick/accounts.passwords/some"));
    try (var other = open("other.ringfence")) {
      begun(other);
      assertThat(refused(other.checklists().plan(file)).getFirst().what())
          .contains("this register does not hold");
    }
  }
}
