package org.ringfence.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.signing.Keys.done;
import static org.ringfence.signing.Keys.fresh;
import static org.ringfence.signing.Keys.refused;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.signature.Identity;
import org.ringfence.model.signature.IdentityBasis;
import org.ringfence.model.signature.LogHead;
import org.ringfence.model.signature.SignOff;
import org.ringfence.model.signature.SigningSettings;

/** What travels between people who sign comes back whole, and any change on its way is noticed. */
class LettersTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate UNTIL = LocalDate.of(2026, 12, 6);
  private static final String HASH = "cd".repeat(32);
  private static final byte[] PHOTO = "a photo".getBytes(StandardCharsets.UTF_8);
  private static final SigningKey ASKER = fresh("p-1", "Ada");
  private static final SigningKey ASKED = fresh("p-2", "Grace");
  private static final SigningSettings RULES =
      new SigningSettings(
          7, true, false, IdentityBasis.OWN_KEY, 6, List.of(SigningSettings.REVIEWER));

  private static SignOff earlier() {
    return new SignOff(
        "Joan",
        "assessor",
        "Words.",
        "Reasons.",
        DAY,
        new Identity(IdentityBasis.TYPED, "p-3", "ab".repeat(32)));
  }

  private static SignRequest nameless() {
    var snapshot = Snapshot.of("{\"a\":1}", pointer -> false, new Random(3));
    return new SignRequest(
        new SignedRecord(snapshot, List.of()),
        new Envelope.About("a-1", 2, snapshot.root(), "2026.1", HASH, HASH),
        new LogHead("r-1", 7, HASH),
        "reviewer");
  }

  private static SignRequest request() {
    return nameless()
        .by(
            ASKER,
            new RequestAuthor.Words("q-1", DAY, UNTIL, "Grace", "Before Friday, please."),
            new RequestContext(RULES, List.of(earlier(), earlier())),
            List.of(EnclosedEvidence.of(PHOTO)));
  }

  private static SignReturn sentBack() {
    return SignReturn.of(request(), ASKED, DAY, "Nobody looked at the recorder.");
  }

  private static SignResponse response() {
    return new SignResponse(
        ASKED.sign(
            request().about(),
            new SignOff(
                "Grace",
                "reviewer",
                "I looked at it.",
                "",
                DAY,
                new Identity(IdentityBasis.OWN_KEY, "p-2", "")),
            request().log()));
  }

  private static SignedCopy copy(boolean signed, String answer) {
    var facts =
        new SignedCopy.Facts(
            "q-1",
            "a-1",
            "i-1",
            "Town Hall, Doors",
            2,
            HASH,
            "reviewer",
            "Grace",
            DAY,
            signed,
            "Ada",
            7);
    return new SignedCopy(facts, request().text(), answer);
  }

  @Test
  void aRequestComesBackWithWhoAsksAndWhatTheirRegisterGoesBy() {
    var read = done(SignRequest.read("request", request().text()));
    assertThat(read.text()).isEqualTo(request().text());
    var asking = read.asking().orElseThrow();
    assertThat(asking.id()).isEqualTo("q-1");
    assertThat(asking.name()).isEqualTo("Ada");
    assertThat(asking.person()).isEqualTo("p-1");
    assertThat(asking.key()).isEqualTo(ASKER.fingerprint());
    assertThat(asking.shortKey()).isEqualTo(Identity.shortened(ASKER.fingerprint()));
    assertThat(asking.on()).isEqualTo(DAY);
    assertThat(asking.until()).isEqualTo(UNTIL);
    assertThat(asking.to()).isEqualTo("Grace");
    assertThat(asking.note()).isEqualTo("Before Friday, please.");
    var known = read.background().orElseThrow();
    assertThat(known.rules()).isEqualTo(RULES);
    // Each once, and without the words and reasons, which are not the reader's business.
    assertThat(known.earlier())
        .containsExactly(new SignOff("Joan", "assessor", "", "", DAY, earlier().identity()));
    assertThat(read.enclosed()).containsExactly(EnclosedEvidence.of(PHOTO));
    assertThat(read.enclosed().getFirst().bytes()).isEqualTo(PHOTO);
  }

  @Test
  void aRequestOfTheFirstVersionNamesNobody() {
    var read = done(SignRequest.read("request", nameless().text()));
    assertThat(read.asking()).isEmpty();
    assertThat(read.background()).isEmpty();
    assertThat(read.enclosed()).isEmpty();
  }

  /** All that whoever asks has signed, field by field, each changed to something as well formed. */
  @ParameterizedTest
  @CsvSource({
    "'\"role\":\"reviewer\"', '\"role\":\"approver\"'",
    "'\"id\":\"q-1\"', '\"id\":\"q-2\"'",
    "'\"name\":\"Ada\"', '\"name\":\"Eve\"'",
    "'\"person\":\"p-1\"', '\"person\":\"p-9\"'",
    "'\"until\":\"2026-12-06\"', '\"until\":\"2027-12-06\"'",
    "'\"to\":\"Grace\"', '\"to\":\"\"'",
    "'Before Friday', 'After Friday'",
    "'\"appetite\":7', '\"appetite\":25'",
    "'\"ownWork\":\"barred\"', '\"ownWork\":\"allowed\"'",
    "'\"inspected\":\"allowed\"', '\"inspected\":\"barred\"'",
    "'\"approverAtLeast\":\"own-key\"', '\"approverAtLeast\":\"typed\"'",
    "'\"reviewMonths\":6', '\"reviewMonths\":60'",
    "'[\"assessor\",\"reviewer\",\"approver\"]', '[\"assessor\",\"approver\"]'",
    "'\"name\":\"Joan\"', '\"name\":\"Jean\"'",
    "'\"identity\":\"typed\"', '\"identity\":\"vouched\"'",
    "'\"sequence\":7', '\"sequence\":8'",
    "'\"revision\":2', '\"revision\":3'",
    "'\"methodVersion\":\"2026.1\"', '\"methodVersion\":\"2026.2\"'",
  })
  void aChangedRequestIsRefused(String old, String changed) {
    var text = request().text();
    assertThat(text).contains(old);
    assertThat(refused(SignRequest.read("request", text.replace(old, changed))))
        .contains("was changed after it was made", "whoever asks does not hold");
  }

  @Test
  void aRequestThatAsksForAnotherRecordThanItHoldsIsRefused() {
    var root = request().record().snapshot().root();
    assertThat(refused(SignRequest.read("request", request().text().replace(root, HASH))))
        .contains("something else than what it holds");
  }

  @Test
  void aRequestWhoseEnclosuresWereTakenOutOrExchangedIsRefused() {
    var photo = EnclosedEvidence.of(PHOTO);
    var other = EnclosedEvidence.of(new byte[] {1, 2, 3});
    var node = Canonical.text(photo.node());
    assertThat(request().text()).contains(node);
    assertThat(refused(SignRequest.read("request", request().text().replace(node, ""))))
        .contains("whoever asks does not hold");
    assertThat(
            refused(
                SignRequest.read(
                    "request", request().text().replace(node, Canonical.text(other.node())))))
        .contains("whoever asks does not hold");
    assertThat(
            refused(
                SignRequest.read(
                    "request", request().text().replace(photo.base64(), other.base64()))))
        .contains("photo or document in it is another one");
    assertThat(refused(SignRequest.read("request", request().text().replace(photo.base64(), "*"))))
        .contains("is not whole");
  }

  @Test
  void aSignatureUnderAnotherRecordOrOneThatDoesNotHoldIsNoPartOfARequest() {
    var about = nameless().about();
    var signOff = response().proof().envelope().signOff();
    var sound = ASKED.sign(about, signOff, nameless().log());
    assertThat(SignRequest.read("request", showing(sound).text())).isInstanceOf(Outcome.Done.class);
    var elsewhere = new Envelope.About("a-1", 2, HASH, "2026.1", HASH, HASH);
    var broken = new SignatureProof(sound.envelope(), ASKER.publicKey(), sound.signature());
    for (var proof : List.of(ASKED.sign(elsewhere, signOff, nameless().log()), broken)) {
      assertThat(refused(SignRequest.read("request", showing(proof).text())))
          .contains("a signature that it shows is not under what it holds");
    }
  }

  private static SignRequest showing(SignatureProof proof) {
    var plain = nameless();
    return new SignRequest(
        new SignedRecord(plain.record().snapshot(), List.of(proof)),
        plain.about(),
        plain.log(),
        plain.role());
  }

  @ParameterizedTest
  @CsvSource({
    "'\"asking\":{', '\"asking\":{\"more\":1,', does not belong there",
    "'\"background\":{', '\"background\":{\"more\":1,', does not belong there",
    "'\"rules\":{', '\"rules\":{\"more\":1,', does not belong there",
    "'\"earlier\":[{', '\"earlier\":[{\"more\":1,', does not belong there",
    "'\"enclosed\":[{', '\"enclosed\":[{\"more\":1,', does not belong there",
    "'\"ownWork\":\"barred\"', '\"ownWork\":\"maybe\"', neither allowed nor barred",
    "'\"approverAtLeast\":\"own-key\"', '\"approverAtLeast\":\"face\"', how approvers are known",
    "'\"identity\":\"typed\"', '\"identity\":\"face\"', how a signer is known",
  })
  void whatIsNoRequestWithWhoAsksIsRefused(String old, String changed, String message) {
    assertThat(request().text()).contains(old);
    assertThat(refused(SignRequest.read("request", request().text().replace(old, changed))))
        .contains(message);
  }

  @Test
  void anAnswerWithCommentsComesBackAsItWas() {
    var back = sentBack();
    assertThat(done(SignReturn.read("back", back.text()))).isEqualTo(back);
    assertThat(back.request()).isEqualTo("q-1");
    assertThat(back.about()).isEqualTo(request().about());
    assertThat(back.role()).isEqualTo("reviewer");
    assertThat(back.name()).isEqualTo("Grace");
    assertThat(back.person()).isEqualTo("p-2");
    assertThat(back.key()).isEqualTo(ASKED.fingerprint());
    assertThat(back.shortKey()).isEqualTo(Identity.shortened(ASKED.fingerprint()));
    assertThat(back.comments()).isEqualTo("Nobody looked at the recorder.");
    assertThat(SignReturn.of(nameless(), ASKED, DAY, "No.").request()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'\"request\":\"q-1\"', '\"request\":\"q-2\"', signature does not hold",
    "'\"role\":\"reviewer\"', '\"role\":\"approver\"', signature does not hold",
    "'\"name\":\"Grace\"', '\"name\":\"Eve\"', signature does not hold",
    "'\"person\":\"p-2\"', '\"person\":\"p-3\"', signature does not hold",
    "'\"on\":\"2026-11-22\"', '\"on\":\"2026-11-23\"', signature does not hold",
    "'Nobody looked', 'Somebody looked', signature does not hold",
    "'\"revision\":2', '\"revision\":3', signature does not hold",
    "'\"about\":{', '\"about\":{\"more\":1,', does not belong there",
    "'\"comments\":', '\"more\":1,\"comments\":', does not belong there",
    "ringfence-sign-return/1, ringfence-sign-return/2, later version",
    "ringfence-sign-return/1, ringfence-sign-request/1, This is a request to sign",
  })
  void whatIsNoAnswerWithCommentsIsRefused(String old, String changed, String message) {
    assertThat(refused(SignReturn.read("back", sentBack().text().replace(old, changed))))
        .contains(message);
  }

  @Test
  void aFileSaysOfWhichKindItIs() {
    assertThat(SignReturn.claims(sentBack().text())).isTrue();
    assertThat(SignReturn.claims("\"ringfence-sign-return/")).isTrue();
    assertThat(SignReturn.claims(response().text())).isFalse();
    assertThat(SignReturn.claims(request().text())).isFalse();
  }

  @Test
  void aCopyKeepsBothFilesToTheLetterAndSaysOfWhatItIsInItsFirstLine() {
    var copy = copy(true, response().text());
    assertThat(done(SignedCopy.read("copy", copy.text()))).isEqualTo(copy);
    var lines = copy.text().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(done(SignedCopy.facts("copy", lines.getFirst()))).isEqualTo(copy.facts());
    assertThat(copy.response()).contains(response());
    var returned = copy(false, sentBack().text());
    assertThat(done(SignedCopy.read("copy", returned.text()))).isEqualTo(returned);
    assertThat(returned.response()).isEmpty();
    // A copy that says "signed" over no signature has none, and one over a signature that says
    // "returned" has none either.
    assertThat(copy(true, sentBack().text()).response()).isEmpty();
    assertThat(copy(false, response().text()).response()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "no copy", "{\"format\":\"ringfence-signed-copy/1\"}"})
  void whatIsNoCopyIsRefused(String text) {
    assertThat(refused(SignedCopy.read("copy", text))).contains("copy");
  }

  @ParameterizedTest
  @CsvSource({
    "ringfence-signed-copy/1, ringfence-signed-copy/2, later version",
    "ringfence-signed-copy/1, ringfence-sign-request/1, This is a request to sign",
    "'\"sequence\":', '\"more\":1,\"sequence\":', does not belong there",
  })
  void aCopyOfAnotherKindIsRefused(String old, String changed, String message) {
    var text = copy(true, response().text()).text();
    assertThat(refused(SignedCopy.read("copy", text.replaceFirst(old, changed)))).contains(message);
  }

  @Test
  void aCopyWithoutItsSecondLineIsNone() {
    var text = copy(true, response().text()).text();
    var first = text.substring(0, text.indexOf('\n'));
    assertThat(SignedCopy.read("copy", first)).isInstanceOf(Outcome.Refused.class);
    assertThat(SignedCopy.read("copy", first + "\n")).isInstanceOf(Outcome.Refused.class);
  }

  @ParameterizedTest
  @CsvSource({"64, true", "65, false"})
  void aKeysNameIsAsLongAsACertificateHolds(int letters, boolean fits) {
    // Two UTF-16 units each: what counts is letters.
    var problem = KeyName.problem("𝒜".repeat(letters));
    assertThat(problem.isEmpty()).isEqualTo(fits);
    problem.ifPresent(why -> assertThat(why.message()).contains("65 characters", "at most 64"));
  }

  @Test
  void aKeysNameIsOneLineThatEverybodySees() {
    assertThat(KeyName.problem("Ada Lovelace")).isEmpty();
    assertThat(KeyName.problem("  ").map(Problem::message))
        .hasValueSatisfying(why -> assertThat(why).startsWith("The key has no name."));
    var short64 = "x".repeat(63);
    assertThat(KeyName.problem("Ada\u202e").map(Problem::message).orElse(""))
        .contains("can't be seen: Ada");
    assertThat(KeyName.problem(short64 + "\n").map(Problem::message).orElse(""))
        .contains(short64)
        .doesNotContain("…");
    assertThat(KeyName.problem("y".repeat(64) + "zz\u0007").map(Problem::message).orElse(""))
        .contains("y".repeat(64) + "…")
        .doesNotContain("z");
  }

  @Test
  void noKeyIsMadeWithABadNameOrAShortPassphrase() {
    assertThat(KeyFile.objection("Ada", "ten chars.".toCharArray())).isEmpty();
    assertThat(KeyFile.objection("", "ten chars.".toCharArray()).map(Problem::message))
        .hasValueSatisfying(why -> assertThat(why).startsWith("The key has no name."));
    assertThat(KeyFile.objection("Ada", "nine char".toCharArray()).map(Problem::message))
        .hasValueSatisfying(why -> assertThat(why).startsWith("The passphrase is too short."));
  }
}
