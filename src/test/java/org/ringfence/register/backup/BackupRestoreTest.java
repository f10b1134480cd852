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
import static org.ringfence.register.backup.BackupFixture.refusal;
import static org.ringfence.register.backup.BackupFixture.restoring;
import static org.ringfence.register.backup.BackupFixture.said;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.model.outcome.Outcome;

class BackupRestoreTest {

  private static final int PAGE = 4096;

  @TempDir Path folder;
  private Path file;
  private Path backup;
  private String photo = "";

  @BeforeEach
  void make() throws IOException {
    file = folder.resolve("estate.ringfence");
    fill(file, "then");
    photo = attach(file, "photo");
    try (var register = open(file)) {
      backup =
          done(backups(register, CLOCK).take(BackupReason.BY_HAND, BackupProgress.NONE)).file();
      answer(register, "q1", "now");
    }
  }

  @Test
  void theRegisterIsAsItWasThenAndTheOneBeforeIsKept() throws IOException {
    DiskAccess.remove(folder.resolve("estate.ringfence.attachments"));
    var restored = done(restore());
    assertThat(said(file)).isEqualTo("then");
    assertThat(said(restored.kept().orElseThrow())).isEqualTo("now");
    assertThat(AttachmentPool.of(file).place(photo)).hasContent("photo");
    var again = done(restore());
    assertThat(again.kept()).isNotEqualTo(restored.kept());
    assertThat(said(restored.kept().orElseThrow())).isEqualTo("now");
    assertThat(everythingIn(folder)).noneMatch(name -> name.contains(".restoring"));
  }

  @Test
  void aRegisterThatIsBeyondRepairIsReplacedAndKept() throws IOException {
    var bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, PAGE, PAGE * 4, (byte) 0xA5);
    Files.write(file, bytes);
    Files.writeString(DiskAccess.beside(file, "-journal"), "left of a crash");
    var kept = done(restore()).kept().orElseThrow();
    assertThat(said(file)).isEqualTo("then");
    assertThat(Files.readAllBytes(kept)).isEqualTo(bytes);
    assertThat(DiskAccess.beside(kept, "-journal")).hasContent("left of a crash");
  }

  @Test
  void aRegisterThatIsGoneComesBackWithoutItsOldJournal() throws IOException {
    Files.delete(file);
    Files.writeString(DiskAccess.beside(file, "-journal"), "left of a crash");
    done(restore());
    assertThat(said(file)).isEqualTo("then");
  }

  @Test
  void aRegisterThatIsOpenIsNotReplaced() {
    try (var register = open(file)) {
      assertThat(refusal(restore()).what()).contains("already open");
      answer(register, "q1", "later");
    }
    assertThat(said(file)).isEqualTo("later");
  }

  @Test
  void aBackupThatIsCutOffIsRefused() throws IOException {
    var bytes = Files.readAllBytes(backup);
    // Under its own name, and under another, where the name tells nothing of the content.
    for (var name : new Path[] {backup, folder.resolve("renamed.ringfence")}) {
      for (int length = 0; length < bytes.length; length += PAGE) {
        assertRefused(Files.write(name, Arrays.copyOf(bytes, length)), "cut at " + length);
      }
    }
    System.out.printf("%d cuts were refused%n", 2 * ((bytes.length + PAGE - 1) / PAGE));
  }

  @Test
  void aBackupWithAFlippedHeaderIsRefused() throws IOException {
    var bytes = Files.readAllBytes(backup);
    for (int at = 0; at < 100; at++) {
      var changed = bytes.clone();
      changed[at] ^= (byte) 0xFF;
      assertRefused(Files.write(backup, changed), "flipped at " + at);
    }
  }

  @Test
  void anotherProgramsDatabaseIsRefused() throws Exception {
    var foreign = folder.resolve("photos.db");
    sql(foreign, "create table photo (id integer)");
    assertThat(assertRefused(foreign, "foreign")).contains("not a Ringfence register");
  }

  @Test
  void aNewerRegisterIsRefused() throws Exception {
    var newer = Files.copy(backup, folder.resolve("newer.ringfence"));
    sql(newer, "pragma user_version = 99");
    assertThat(assertRefused(newer, "newer")).contains("newer Ringfence");
  }

  @Test
  void aCancelledRestoreLeavesTheRegisterAsItIs() throws IOException {
    var before = everythingIn(folder);
    for (int looks = 0; looks < 8; looks++) {
      int[] left = {looks};
      var watch = new BackupProgress(() -> left[0]-- <= 0, length -> {});
      var outcome = restoring().restore(backup, Optional.empty(), file, watch);
      assertThat(refusal(outcome).what()).contains("cancelled");
      assertThat(everythingIn(folder)).containsAll(before).noneMatch(n -> n.contains(".restoring"));
    }
    assertThat(said(file)).isEqualTo("now");
  }

  private Outcome<RestoreResult> restore() {
    return restoring().restore(backup, Optional.empty(), file, BackupProgress.NONE);
  }

  private String assertRefused(Path from, String how) throws IOException {
    var before = Files.readAllBytes(file);
    var outcome = restoring().restore(from, Optional.empty(), file, BackupProgress.NONE);
    assertThat(outcome).as(how).isInstanceOf(Outcome.Refused.class);
    assertThat(refusal(outcome).where()).as(how).isEqualTo(from.toString());
    assertThat(Files.readAllBytes(file)).as(how).isEqualTo(before);
    assertThat(everythingIn(folder)).as(how).noneMatch(name -> name.contains(".restoring"));
    return refusal(outcome).what();
  }

  private static void sql(Path database, String statement) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        var made = connection.createStatement()) {
      made.executeUpdate(statement);
    }
  }
}
