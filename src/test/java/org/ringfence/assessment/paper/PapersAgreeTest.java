package org.ringfence.assessment.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.RegisterOpening;
import org.ringfence.assessment.Drafts;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.FileTexts;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.custody.Samples;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.assessment.people.KeyRing;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.dossier.Advice;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Device;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.model.signature.SigningSettings;
import org.ringfence.signing.QuickKeys;

/** What one page or paper says of an assessment, no other contradicts. */
class PapersAgreeTest {
  private static final String REASON = "The tender for new cameras is out already.";

  @TempDir private Path folder;
  private String id = "";

  @BeforeEach
  void start() {
    try (var sam = at("Sam Okafor")) {
      var what = new NewAssessment("Anytown Council", "Town Hall", "", "", "Main", "");
      id = Estate.done(sam.start(what)).assessment().id();
      Estate.done(
          sam.devices(
              id,
              List.of(
                  Drafts.recorder("Hikvision DS-7608"),
                  Drafts.cameras("Axis S3008", 6),
                  Drafts.cameras("Hikvision", 2),
                  Drafts.cameras("", 1).draft().maker("hikvision").device())));
      say(sam, Map.of("installation.status", "in-use", "site.sensitivity", "civic"));
      say(sam, Map.of("recorder.connection", "nothing-outside", "recorder.isolation", "air-gap"));
      say(sam, Map.of("web.monitoring", "disabled", "internet.reachable", "no"));
      say(sam, Map.of("purchase.decision", "verbal", "exit.plan", "intention"));
    }
  }

  private void say(Workspace workspace, Map<String, String> answers) {
    answers.forEach(
        (question, value) -> Estate.done(workspace.answer(id, question, Answer.stated(value))));
  }

  private Workspace at(String name) {
    var ring =
        new KeyRing(
            folder.resolve(name), UUID::randomUUID, Drafts.KNOWLEDGE.clock(), "", QuickKeys.FILES);
    if (ring.own().isEmpty()) {
      Estate.done(ring.make(name, Estate.PASSPHRASE.toCharArray()));
    }
    return Estate.done(
        new RegisterOpening(Drafts.KNOWLEDGE, new Samples(Map.of()), UUID::randomUUID, ring)
            .open(folder.resolve("one.ringfence")));
  }

  @Test
  void aLabelThatIsWithheldIsMarkedAndOneThatIsEmptyLooksTheSame() throws IOException {
    try (var sam = at("Sam Okafor")) {
      for (var kind : List.of(PaperKind.SITE, PaperKind.WORKBOOK)) {
        var text = text(sam, kind, Edition.PUBLIC);
        assertThat(text).as(kind.id()).doesNotContain("S3008", "DS-7608").contains("Withheld");
      }
      var rows = text(sam, PaperKind.SITE, Edition.PUBLIC);
      var table = rows.substring(rows.indexOf("On the label"), rows.indexOf("Cameras: 9."));
      assertThat(table).doesNotContain("Not given", "None").contains("Not a camera");
      assertThat(text(sam, PaperKind.COMMITTEE, Edition.PUBLIC)).doesNotContain("S3008", "DS-7608");
    }
  }

  @Test
  void aModelOnALabelIsPrintedAsReadFromThere() throws IOException {
    try (var sam = at("Sam Okafor")) {
      for (var kind : List.of(PaperKind.COMMITTEE, PaperKind.WORKBOOK)) {
        assertThat(text(sam, kind, Edition.EXEMPT))
            .as(kind.id())
            .containsIgnoringCase("S3008 (read from the label)");
      }
    }
  }

  @Test
  void whatTheSentenceCountsIsListedEverywhereInOneOrder() throws IOException {
    try (var sam = at("Sam Okafor")) {
      var dossier = Estate.done(sam.open(id));
      var needed = Advice.needed(dossier);
      assertThat(needed).hasSizeGreaterThan(1);
      assertThat(dossier.advice().subList(0, needed.size())).isEqualTo(needed);
      assertThat(needed.getLast().check().residualAfter())
          .isEqualTo(dossier.risk().headline().attainable());
      var titles = needed.stream().map(Advice::title).toList();
      var site = text(sam, PaperKind.SITE, Edition.EXEMPT);
      assertThat(site.substring(site.indexOf("What to check next")))
          .containsSubsequence(titles.stream().map(title -> title + " (needed)").toList());
      assertThat(text(sam, PaperKind.COMMITTEE, Edition.EXEMPT)).containsSubsequence(titles);
      text(sam, PaperKind.WORKBOOK, Edition.EXEMPT);
      assertThat(needed(folder.resolve("workbookexempt.xlsx"))).isEqualTo(titles);
      var checklist = text(sam, PaperKind.CHECKLIST, Edition.EXEMPT);
      assertThat(checklist).contains(titles.stream().map(title -> title + " (needed)").toList());
    }
  }

