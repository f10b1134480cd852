package org.ringfence.assessment.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.people.KnownKey;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.signing.TrustFile;

/** The council vouches for nobody whom nobody has named, and in no role that nobody has named. */
class VouchReadingTest {
  @TempDir private Path folder;
  private Workspace workspace;

  @BeforeEach
  void twoKeys() throws IOException {
    var estate = new Estate(folder.resolve("estate"));
    Files.createDirectories(estate.folder());
    Estate.done(estate.ring().make("Ada Lovelace", secret()));
    workspace = Estate.done(estate.open(Estate.knowledge()));
    sign("assessor");
    Estate.done(workspace.signatures().replaceKey("lost", "Ada Lovelace", secret()));
    sign("technician");
    Estate.done(workspace.council().makeKey(council(), "Kent", secret()));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private static char[] secret() {
    return Estate.PASSPHRASE.toCharArray();
  }

  private void sign(String role) {
    var id =
        workspace.entries().isEmpty()
            ? Estate.done(workspace.importFile(Path.of("samples", "kent-county-council.json")))
                .getFirst()
            : workspace.entries().getFirst().assessmentId();
    var me = new Signatory("", true, role, "I stand by this.", "", Estate.TODAY);
    Estate.done(workspace.signatures().sign(id, me, secret()));
  }

  private Path council() {
    return folder.resolve("council.p12");
  }

  private Outcome<Path> issue(VouchRequest... vouches) {
    return workspace
        .council()
        .issue(council(), secret(), List.of(vouches), folder.resolve("trust.json"));
  }

  private TrustFile issued(VouchRequest... vouches) throws IOException {
    return Estate.done(TrustFile.read("trust", Files.readString(Estate.done(issue(vouches)))));
  }

  private KnownKey inUse() {
    return workspace.council().keys().stream()
        .filter(key -> key.until().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void onlyWhatIsNamedIsVouchedFor() throws IOException {
    assertThat(workspace.council().keys()).hasSize(2).allMatch(key -> key.roles().isEmpty());
    var vouched = issued(new VouchRequest(inUse().printed(), List.of("technician"))).vouched();
    assertThat(vouched).hasSize(1);
    assertThat(vouched.getFirst().key()).isEqualTo(inUse().fingerprint());
    assertThat(vouched.getFirst().roles()).containsExactly("technician");
  }

  @Test
  void everyRoleCanBeNamedAndAKeyInFull() throws IOException {
    var whole = new VouchRequest(inUse().fingerprint(), List.of("risk-owner", "assessor"));
    assertThat(issued(whole).vouched().getFirst().roles())
        .containsExactly("assessor", "risk-owner");
  }

  @Test
  void whatStoodBeforeIsShownAndNotTakenOver() throws IOException {
    issued(new VouchRequest(inUse().printed(), List.of("assessor", "approver")));
    Estate.done(workspace.signatures().adoptTrust(folder.resolve("trust.json")));
    assertThat(inUse().roles()).containsExactly("assessor", "approver");
    Files.delete(folder.resolve("trust.json"));
    var again = issued(new VouchRequest(inUse().printed(), List.of("technician")));
    assertThat(again.number()).isEqualTo(2);
    assertThat(again.vouched().getFirst().roles()).containsExactly("technician");
  }

  @Test
  void aLostKeyIsEndedOnTheDayThatIsNamed() throws IOException {
    var day = Estate.TODAY.minusDays(3);
    var lost = new VouchRequest(inUse().printed(), List.of("technician"), Optional.of(day));
    assertThat(issued(lost).vouched().getFirst().until()).contains(day);
    var later = Optional.of(Estate.TODAY.plusDays(1));
    Files.delete(folder.resolve("trust.json"));
    refused(issue(new VouchRequest(inUse().printed(), List.of("technician"), later)), "is to come");
  }

  @ParameterizedTest
  @CsvSource({
    "0000-0000-0000-0000, assessor, No key of this register is",
    "'', assessor, No key of this register is",
    "mine, everything, Nobody signs as “everything”",
    "mine, '', It is not said in which roles",
  })
  void whatIsNotNamedProperlyIsRefused(String key, String role, String said) {
    var roles = role.isEmpty() ? List.<String>of() : List.of(role);
    refused(issue(new VouchRequest(key.equals("mine") ? inUse().printed() : key, roles)), said);
  }

  @Test
  void nobodyAndTheSameTwiceAreRefused() {
    refused(issue(), "Nobody is named.");
    var one = new VouchRequest(inUse().printed(), List.of("assessor"));
    refused(
        issue(one, new VouchRequest(inUse().fingerprint(), List.of("approver"))), "is named twice");
  }

  private void refused(Outcome<Path> outcome, String said) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused ->
                assertThat(refused.problems().toString()).contains(said, "Nothing was written."));
    assertThat(folder.resolve("trust.json")).doesNotExist();
  }

  /** Before anything is signed, sealed or asked for with it, and after. */
  @Test
  void whoeverOnlyGivesPapersOutCanBeVouchedFor() throws IOException {
    var elsewhere = new Estate(folder.resolve("clerk").resolve("estate"));
    Files.createDirectories(elsewhere.folder());
    Estate.done(elsewhere.ring().make("Margaret Hill", secret()));
    try (var clerks = Estate.done(elsewhere.open(Estate.knowledge()))) {
      var key = clerks.council().keys();
      assertThat(key).extracting(KnownKey::name).containsExactly("Margaret Hill");
      assertThat(key.getFirst().since()).isBeforeOrEqualTo(Estate.TODAY);
      var vouch = List.of(new VouchRequest(key.getFirst().printed(), List.of(TrustFile.GIVES_OUT)));
      var file =
          Estate.done(
              clerks.council().issue(council(), secret(), vouch, folder.resolve("clerk.json")));
      var trust = Estate.done(TrustFile.read("trust", Files.readString(file)));
      assertThat(trust.vouched().getFirst().roles()).containsExactly(TrustFile.GIVES_OUT);
      Estate.done(clerks.signatures().adoptTrust(file));
      assertThat(clerks.council().keys()).hasSize(1);
    }
  }
}
