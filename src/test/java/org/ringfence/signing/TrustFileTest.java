package org.ringfence.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.signing.Keys.done;
import static org.ringfence.signing.Keys.fresh;
import static org.ringfence.signing.Keys.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringfence.model.signature.Identity;
import org.ringfence.model.signature.IdentityBasis;
import org.ringfence.model.signature.LogHead;
import org.ringfence.model.signature.SignOff;
import org.ringfence.signing.TrustFile.Vouched;

/** The council vouches for one person, name, key, role and time, and for nothing near it. */
class TrustFileTest {
  private static final String KEY = "ab".repeat(32);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private static TrustFile trust(Optional<LocalDate> until) {
    return TrustFile.issue(
        fresh("council", "County Council"),
        "County Council",
        3,
        DAY,
        List.of(
            new Vouched("p-9", "Somebody Else", List.of("assessor"), KEY, DAY, until),
            new Vouched("p-1", "Ada", List.of("reviewer", "approver"), KEY, DAY, until)));
  }

  private static SignOff signOff(String person, String name, String role, String key, String on) {
    return new SignOff(
        name,
        role,
        "I accept it.",
        "",
        LocalDate.parse(on),
        new Identity(IdentityBasis.VOUCHED, person, key));
  }

  @ParameterizedTest
  @CsvSource({
    "p-1, Ada, approver, ab, 2026-11-22, true",
    "p-1, Ada, reviewer, ab, 2026-11-30, true",
    "p-9, Somebody Else, assessor, ab, 2026-11-25, true",
    "p-1, Ada, assessor, ab, 2026-11-22, false",
    "p-1, Ada Byron, approver, ab, 2026-11-22, false",
    "p-2, Ada, approver, ab, 2026-11-22, false",
    "p-1, Ada, approver, cd, 2026-11-22, false",
    "p-1, Ada, approver, ab, 2026-11-21, false",
    "p-1, Ada, approver, ab, 2026-12-01, false",
  })
  void itCoversThatAndNothingNear(
      String person, String name, String role, String key, String on, boolean covered) {
    var signOff = signOff(person, name, role, key.repeat(32), on);
    var until = Optional.of(LocalDate.of(2026, 11, 30));
    // A key that was ended proves nothing by itself any more, but it is known whose it was.
    assertThat(trust(until).vouchesFor(signOff)).isFalse();
    assertThat(trust(until).naming(signOff).flatMap(Vouched::until))
        .isEqualTo(covered ? until : Optional.empty());
    // Without a last day only the last line is another.
    assertThat(trust(Optional.empty()).vouchesFor(signOff))
        .isEqualTo(covered || on.equals("2026-12-01"));
  }

  @Test
  void aKeyThatIsEndedInOneRoleIsEndedInAll() {
    var roles = List.of("assessor", "approver");
    var both =
        roles.stream()
            .map(
                role ->
                    new Vouched(
                        "p-1",
                        "Ada",
                        List.of(role),
                        KEY,
                        DAY,
                        role.equals("assessor") ? Optional.of(DAY.plusDays(9)) : Optional.empty()))
            .toList();
    var trust = TrustFile.issue(fresh("council", "Council"), "Council", 1, DAY, both);
    for (var role : roles) {
      assertThat(trust.vouchesFor(signOff("p-1", "Ada", role, KEY, "2026-11-23"))).isFalse();
    }
    assertThat(trust.vouchesFor("p-1", "Ada", KEY, DAY)).isFalse();
    assertThat(trust.endsKeys()).isTrue();
  }

  @Test
  void itComesBackFromItsText() {
    for (var trust : List.of(trust(Optional.empty()), trust(Optional.of(DAY)))) {
      var read = done(TrustFile.read("trust", trust.text()));
      assertThat(read).isEqualTo(trust);
      assertThat(read.text()).isEqualTo(trust.text());
      assertThat(read.issuer()).isEqualTo(trust.issuer()).matches("([0-9A-F]{4}-){3}[0-9A-F]{4}");
    }
  }

  @Test
  void itsIssuerIsTheKeyThatSigned() {
    var council = fresh("council", "County Council");
    var trust = TrustFile.issue(council, "County Council", 1, DAY, List.of());
    assertThat(trust.issuer()).isEqualTo(Identity.shortened(council.fingerprint()));
    assertThat(trust.publicKey()).isEqualTo(council.publicKey());
  }

