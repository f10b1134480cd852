package org.ringfence.assessment.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Computers;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.people.TrustOffer;
import org.ringfence.assessment.signoff.IssuedTrust;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.register.Register;
import org.ringfence.signing.Keys;
import org.ringfence.signing.SigningKey;
import org.ringfence.signing.TrustFile;

/** A trust file takes another's place by the same key and a higher number, or by a decision. */
class TrustAdoptionTest {
  private static final SigningKey COUNCIL = Keys.fresh("council", "Anytown");
  private static final SigningKey OTHER = Keys.fresh("council", "Anytown");

  @TempDir private Path folder;
  private Register register;
  private SettingsBook settings;

  @BeforeEach
  void open() {
    register = Estate.done(Register.open(folder.resolve("r.ringfence"), Estate.CLOCK));
    settings = new SettingsBook(register, new AuditLog(register, UUID::randomUUID, Estate.CLOCK));
  }

  @AfterEach
  void close() {
    register.close();
  }

  private static TrustFile trust(SigningKey council, int number, LocalDate issued) {
    return TrustFile.issue(council, council.name(), number, issued, List.of());
  }

  private static TrustFile trust(SigningKey council, int number) {
    return trust(council, number, Estate.TODAY);
  }

  private Outcome<TrustFile> adopt(TrustFile trust, String compared) {
    var adoption =
        new TrustAdoption("t.json", trust, settings.trust(), settings.highest(trust), compared);
    return settings.adopt(trust, trust.text(), adoption);
  }

  private void refused(TrustFile trust, String compared, String said) {
    var before = settings.trust();
    var entries = register.log().entries().size();
    assertThat(Computers.refused(adopt(trust, compared))).contains(said, "Nothing was changed");
    assertThat(settings.trust()).isEqualTo(before);
    assertThat(register.log().entries()).hasSize(entries);
  }

  private long adopted() {
    return register.log().entries().stream()
        .filter(entry -> entry.kind().equals("trust-adopted"))
        .count();
  }

  @Test
  void onlyAHigherNumberOfTheSameKeyTakesItsPlace() {
    var two = trust(COUNCIL, 2);
    Estate.done(adopt(two, ""));
    refused(trust(COUNCIL, 1), "", "so this one is older");
    refused(trust(COUNCIL, 1), COUNCIL.fingerprint(), "so this one is older");
    refused(trust(COUNCIL, 2, Estate.TODAY.plusDays(1)), "", "says something else");
    assertThat(Estate.done(adopt(two, ""))).isEqualTo(two);
    assertThat(adopted()).isEqualTo(1);
    Estate.done(adopt(trust(COUNCIL, 3), ""));
    assertThat(settings.trust()).contains(trust(COUNCIL, 3));
    assertThat(adopted()).isEqualTo(2);
  }

  @Test
  void anotherCouncilKeyIsADecisionWithBothInSight() {
    Estate.done(adopt(trust(COUNCIL, 5), ""));
    var other = trust(OTHER, 9);
    refused(other, "", trust(COUNCIL, 5).issuer());
    refused(other, "", other.issuer());
    refused(other, COUNCIL.fingerprint(), "Another council key signed this trust file");
    Estate.done(adopt(other, other.issuer().toLowerCase(Locale.ROOT).replace("-", " ")));
    assertThat(settings.trust()).contains(other);
    assertThat(register.log().entries().getLast().detail())
        .contains("inPlaceOf", trust(COUNCIL, 5).issuer());
    // Back to the old key is a decision, too, and never to an older file.
    refused(trust(COUNCIL, 4), COUNCIL.fingerprint(), "so this one is older");
    refused(trust(COUNCIL, 6), "", "Another council key");
    Estate.done(adopt(trust(COUNCIL, 6), COUNCIL.fingerprint()));
  }

  @Test
  void oneThatIsDamagedInTheRegisterMakesRoomForNoOlderOne() {
    Estate.done(adopt(trust(COUNCIL, 4), ""));
    register.saveSetting("rule.trust", "{}");
    refused(trust(COUNCIL, 3), "", "so this one is older");
    Estate.done(adopt(trust(COUNCIL, 4), ""));
    assertThat(settings.trust()).isPresent();
  }

  @Test
  void noNumberIsGivenTwice() throws IOException {
    var key = folder.resolve("council.p12");
    assertThat(issued(key, 0)).isEqualTo(1);
    assertThat(issued(key, 0)).as("never adopted").isEqualTo(2);
    assertThat(issued(key, 7)).as("the register went by 7").isEqualTo(8);
    assertThat(issued(key, 1)).as("after a restore").isEqualTo(9);
    Files.createFile(folder.resolve("council.p12.issued/trust-10.json"));
    assertThat(issued(key, 0)).as("stopped half-way").isEqualTo(11);
    assertThat(issued(folder.resolve("other.p12"), 0)).isEqualTo(1);
    var kept = Files.readString(folder.resolve("council.p12.issued/trust-9.json"));
    assertThat(Estate.done(TrustFile.read("kept", kept)).number()).isEqualTo(9);
  }

  private static int issued(Path key, int known) {
    return Estate.done(new IssuedTrust(key).issue(known, number -> trust(COUNCIL, number)))
        .number();
  }

  @Test
  void withoutAPlaceForItsNumberNothingIsIssued() throws IOException {
    var key = Files.createFile(folder.resolve("file")).resolve("council.p12");
    assertThat(Computers.refused(new IssuedTrust(key).issue(0, number -> trust(COUNCIL, number))))
        .contains("Nothing was issued");
  }

  @Test
  void anOfferSaysWhatItWouldTakeThePlaceOf() {
    var first = new TrustAdoption("t", trust(COUNCIL, 1), Optional.empty(), 0, "");
    assertThat(TrustOffer.of(first).known()).isEmpty();
    var other = new TrustAdoption("t", trust(OTHER, 1), Optional.of(trust(COUNCIL, 3)), 0, "");
    assertThat(TrustOffer.of(other))
        .matches(TrustOffer::isOtherCouncil)
        .matches(offer -> offer.refused().isEmpty());
    var older = new TrustAdoption("t", trust(COUNCIL, 1), Optional.of(trust(COUNCIL, 3)), 3, "");
    assertThat(TrustOffer.of(older).refused()).isPresent();
  }
}
