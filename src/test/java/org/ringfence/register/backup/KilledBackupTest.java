package org.ringfence.register.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.ringfence.register.backup.BackupFixture.CLOCK;
import static org.ringfence.register.backup.BackupFixture.PASSPHRASE;
import static org.ringfence.register.backup.BackupFixture.attach;
import static org.ringfence.register.backup.BackupFixture.backups;
import static org.ringfence.register.backup.BackupFixture.done;
import static org.ringfence.register.backup.BackupFixture.everythingIn;
import static org.ringfence.register.backup.BackupFixture.fill;
import static org.ringfence.register.backup.BackupFixture.noise;
import static org.ringfence.register.backup.BackupFixture.open;
import static org.ringfence.register.backup.BackupFixture.restoring;
import static org.ringfence.register.backup.BackupFixture.said;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledBackupTest {

  private static final long SEED = 20261122;
  private static final int LONGEST_WAIT = 400;

  /** A long run sets many more. */
  private static final int KILLS = Integer.getInteger("ringfence.kills", 8);

  @TempDir Path folder;

  @Test
  @Tag("kills")
  void aKillAtAnyMomentLeavesNoHalfBackupAndNoHalfRegister() throws Exception {
    assumeTrue(BackingUpProgram.isUnix());
    var file = folder.resolve("estate.ringfence");
    fill(file, "start.0");
    attach(file, noise(300_000, SEED));
    var random = new Random(SEED);
    int rounds = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      int acknowledged = killed(file, "run" + kill, random);
      rounds += acknowledged;
      var said = said(file).split("\\.", -1);
      assertThat(said[0]).isEqualTo("run" + kill);
      assertThat(Integer.parseInt(said[1])).isGreaterThanOrEqualTo(acknowledged - 1);
      assertSound(file, kill);
    }
    assertThat(rounds).isPositive();
    var target = folder.resolve("again.ringfence");
    done(
        restoring()
            .restore(
                folder.resolve("carried.backup"),
                Optional.of(PASSPHRASE),
                target,
                BackupProgress.NONE));
    System.out.printf("%d rounds of backup and restore, %d kills%n", rounds, KILLS);
  }

  /** Kills it at some moment of its work; gives how many rounds it had done. */
  private static int killed(Path file, String name, Random random) throws Exception {
    var program = BackingUpProgram.start("", file, name);
    try (var output = program.inputReader()) {
      int rounds = 0;
      for (int left = 1 + random.nextInt(2); left > 0 && output.readLine() != null; left--) {
        rounds++;
      }
      Thread.sleep(random.nextInt(LONGEST_WAIT));
      program.toHandle().destroyForcibly();
      program.onExit().join();
      return rounds;
    }
  }

  private static void assertSound(Path file, int kill) throws IOException {
    var how = "kill " + kill + " with seed " + SEED;
    try (var register = open(file)) {
      done(backups(register, CLOCK).take(BackupReason.START, BackupProgress.NONE));
    }
    for (var backup : done(Backups.list(file))) {
      assertThat(CopyCheck.finding(backup.file())).as(how).isEmpty();
      assertThat(backup.isOf(VerifiedCopy.hash(backup.file(), BackupProgress.NONE)))
          .as(how)
          .isTrue();
    }
    // What is left is hidden, and the next run of the same work has taken its own away.
    assertThat(everythingIn(Backups.folder(file))).as(how).noneMatch(n -> n.startsWith(".making"));
    try (var kept = Files.list(Backups.folder(file))) {
      for (var one : kept.filter(n -> n.getFileName().toString().startsWith("rep")).toList()) {
        if (one.toString().endsWith(".ringfence")) {
          assertThat(CopyCheck.finding(one)).as(how).isEmpty();
        }
      }
    }
  }
}