  @ParameterizedTest
  @CsvSource({
    "'\"number\":3', '\"number\":4', somebody changed it",
    "County Council, Bounty Council, somebody changed it",
    "2026-11-22, 2026-11-23, somebody changed it",
    "'\"until\":\"\"', '\"until\":\"2099-01-01\"', somebody changed it",
    "p-1, p-2, somebody changed it",
    "Ada, Eve, somebody changed it",
    "abab, cdcd, somebody changed it",
    "'\"from\":\"2026', '\"from\":\"x', is not a day",
    "'\"number\":3', '\"number\":-3', is not a count",
    "ringfence-trust/1, ringfence-trust/2, its format is not",
    "'\"number\":3', '\"more\":1,\"number\":3', does not belong there",
    "'\"until\":', '\"more\":1,\"until\":', does not belong there",
  })
  void anyChangeIsNoticed(String old, String changed, String message) {
    var text = trust(Optional.empty()).text();
    assertThat(text).contains(old);
    assertThat(refused(TrustFile.read("trust", text.replace(old, changed)))).contains(message);
  }

  @Test
  void theSignatureOfAnotherCouncilDoesNotStandInForIt() {
    var one = trust(Optional.empty());
    var other = trust(Optional.empty());
    var text = one.text().replace(one.signature(), other.signature());
    assertThat(refused(TrustFile.read("trust", text))).contains("somebody changed it");
  }

  @Test
  void itKnowsPeopleInWhateverRoleAndTheirKeysUntilTheyAreEnded() {
    var trust = trust(Optional.empty());
    assertThat(trust.knows("p-1")).isTrue();
    assertThat(trust.knows("p-9")).isTrue();
    assertThat(trust.knows("p-2")).isFalse();
    assertThat(trust.endsKeys()).isFalse();
    assertThat(trust.vouchesFor("p-1", "Ada", KEY, DAY)).isTrue();
    assertThat(trust.vouchesFor("p-2", "Ada", KEY, DAY)).isFalse();
    assertThat(trust.vouchesFor("p-1", "Ada", KEY, DAY.minusDays(1))).isFalse();
    var ended = trust(Optional.of(DAY));
    assertThat(ended.endsKeys()).isTrue();
    assertThat(ended.vouchesFor("p-1", "Ada", KEY, DAY)).isFalse();
  }

  @Test
  void anotherKeysEndEndsOneKeyOnly() {
    var other = "cd".repeat(32);
    var trust =
        TrustFile.issue(
            fresh("council", "County Council"),
            "County Council",
            1,
            DAY,
            List.of(
                new Vouched("p-1", "Ada", List.of("approver"), KEY, DAY, Optional.empty()),
                new Vouched("p-1", "Ada", List.of("approver"), other, DAY, Optional.of(DAY))));
    assertThat(trust.endsKeys()).isTrue();
    assertThat(trust.vouchesFor("p-1", "Ada", KEY, DAY)).isTrue();
    assertThat(trust.vouchesFor("p-1", "Ada", other, DAY)).isFalse();
    assertThat(trust.vouchesFor(signOff("p-1", "Ada", "approver", KEY, "2026-11-22"))).isTrue();
  }

  @Test
  void onlyWhoeverHasTheRightGivesPapersOut() {
    var key = fresh("p-1", "Ada");
    var seal =
        PaperSeal.of(
            key,
            new PaperSeal.Paper("site-report", "exempt", 1),
            false,
            DAY,
            new LogHead("r-1", 1, KEY),
            List.of());
    for (var right : List.of("approver", TrustFile.GIVES_OUT)) {
      var vouched =
          new Vouched("p-1", "Ada", List.of(right), key.fingerprint(), DAY, Optional.empty());
      var trust = TrustFile.issue(fresh("c", "C"), "C", 1, DAY, List.of(vouched));
      assertThat(trust.naming(seal).isPresent()).isEqualTo(right.equals(TrustFile.GIVES_OUT));
    }
  }

  @Test
  void twoFilesAreOfOneCouncilWhereOneKeySignedBoth() {
    var council = fresh("council", "County Council");
    var first = TrustFile.issue(council, "County Council", 1, DAY, List.of());
    var second = TrustFile.issue(council, "County Council", 2, DAY, List.of());
    assertThat(second.isOfSameIssuer(first)).isTrue();
    assertThat(trust(Optional.empty()).isOfSameIssuer(first)).isFalse();
  }
}