  @Test
  void whereTooLittleIsKnownNothingIsPromised() throws IOException {
    try (var sam = at("Sam Okafor")) {
      Estate.done(sam.answer(id, "web.monitoring", Answer.UNKNOWN));
      var order = PaperOrder.of(PaperKind.COMMITTEE, Edition.EXEMPT, "");
      for (var choice : Estate.done(sam.publishing().brief(order)).choices()) {
        if (choice.treatment().facts().isEmpty()) {
          assertThat(choice.after(id))
              .as(choice.treatment().id())
              .contains(FigurePrecision.NOT_KNOWN);
        }
      }
      var kinds =
          List.of(PaperKind.SITE, PaperKind.COMMITTEE, PaperKind.WORKBOOK, PaperKind.CHECKLIST);
      for (var kind : kinds) {
        assertThat(text(sam, kind, Edition.EXEMPT))
            .as(kind.id())
            .doesNotContain("(needed)", "What has to be shown: ", "Headline then");
      }
    }
  }

  @Test
  void theMakerOfConcernIsNamedBeforeAnyReason() {
    try (var sam = at("Sam Okafor")) {
      var reasons = Estate.done(sam.open(id)).reasons();
      assertThat(reasons).first().asString().contains("Hikvision", "Class A");
      var gone = Drafts.cameras("Hikvision", 2).draft().status(Device.Status.REMOVED).device();
      Estate.done(sam.devices(id, List.of(gone, Drafts.cameras("Axis", 1))));
      assertThat(Estate.done(sam.open(id)).reasons()).noneMatch(one -> one.contains("Hikvision"));
    }
  }

  @Test
  void camerasOfAnUnknownMakerAreCountedWhereverTheReasonsAre() {
    try (var sam = at("Sam Okafor")) {
      Estate.done(
          sam.devices(id, List.of(Drafts.cameras("Axis", 10), Drafts.cameras("Nobody knows", 4))));
      var dossier = Estate.done(sam.open(id));
      assertThat(dossier.reasons()).contains("Maker not known: 4 of 14 cameras.");
      Estate.done(sam.devices(id, List.of(Drafts.cameras("Axis", 14))));
      assertThat(Estate.done(sam.open(id)).reasons())
          .noneMatch(said -> said.startsWith("Maker not known"));
    }
  }

  @Test
  void whyARiskIsAcceptedIsInTheExemptCommitteePaper() throws IOException {
    try (var sam = at("Sam Okafor")) {
      Estate.done(sam.signatures().set(SigningSettings.USUAL));
    }
    sign("Tom Lee", "assessor", "");
    sign("Ulla Sand", "approver", REASON);
    try (var sam = at("Sam Okafor")) {
      assertThat(text(sam, PaperKind.COMMITTEE, Edition.EXEMPT))
          .contains("Why the risk is accepted")
          .contains("Ulla Sand: " + REASON)
          .contains("Looked at again by");
      assertThat(text(sam, PaperKind.COMMITTEE, Edition.PUBLIC)).doesNotContain(REASON);
    }
  }

  private void sign(String person, String role, String reason) {
    try (var one = at(person)) {
      var statement = one.wording().statements().getOrDefault(role, "");
      var review =
          reason.isEmpty() ? Optional.<LocalDate>empty() : Optional.of(Estate.TODAY.plusMonths(6));
      var who = new Signatory("", true, role, statement, reason, Estate.TODAY, review);
      Estate.done(one.signatures().sign(id, who, Estate.PASSPHRASE.toCharArray()));
    }
  }

  private String text(Workspace workspace, PaperKind kind, Edition edition) throws IOException {
    var ending = kind == PaperKind.WORKBOOK ? ".xlsx" : ".docx";
    var file = folder.resolve(kind.id() + edition.id() + ending);
    var subject = kind == PaperKind.SITE || kind == PaperKind.CHECKLIST ? id : "";
    var order = PaperOrder.of(kind, edition, subject);
    Estate.done(workspace.publishing().write(order, file, Optional.empty(), Progress.NONE));
    return FileTexts.of(Files.readAllBytes(file))
        .replaceAll("<[^>]*>", " ")
        .replaceAll("\\s+", " ")
        .replace(" .", ".");
  }

  /** The questions that a workbook numbers, in the order of their numbers. */
  private static List<String> needed(Path file) throws IOException {
    try (var book = new ReadableWorkbook(file.toFile())) {
      var rows = book.findSheet("Answers").orElseThrow().read();
      var titles = rows.getFirst().stream().map(Cell::getText).toList();
      var order = titles.indexOf("To be shown, in order");
      return rows.stream()
          .skip(1)
          .filter(row -> row.getCell(order).getType() == CellType.NUMBER)
          .sorted(Comparator.comparing(row -> row.getCell(order).asNumber()))
          .map(row -> row.getCellText(titles.indexOf("Question")))
          .toList();
    }
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
