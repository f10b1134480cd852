package org.ringfence.assessment.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.assessment.Computers.done;
import static org.ringfence.assessment.Computers.refused;
import static org.ringfence.assessment.Computers.sign;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.assessment.Computers;
import org.ringfence.assessment.Drafts;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.signature.IdentityBasis;
import org.ringfence.model.signature.SigningSettings;

/** Nobody is asked for a signature that would be refused; whoever may sign can be asked. */
class InvitationTest {
  @TempDir private Path folder;
  private Workspace sam;
  private Path request;
  private String id;

  /** Sam has entered it, and it is inspected by Ina. */
  @BeforeEach
  void enter() {
    request = folder.resolve("request.json");
    sam = at("Sam Okafor");
    var what = new NewAssessment("Anytown Council", "Town Hall", "", "", "Main", "Upkeep");
    id = done(sam.start(what)).assessment().id();
    done(sam.devices(id, List.of(Drafts.cameras("HiLook", 12))));
    done(sam.answer(id, "recorder.isolation", inspected("air-gap")));
    done(sam.answer(id, "web.monitoring", Answer.stated("disabled")));
  }

  private static Answer inspected(String value) {
    return new Answer(
        List.of(value),
        Basis.INSPECTED,
        "Ina Wolf",
        Optional.of(Computers.TODAY.minusDays(3)),
        "",
        "");
  }

  private Workspace at(String person) {
    return new Computers(folder).open("one", person, person);
  }

  private static SignInvitation to(String role, String name) {
    return new SignInvitation(role, name, "", Optional.empty());
  }

  /** Asks without a passphrase that opens anything: what is refused is refused before that. */
  private String refusal(Workspace who, SignInvitation invitation) {
    var known = done(who.signatures().checkInvitation(id, invitation));
    var said =
        refused(
            who.signatures().request(id, invitation, "no such passphrase".toCharArray(), request));
    assertThat(request).doesNotExist();
    assertThat(known).as("said before").isNotEmpty();
    assertThat(said).contains(known.getFirst().what());
    return said;
  }

  private void asks(Workspace who, SignInvitation invitation) {
    assertThat(done(who.signatures().checkInvitation(id, invitation)))
        .as("%s", invitation)
        .isEmpty();
    assertThat(
            who.signatures().request(id, invitation, Computers.passphrase(), request)
                instanceof Outcome.Done<Path>)
        .isTrue();
    assertThat(request).exists();
    done(Outcome.done(request.toFile().delete()));
  }

  private void close(Workspace one) {
    one.close();
  }

  /** Signed by somebody on a computer of their own. */
  private void signedBy(String person, String role) {
    close(sam);
    try (var one = at(person)) {
      done(sign(one, id, role));
    }
    sam = at("Sam Okafor");
  }

  @ParameterizedTest
  @ValueSource(strings = {"approver", "risk-owner"})
  void nobodyIsAskedBeforeWhoeverSignsFirst(String role) {
    assertThat(refusal(sam, to(role, "")))
        .contains("signs after the assessor, who has not signed yet");
    assertThat(refusal(sam, to(role, "Ulla Sand"))).contains("after the assessor");
    asks(sam, to("assessor", ""));
    asks(sam, to("assessor", "Tom Lee"));
    asks(sam, to("technician", "Ina Wolf"));
    asks(sam, to("reviewer", "Sam Okafor"));
    close(sam);
  }

  @Test
  void everyRoleThatTheSettingsAskForComesBeforeTheApprover() {
    signedBy("Tom Lee", "assessor");
    done(
        sam.signatures()
            .set(
                new SigningSettings(
                    9, false, false, IdentityBasis.TYPED, 12, List.of("reviewer"))));
    assertThat(refusal(sam, to("approver", ""))).contains("after the reviewer");
    asks(sam, to("risk-owner", ""));
    close(sam);
  }

