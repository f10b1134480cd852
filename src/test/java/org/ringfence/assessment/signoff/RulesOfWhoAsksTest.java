package org.ringfence.assessment.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.assessment.Computers.refused;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.RegisterOpening;
import org.ringfence.assessment.Drafts;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.custody.Samples;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.assessment.people.KeyRing;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.signature.IdentityBasis;
import org.ringfence.model.signature.SigningSettings;
import org.ringfence.signing.QuickKeys;

/**
 * Whoever signs on a computer with a register of its own is held to what the register knows and
 * asks for that sent the request.
 */
class RulesOfWhoAsksTest {
  private static final String ASKS = "council.ringfence";
  private static final SigningSettings LAX =
      new SigningSettings(25, true, true, IdentityBasis.TYPED, 24);

  @TempDir private Path folder;
  private String id = "";

  private Workspace at(String register, String name) {
    var ring =
        new KeyRing(
            folder.resolve(register + name),
            UUID::randomUUID,
            Drafts.KNOWLEDGE.clock(),
            "",
            QuickKeys.FILES);
    if (ring.own().isEmpty()) {
      Estate.done(ring.make(name, Estate.PASSPHRASE.toCharArray()));
    }
    return Estate.done(
        new RegisterOpening(Drafts.KNOWLEDGE, new Samples(Map.of()), UUID::randomUUID, ring)
            .open(folder.resolve(register)));
  }

  /** Sam enters, Nia is named, and Tom signs as assessor. */
  @BeforeEach
  void enter() {
    try (var sam = at(ASKS, "Sam Okafor")) {
      var what = new NewAssessment("Anytown Council", "Town Hall", "", "", "Main", "");
      id = Estate.done(sam.start(what)).assessment().id();
      Estate.done(sam.devices(id, List.of(Drafts.cameras("HiLook", 12))));
      Estate.done(sam.answer(id, "recorder.isolation", Answer.stated("air-gap")));
      var named = Answer.stated("disabled").withEvidence("Nia Roe", Optional.empty(), "");
      Estate.done(sam.answer(id, "web.monitoring", named));
    }
    sign("Tom Lee", "assessor");
  }

  private void sign(String name, String role) {
    try (var one = at(ASKS, name)) {
      var who = new Signatory("", true, role, "I stand by this.", "No money.", Estate.TODAY);
      Estate.done(one.signatures().sign(id, who, Estate.PASSPHRASE.toCharArray()));
    }
  }

  private void rules(String register, SigningSettings rules) {
    try (var one = at(register, "Kim Park")) {
      Estate.done(one.signatures().set(rules));
    }
  }

  private Path request() {
    var file = folder.resolve("request-" + UUID.randomUUID());
    try (var kim = at(ASKS, "Kim Park")) {
      return Estate.done(
          kim.signatures()
              .request(id, new SignInvitation("approver"), Estate.PASSPHRASE.toCharArray(), file));
    }
  }

  private Outcome<Path> respond(Path request, String name, String reason, String passphrase) {
    try (var one = at("elsewhere.ringfence", name)) {
      var review = Optional.of(Estate.TODAY.plusMonths(12));
      var who = new Signatory("", true, "approver", "", reason, Estate.TODAY, review);
      return one.signatures()
          .respond(request, who, passphrase.toCharArray(), folder.resolve("response" + name));
    }
  }

  private Optional<String> shown(Path request, String name) {
    try (var one = at("elsewhere.ringfence", name)) {
      return Estate.done(one.signatures().openRequest(request)).refused().map(Problem::message);
    }
  }

  @Test
  void whoeverHadAHandInItIsToldBeforeThePassphrase() {
    rules("elsewhere.ringfence", LAX);
    var request = request();
    for (var each :
        Map.of(
                "Okafor, Sam", "entered the answer to “Recorder isolation”",
                "Nia Roe", "is named for the answer to “Web monitoring”",
                "T. Lee", "signed as assessor")
            .entrySet()) {
      var name = each.getKey();
      assertThat(shown(request, name).orElse("")).as(name).contains(each.getValue());
      assertThat(refused(respond(request, name, "No money.", "not the right one")))
          .as(name)
          .contains(each.getValue());
    }
    assertThat(shown(request, "Ulla Sand")).isEmpty();
  }

  @Test
  void signaturesOfEveryRevisionCount() {
    try (var sam = at(ASKS, "Sam Okafor")) {
      id = Estate.done(sam.revise(id)).assessment().id();
    }
    sign("Ada Byron", "assessor");
    assertThat(shown(request(), "Tom Lee").orElse("")).contains("Tom Lee signed as assessor");
  }

  @Test
  void theRulesAreThoseOfTheRegisterThatAsks() {
    rules("elsewhere.ringfence", LAX);
    var request = request();
    assertThat(refused(respond(request, "Ulla Sand", "", Estate.PASSPHRASE)))
        .contains("above the appetite of 9");
    var response = Estate.done(respond(request, "Ulla Sand", "No money.", Estate.PASSPHRASE));
    try (var kim = at(ASKS, "Kim Park")) {
      var approved = Estate.done(kim.signatures().accept(response)).signOffs().getLast();
      assertThat(approved.rules()).contains(SigningSettings.USUAL);
      assertThat(approved.reviewOn()).contains(Estate.TODAY.plusMonths(12));
    }
  }

  @Test
  void whereItsRulesAllowItSoDoesTheOtherComputer() {
    rules(ASKS, LAX);
    var response = Estate.done(respond(request(), "Sam Okafor", "", Estate.PASSPHRASE));
    try (var kim = at(ASKS, "Kim Park")) {
      var state = Estate.done(kim.signatures().accept(response)).signed().state();
      assertThat(state.isSignedOff()).isTrue();
      assertThat(state.exceptions()).hasSize(2);
    }
  }

  @Test
  void rulesThatChangedMeanwhileAreNoted() {
    var response = Estate.done(respond(request(), "Ulla Sand", "No money.", Estate.PASSPHRASE));
    rules(ASKS, LAX);
    try (var kim = at(ASKS, "Kim Park")) {
      assertThat(refused(kim.signatures().accept(response)))
          .contains("signed under other rules", "Send a new request");
    }
  }
}
