package org.ringfence.assessment.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Computers;
import org.ringfence.assessment.Drafts;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.FileTexts;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.assessment.verify.record.VerifyRequest;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.model.signature.IdentityBasis;
import org.ringfence.model.signature.SigningSettings;
import org.ringfence.model.verdict.Verdict;

/**
 * Papers and checks name who gave inherited answers, and every paper says which checks were off.
 */
class SigningInPapersTest {
  private static final String BOTH =
      "Inherited from the whole organisation or a contract, so that it bars nobody from approving:"
          + " “Decision to buy no more” (given by A. Berg, entered by Ulla Sand).";
  private static final String ENTERED =
      "“Maintainer vetted” (entered by Ulla Sand; nobody is named for it).";

  @TempDir private Path folder;

  private Workspace at(String name) {
    return new Computers(folder).open("one", name, name);
  }

  private String started(SigningSettings settings) {
    String id;
    try (var sam = at("Sam Okafor")) {
      var what = new NewAssessment("Anytown Council", "Town Hall", "", "", "Main", "Upkeep");
      id = Estate.done(sam.start(what)).assessment().id();
      Estate.done(sam.devices(id, List.of(Drafts.cameras("HiLook", 12))));
      Estate.done(sam.answer(id, "recorder.isolation", Answer.stated("air-gap")));
      Estate.done(sam.answer(id, "web.monitoring", Answer.stated("disabled")));
      Estate.done(sam.signatures().set(settings));
    }
    try (var ulla = at("Ulla Sand")) {
      var said = Answer.stated("written").withEvidence("A. Berg", Optional.empty(), "");
      Estate.done(ulla.answer(id, "purchase.decision", said));
      Estate.done(ulla.answer(id, "maintainer.vetted", Answer.stated("vetted")));
    }
    return id;
  }

  private static Signatory as(Workspace workspace, String role, String reason) {
    var statement = workspace.wording().statements().getOrDefault(role, "");
    var review = Optional.of(Estate.TODAY.plusMonths(6));
    return new Signatory("", true, role, statement, reason, Estate.TODAY, review);
  }

  private static void sign(Workspace workspace, String id, String role) {
    var passphrase = Estate.PASSPHRASE.toCharArray();
    Estate.done(workspace.signatures().sign(id, as(workspace, role, "No money."), passphrase));
  }

  private Path written(Workspace workspace, String id, PaperKind kind, Edition edition) {
    var isOfOne = !List.of(PaperKind.COMMITTEE, PaperKind.WORKBOOK, PaperKind.FOI).contains(kind);
    var file =
        folder.resolve(
            kind.id() + "-" + edition.id() + (kind == PaperKind.WORKBOOK ? ".xlsx" : ".docx"));
    var order = PaperOrder.of(kind, edition, isOfOne ? id : "");
    return Estate.done(workspace.publishing().write(order, file, Optional.empty(), Progress.NONE));
  }

  private static String text(Path file) throws IOException {
    return FileTexts.of(Files.readAllBytes(file)).replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
  }

  @Test
  void whoGaveInheritedAnswersIsNamedWhereverItIsSigned() throws IOException {
    var id = started(SigningSettings.USUAL);
    try (var sam = at("Sam Okafor")) {
      for (var role : List.of("assessor", "approver")) {
        var check = Estate.done(sam.signatures().check(id, as(sam, role, "")));
        assertThat(String.join("\n", check.notes())).as(role).contains(BOTH, ENTERED);
      }
      sign(sam, id, "assessor");
      for (var kind : List.of(PaperKind.SIGN_OFF, PaperKind.SITE)) {
        var paper = written(sam, id, kind, Edition.EXEMPT);
        assertThat(text(paper)).as(kind.id()).contains(BOTH, ENTERED);
        var verdict = sam.verification().verify(paper, VerifyRequest.PLAIN);
        assertThat(verdict.level()).isEqualTo(Verdict.Level.SIGNER_NOT_RECOGNISED);
      }
      for (var kind : List.of(PaperKind.SITE, PaperKind.COMMITTEE)) {
        assertThat(text(written(sam, id, kind, Edition.PUBLIC)))
            .as(kind.id())
            .doesNotContain("Berg", "Ulla");
      }
    }
  }

  @Test
  void theNamesAreInWhatIsSignedWhateverBecomesOfThePeople() {
    var id = started(SigningSettings.USUAL);
    try (var sam = at("Sam Okafor")) {
      sign(sam, id, "assessor");
      for (var person : sam.signatures().people()) {
        if (person.name().equals("Ulla Sand")) {
          Estate.done(sam.signatures().erase(person.id()));
        }
      }
      assertThat(Estate.done(sam.open(id)).people()).containsValue("Ulla Sand");
    }
  }

  private static List<Edition> editions(PaperKind kind) {
    return Stream.of(Edition.values())
        .filter(edition -> edition == Edition.EXEMPT ? kind != PaperKind.FOI : kind.isPublished())
        .toList();
  }

  @Test
  void everyPaperSaysWhichChecksWereOff() throws IOException {
    var id = started(new SigningSettings(25, true, true, IdentityBasis.TYPED, 12));
    try (var sam = at("Sam Okafor")) {
      sign(sam, id, "assessor");
      sign(sam, id, "approver");
      for (var kind : PaperKind.values()) {
        for (var edition : editions(kind)) {
          assertThat(text(written(sam, id, kind, edition)))
              .as(edition.id() + " " + kind.id())
              .contains(
                  "nobody approves an answer of their own was switched off",
                  "nobody approves what they have inspected was switched off");
        }
      }
    }
  }
}