  @Test
  void nobodyIsAskedToApproveTheirOwnWork() {
    signedBy("Tom Lee", "assessor");
    assertThat(refusal(sam, to("approver", "Sam Okafor"))).contains("entered the answer");
    assertThat(refusal(sam, to("approver", "OKAFOR, Sam"))).contains("entered the answer");
    assertThat(refusal(sam, to("approver", "Tom Lee"))).contains("signed as assessor");
    assertThat(refusal(sam, to("approver", "Ina Wolf"))).contains("inspection of");
    asks(sam, to("approver", "Ulla Sand"));
    asks(sam, to("approver", ""));
    done(sam.signatures().set(new SigningSettings(9, true, true, IdentityBasis.TYPED, 12)));
    asks(sam, to("approver", "Sam Okafor"));
    asks(sam, to("approver", "Ina Wolf"));
    close(sam);
  }

  @Test
  void neitherIsWhoeverSignedForTheWorkInAnEarlierRevision() {
    signedBy("Tom Lee", "assessor");
    var before = id;
    id = done(sam.revise(before)).assessment().id();
    signedBy("Una Ray", "assessor");
    assertThat(refusal(sam, to("approver", "Tom Lee"))).contains("signed as assessor");
    asks(sam, to("approver", "Ulla Sand"));
    id = before;
    assertThat(refusal(sam, to("reviewer", "Ulla Sand"))).contains("Revision 2 has been signed");
    close(sam);
  }

  @Test
  void aRoleIsAskedForOnce() {
    signedBy("Tom Lee", "assessor");
    assertThat(refusal(sam, to("assessor", ""))).contains("has signed");
    assertThat(refusal(sam, to("assessor", "Una Ray"))).contains("has signed");
    signedBy("Ulla Sand", "approver");
    assertThat(refusal(sam, to("technician", "Ulla Sand"))).contains("has approved this");
    asks(sam, to("technician", "Ina Wolf"));
    asks(sam, to("risk-owner", ""));
    close(sam);
  }

  /** A name of which two people are known is refused only if neither of them may sign. */
  @Test
  void aNamesakeForWhomTheCouncilVouchesCanBeAsked() {
    signedBy("Tom Lee", "assessor");
    close(sam);
    var key = "another Tom";
    try (var other = new Computers(folder).open("one", key, "Tom Lee")) {
      assertThat(done(other.signatures().checkInvitation(id, to("approver", "Tom Lee"))))
          .isNotEmpty();
      done(sign(other, id, "reviewer"));
      var trust = folder.resolve("council.trust");
      var council = folder.resolve("council.p12");
      done(other.council().makeKey(council, "Anytown Council", Computers.passphrase()));
      var everybody = VouchedFor.everybody(other);
      done(other.council().issue(council, Computers.passphrase(), everybody, trust));
      done(other.signatures().adoptTrust(trust));
    }
    sam = at("Sam Okafor");
    asks(sam, to("approver", "Tom Lee"));
    assertThat(refusal(sam, to("approver", "Sam Okafor"))).contains("entered the answer");
    close(sam);
  }

  @Test
  void aNameThatTheRegisterDoesNotKnowIsAskedByWhatIsKnown() {
    signedBy("Tom Lee", "assessor");
    asks(sam, to("approver", "Somebody New"));
    assertThat(refusal(sam, to("approver", "T. Lee"))).contains("signed as assessor");
    assertThat(refusal(sam, to("approver", "Ulla\u202eSand"))).contains("can't be seen");
    assertThat(refusal(sam, to("boss", ""))).contains("Nobody signs as “boss”");
    close(sam);
  }

  /** Without a key nothing can be asked for, and that is said before a passphrase is typed. */
  @Test
  void whoeverAsksNeedsAKey() {
    close(sam);
    sam = new Computers(folder).open("one", "a new computer", "");
    assertThat(refusal(sam, to("assessor", ""))).contains("no signing key on this computer");
    assertThat(Files.exists(request)).isFalse();
    close(sam);
  }
}
