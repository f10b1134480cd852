package org.ringfence.register.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.register.backup.BackupFixture.CLOCK;
import static org.ringfence.register.backup.BackupFixture.answer;
import static org.ringfence.register.backup.BackupFixture.attach;
import static org.ringfence.register.backup.BackupFixture.backups;
import static org.ringfence.register.backup.BackupFixture.done;
import static org.ringfence.register.backup.BackupFixture.everythingIn;
import static org.ringfence.register.backup.BackupFixture.fill;
import static org.ringfence.register.backup.BackupFixture.open;
import static org.ringfence.register.backup.BackupFixture.said;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.register.Register;

/** What a person made, put or changed among the backups stays, whatever its name. */
class KeptBackupsTest {

  private static final RetentionRule ONE = new RetentionRule(1, 0, 0);
  private static final int MANY = 30;

  @TempDir Path folder;
  private Path file;
  private Path place;

  @BeforeEach
  void make() {
    file = folder.resolve("estate.ringfence");
    place = Backups.folder(file);
    fill(file, "first");
  }

  @Test
  void whatWasMadeByHandIsNeverRotated() {
    try (var register = open(file)) {
      var byHand =
          done(backups(register, CLOCK).take(BackupReason.BY_HAND, BackupProgress.NONE)).file();
      work(register, MANY);
      assertThat(byHand).exists();
      assertThat(said(byHand)).isEqualTo("first");
      assertThat(done(Backups.list(file))).hasSize(2);
    }
  }

  @Test
  void nothingThatAPersonPutThereIsRotated() throws IOException {
    try (var register = open(file)) {
      work(register, 2);
      var own = done(Backups.list(file)).getFirst().file();
      var names =
          new String[] {
            "before the audit.ringfence",
            own.getFileName() + " - Copy.ringfence",
            own.getFileName().toString().replace(".ringfence", " (2).ringfence"),
            // As one of the program's own that was brought back from a stick.
            "000001_2026-01-22_091200_start_0123456789ab.ringfence",
            own.getFileName().toString().replaceFirst("^0{5}\\d", "000000"),
            "replaced_2026-11-22_091200.ringfence",
            "000001_2026-01-22_091200_migration_0123456789ab.ringfence",
            "000001_2026-01-22_091200_by-hand_0123456789ab.ringfence"
          };
      for (var name : names) {
        Files.copy(own, place.resolve(name));
      }
      var carried = place.resolve("000003_2026-01-22_091200_hourly_0123456789ab.ringfence");
      done(backups(register, CLOCK).carry(carried, Optional.empty(), BackupProgress.NONE));
      work(register, MANY);
      assertThat(own).doesNotExist();
      assertThat(carried).exists();
      assertThat(everythingIn(place)).contains(names);
    }
  }

  @Test
  void anAutomaticBackupThatAPersonChangedIsRotatedNoMore() throws IOException {
    try (var register = open(file)) {
      work(register, 1);
      var own = done(Backups.list(file)).getFirst().file();
      Files.write(own, "mine now".getBytes(StandardCharsets.UTF_8));
      work(register, 3);
      assertThat(own).hasContent("mine now");
    }
  }

  @Test
  void inAFolderOfTheFirstVersionTheNamesTell() throws IOException {
    try (var register = open(file)) {
      work(register, 2);
      var byHand =
          done(backups(register, CLOCK).take(BackupReason.BY_HAND, BackupProgress.NONE)).file();
      var own = done(Backups.list(file)).get(1).file();
      Files.delete(place.resolve(".made-by-itself"));
      work(register, 3);
      assertThat(byHand).exists();
      assertThat(own).doesNotExist();
      assertThat(done(Backups.list(file))).hasSize(2);
    }
  }

  @Test
  void aListOfRubbishIsNoObstacle() throws IOException {
    try (var register = open(file)) {
      work(register, 2);
      Files.write(place.resolve(".made-by-itself"), new byte[] {(byte) 0xC3, 0, 10, (byte) 0xFF});
      work(register, 2);
      assertThat(done(Backups.list(file))).hasSizeGreaterThanOrEqualTo(2);
    }
  }

  @Test
  void theSecondFolderKeepsThemToo() throws IOException {
    var stick = Files.createDirectory(folder.resolve("stick"));
    try (var register = open(file)) {
      var backups = on(register, Optional.of(stick));
      done(backups.take(BackupReason.BY_HAND, BackupProgress.NONE));
      for (int number = 0; number < 4; number++) {
        answer(register, "q2", "later" + number);
        done(backups.take(BackupReason.HOURLY, BackupProgress.NONE));
      }
    }
    try (var places = Files.list(stick)) {
      assertThat(BackupDirectory.backups(places.findFirst().orElseThrow()))
          .extracting(Backup::occasion)
          .containsExactly(BackupReason.HOURLY, BackupReason.BY_HAND);
    }
  }

  @Test
  void photosThatShareTheirBytesWithTheirCopiesAreParted() throws IOException {
    var photo = attach(file, "photo");
    var own = AttachmentPool.of(file).place(photo);
    var copy = new AttachmentPool(place.resolve("attachments")).place(photo);
    Files.createDirectories(DiskAccess.folder(copy));
    Files.createLink(copy, own);
    try (var register = open(file)) {
      done(backups(register, CLOCK).take(BackupReason.START, BackupProgress.NONE));
    }
    assertThat(Files.isSameFile(own, copy)).isFalse();
    Files.writeString(own, "phot0");
    assertThat(copy).hasContent("photo");
  }

  /** What two thousand photos cost: all of them once, then next to nothing. */
  @Test
  void onlyNewPhotosAreCopied() throws IOException {
    int photos = Integer.getInteger("ringfence.photos", 200);
    for (int number = 0; number < photos; number++) {
      attach(file, "photo " + number + "x".repeat(50_000));
    }
    try (var register = open(file)) {
      var first = millis(() -> take(register, BackupReason.START));
      var copies = new TreeSet<>(everythingIn(place.resolve("attachments")));
      var second = millis(() -> take(register, BackupReason.START));
      var byHand = millis(() -> take(register, BackupReason.BY_HAND));
      assertThat(new AttachmentPool(place.resolve("attachments")).entries()).hasSize(photos);
      assertThat(new TreeSet<>(everythingIn(place.resolve("attachments")))).isEqualTo(copies);
      System.out.printf(
          "%d photos: first backup %d ms, next %d ms, by hand with all hashed %d ms%n",
          photos, first, second, byHand);
    }
  }

  private static void take(Register register, BackupReason occasion) {
    assertThat(done(backups(register, CLOCK).take(occasion, BackupProgress.NONE)).damaged())
        .isEmpty();
  }

  private static long millis(Runnable work) {
    var start = System.nanoTime();
    work.run();
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  private static void work(Register register, int backups) {
    for (int number = 0; number < backups; number++) {
      answer(register, "q2", Duration.ofNanos(System.nanoTime()) + " " + number);
      done(on(register, Optional.empty()).take(BackupReason.HOURLY, BackupProgress.NONE));
    }
  }

  private static Backups on(Register register, Optional<Path> second) {
    return new Backups(register, second, ONE, CLOCK, UUID::randomUUID);
  }
}
