package org.ringfence.assessment.entering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.RegisterOpening;
import org.ringfence.assessment.Computers;
import org.ringfence.assessment.Drafts;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.custody.Samples;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.dossier.RecordSection;
import org.ringfence.assessment.intake.ImportChoice;
import org.ringfence.assessment.paper.SitePaper;
import org.ringfence.assessment.people.KeyRing;
import org.ringfence.assessment.signoff.SignInvitation;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.catalogue.Catalogue;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.dossier.Advice;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.DeviceFinding;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.DeviceDraft;
import org.ringfence.model.installation.ReopenedAnswer;
import org.ringfence.model.installation.Replacement;
import org.ringfence.model.method.FoundOn;
import org.ringfence.model.method.Question;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.model.signature.SigningSettings;
import org.ringfence.signing.QuickKeys;

/** A swapped recorder does not inherit what was found on the one before. */
class ReplacedDeviceTest {
  private static final String ISOLATION = "recorder.isolation";
  private static final String WEB = "web.monitoring";
  private static final LocalDate SEEN = LocalDate.of(2026, 10, 1);
  private static final LocalDate SWAP = LocalDate.of(2026, 11, 5);
  private static final Device OLD =
      DeviceDraft.of(Device.Kind.RECORDER)
          .label("Hikvision")
          .model("DS-7608")
          .macs(List.of("C0:56:E3:12:34:56"))
          .device();
  private static final Device NEW =
      DeviceDraft.of(Device.Kind.RECORDER).label("Hikvision").serials(List.of("B2")).device();
  private static final Device CAMERAS =
      DeviceDraft.of(Device.Kind.CAMERA).label("Hikvision").count(Optional.of(8)).device();

  @TempDir private Path folder;

  private Workspace workspace(String name) {
    return workspace(name, Drafts.KNOWLEDGE);
  }

