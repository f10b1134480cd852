package org.ringfence.assessment.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.RegisterOpening;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.custody.RegisterFiles;
import org.ringfence.assessment.custody.Samples;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.assessment.paper.SitePaper;
import org.ringfence.assessment.people.KeyRing;
import org.ringfence.assessment.signoff.SignInvitation;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.assessment.signoff.VouchedFor;
import org.ringfence.assessment.verify.record.VerifyRequest;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.verdict.Verdict;
import org.ringfence.model.verdict.Verdict.Level;
import org.ringfence.signing.QuickKeys;

/** What a clerk is told about papers and registers: intact, changed, older, forged or put back. */
class VerificationTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
  private static final CatalogueServices KNOWLEDGE =
      new CatalogueServices(new CatalogueReader(CatalogueSource.bundled()).read(), CLOCK);
  private static final char[] PASSPHRASE = "three plain words".toCharArray();

  @TempDir private Path folder;

  /** One computer: a register and the key of whoever sits there. */
  private record Desk(Path register, KeyRing ring) {
    Workspace open() {
      return done(
          new RegisterOpening(KNOWLEDGE, new Samples(Map.of()), UUID::randomUUID, ring)
              .open(register));
    }
  }

  private Desk desk(String name) {
    var home = folder.resolve(name);
    var ring = new KeyRing(home.resolve("keys"), UUID::randomUUID, CLOCK, "", QuickKeys.FILES);
    done(ring.make(name, PASSPHRASE));
    return new Desk(home.resolve("register.ringfence"), ring);
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

  private static String kent(Workspace workspace) {
    return done(workspace.importFile(Path.of("samples", "kent-county-council.json"))).getFirst();
  }

  private static Signatory me(String role) {
    return new Signatory(
        "",
        true,
        role,
        "I stand by this.",
        "No money until April.",
        TODAY,
        Optional.of(TODAY.plusYears(1)));
  }

  private static Dossier sign(Workspace workspace, String id, String role) {
    return done(workspace.signatures().sign(id, me(role), PASSPHRASE));
  }

  private static Verdict verify(Path file, VerifyRequest request) {
    return new Verification(KNOWLEDGE).verify(file, request);
  }

  private static VerifyRequest trusting(Path trust) {
    return new VerifyRequest(Optional.of(trust), Optional.empty(), "", Optional.empty());
  }

  private static VerifyRequest against(Path file) {
    return new VerifyRequest(Optional.empty(), Optional.of(file), "", Optional.empty());
  }

  private static VerifyRequest fingerprint(String print) {
    return new VerifyRequest(Optional.empty(), Optional.empty(), print, Optional.empty());
  }

  private static String said(Verdict verdict) {
    return verdict.headline()
        + "\n"
        + verdict.lines().stream().map(Verdict.Line::text).collect(Collectors.joining("\n"));
  }

  private Path trust(Workspace workspace) {
    var key = folder.resolve("council.p12");
    if (!Files.exists(key)) {
      done(workspace.council().makeKey(key, "Anytown Council", PASSPHRASE));
    }
    return done(
        workspace
            .council()
            .issue(key, PASSPHRASE, VouchedFor.everybody(workspace), folder.resolve("trust.json")));
  }

  @Test
  void aPaperIsIntactAndItsSignersAreKnownByTheTrustFileOnly() {
    try (var workspace = desk("Ada").open()) {
      var id = kent(workspace);
      var signed = sign(workspace, id, "assessor");
      var trust = trust(workspace);
      for (var paper :
          new Path[] {
            done(SitePaper.write(workspace, id, folder.resolve("kent.docx"))),
            done(SitePaper.ofAll(workspace, folder.resolve("all.xlsx")))
          }) {
        var stranger = verify(paper, VerifyRequest.PLAIN);
        assertThat(stranger.level()).as(said(stranger)).isEqualTo(Level.SIGNER_NOT_RECOGNISED);
        assertThat(said(stranger)).contains("Ada signed as Assessor on 22 November 2026");
        var known = verify(paper, trusting(trust));
        assertThat(known.level()).as(said(known)).isEqualTo(Level.PROVED);
        assertThat(said(known)).contains("As written.", "worked out again, it is the same");
        var print = signed.signed().fingerprint();
        assertThat(verify(paper, fingerprint(print)).level()).isNotEqualTo(Level.DIFFERENT);
        assertThat(verify(paper, fingerprint("0000-0000-0000-0000")).level())
            .isEqualTo(Level.DIFFERENT);
      }
    }
  }

  @Test
  void wordsThatChangeInALaterProgramDoNotHideTheScore() {
    try (var workspace = desk("Ada").open()) {
      var id = kent(workspace);
      sign(workspace, id, "assessor");
      var paper = done(SitePaper.write(workspace, id, folder.resolve("kent.docx")));
      assertThat(said(later("wording/en-GB.json", "\n").verify(paper, VerifyRequest.PLAIN)))
          .contains("worked out again, it is the same");
      assertThat(said(later("method.json", "\n").verify(paper, VerifyRequest.PLAIN)))
          .contains("the score can’t be worked out again here");
    }
  }

  @Test
  void wordsThatChangeInALaterProgramAreNoChangeOfThePaper() {
    try (var workspace = desk("Ada").open()) {
      var id = kent(workspace);
      sign(workspace, id, "assessor");
      var words = "wording/en-GB.json";
      for (var paper :
          new Path[] {
            done(SitePaper.write(workspace, id, folder.resolve("kent.docx"))),
            done(SitePaper.ofAll(workspace, folder.resolve("all.xlsx")))
          }) {
        var later =
            later(part -> part.equals(words) ? "scores rank risks" : "", "scores order risks")
                .verify(paper, trusting(trust(workspace)));
        assertThat(later.level()).as(said(later)).isEqualTo(Level.NOT_VOUCHED_FOR);
        assertThat(said(later)).contains("Another version of Ringfence wrote this file");
      }
    }
  }

  /** A later program, in which one part of the catalogue has something at its end. */
  private static Verification later(String other, String added) {
    var bundled = CatalogueSource.bundled();
    return verification(
        part -> part.equals(other) ? bundled.text(part) + added : bundled.text(part));
  }

  /** A later program, in which some words of the catalogue's parts are others. */
  private static Verification later(UnaryOperator<String> before, String now) {
    var bundled = CatalogueSource.bundled();
    return verification(
        part -> {
          var old = before.apply(part);
          return old.isEmpty() ? bundled.text(part) : bundled.text(part).replace(old, now);
        });
  }

  private static Verification verification(CatalogueSource source) {
    return new Verification(new CatalogueServices(new CatalogueReader(source).read(), CLOCK));
  }

  @Test
  void aPaperIsJudgedOnTheDayOfTheMeeting() {
    try (var workspace = desk("Ada").open()) {
      var id = kent(workspace);
      sign(workspace, id, "assessor");
      var paper = done(SitePaper.write(workspace, id, folder.resolve("kent.docx")));
      assertThat(said(verify(paper, meeting(TODAY.plusMonths(12)))))
          .contains("what was signed holds");
      var late = verify(paper, meeting(TODAY.plusMonths(12).plusDays(1)));
      assertThat(said(late))
          .contains("on 22 November 2026 what was signed holds")
          .contains("on 23 November 2027 what was signed no longer holds");
    }
  }

  private static VerifyRequest meeting(LocalDate day) {
    return new VerifyRequest(Optional.empty(), Optional.empty(), "", Optional.of(day));
  }

  @Test
  void aDraftHasNothingToCheckAndADamagedFileIsUnreadable() throws IOException {
    try (var workspace = desk("Ada").open()) {
      var id = kent(workspace);
      var draft = done(SitePaper.write(workspace, id, folder.resolve("draft.docx")));
      assertThat(verify(draft, VerifyRequest.PLAIN).level()).isEqualTo(Level.UNREADABLE);
      var text = Files.writeString(folder.resolve("text.docx"), "no paper");
      assertThat(verify(text, VerifyRequest.PLAIN).level()).isEqualTo(Level.UNREADABLE);
      assertThat(verify(folder.resolve("none"), VerifyRequest.PLAIN).level())
          .isEqualTo(Level.UNREADABLE);
    }
  }

  @Test
  void aForgerWithAKeyInSomebodysNameIsNotRecognised() {
    try (var workspace = desk("Ada").open();
        var other = forger().open()) {
      sign(workspace, kent(workspace), "assessor");
      var trust = trust(workspace);
      var id = kent(other);
      sign(other, id, "assessor");
      var paper = done(SitePaper.write(other, id, folder.resolve("forged.docx")));
      var verdict = verify(paper, trusting(trust));
      assertThat(verdict.level()).isEqualTo(Level.SIGNER_NOT_RECOGNISED);
      assertThat(verdict.level().exitCode()).isEqualTo(3);
      assertThat(said(verdict)).contains("Ada signed", "does not name this key");
    }
  }

  private Desk forger() {
    var home = folder.resolve("forger");
    var ring = new KeyRing(home.resolve("keys"), UUID::randomUUID, CLOCK, "", QuickKeys.FILES);
    done(ring.make("Ada", PASSPHRASE));
    return new Desk(home.resolve("register.ringfence"), ring);
  }

  @Test
  void anOlderPaperIsNamedAsSuch() {
    var desk = desk("Ada");
    Path older;
    Path newer;
    try (var workspace = desk.open()) {
      var id = kent(workspace);
      sign(workspace, id, "assessor");
      older = done(SitePaper.write(workspace, id, folder.resolve("older.docx")));
      assertThat(said(verify(older, against(desk.register())))).contains("no newer signed");
      var next = done(workspace.revise(id)).assessment().id();
      done(workspace.answer(next, "web.monitoring", Answer.stated("enabled")));
      assertThat(done(workspace.open(next)).changes()).isNotEmpty();
      sign(workspace, next, "assessor");
      newer = done(SitePaper.write(workspace, next, folder.resolve("newer.docx")));
      assertThat(done(workspace.open(id)).signed().stale())
          .containsExactly("Revision 2 has been signed since.");
    }
    var verdict = verify(older, against(desk.register()));
    assertThat(said(verdict)).contains("this is revision 1", "newer one, revision 2");
    assertThat(verdict.level()).isEqualTo(Level.SIGNER_NOT_RECOGNISED);
    var two = verify(older, against(newer));
    assertThat(two.level()).isEqualTo(Level.DIFFERENT);
    assertThat(said(two))
        .startsWith("It is not what you gave to compare it with. Looked at alone: As written.")
        .contains("revision 1", "revision 2")
        .doesNotContain("One of them was changed");
  }

  @Test
  void aRegisterThatWasPutBackLacksWhatAPublishedPaperSaw() throws IOException {
    var desk = desk("Ada");
    var before = folder.resolve("before");
    Path paper;
    try (var workspace = desk.open()) {
      var id = kent(workspace);
      var next = done(workspace.start(new NewAssessment("A", "B", "", "", "C", "")));
      sign(workspace, id, "assessor");
      Files.copy(desk.register(), before);
      sign(workspace, next.assessment().id(), "assessor");
      paper = done(SitePaper.ofAll(workspace, folder.resolve("all.xlsx")));
    }
    assertThat(verify(desk.register(), against(paper)).level())
        .isEqualTo(Level.SIGNER_NOT_RECOGNISED);
    Files.copy(before, desk.register(), StandardCopyOption.REPLACE_EXISTING);
    var verdict = verify(desk.register(), against(paper));
    assertThat(verdict.level()).isEqualTo(Level.CHANGED);
    assertThat(said(verdict)).contains("put back to an earlier state");
  }

  @Test
  void aRegisterPutBackWithTheProgramSaysSoToo() {
    var desk = desk("Ada");
    Path backup;
    Path paper;
    try (var workspace = desk.open()) {
      var id = kent(workspace);
      backup = done(workspace.backups().now()).file();
      sign(workspace, id, "assessor");
      paper = done(SitePaper.write(workspace, id, folder.resolve("kent.docx")));
    }
    done(
        new RegisterFiles(KNOWLEDGE, UUID::randomUUID)
            .restore(backup, Optional.empty(), desk.register(), () -> false, bytes -> {}));
    var verdict = verify(desk.register(), against(paper));
    assertThat(said(verdict)).contains("put back to an earlier state");
    assertThat(verdict.level()).isEqualTo(Level.CHANGED);
    // The paper itself is as it was, whatever it is held against.
    var held = verify(paper, against(desk.register()));
    assertThat(held.level()).isEqualTo(Level.DIFFERENT);
    assertThat(said(held))
        .startsWith("It is not what you gave to compare it with. Looked at alone: As written.")
        .contains("put back to an earlier state, or is another one");
  }

  /** The chain of the log has no key; a later signature covers more of it. */
  @Test
  void theLogIsCoveredUpToTheLastSignature() {
    var desk = desk("Ada");
    try (var workspace = desk.open()) {
      var id = kent(workspace);
      assertThat(said(verify(desk.register(), VerifyRequest.PLAIN)))
          .contains("No signature covers the log");
      sign(workspace, id, "assessor");
      assertThat(said(verify(desk.register(), VerifyRequest.PLAIN)))
          .contains(
              "covered up to entry 3 of 22 November 2026 by Ada’s signature. Nothing here guards"
                  + " the");
      sign(workspace, id, "reviewer");
      assertThat(said(verify(desk.register(), VerifyRequest.PLAIN)))
          .doesNotContain("up to entry 3 ")
          .contains("by Ada’s signature. Nothing here guards the");
    }
  }

  @Test
  void aSignatureThatIsGoneIsNamed() throws SQLException {
    var desk = desk("Ada");
    try (var workspace = desk.open()) {
      sign(workspace, kent(workspace), "assessor");
    }
    var guards = definitions(desk.register());
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + desk.register());
        var statement = connection.createStatement()) {
      for (var table : new String[] {"snapshot", "sign_off", "log_entry"}) {
        for (var trigger : triggers(desk.register(), table)) {
          statement.executeUpdate("drop trigger " + trigger);
        }
      }
      statement.executeUpdate("delete from sign_off");
      statement.executeUpdate("delete from snapshot");
      for (var sql : guards) {
        statement.executeUpdate(sql);
      }
    }
    var verdict = verify(desk.register(), VerifyRequest.PLAIN);
    assertThat(verdict.level()).isEqualTo(Level.CHANGED);
    assertThat(said(verdict))
        .containsPattern(": gone is the signature by Ada that the log names on 22 November 2026 ");
  }

  @Test
  void everyKindOfChangeBySqlIsReported() throws SQLException, IOException {
    var desk = desk("Ada");
    try (var workspace = desk.open()) {
      sign(workspace, kent(workspace), "assessor");
    }
    var changes =
        new String[] {
          "update snapshot set content = replace(content, 'Kent', 'Bent')",
          "update snapshot set content = replace(content, '\"stated\"', '\"inspected\"')",
          "update sign_off set proof = replace(proof, 'Ada', 'Eve')",
          "update sign_off set proof = replace(proof, 'April', 'March')",
          "update sign_off set proof = replace(proof, '2026-11-22', '2026-11-21')",
          "update log_entry set kind = 'looked-at' where kind = 'signed'",
          "delete from log_entry where kind = 'signed'",
        };
    for (var change : changes) {
      var copy = folder.resolve("copy-" + UUID.randomUUID());
      Files.copy(desk.register(), copy);
      try (var connection = DriverManager.getConnection("jdbc:sqlite:" + copy);
          var statement = connection.createStatement()) {
        for (var table : new String[] {"snapshot", "sign_off", "log_entry"}) {
          for (var trigger : triggers(copy, table)) {
            statement.executeUpdate("drop trigger " + trigger);
          }
        }
        assertThat(statement.executeUpdate(change)).isPositive();
        for (var sql : definitions(desk.register())) {
          statement.executeUpdate(sql);
        }
      }
      var verdict = verify(copy, VerifyRequest.PLAIN);
      assertThat(verdict.level()).as(change + "\n" + said(verdict)).isEqualTo(Level.CHANGED);
    }
  }

  private static List<String> triggers(Path register, String table) throws SQLException {
    return column(
        register,
        "select name from sqlite_master where type = 'trigger' and tbl_name = '" + table + "'");
  }

  private static List<String> definitions(Path register) throws SQLException {
    return column(
        register,
        "select sql from sqlite_master where type = 'trigger' and tbl_name in"
            + " ('snapshot', 'sign_off', 'log_entry')");
  }

  private static List<String> column(Path register, String sql) throws SQLException {
    var found = new ArrayList<String>();
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + register);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  @Test
  void anApproverSignsOnTheirOwnComputerAndTheirSignatureComesBack() {
    try (var workspace = desk("Ada").open();
        var boss = desk("Bea").open()) {
      var id = kent(workspace);
      sign(workspace, id, "assessor");
      var request = folder.resolve("request.json");
      var response = folder.resolve("response.json");
      done(workspace.signatures().request(id, new SignInvitation("approver"), PASSPHRASE, request));
      var view = done(boss.signatures().openRequest(request));
      assertThat(view.role()).isEqualTo("approver");
      assertThat(view.dossier().risk()).isEqualTo(done(workspace.open(id)).risk());
      done(boss.signatures().respond(request, me("approver"), PASSPHRASE, response));
      var alone = done(SitePaper.write(workspace, id, folder.resolve("alone.docx")));
      var both = done(workspace.signatures().accept(response));
      assertThat(said(verify(alone, against(workspace.file())))).contains("one more signature");
      assertThat(both.signOffs()).hasSize(2);
      assertThat(both.signOffs().getLast().name()).isEqualTo("Bea");
      assertThat(refused(workspace.signatures().accept(response))).contains("signed");
      assertThat(verify(workspace.file(), VerifyRequest.PLAIN).level())
          .isEqualTo(Level.SIGNER_NOT_RECOGNISED);
    }
  }

  @Test
  void aResponseToWhatWasChangedSinceIsNotTakenIn() {
    try (var workspace = desk("Ada").open();
        var boss = desk("Bea").open()) {
      var id = kent(workspace);
      var request = folder.resolve("request.json");
      var response = folder.resolve("response.json");
      done(workspace.signatures().request(id, new SignInvitation("assessor"), PASSPHRASE, request));
      done(boss.signatures().respond(request, me("assessor"), PASSPHRASE, response));
      done(workspace.answer(id, "web.monitoring", Answer.stated("enabled")));
      assertThat(refused(workspace.signatures().accept(response))).contains("was changed after");
      done(workspace.undo(id));
      assertThat(done(workspace.signatures().accept(response)).signOffs()).hasSize(1);
    }
  }

  @Test
  void aKeyThatIsGivenUpKeepsWhatItSigned() {
    try (var workspace = desk("Ada").open()) {
      var id = kent(workspace);
      sign(workspace, id, "assessor");
      var old = workspace.signatures().ownKey().orElseThrow();
      var other = "four quite other words".toCharArray();
      var made = done(workspace.signatures().replaceKey("I forgot it", "Ada", other));
      assertThat(made.person()).isEqualTo(old.person());
      assertThat(made.fingerprint()).isNotEqualTo(old.fingerprint());
      assertThat(workspace.signatures().keys().getFirst().retired().orElseThrow().why())
          .isEqualTo("I forgot it");
      assertThat(done(workspace.open(id)).signOffs().getFirst().identity().key())
          .isEqualTo(old.fingerprint());
      assertThat(verify(workspace.file(), VerifyRequest.PLAIN).level())
          .isEqualTo(Level.SIGNER_NOT_RECOGNISED);
    }
  }

  @Test
  void aKeyIsNotGivenUpForOneThatCantBeMade() {
    try (var workspace = desk("Ada").open()) {
      sign(workspace, kent(workspace), "assessor");
      var before = workspace.signatures().ownKey();
      var signatures = workspace.signatures();
      assertThat(refused(signatures.replaceKey("I forgot it", "Ada", "short".toCharArray())))
          .contains("too short");
      assertThat(refused(signatures.replaceKey("I forgot it", " ", PASSPHRASE)))
          .contains("no name");
      assertThat(signatures.ownKey()).isEqualTo(before);
      assertThat(signatures.keys().getFirst().retired()).isEmpty();
    }
  }

  @Test
  void anErasedPersonIsGoneFromTheListAndTheLogStillHolds() {
    try (var workspace = desk("Ada").open()) {
      sign(workspace, kent(workspace), "assessor");
      var person = workspace.signatures().people().getFirst();
      assertThat(done(workspace.signatures().erase(person.id())).isErased()).isTrue();
      var verdict = verify(workspace.file(), VerifyRequest.PLAIN);
      assertThat(verdict.level()).isEqualTo(Level.SIGNER_NOT_RECOGNISED);
      assertThat(said(verdict)).contains("log holds");
    }
  }

  @Test
  void aClockThatWasSetBackStopsSigning() {
    var desk = desk("Ada");
    String id;
    try (var workspace = desk.open()) {
      id = kent(workspace);
    }
    var back = Clock.fixed(Instant.parse("2025-01-01T10:00:00Z"), ZoneOffset.UTC);
    var knowledge = new CatalogueServices(KNOWLEDGE.catalogue(), back);
    try (var workspace =
        done(
            new RegisterOpening(knowledge, new Samples(Map.of()), UUID::randomUUID, desk.ring())
                .open(desk.register()))) {
      assertThat(refused(workspace.signatures().sign(id, me("assessor"), PASSPHRASE)))
          .contains("clock");
      assertThat(done(workspace.open(id)).entry().locked()).isFalse();
    }
  }
}
