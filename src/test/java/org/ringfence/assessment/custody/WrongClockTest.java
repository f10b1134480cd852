package org.ringfence.assessment.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.RegisterOpening;
import org.ringfence.assessment.Drafts;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.assessment.people.KeyRing;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.assessment.verify.Verification;
import org.ringfence.assessment.verify.record.VerifyRequest;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.signature.SigningSettings;
import org.ringfence.model.verdict.Verdict;
import org.ringfence.signing.QuickKeys;

/** A clock that was wrong once, and a key whose files do not fit together. */
class WrongClockTest {
  private static final char[] PASSPHRASE = "three plain words".toCharArray();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir private Path folder;

  private Workspace on(String day) {
    var clock = Clock.fixed(Instant.parse(day + "T10:00:00Z"), ZoneOffset.UTC);
    var knowledge =
        new CatalogueServices(new CatalogueReader(CatalogueSource.bundled()).read(), clock);
    var ring = new KeyRing(folder.resolve("keys"), UUID::randomUUID, clock, "", QuickKeys.FILES);
    return done(
        new RegisterOpening(knowledge, new Samples(Map.of()), UUID::randomUUID, ring)
            .open(folder.resolve("one.ringfence")));
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
      case Outcome.Refused<?>(var problems) ->
          problems.stream().map(Problem::message).collect(Collectors.joining("\n"));
    };
  }

  private static String start(Workspace workspace, String name) {
    var what = new NewAssessment("Anytown Council", "Town Hall", "", "", name, "");
    var id = done(workspace.start(what)).assessment().id();
    done(workspace.answer(id, "recorder.isolation", Answer.stated("air-gap")));
    return id;
  }

  private static Outcome<Dossier> sign(Workspace workspace, String id, LocalDate on) {
    var who = new Signatory("", true, "assessor", "I stand by this.", "", on);
    return workspace.signatures().sign(id, who, PASSPHRASE.clone());
  }

  @Test
  void oneSignatureInAnotherYearDoesNotLockSigningForEver() {
    try (var wrong = on("2029-05-05")) {
      done(wrong.signatures().makeKey("Sam Okafor", PASSPHRASE.clone()));
      done(sign(wrong, start(wrong, "Main"), LocalDate.of(2029, 5, 5)));
    }
    try (var right = on("2026-11-22")) {
      var id = start(right, "Annexe");
      assertThat(refused(sign(right, id, TODAY))).contains("can't be right", "sign clock");
      // Nothing else that the log dates gets round it.
      assertThat(refused(right.signatures().set(SigningSettings.USUAL))).contains("can't be right");
      assertThat(refused(sign(right, id, TODAY))).contains("can't be right");
      var desk = right.signatures();
      assertThat(refused(desk.correctClock(TODAY.plusDays(1), "Battery")))
          .contains("not 2026-11-23");
      assertThat(refused(desk.correctClock(TODAY, " "))).contains("does not say");
      done(desk.correctClock(TODAY, "The battery was \"flat\""));
      done(sign(right, id, TODAY));
      assertThat(refused(desk.correctClock(TODAY, "Again"))).contains("nothing to put right");
      var said =
          new Verification(Drafts.KNOWLEDGE)
              .verify(right.file(), VerifyRequest.PLAIN).lines().stream()
                  .map(Verdict.Line::text)
                  .toList();
      assertThat(said)
          .anySatisfy(line -> assertThat(line).contains("2029-05-05", "2026-11-22", "flat"));
    }
    try (var wrongAgain = on("2026-10-01")) {
      assertThat(wrongAgain.signatures().clockProblem()).isPresent();
    }
  }

  @Test
  void aKeyWhoseNameIsGoneIsToldSoAndComesBack() throws IOException {
    try (var workspace = on("2026-11-22")) {
      var made = done(workspace.signatures().makeKey("Sam Okafor", PASSPHRASE.clone()));
      var id = start(workspace, "Main");
      var name = folder.resolve("keys/own.txt");
      var ring =
          new KeyRing(
              folder.resolve("keys"), UUID::randomUUID, Clock.systemUTC(), "", QuickKeys.FILES);
      Files.delete(name);
      assertThat(ring.problem().orElseThrow().message())
          .contains("file that says whose it is, is gone", "ringfence key name");
      assertThat(refused(ring.unlock(PASSPHRASE.clone()))).contains("key name");
      assertThat(done(ring.name(PASSPHRASE.clone()))).isEqualTo(made);
      Files.write(name, List.of(made.person(), made.fingerprint(), "Ulla Sand"));
      assertThat(refused(sign(workspace, id, TODAY)))
          .contains("This key is Sam Okafor's, but the file beside it says that it is Ulla Sand's");
      done(ring.name(PASSPHRASE.clone()));
      done(sign(workspace, id, TODAY));
    }
  }
}
