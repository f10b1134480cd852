package org.ringfence.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.RegisterOpening;
import org.ringfence.assessment.custody.Samples;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.assessment.ledger.WizardPosition;
import org.ringfence.assessment.people.KeyRing;
import org.ringfence.assessment.signoff.SignInvitation;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.PlacedAnswer;
import org.ringfence.model.installation.Reconciliation;
import org.ringfence.model.installation.Scope;
import org.ringfence.model.installation.Value;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.signature.IdentityBasis;
import org.ringfence.signing.QuickKeys;

/** What a site manager does with a register, from the first answer to the sign-off. */
class WorkspaceTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
  private static final CatalogueServices KNOWLEDGE =
      new CatalogueServices(new CatalogueReader(CatalogueSource.bundled()).read(), CLOCK);
  private static final String KENT = "kent-county-council.json";

  @TempDir private Path folder;

  private Workspace workspace() {
    return workspace(folder.resolve("register.ringfence"));
  }

  private static Workspace workspace(Path file) {
    return workspace(file, "keys");
  }

  /** The same register on the computer of somebody who has entered nothing. */
  private Workspace elsewhere() {
    var workspace = workspace(folder.resolve("register.ringfence"), "others-keys");
    done(workspace.signatures().makeKey("Una Host", PASSPHRASE.toCharArray()));
    return workspace;
  }

  private static Workspace workspace(Path file, String keys) {
    var random = new Random(file.hashCode());
    var samples = new Samples(Map.of(KENT, sample()));
    return done(
        new RegisterOpening(
                KNOWLEDGE,
                samples,
                () -> new UUID(random.nextLong(), random.nextLong()),
                new KeyRing(
                    file.resolveSibling(keys), UUID::randomUUID, CLOCK, "", QuickKeys.FILES))
            .open(file));
  }

  private static byte[] sample() {
    try {
      return Files.readAllBytes(Path.of("samples", KENT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var problems) -> throw new AssertionError(problems.toString());
    };
  }

  private static String refused(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?> one -> throw new AssertionError("was not refused: " + one);
      case Outcome.Refused<?>(var problems) -> problems.getFirst().message();
    };
  }

  private static String refusals(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?> one -> throw new AssertionError("was not refused: " + one);
      case Outcome.Refused<?>(var problems) -> problems.toString();
    };
  }

  private static String townHall(Workspace workspace, String installation) {
    var what = new NewAssessment("Anytown Council", "Town Hall", "", "", installation, "");
    return done(workspace.start(what)).assessment().id();
  }

  private static Device listedCameras() {
    return new Device(
        Device.Kind.CAMERA, "HiLook", "", "", "", "", Optional.empty(), Optional.of(12), "", "");
  }

  private static String assessable(Workspace workspace) {
    var id = townHall(workspace, "Main");
    done(workspace.devices(id, List.of(listedCameras())));
    done(workspace.answer(id, "recorder.isolation", Answer.stated("air-gap")));
    done(workspace.answer(id, "web.monitoring", Answer.stated("disabled")));
    return id;
  }

  private static PlacedAnswer placed(Dossier dossier, String question) {
    return Optional.ofNullable(dossier.places().get(question)).orElseThrow();
  }

  private static final String PASSPHRASE = "three plain words";

  private static Outcome<Dossier> sign(Workspace workspace, String id, String name, String role) {
    var signatures = workspace.signatures();
    if (signatures.ownKey().isEmpty()) {
      done(signatures.makeKey("Kit Keeper", PASSPHRASE.toCharArray()));
    }
    var who =
        new Signatory(
            name,
            false,
            role,
            "I have recorded what I know.",
            "No money until April.",
            TODAY,
            Optional.of(TODAY.plusYears(1)));
    return signatures.sign(id, who, PASSPHRASE.toCharArray());
  }

  private static Answer inspected(String value) {
    return Answer.stated(value)
        .withBasis(Basis.INSPECTED)
        .withEvidence("T. Echnician", Optional.of(TODAY), "Sheet 1");
  }

  @Test
  void anAnswerIsThereAgainAfterTheProgramWasClosed() {
    String id;
    try (var workspace = workspace()) {
      id = assessable(workspace);
      workspace.remember(new WizardPosition(id, "network"));
    }
    try (var workspace = workspace()) {
      var dossier = done(workspace.open(id));
      assertThat(dossier.assessment().answer("web.monitoring"))
          .isEqualTo(Answer.stated("disabled"));
      assertThat(dossier.risk().facts().get("cameras")).contains(new Value.Count(12));
      assertThat(dossier.risk().facts().get("maker.class")).contains(Value.word("A"));
      assertThat(dossier.devices().getFirst().finding().maker().orElseThrow().name())
          .isEqualTo("Hikvision");
      assertThat(workspace.position()).contains(new WizardPosition(id, "network"));
    }
  }

  @Test
  void whatTheOrganisationAnsweredIsInheritedAndCanDiffer() {
    var question = "purchase.decision";
    try (var workspace = workspace()) {
      var first = townHall(workspace, "Main");
      var second = townHall(workspace, "Annexe");
      done(workspace.answer(first, question, Answer.stated("written")));
      done(workspace.answer(first, "media.control", Answer.stated("rule-only")));

      var inherited = done(workspace.open(second));
      assertThat(inherited.assessment().answer(question)).isEqualTo(Answer.stated("written"));
      assertThat(placed(inherited, question).place().scope()).isEqualTo(Scope.BODY);
      assertThat(placed(inherited, "media.control").place().scope()).isEqualTo(Scope.SITE);

      var differs =
          done(workspace.answerHere(second, question, Answer.stated("none"), "A leased building"));
      assertThat(differs.assessment().answer(question)).isEqualTo(Answer.stated("none"));
      assertThat(placed(differs, question).overrides()).isEqualTo("A leased building");
      assertThat(done(workspace.open(first)).assessment().answer(question))
          .isEqualTo(Answer.stated("written"));
      assertThat(done(workspace.inherit(second, question)).assessment().answer(question))
          .isEqualTo(Answer.stated("written"));
    }
  }

  @Test
  void aContractsAnswerHoldsForEachInstallationUnderIt() {
    try (var workspace = workspace()) {
      var yard = new NewAssessment("Anytown", "Depot", "", "", "Yard", "Keep Safe Ltd 2024");
      var hall = new NewAssessment("Anytown", "Library", "", "", "Hall", "keep safe ltd 2024");
      var first = done(workspace.start(yard)).assessment().id();
      var second = done(workspace.start(hall)).assessment().id();
      done(workspace.answer(first, "maintainer.vetted", Answer.stated("vetted")));
      var inherited = done(workspace.open(second));
      assertThat(inherited.assessment().answer("maintainer.vetted"))
          .isEqualTo(Answer.stated("vetted"));
      assertThat(placed(inherited, "maintainer.vetted").place().scope()).isEqualTo(Scope.CONTRACT);
    }
  }

  @Test
  void aSignedAssessmentStaysAsItWasWhateverTheOrganisationSaysLater() {
    try (var workspace = workspace()) {
      var id = assessable(workspace);
      var before = done(workspace.answer(id, "purchase.decision", Answer.stated("written")));
      var signed = done(sign(workspace, id, "Sam Okafor", "assessor"));
      assertThat(signed.entry().locked()).isTrue();
      assertThat(signed.signOffs())
          .singleElement()
          .satisfies(
              one -> {
                assertThat(one.name()).isEqualTo("Sam Okafor");
                assertThat(one.identity().basis()).isEqualTo(IdentityBasis.TYPED);
              });
      assertThat(signed.signed().fingerprint()).hasSize(19);
      assertThat(refused(workspace.answer(id, "web.monitoring", Answer.stated("enabled"))))
          .contains("signed", "revision");
      assertThat(refused(workspace.devices(id, List.of()))).contains("signed");

      var next = done(workspace.revise(id)).assessment().id();
      done(workspace.answer(next, "purchase.decision", Answer.stated("none")));
      assertThat(done(workspace.open(id)).assessment()).isEqualTo(before.assessment());
      assertThat(done(workspace.open(id)).risk()).isEqualTo(before.risk());
      assertThat(done(workspace.open(next)).risk().facts()).isEqualTo(before.risk().facts());
      assertThat(refused(workspace.revise(id))).contains("open already");
    }
  }

  @Test
  void theRiskOfWhatCantBeAssessedIsNotAccepted() {
    try (var workspace = workspace()) {
      var id = townHall(workspace, "Main");
      assertThat(refusals(sign(workspace, id, "Ada Approver", "approver")))
          .contains("too little is known");
      var request = folder.resolve("approval.json");
      var asked = workspace.signatures();
      var nobody = "not even asked for".toCharArray();
      assertThat(refusals(asked.request(id, new SignInvitation("approver"), nobody, request)))
          .contains("too little is known");
      assertThat(request).doesNotExist();
      assertThat(refused(sign(workspace, id, " ", "assessor"))).contains("no name");
      assertThat(done(workspace.open(id)).entry().locked()).isFalse();
    }
  }

  @Test
  void whoeverAssessedDoesNotApprove() {
    String id;
    try (var workspace = workspace()) {
      id = assessable(workspace);
      done(sign(workspace, id, "Sam Okafor", "assessor"));
      assertThat(refused(sign(workspace, id, "sam okafor ", "approver"))).contains("can't approve");
      assertThat(refused(sign(workspace, id, "Ada Approver", "approver")))
          .contains("Kit Keeper entered the answer", "Their key would sign");
    }
    try (var workspace = elsewhere()) {
      assertThat(done(sign(workspace, id, "Ada Approver", "approver")).signOffs()).hasSize(2);
    }
  }

  @Test
  void aContradictionStandsInTheWayOfApprovalUntilItIsExplained() {
    String id;
    try (var workspace = workspace()) {
      id = assessable(workspace);
      done(workspace.answer(id, "recorder.isolation", inspected("air-gap")));
      var dossier =
          done(workspace.answer(id, "maintainer.access", Answer.stated("remote-on-request")));
      assertThat(dossier.risk().status()).isEqualTo(Status.PROVISIONAL);
      assertThat(dossier.cautions()).anyMatch(text -> text.contains("remote access"));
      assertThat(refusals(sign(workspace, id, "Ada Approver", "approver"))).contains("contradict");
      var why = new Reconciliation("Sam Okafor", TODAY, "The modem is kept in a safe.");
      done(workspace.reconcile(id, "X5", why));
      done(sign(workspace, id, "Sam Okafor", "assessor"));
    }
    try (var workspace = elsewhere()) {
      assertThat(done(sign(workspace, id, "Ada Approver", "approver")).signOffs()).hasSize(2);
    }
  }

  @Test
  void theSampleScoresAsTheMethodWorksItThroughAndLoadsOnce() {
    try (var workspace = workspace()) {
      var ids = done(workspace.importSamples());
      assertThat(ids).hasSize(1);
      var risk = done(workspace.open(ids.getFirst())).risk();
      assertThat(risk.headline().residual()).isEqualTo(16);
      assertThat(risk.headline().attainable()).isEqualTo(9);
      assertThat(risk.overall().worst()).isEqualTo(25);
      assertThat(done(workspace.importSamples())).isEmpty();
    }
  }

  @Test
  void anExportedRegisterComesInAgainWithTheSameScores() {
    var file = folder.resolve("out.json");
    List<AssessedRisk> before;
    try (var workspace = workspace()) {
      assessable(workspace);
      var plan = inspected("funded").withNote("=1+1");
      done(workspace.answer(townHall(workspace, "Annexe"), "exit.plan", plan));
      before = risks(workspace);
      done(workspace.export("", file));
    }
    try (var other = workspace(folder.resolve("other.ringfence"))) {
      assertThat(done(other.importFile(file))).hasSize(2);
      assertThat(risks(other)).isEqualTo(before);
      assertThat(refused(other.importFile(file))).contains("already");
      assertThat(risks(other)).hasSize(2);
    }
  }

  private static List<AssessedRisk> risks(Workspace workspace) {
    return done(workspace.dossiers()).stream().map(Dossier::risk).toList();
  }

  @Test
  void aSecondOpenAssessmentOfTheSameInstallationIsRefused() {
    try (var workspace = workspace()) {
      townHall(workspace, "Main");
      var again = new NewAssessment("ANYTOWN COUNCIL", " town hall", "", "", "main ", "");
      assertThat(refused(workspace.start(again))).contains("open already");
      var open = done(workspace.openAlready(again)).entry();
      assertThat(open.installation()).isEqualTo("Main");
      assertThat(done(workspace.openRevision(open.assessmentId())).entry()).isEqualTo(open);
      var other = new NewAssessment("Anytown Council", "Town Hall", "", "", "Annexe", "");
      assertThat(refused(workspace.openAlready(other))).contains("No assessment");
      assertThat(workspace.entries()).hasSize(1);
    }
  }

  @Test
  void theBrandsThatSomebodyTypesAreFoundWithTheirMaker() {
    try (var workspace = workspace()) {
      var makers = workspace.makers();
      assertThat(makers.find("hilo").getFirst().explanation())
          .isEqualTo("Sold as HiLook, made by Hikvision (China). Class A: named in US law.");
      var unconfirmed = makers.find("montavue").getFirst();
      assertThat(unconfirmed.unconfirmed()).isTrue();
      assertThat(unconfirmed.maker()).isEmpty();
      assertThat(makers.find("")).hasSizeBetween(5, 20);
      assertThat(makers.find("no such brand")).isEmpty();
    }
  }

  @Test
  void whatNothingCanBeAssessedWithoutIsAmongWhatToCheck() {
    try (var workspace = workspace()) {
      var id = townHall(workspace, "Main");
      var advice = done(workspace.devices(id, List.of(listedCameras()))).advice();
      assertThat(advice.stream().limit(4).map(one -> one.title()))
          .contains("Recorder isolation", "Web monitoring");
      assertThat(advice.stream().map(one -> one.title())).doesNotHaveDuplicates();
    }
  }

  @Test
  void aCautiousStandInDoesNotReadLikeAFinding() {
    try (var workspace = workspace()) {
      var dossier = done(workspace.open(assessable(workspace)));
      assertThat(dossier.reasons())
          .anyMatch(text -> text.startsWith("Firmware up to date: not shown, so counted as"))
          .noneMatch(text -> text.startsWith("Firmware up to date: Out of date"));
    }
  }

  @Test
  void whatCouldNotBeReadAgainIsNotSigned() {
    try (var workspace = workspace()) {
      var early = assessable(workspace);
      done(workspace.describe(early, TODAY.minusDays(10)));
      done(workspace.answer(townHall(workspace, "Annexe"), "purchase.decision", inspected("none")));
      assertThat(refused(sign(workspace, early, "Sam Okafor", "assessor")))
          .contains("purchase.decision");
      assertThat(done(workspace.open(early)).entry().locked()).isFalse();
    }
  }

  @Test
  void anAnswerThatNoFileCouldHoldIsRefused() {
    try (var workspace = workspace()) {
      var id = townHall(workspace, "Main");
      var tomorrow =
          inspected("air-gap").withEvidence("T. E.", Optional.of(TODAY.plusDays(1)), "Sheet 2");
      assertThat(refused(workspace.answer(id, "recorder.isolation", tomorrow)))
          .contains("23 November 2026", "after the day of the assessment");
      assertThat(refused(workspace.answer(id, "recorder.isolation", Answer.stated("airgap"))))
          .contains("no such answer");
      var both = Answer.stated("none").withValues(List.of("none", "audio"));
      assertThat(refused(workspace.answer(id, "features.smart", both))).contains("together");
      var noBasis = Answer.stated("disabled").withBasis(Basis.UNKNOWN);
      assertThat(refused(workspace.answer(id, "web.monitoring", noBasis))).contains("known");
      assertThat(refused(workspace.answer(id, "no.such", Answer.UNKNOWN))).contains("no.such");
      done(workspace.answer(id, "recorder.isolation", inspected("air-gap")));
      assertThat(refused(workspace.describe(id, TODAY.minusDays(1)))).contains("later day");
      assertThat(done(workspace.describe(id, TODAY.plusDays(1))).assessment().assessedOn())
          .isEqualTo(TODAY.plusDays(1));
    }
  }

  @Test
  void aFileThatCantBeReadChangesNothing() throws Exception {
    var file = folder.resolve("broken.json");
    Files.writeString(file, "{\"format\": \"ringfence-assessment/1\"");
    try (var workspace = workspace()) {
      assertThat(refused(workspace.importFile(file))).contains("broken.json");
      assertThat(workspace.entries()).isEmpty();
    }
  }
}