  private Workspace workspace(String name, CatalogueServices knowledge) {
    var ring =
        new KeyRing(
            folder.resolve("keys"),
            UUID::randomUUID,
            Drafts.KNOWLEDGE.clock(),
            "s",
            QuickKeys.FILES);
    return done(
        new RegisterOpening(knowledge, new Samples(Map.of()), UUID::randomUUID, ring)
            .open(folder.resolve(name)));
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var problems) -> throw new AssertionError(problems.toString());
    };
  }

  private static Answer inspected(String value) {
    return new Answer(
        List.of(value), Basis.INSPECTED, "J. Cole", Optional.of(SEEN), "Sheet 7", "Rack 2");
  }

  /** All that a first pass asks, with an inspected air gap. */
  private static String begun(Workspace workspace) {
    var what = new NewAssessment("Anytown Council", "Town Hall", "", "", "Main", "");
    var id = done(workspace.start(what)).assessment().id();
    done(workspace.devices(id, List.of(OLD, CAMERAS)));
    for (var question : workspace.method().questions()) {
      if (workspace.method().firstPass().contains(question.id())) {
        done(workspace.answer(id, question.id(), inspected(question.values().getFirst())));
      }
    }
    done(workspace.answer(id, "firmware.current", inspected("current")));
    done(workspace.answer(id, "purchase.position", inspected("legacy")));
    return id;
  }

  private static List<String> open(Dossier dossier) {
    return dossier.reopened().stream().map(ReopenedAnswer::question).toList();
  }

  private byte[] exported(Workspace workspace, String name) throws IOException {
    return Files.readAllBytes(done(workspace.export("", folder.resolve(name))));
  }

  @Test
  void whatIsAskedAgainIsAskedInTheNextRegisterToo() throws IOException {
    List<ReopenedAnswer> asked;
    String id;
    try (var workspace = workspace("here.ringfence")) {
      id = begun(workspace);
      done(workspace.replace(id, 0, Drafts.recorder("Axis")));
      asked = done(workspace.open(id)).reopened();
      assertThat(asked).hasSizeGreaterThan(3);
      exported(workspace, "asked.json");
      for (var was : asked) {
        done(workspace.answer(id, was.question(), inspected(was.answer().values().getFirst())));
      }
      assertThat(new String(exported(workspace, "answered.json"), StandardCharsets.UTF_8))
          .contains("ringfence-assessment/2")
          .doesNotContain("askedAgain");
    }
    try (var workspace = workspace("there.ringfence")) {
      done(workspace.importFile(folder.resolve("asked.json")));
      assertThat(done(workspace.open(id)).reopened()).isEqualTo(asked);
      done(workspace.answer(id, asked.getFirst().question(), asked.getFirst().answer()));
      assertThat(done(workspace.open(id)).reopened()).isEqualTo(asked.subList(1, asked.size()));
    }
  }

  /** A file says itself that what was found in October was found on a device that is gone. */
  @Test
  void whatAFileSaysWasFoundBeforeASwapIsAskedAgain() throws IOException {
    var file =
        Files.writeString(
            folder.resolve("swapped.json"),
            """
            {"format": "ringfence-assessment/2", "organisation": {"name": "Anytown"},
             "assessments": [{"id": "a", "assessedOn": "2026-11-20",
              "site": {"id": "s", "name": "Hall"}, "installation": {"name": "Main"},
              "devices": [
               {"kind": "recorder", "label": "Hikvision", "status": "removed",
                "replaced": {"on": "2026-11-05", "by": "Recorder Axis"}},
               {"kind": "recorder", "label": "Axis"}],
              "answers": {
               "recorder.isolation": {"value": "air-gap", "basis": "inspected", "by": "T. Fitter",
                "on": "2026-10-01", "ref": "Sheet 7"},
               "firmware.current": {"value": "current", "basis": "stated", "by": "T. Fitter"},
               "web.monitoring": {"value": "disabled", "basis": "inspected", "by": "T. Fitter",
                "on": "2026-11-10", "ref": "Sheet 9"}}}]}
            """);
    try (var workspace = workspace("elsewhere.ringfence")) {
      var id = done(workspace.importFile(file)).getFirst();
      var dossier = done(workspace.open(id));
      assertThat(open(dossier)).containsExactlyInAnyOrder(ISOLATION, "firmware.current");
      assertThat(dossier.assessment().answer(ISOLATION).values()).isEmpty();
      assertThat(dossier.assessment().answer(WEB).values()).containsExactly("disabled");
    }
  }

  /** A swap, or a word about the new one, that can't be of that day is refused whole. */
  @Test
  void nothingIsSaidOfADeviceBeforeItCame() throws IOException {
    try (var workspace = workspace("before.ringfence")) {
      var id = begun(workspace);
      done(workspace.replace(id, 0, NEW, SWAP));
      var before = exported(workspace, "before.json");
      var open = open(done(workspace.open(id)));
      var newer = DeviceDraft.of(Device.Kind.RECORDER).label("Axis").device();
      for (var refused :
          List.of(
              workspace.replace(id, 1, newer, SWAP.minusDays(1)),
              workspace.replace(id, 1, newer, Estate.TODAY.plusDays(1)),
              workspace.replace(id, 1, newer.draft().macs(List.of("zz")).device(), SWAP),
              workspace.replace(id, 1, newer.draft().label("-").device(), SWAP),
              workspace.replace(id, 1, newer.draft().label("n/a").device(), SWAP),
              workspace.stillSo(id, WEB, "Nia Roe", SWAP.minusDays(1)),
              workspace.stillSo(id, WEB, "Nia Roe", Estate.TODAY.plusDays(1)),
              workspace.stillSo(id, WEB, "-", SWAP),
              workspace.stillSo(id, WEB, "\u3164", SWAP),
              workspace.stillSo(id, WEB, "not known", SWAP))) {
        assertThat(refused).isInstanceOf(Outcome.Refused.class);
      }
      assertThat(open(done(workspace.open(id)))).isEqualTo(open);
      assertThat(exported(workspace, "after.json")).isEqualTo(before);
      done(workspace.stillSo(id, WEB, "Nia Roe", SWAP));
      done(workspace.replace(id, 1, newer, SWAP));
    }
  }

  /** What nobody answered again stays open in what is signed, and is nobody's answer there. */
  @Test
  void whatIsOpenWhenItIsSignedStaysOpen() {
    try (var workspace = workspace("open.ringfence")) {
      var id = begun(workspace);
      var open = open(done(workspace.replace(id, 0, NEW)));
      done(workspace.answer(id, WEB, Answer.UNKNOWN));
      done(workspace.signatures().makeKey("Sam Okafor", Computers.passphrase()));
      var signed = done(Computers.sign(workspace, id, "assessor"));
      var still = open(done(workspace.open(id)));
      assertThat(still).isNotEmpty().isEqualTo(open(signed));
      assertThat(open).containsAll(still);
      assertThat(still).allMatch(question -> signed.isOpen(question));
      assertThat(text(done(SitePaper.write(workspace, id, folder.resolve("s.docx")))))
          .contains("Open: asked again, as a device was replaced, and not answered");
      var record = folder.resolve("request.json");
      done(
          workspace
              .signatures()
              .request(id, new SignInvitation("reviewer"), Computers.passphrase(), record));
      var shown =
          done(workspace.signatures().openRequest(record)).sections().stream()
              .flatMap(section -> section.lines().stream())
              .filter(line -> line.label().equals(workspace.wording().title(ISOLATION)))
              .filter(line -> line.text().contains("Answered for"))
              .map(RecordSection.Line::text)
              .toList();
      assertThat(shown)
          .singleElement()
          .satisfies(
              text ->
                  assertThat(text)
                      .contains("Open: asked again", "as replaced by")
                      .doesNotContain("Entered by"));
    }
  }

  private static String text(Path paper) {
    try (var document = new XWPFDocument(Files.newInputStream(paper));
        var text = new XWPFWordExtractor(document)) {
      return text.getText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whatWasFoundOnTheOldRecorderIsNotKnownOfTheNewAndUndoBringsAllBack() throws IOException {
    try (var workspace = workspace("one.ringfence")) {
      var id = begun(workspace);
      var before = done(workspace.open(id));
      var file = exported(workspace, "before.json");

      var after = done(workspace.replace(id, 0, NEW));

      assertThat(after.devices().stream().map(DeviceFinding::device))
          .containsExactly(OLD.draft().status(Device.Status.REMOVED).device(), NEW, CAMERAS);
      assertThat(after.assessment().answer(ISOLATION)).isEqualTo(Answer.UNKNOWN.withNote("Rack 2"));
      assertThat(after.assessment().answer(WEB).values()).isEmpty();
      assertThat(after.assessment().answer("firmware.current").values()).isEmpty();
      assertThat(after.assessment().answer("view.area")).isEqualTo(inspected("staff"));
      assertThat(after.assessment().answer("purchase.position")).isEqualTo(inspected("legacy"));
      assertThat(after.assessment().answer("site.sensitivity")).isEqualTo(inspected("store"));
      assertThat(open(after))
          .containsExactlyInAnyOrder(
              "recorder.connection",
              ISOLATION,
              WEB,
              "internet.reachable",
              "maintainer.access",
              "recorder.locked",
              "firmware.current");
      assertThat(after.reopened().getFirst().device()).isEqualTo("Recorder Hikvision DS-7608");
      assertThat(after.risk().overall().residual())
          .isGreaterThan(before.risk().overall().residual());
      assertThat(after.advice().stream().map(Advice::check).map(check -> check.subject()))
          .contains(ISOLATION, WEB);

      assertThat(workspace.canUndo(id)).contains("Undo: replacing a device");
      assertThat(done(workspace.undo(id))).isEqualTo(before);
      assertThat(exported(workspace, "undone.json")).isEqualTo(file);
      assertThat(done(workspace.redo(id))).isEqualTo(after);
    }
  }

  @Test
  void stillSoComesBackAsStatedAndBothWaysLeaveTheList() {
    String id;
    try (var workspace = workspace("two.ringfence")) {
      id = begun(workspace);
      done(workspace.replace(id, 0, NEW, SWAP));
      var said = done(workspace.stillSo(id, ISOLATION, "A. Reed", LocalDate.of(2026, 11, 20)));
      var answer = said.assessment().answer(ISOLATION);
      assertThat(answer.values()).containsExactly("air-gap");
      assertThat(answer.basis()).isEqualTo(Basis.STATED);
      assertThat(answer.by() + answer.on().orElseThrow()).isEqualTo("A. Reed2026-11-20");
      assertThat(answer.ref()).isEmpty();
      assertThat(open(said)).doesNotContain(ISOLATION).contains(WEB);

      var left = done(workspace.leaveOpen(id, WEB));
      assertThat(open(left)).doesNotContain(WEB);
      assertThat(left.assessment().answer(WEB).values()).isEmpty();
      assertThat(open(done(workspace.undo(id)))).contains(WEB);
      assertThat(open(done(workspace.undo(id)))).contains(ISOLATION);
      assertThat(open(done(workspace.answer(id, WEB, inspected("disabled"))))).doesNotContain(WEB);
    }
    try (var workspace = workspace("two.ringfence")) {
      assertThat(open(done(workspace.open(id)))).contains(ISOLATION).doesNotContain(WEB);
    }
  }

  @Test
  void whoeverSignsIsToldWhatIsOpen() {
    try (var workspace = workspace("three.ringfence")) {
      var id = begun(workspace);
      done(workspace.replace(id, 0, NEW));
      var who =
          new Signatory("Sam", false, SigningSettings.ASSESSOR, "", "", LocalDate.of(2026, 11, 22));
      var title = workspace.wording().title(WEB);
      assertThat(done(workspace.signatures().check(id, who)).notes())
          .anyMatch(note -> note.contains("A device was replaced") && note.contains(title));
    }
  }

  @Test
  void eachQuestionIsReopenedForTheEquipmentThatItIsFoundOn() {
    try (var workspace = workspace("four.ringfence")) {
      var id = begun(workspace);
      for (var question : workspace.method().questions()) {
        done(workspace.answer(id, question.id(), inspected(question.values().getFirst())));
      }
      var found = Drafts.KNOWLEDGE.catalogue();
      assertThat(open(done(workspace.replace(id, 1, CAMERAS))))
          .containsExactlyInAnyOrderElementsOf(
              workspace.method().questions().stream()
                  .map(Question::id)
                  .filter(one -> found.foundOn(one).isPresent())
                  .filter(one -> !found.foundOn(one).equals(Optional.of(FoundOn.RECORDER)))
                  .toList());
    }
  }

  /** What is said of every device, or of any camera, is not so of cameras that nobody has seen. */
  @Test
  void newCamerasReopenWhatIsSaidOfEveryDevice() {
    try (var workspace = workspace("every.ringfence")) {
      var id = begun(workspace);
      for (var question : workspace.method().questions()) {
        done(workspace.answer(id, question.id(), inspected(question.values().getFirst())));
      }
      assertThat(open(done(workspace.replace(id, 1, CAMERAS))))
          .contains(WEB, "internet.reachable", "maintainer.access", "other.exits", "view.area")
          .doesNotContain("recorder.locked", "recorder.isolation", "retention.tested");
    }
    var catalogue = Drafts.KNOWLEDGE.catalogue();
    var words = catalogue.wording();
    for (var question : catalogue.method().questions()) {
      var said =
          words.question(question.id()).ask()
              + question.values().stream()
                  .map(value -> words.valueLabel(question.id(), value))
                  .collect(Collectors.joining(" "));
      if (said.matches(
              "(?s).*(every device|every camera|each camera|any camera|a camera|the system).*")
          && !question.id().equals("viewing.logged")) {
        assertThat(catalogue.foundOn(question.id())).as(question.id()).isPresent();
        assertThat(catalogue.foundOn(question.id()).orElseThrow().covers(Device.Kind.CAMERA))
            .as(question.id())
            .isTrue();
      }
    }
  }

  /**
   * The rule that a medium leaves with a log is asked once for a site, and stands on a recorder.
   */
  private static CatalogueServices foundOnRecorder(String question) {
    var catalogue = Drafts.KNOWLEDGE.catalogue();
    var found = new ArrayList<>(catalogue.foundOn());
    found.add(new Catalogue.Found(question, FoundOn.RECORDER));
    return new CatalogueServices(
        new Catalogue(
            catalogue.method(),
            catalogue.wording(),
            catalogue.firstPass(),
            found,
            catalogue.papers(),
            catalogue.reference(),
            catalogue.hashes()),
        Drafts.KNOWLEDGE.clock());
  }

  @Test
  void whatAWiderScopeSaysStaysSoElsewhere() {
    var question = "media.control";
    try (var workspace = workspace("wide.ringfence", foundOnRecorder(question))) {
      var id = begun(workspace);
      var other = new NewAssessment("Anytown Council", "Town Hall", "", "", "Annexe", "");
      var annexe = done(workspace.start(other)).assessment().id();
      var rule = inspected("rule-only");
      done(workspace.answer(id, question, rule));

      var after = done(workspace.replace(id, 0, NEW));
      assertThat(after.assessment().answer(question).values()).isEmpty();
      assertThat(Objects.requireNonNull(after.places().get(question)).overrides())
          .contains("The recorder was replaced");
      assertThat(done(workspace.open(annexe)).assessment().answer(question)).isEqualTo(rule);

      var said = done(workspace.stillSo(id, question, "A. Reed", Estate.TODAY)).assessment();
      assertThat(said.answer(question).basis()).isEqualTo(Basis.STATED);
      assertThat(done(workspace.open(annexe)).assessment().answer(question)).isEqualTo(rule);
      assertThat(done(workspace.inherit(id, question)).assessment().answer(question))
          .isEqualTo(rule);
    }
  }

  @Test
  void theChecklistHasWhatWasReopenedAsNotKnown() throws IOException {
    try (var workspace = workspace("checklist.ringfence")) {
      var id = begun(workspace);
      var before = checklist(workspace, id);
      var reopened = open(done(workspace.replace(id, 0, NEW)));
      var after = checklist(workspace, id);
      var seen = 0;
      for (var question : reopened) {
        var title = workspace.wording().title(question) + "( \\(needed\\))?\\n";
        assertThat(before).doesNotContainPattern("\\n" + title);
        seen += after.split("\\n" + title + "On record: Not known\\.", -1).length - 1;
      }
      // The others are for colleagues, who are not asked by the technician's sheet.
      assertThat(seen).isGreaterThan(5).isLessThanOrEqualTo(reopened.size());
      assertThat(after).contains("\n" + workspace.wording().title(ISOLATION));
    }
  }

  private String checklist(Workspace workspace, String id) throws IOException {
    var file = folder.resolve("checklist.docx");
    Files.deleteIfExists(file);
    var order = PaperOrder.of(PaperKind.CHECKLIST, Edition.EXEMPT, id);
    done(workspace.publishing().write(order, file, Optional.empty(), Progress.NONE));
    try (var zip = FileSystems.newFileSystem(file)) {
      return Files.readString(zip.getPath("word/document.xml"))
          .replace("</w:p>", "\n")
          .replaceAll("<[^>]*>", "");
    }
  }

  @Test
  void whatCantBeReplacedIsRefused() {
    try (var workspace = workspace("five.ringfence")) {
      var id = begun(workspace);
      assertThat(workspace.replace(id, 2, NEW)).isInstanceOf(Outcome.Refused.class);
      assertThat(workspace.replace(id, 0, DeviceDraft.of(Device.Kind.RECORDER).device()))
          .isInstanceOf(Outcome.Refused.class);
      assertThat(workspace.stillSo(id, WEB, "A. Reed", SEEN)).isInstanceOf(Outcome.Refused.class);
      assertThat(workspace.leaveOpen(id, WEB)).isInstanceOf(Outcome.Refused.class);
    }
  }

  @Test
  void anImportedRevisionWithAnotherRecorderReopensWhatItOnlyRepeats() throws IOException {
    try (var workspace = workspace("six.ringfence")) {
      var id = begun(workspace);
      var file = folder.resolve("six.json");
      done(workspace.export("", file));
      var text =
          Files.readString(file)
              .replace(id, "11111111-2222-3333-4444-555555555555")
              .replace("C0:56:E3:12:34:56", "3C:EF:8C:00:00:01");
      Files.writeString(file, text);
      var added = done(workspace.importFile(file, one -> ImportChoice.REVISION));
      var dossier = done(workspace.open(added.getFirst()));
      assertThat(open(dossier)).contains(ISOLATION, WEB);
      assertThat(dossier.assessment().answer(ISOLATION).values()).isEmpty();
      assertThat(dossier.assessment().answer("purchase.position").values()).isNotEmpty();
    }
  }

  @Test
  void theDayOfTheSwapIsAskedForAndHasToFit() {
    try (var workspace = workspace("days.ringfence")) {
      var id = begun(workspace);
      var assessed = LocalDate.of(2026, 11, 10);
      done(workspace.describe(id, assessed));
      for (var day : List.of(LocalDate.of(2026, 11, 23), assessed.plusDays(1), SEEN.minusDays(1))) {
        assertThat(workspace.replace(id, 0, NEW, day)).isInstanceOf(Outcome.Refused.class);
      }
      var after = done(workspace.replace(id, 0, NEW, SWAP));
      assertThat(workspace.describe(id, SWAP.minusDays(1))).isInstanceOf(Outcome.Refused.class);
      assertThat(after.reopened()).allMatch(was -> was.on().equals(SWAP));
      assertThat(after.history().device(0).replaced())
          .contains(new Replacement(SWAP, "Recorder Hikvision"));
      assertThat(after.history().device(1).replaced()).isEmpty();
    }
  }

  @Test
  void whatWasFoundOnTheOldDeviceStaysInViewAndAnOlderDayIsAskedAbout() {
    try (var workspace = workspace("view.ringfence")) {
      var id = begun(workspace);
      done(workspace.replace(id, 0, NEW, SWAP));
      var said = done(workspace.answer(id, ISOLATION, inspected("own-network")));
      assertThat(said.earlier(ISOLATION).orElseThrow().answer()).isEqualTo(inspected("air-gap"));
      assertThat(said.earlier(ISOLATION).orElseThrow().isOlder(said.assessment().answer(ISOLATION)))
          .isTrue();
      var who =
          new Signatory("Sam", false, SigningSettings.ASSESSOR, "", "", LocalDate.of(2026, 11, 22));
      assertThat(done(workspace.signatures().check(id, who)).notes())
          .anyMatch(note -> note.contains("Was it seen on the new one?"))
          .noneMatch(note -> note.contains("on the page"));
      var later = done(workspace.stillSo(id, WEB, "A. Reed", LocalDate.of(2026, 11, 6)));
      assertThat(later.earlier(WEB).orElseThrow().isOlder(later.assessment().answer(WEB)))
          .isFalse();
      assertThat(open(later)).contains("recorder.locked");
      assertThat(open(done(workspace.answer(id, "recorder.locked", Answer.UNKNOWN))))
          .doesNotContain("recorder.locked");
    }
  }
}
