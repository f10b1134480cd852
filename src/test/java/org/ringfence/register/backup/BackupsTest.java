package org.ringfence.register.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.register.backup.BackupFixture.CLOCK;
import static org.ringfence.register.backup.BackupFixture.answer;
import static org.ringfence.register.backup.BackupFixture.at;
import static org.ringfence.register.backup.BackupFixture.attach;
import static org.ringfence.register.backup.BackupFixture.backups;
import static org.ringfence.register.backup.BackupFixture.done;
import static org.ringfence.register.backup.BackupFixture.everythingIn;
import static org.ringfence.register.backup.BackupFixture.fill;
import static org.ringfence.register.backup.BackupFixture.open;
import static org.ringfence.register.backup.BackupFixture.refusal;
import static org.ringfence.register.backup.BackupFixture.said;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void make() {
    file = folder.resolve("estate.ringfence");
    fill(file, "first");
  }

  @Test
  void aBackupIsARegisterWithAllThatWasAcknowledged() {
    Path backup;
    try (var register = open(file)) {
      answer(register, "q1", "second");
      var taken = done(backups(register, CLOCK).take(BackupReason.START, BackupProgress.NONE));
      assertThat(taken.isNew()).isTrue();
      assertThat(taken.concerns()).isEmpty();
      backup = taken.file();
      answer(register, "q1", "third");
    }
    assertThat(backup.getFileName().toString())
        .matches("000001_2026-11-22_091200_start_[0-9a-f]{12}\\.ringfence");
    assertThat(said(backup)).isEqualTo("second");
    assertThat(done(Backups.list(file)))
        .singleElement()
        .satisfies(one -> assertThat(one.taken()).isEqualTo(CLOCK.instant()));
  }

  @Test
  void unlessByHandNothingIsAddedWhereNothingChanged() throws IOException {
    try (var register = open(file)) {
      var backups = backups(register, CLOCK);
      var first = done(backups.take(BackupReason.HOURLY, BackupProgress.NONE));
      var again = done(backups.take(BackupReason.HOURLY, BackupProgress.NONE));
      assertThat(again.isNew()).isFalse();
      assertThat(again.file()).isEqualTo(first.file());
      assertThat(done(backups.take(BackupReason.START, BackupProgress.NONE)).isNew()).isFalse();
      answer(register, "q1", "second");
      assertThat(done(backups.take(BackupReason.HOURLY, BackupProgress.NONE)).isNew()).isTrue();
      assertThat(done(backups.take(BackupReason.BY_HAND, BackupProgress.NONE)).isNew()).isTrue();
    }
    assertThat(done(Backups.list(file))).hasSize(3);
  }

  @Test
  void aDamagedNewestBackupDoesNotCountAsOne() throws IOException {
    try (var register = open(file)) {
      var backups = backups(register, CLOCK);
      var first = done(backups.take(BackupReason.HOURLY, BackupProgress.NONE)).file();
      var bytes = Files.readAllBytes(first);
      bytes[5000] ^= 1;
      Files.write(first, bytes);
      assertThat(done(backups.take(BackupReason.HOURLY, BackupProgress.NONE)).isNew()).isTrue();
    }
  }

  @Test
  void aClockThatIsSetBackOverwritesAndDeletesNothingNewer() {
    var ladder = new RetentionRule(2, 0, 0);
    var ten = at("2026-11-22T10:00:00Z");
    var nine = at("2026-11-22T09:00:00Z");
    try (var register = open(file)) {
      int number = 0;
      for (var clock : new Clock[] {ten, ten, nine, nine}) {
        answer(register, "q2", "value" + number++);
        done(
            new Backups(register, Optional.empty(), ladder, clock, UUID::randomUUID)
                .take(BackupReason.HOURLY, BackupProgress.NONE));
      }
    }
    assertThat(done(Backups.list(file))).extracting(Backup::number).containsExactly(4, 3);
    assertThat(done(Backups.list(file)))
        .extracting(Backup::taken)
        .containsOnly(Instant.parse("2026-11-22T09:00:00Z"));
  }

  @Test
  void aYearOfHoursIsKeptOnALadder() {
    var start = Instant.parse("2025-11-22T00:30:00Z");
    var all =
        IntStream.range(0, 24 * 365)
            .mapToObj(
                hour ->
                    Backup.in(
                        folder,
                        hour + 1,
                        start.plusSeconds(3600L * hour),
                        BackupReason.HOURLY,
                        "0".repeat(64)))
            .toList()
            .reversed();
    var expendable = RetentionRule.USUAL.expendable(all);
    var kept = all.stream().filter(one -> !expendable.contains(one)).toList();
    // 24 hours of one day; 29 more days, in two months; 10 more months.
    assertThat(kept).hasSize(24 + 29 + 10);
    assertThat(kept.getFirst()).isEqualTo(all.getFirst());
    assertThat(kept.getLast().taken().atZone(ZoneOffset.UTC).toLocalDate())
        .hasToString("2025-12-31");
  }

  @Test
  void filesOfOthersStay() throws IOException {
    var place = Files.createDirectories(Backups.folder(file));
    Files.writeString(place.resolve("letter.txt"), "mine");
    Files.writeString(
        place.resolve("000001_2020-01-01_000000_start_0123456789ab.ringfence.bak"), "m");
    Files.createDirectory(place.resolve("000000_2020-01-01_000000_start_0123456789ab.ringfence"));
    try (var register = open(file)) {
      var backups =
          new Backups(
              register, Optional.empty(), new RetentionRule(1, 0, 0), CLOCK, UUID::randomUUID);
      done(backups.take(BackupReason.START, BackupProgress.NONE));
      done(backups.take(BackupReason.START, BackupProgress.NONE));
    }
    assertThat(everythingIn(place)).hasSize(5).contains("letter.txt");
  }

  @Test
  void aBackupGoesToASecondFolderTooAndCatchesUpWhenItIsBack() throws IOException {
    var photo = attach(file, "photo");
    var stick = folder.resolve("stick");
    try (var register = open(file)) {
      var backups = backups(register, stick);
      var without = done(backups.take(BackupReason.START, BackupProgress.NONE));
      assertThat(without.concerns())
          .singleElement()
          .satisfies(
              concern ->
                  assertThat(concern.message()).contains("second folder").contains("Plug in"));
      assertThat(said(without.file())).isEqualTo("first");
      assertThat(stick).doesNotExist();
      Files.createDirectory(stick);
      var with = done(backups.take(BackupReason.HOURLY, BackupProgress.NONE));
      assertThat(with.isNew()).isFalse();
      assertThat(with.concerns()).isEmpty();
      var place = stick.resolve("estate.ringfence-12345678.backups");
      assertThat(BackupDirectory.backups(place)).hasSize(1);
      assertThat(said(BackupDirectory.backups(place).getFirst().file())).isEqualTo("first");
      assertThat(new AttachmentPool(place.resolve("attachments")).entries())
          .containsOnlyKeys(photo);
      done(backups.take(BackupReason.HOURLY, BackupProgress.NONE));
      assertThat(BackupDirectory.backups(place)).hasSize(1);
    }
  }

  @Test
  void aSecondFolderThatTakesNothingIsTold() throws IOException {
    var stick = Files.createDirectory(folder.resolve("stick"));
    Files.setPosixFilePermissions(stick, PosixFilePermissions.fromString("r-xr-xr-x"));
    try (var register = open(file)) {
      var taken = done(backups(register, stick).take(BackupReason.START, BackupProgress.NONE));
      assertThat(taken.concerns().getFirst().what()).contains("read-only");
      assertThat(taken.file()).exists();
    } finally {
      Files.setPosixFilePermissions(stick, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void aReadOnlyFolderIsRefusedAndSaysSo() throws IOException {
    var place = Files.createDirectory(Backups.folder(file));
    Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("r-xr-xr-x"));
    try (var register = open(file)) {
      var problem = refusal(backups(register, CLOCK).take(BackupReason.START, BackupProgress.NONE));
      assertThat(problem.message()).contains(place.toString()).contains("read-only");
      assertThat(place).isEmptyDirectory();
    } finally {
      Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void aFileInTheWayIsNamed() throws IOException {
    Files.writeString(Backups.folder(file), "a letter");
    try (var register = open(file)) {
      var problem = refusal(backups(register, CLOCK).take(BackupReason.START, BackupProgress.NONE));
      assertThat(problem.message())
          .contains("estate.ringfence.backups")
          .doesNotContain("Exception");
    }
    assertThat(Backups.folder(file)).hasContent("a letter");
  }

  @Test
  void anAttachmentIsKeptOnceAndSurvivesTheLossOfItsOwnFolder() throws IOException {
    var photo = attach(file, "photo");
    try (var register = open(file)) {
      done(backups(register, CLOCK).take(BackupReason.START, BackupProgress.NONE));
      done(backups(register, CLOCK).take(BackupReason.START, BackupProgress.NONE));
    }
    var kept = new AttachmentPool(Backups.folder(file).resolve("attachments")).place(photo);
    assertThat(kept).hasContent("photo");
    assertThat(Files.isSameFile(kept, AttachmentPool.of(file).place(photo))).isFalse();
    DiskAccess.remove(folder.resolve("estate.ringfence.attachments"));
    assertThat(kept).hasContent("photo");
  }

  @Test
  void aDamagedAttachmentIsToldAndTheBackupIsMadeAllTheSame() throws IOException {
    var photo = attach(file, "photo");
    Files.writeString(AttachmentPool.of(file).place(photo), "phot0");
    try (var register = open(file)) {
      var taken = done(backups(register, CLOCK).take(BackupReason.START, BackupProgress.NONE));
      assertThat(taken.damaged()).containsExactly(photo);
      assertThat(taken.file()).exists();
    }
  }

  @Test
  void aCancelledBackupLeavesNothing() throws IOException {
    attach(file, "photo");
    try (var register = open(file)) {
      var watch = new BackupProgress(() -> true, length -> {});
      var problem = refusal(backups(register, CLOCK).take(BackupReason.START, watch));
      assertThat(problem.what()).contains("cancelled");
      var target = folder.resolve("carried.backup");
      refusal(backups(register, CLOCK).carry(target, Optional.empty(), watch));
      assertThat(target).doesNotExist();
    }
    assertThat(done(Backups.list(file))).isEmpty();
    assertThat(everythingIn(Backups.folder(file))).noneMatch(name -> name.endsWith(".making"));
  }

  @Test
  void whatAKilledProgramLeftIsClearedAway() throws IOException {
    var place = Files.createDirectories(Backups.folder(file));
    Files.writeString(place.resolve(".making"), "half");
    Files.writeString(place.resolve(".making-journal"), "half");
    try (var register = open(file)) {
      done(backups(register, CLOCK).take(BackupReason.START, BackupProgress.NONE));
    }
    assertThat(everythingIn(place)).hasSize(2).noneMatch(name -> name.startsWith(".making"));
  }
}
