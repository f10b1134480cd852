package org.ringfence.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.signing.Keys.done;
import static org.ringfence.signing.Keys.fresh;
import static org.ringfence.signing.Keys.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.signature.Identity;
import org.ringfence.model.signature.IdentityBasis;
import org.ringfence.model.signature.LogHead;
import org.ringfence.model.signature.SignOff;
import org.ringfence.signing.TrustFile.Vouched;

/** A signature holds for exactly what was signed. */
class SignatureTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final String METHOD = "ab".repeat(32);

  private static Snapshot snapshot() {
    return Snapshot.of("{\"a\": {\"b\": 1}, \"c\": \"d\"}", pointer -> false, new Random(3));
  }

  private static Envelope.About about() {
    return new Envelope.About("a-1", 2, snapshot().root(), "2026.1", METHOD, METHOD);
  }

  private static SignOff signOff(String person, String name) {
    return new SignOff(
        name,
        "approver",
        "I accept the residual risk shown.",
        "The budget is spent until April.",
        DAY,
        new Identity(IdentityBasis.OWN_KEY, person, ""));
  }

  private static SignatureProof proof(SigningKey key) {
    return key.sign(
        about(), signOff(key.person(), key.name()), new LogHead("r-1", 7, "cd".repeat(32)));
  }

  @Test
  void aProofHoldsAndComesBackFromItsTextAsItWas() {
    var proof = proof(fresh("p-1", "Ada Lovelace"));
    assertThat(proof.holds()).isTrue();
    assertThat(done(SignatureProof.read("test", proof.text()))).isEqualTo(proof);
    assertThat(proof.envelope().signOff().identity().key()).hasSize(64);
  }

  @Test
  void everyChangedByteOfAProofIsNoticed() {
    var text = proof(fresh("p-1", "Ada Lovelace")).text();
    for (var at = 0; at < text.length(); at++) {
      var other = text.charAt(at) == 'a' ? 'b' : 'a';
      var changed = text.substring(0, at) + other + text.substring(at + 1);
      var holds =
          switch (SignatureProof.read("test", changed)) {
            case Outcome.Done<SignatureProof>(var proof) -> proof.holds();
            case Outcome.Refused<SignatureProof> _ -> false;
          };
      assertThat(holds).as("byte %d: %s", at, changed).isFalse();
    }
  }

  static Stream<SignOff> otherWords() {
    var one = signOff("p-1", "Ada Lovelace");
    var id = one.identity();
    return Stream.of(
        new SignOff("Ada Byron", one.role(), one.statement(), one.reason(), one.on(), id),
        new SignOff(one.name(), "reviewer", one.statement(), one.reason(), one.on(), id),
        new SignOff(one.name(), one.role(), "I do not accept.", one.reason(), one.on(), id),
        new SignOff(one.name(), one.role(), one.statement(), "", one.on(), id),
        new SignOff(
            one.name(), one.role(), one.statement(), one.reason(), one.on().minusDays(1), id),
        new SignOff(
            one.name(),
            one.role(),
            one.statement(),
            one.reason(),
            one.on(),
            new Identity(IdentityBasis.VOUCHED, id.person(), id.key())),
        new SignOff(
            one.name(),
            one.role(),
            one.statement(),
            one.reason(),
            one.on(),
            new Identity(id.basis(), "p-2", id.key())));
  }

  @ParameterizedTest
  @MethodSource("otherWords")
  void aSignatureDoesNotHoldForOtherWords(SignOff other) {
    var proof = proof(fresh("p-1", "Ada Lovelace"));
    var identity =
        new Identity(
            other.identity().basis(),
            other.identity().person(),
            proof.envelope().signOff().identity().key());
    var said =
        new SignOff(
            other.name(), other.role(), other.statement(), other.reason(), other.on(), identity);
    var moved = new Envelope(proof.envelope().about(), said, proof.envelope().log());
    assertThat(new SignatureProof(moved, proof.publicKey(), proof.signature()).holds()).isFalse();
  }

  @Test
  void aSignatureOfAnotherKeyInTheSameNameDoesNotStandInForIt() {
    var proof = proof(fresh("p-1", "Ada Lovelace"));
    var forger = proof(fresh("p-2", "Ada Lovelace"));
    assertThat(new SignatureProof(proof.envelope(), forger.publicKey(), forger.signature()).holds())
        .isFalse();
    assertThat(new SignatureProof(proof.envelope(), proof.publicKey(), forger.signature()).holds())
        .isFalse();
  }

  @Test
  void aRecordComesBackFromItsTextAndKnowsWhatItsProofsCover() {
    var proof = proof(fresh("p-1", "Ada Lovelace"));
    var record = new SignedRecord(snapshot(), List.of(proof));
    var read = done(SignedRecord.read("test", record.text()));
    assertThat(read.text()).isEqualTo(record.text());
    assertThat(read.covers(read.proofs().getFirst())).isTrue();
    var other = Snapshot.of("{\"a\": {\"b\": 2}}", pointer -> false, new Random(3));
    assertThat(new SignedRecord(other, List.of(proof)).covers(proof)).isFalse();
  }

  @Test
  void aTrustFileVouchesForThatPersonKeyRoleAndTimeOnly() {
    var council = fresh("council", "County Council");
    var ada = fresh("p-1", "Ada Lovelace");
    var forger = fresh("p-2", "Ada Lovelace");
    var vouched =
        new Vouched(
            "p-1",
            "Ada Lovelace",
            List.of("approver"),
            ada.fingerprint(),
            DAY.minusDays(1),
            Optional.empty());
    var text = TrustFile.issue(council, "County Council", 1, DAY, List.of(vouched)).text();
    var trust = done(TrustFile.read("trust", text));
    var signOff = proof(ada).envelope().signOff();
    assertThat(trust.vouchesFor(signOff)).isTrue();
    assertThat(trust.vouchesFor(proof(forger).envelope().signOff())).isFalse();
    assertThat(trust.vouchesFor(on(signOff, DAY.minusDays(2)))).isFalse();
    assertThat(trust.issuer()).hasSize(19);
    assertThat(refused(TrustFile.read("trust", text.replace("approver", "reviewer"))))
        .contains("somebody changed it");
  }

  private static SignOff on(SignOff one, LocalDate day) {
    return new SignOff(one.name(), one.role(), one.statement(), one.reason(), day, one.identity());
  }

  @Test
  void aRequestGoesOutAndAResponseComesBack() {
    var request =
        new SignRequest(
            new SignedRecord(snapshot(), List.of()), about(), LogHead.none("r"), "approver");
    var read = done(SignRequest.read("request", request.text()));
    assertThat(read.text()).isEqualTo(request.text());
    var response = new SignResponse(proof(fresh("p-1", "Ada Lovelace")));
    assertThat(done(SignResponse.read("response", response.text()))).isEqualTo(response);
    assertThat(refused(SignResponse.read("response", response.text().replace("Ada", "Eve"))))
        .contains("signature does not hold");
    var other = request.text().replace(snapshot().root(), METHOD);
    assertThat(refused(SignRequest.read("request", other))).contains("something else");
  }
}
