package org.ringfence.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ringfence.signing.Keys.done;
import static org.ringfence.signing.Keys.fresh;
import static org.ringfence.signing.Keys.refused;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringfence.json.MalformedException;
import org.ringfence.json.StrictJson;
import org.ringfence.model.signature.Identity;
import org.ringfence.model.signature.IdentityBasis;
import org.ringfence.model.signature.LogHead;
import org.ringfence.model.signature.SignOff;
import org.ringfence.model.signature.SigningSettings;

/** The envelope holds all that is printed about a signature, and nothing else is taken. */
class EnvelopeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final String ROOT = "ab".repeat(32);
  private static final String OTHER = "cd".repeat(32);

  private static SignOff signOff(IdentityBasis basis) {
    return new SignOff(
        "Ada", "approver", "I accept it.", "No money.", DAY, new Identity(basis, "p-1", ROOT));
  }

  private static Envelope envelope() {
    return new Envelope(
        new Envelope.About("a-1", 2, ROOT, "2026.1", OTHER, ROOT),
        signOff(IdentityBasis.OWN_KEY),
        new LogHead("r-1", 7, OTHER));
  }

  @Test
  void whatIsSignedIsTheFormatsNameAZeroByteAndThisText() {
    assertThat(new String(envelope().bytes(), StandardCharsets.UTF_8))
        .isEqualTo(
            "ringfence-signature/1\0{\"assessment\":\"a-1\",\"catalogue\":\"%1$s\",".formatted(ROOT)
                + "\"format\":\"ringfence-signature/1\",\"identity\":\"own-key\",\"key\":\"%1$s\","
                    .formatted(ROOT)
                + "\"log\":{\"hash\":\"%1$s\",\"replica\":\"r-1\",\"sequence\":7},".formatted(OTHER)
                + "\"method\":\"%1$s\",\"methodVersion\":\"2026.1\",\"name\":\"Ada\","
                    .formatted(OTHER)
                + "\"on\":\"2026-11-22\",\"person\":\"p-1\",\"reason\":\"No money.\","
                + "\"revision\":2,\"role\":\"approver\",\"root\":\"%1$s\",".formatted(ROOT)
                + "\"statement\":\"I accept it.\"}");
  }

  @Test
  void itComesBackFromItsText() {
    assertThat(Envelope.read(StrictJson.of(Canonical.text(envelope().node()))))
        .isEqualTo(envelope());
  }

  /** Since 0.3.0 the rules and the day of the next review are signed along. */
  @Test
  void itsRulesAndItsReviewComeBackAndAreWhatIsSigned() {
    for (var review : List.of(Optional.of(DAY.plusYears(1)), Optional.<LocalDate>empty())) {
      var signOff = signOff(IdentityBasis.OWN_KEY);
      var envelope =
          new Envelope(
              envelope().about(),
              new SignOff(
                  signOff.name(),
                  signOff.role(),
                  signOff.statement(),
                  signOff.reason(),
                  signOff.on(),
                  signOff.identity(),
                  review,
                  Optional.of(SigningSettings.USUAL)),
              envelope().log());
      var text = Canonical.text(envelope.node());
      assertThat(Envelope.read(StrictJson.of(text))).isEqualTo(envelope);
      assertThat(new String(envelope.bytes(), StandardCharsets.UTF_8))
          .contains(
              "\"reviewOn\":\"%s\"".formatted(review.map(LocalDate::toString).orElse("")),
              "\"appetite\":9");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ringfence-signature/1, ringfence-signature/2, its format is not",
    "own-key, name-only, how the signer is known",
    "own-key, nobody, how the signer is known",
    "2026-11-22, 2026-02-30, is not a day",
    "2026-11-22, 22 November, is not a day",
    "'\"reason\"', '\"season\"', “reason” is missing",
    "'\"role\":', '\"more\":1,\"role\":', does not belong there",
    "'\"replica\":', '\"more\":1,\"replica\":', does not belong there",
    "'\"sequence\":7', '\"sequence\":7.5', not a whole number",
    "'\"revision\":2', '\"revision\":-2', is not a count",
  })
  void whatIsNoEnvelopeIsRefused(String old, String changed, String message) {
    var text = Canonical.text(envelope().node()).replace(old, changed);
    assertThatThrownBy(() -> Envelope.read(StrictJson.of(text)))
        .isInstanceOf(MalformedException.class)
        .hasMessageContaining(message);
  }

  @Test
  void aKeyPutsItsOwnFingerprintInAndSignsNoMereName() {
    var key = fresh("p-1", "Ada");
    var proof = key.sign(envelope().about(), signOff(IdentityBasis.TYPED), envelope().log());
    assertThat(proof.envelope().signOff())
        .isEqualTo(
            new SignOff(
                "Ada",
                "approver",
                "I accept it.",
                "No money.",
                DAY,
                new Identity(IdentityBasis.TYPED, "p-1", key.fingerprint())));
    assertThat(proof.envelope().about()).isEqualTo(envelope().about());
    assertThat(proof.envelope().log()).isEqualTo(envelope().log());
    assertThat(proof.publicKey()).isEqualTo(key.publicKey());
    assertThatThrownBy(
            () -> key.sign(envelope().about(), signOff(IdentityBasis.NAME_ONLY), envelope().log()))
        .hasMessageContaining("more than a name");
  }

  @Test
  void aFingerprintOfAnotherKeyMakesAProofNotHold() {
    var key = fresh("p-1", "Ada");
    var envelope = envelope();
    var forged = new SignatureProof(envelope, key.publicKey(), key.sign(envelope.bytes()));
    // The signature is sound; the key that the envelope names is another.
    assertThat(
            Signing.holds(
                Signing.publicKey(forged.publicKey()), envelope.bytes(), forged.signature()))
        .isTrue();
    assertThat(forged.holds()).isFalse();
  }

  @Test
  void onlyTheOneSpellingOfASignatureHolds() {
    var key = fresh("p-1", "Ada");
    var open = Signing.publicKey(key.publicKey());
    var message = "m".getBytes(StandardCharsets.UTF_8);
    var signature = key.sign(message);
    assertThat(Signing.holds(open, message, signature)).isTrue();
    // 64 bytes end in two signs of padding, so the last letter has bits that are not used.
    var last = signature.charAt(85);
    var same = signature.substring(0, 85) + (char) (last + 1) + "==";
    assertThat(Signing.holds(open, message, same)).isFalse();
    assertThat(Signing.holds(open, message, "no Base64")).isFalse();
    assertThat(Signing.holds(open, message, "")).isFalse();
    assertThat(Signing.holds(open, "n".getBytes(StandardCharsets.UTF_8), signature)).isFalse();
  }

  @Test
  void aPublicKeyIsReadInItsOneSpellingOnly() {
    var text = fresh("p-1", "Ada").publicKey();
    assertThat(Signing.text(Signing.publicKey(text))).isEqualTo(text);
    assertThatThrownBy(() -> Signing.publicKey("!")).hasMessageContaining("public key is none");
    assertThatThrownBy(() -> Signing.publicKey("AAAA")).hasMessageContaining("public key is none");
    // Without its padding it is the same key.
    assertThat(text).endsWith("=");
    assertThatThrownBy(() -> Signing.publicKey(text.replace("=", "")))
        .hasMessageContaining("odd way");
  }

  private static SignRequest request() {
    var snapshot = Snapshot.of("{\"a\":1}", pointer -> false, new Random(3));
    var about = new Envelope.About("a-1", 2, snapshot.root(), "2026.1", OTHER, ROOT);
    return new SignRequest(
        new SignedRecord(snapshot, List.of()), about, new LogHead("r", 3, OTHER), "reviewer");
  }

  @Test
  void aRequestComesBackWithAllThatItSays() {
    var read = done(SignRequest.read("request", request().text()));
    assertThat(read.about()).isEqualTo(request().about());
    assertThat(read.log()).isEqualTo(request().log());
    assertThat(read.role()).isEqualTo("reviewer");
    assertThat(read.record().snapshot().json()).isEqualTo("{\"a\":1}");
    assertThat(read.record().proofs()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ringfence-sign-request/1, ringfence-sign-request/3, made by a later version",
    "ringfence-sign-request/1, ringfence-sign-response/1, This is a signature that somebody sends",
    "ringfence-sign-request/1, ringfence-trust/1, This is a trust file",
    "ringfence-sign-request/1, something-else, no file of this kind",
    "ringfence-record/1, ringfence-record/2, its format is not",
    "ringfence-snapshot/1, ringfence-snapshot/2, its format is not",
    "'\"assessment\":', '\"more\":1,\"assessment\":', does not belong there",
    "'\"sequence\":', '\"more\":1,\"sequence\":', does not belong there",
    "'\"proofs\":', '\"more\":1,\"proofs\":', does not belong there",
    "'\"withheld\":', '\"more\":1,\"withheld\":', does not belong there",
    "'\"role\":', '\"more\":1,\"role\":', does not belong there",
  })
  void whatIsNoRequestIsRefused(String old, String changed, String message) {
    assertThat(refused(SignRequest.read("request", request().text().replace(old, changed))))
        .contains("request", message);
  }

  @ParameterizedTest
  @CsvSource({
    "ringfence-sign-response/1, ringfence-sign-response/2, made by a later version",
    "ringfence-sign-response/1, ringfence-sign-request/1, This is a request to sign",
    "'\"publicKey\":', '\"more\":1,\"publicKey\":', does not belong there",
    "'\"format\":\"ringfence-sign', '\"more\":1,\"format\":\"ringfence-sign', not belong there",
    "'\"publicKey\":\"', '\"publicKey\":\"A', public key is none",
  })
  void whatIsNoResponseIsRefused(String old, String changed, String message) {
    var proof =
        fresh("p-1", "Ada")
            .sign(envelope().about(), signOff(IdentityBasis.OWN_KEY), envelope().log());
    var text = new SignResponse(proof).text();
    assertThat(done(SignResponse.read("response", text)).proof()).isEqualTo(proof);
    assertThat(refused(SignResponse.read("response", text.replace(old, changed))))
        .contains("response", message);
  }
}
