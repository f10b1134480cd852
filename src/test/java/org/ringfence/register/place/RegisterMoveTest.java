package org.ringfence.register.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.register.backup.BackupFixture.CLOCK;
import static org.ringfence.register.backup.BackupFixture.answer;
import static org.ringfence.register.backup.BackupFixture.attach;
import static org.ringfence.register.backup.BackupFixture.done;
import static org.ringfence.register.backup.BackupFixture.everythingIn;
import static org.ringfence.register.backup.BackupFixture.fill;
import static org.ringfence.register.backup.BackupFixture.open;
import static org.ringfence.register.backup.BackupFixture.opener;
import static org.ringfence.register.backup.BackupFixture.refusal;
import static org.ringfence.register.backup.BackupFixture.said;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.register.backup.BackupProgress;

class RegisterMoveTest {

  @TempDir Path folder;
  private Path from;
  private Path to;
  private String photo = "";

  @BeforeEach
  void make() throws IOException {
    from = Files.createDirectory(folder.resolve("Dropbox")).resolve("estate.ringfence");
    to = folder.resolve("local/estate.ringfence");
    fill(from, "answer");
    photo = attach(from, "photo");
  }

  @Test
  void theRegisterAndItsAttachmentsAreMovedAndTheOriginalStaysUnderAnotherName()
      throws IOException {
    var bytes = Files.readAllBytes(from);
    var moved = done(move(BackupProgress.NONE));
    assertThat(moved.concerns()).isEmpty();
    assertThat(said(to)).isEqualTo("answer");
    assertThat(everythingIn(folder.resolve("local")))
        .contains("estate.ringfence.attachments/" + photo.substring(0, 2) + "/" + photo)
        .noneMatch(name -> name.startsWith("."));
    assertThat(from).doesNotExist();
    assertThat(moved.original().getFileName()).hasToString("estate.ringfence.moved");
    assertThat(Files.readAllBytes(moved.original())).isEqualTo(bytes);
    assertThat(from.resolveSibling("estate.ringfence.moved.attachments")).isDirectory();
    assertThat(RegisterMove.movedTo(from)).contains(to.toAbsolutePath());
    fill(from, "a new one");
    assertThat(RegisterMove.movedTo(from)).isEmpty();
  }

  @Test
  void nothingIsMovedOntoSomethingOrToWhereItWouldNotBeSafe() throws IOException {
    var there = folder.resolve("there.ringfence");
    fill(there, "other");
    var moving = moving();
    assertThat(refusal(moving.move(from, there, BackupProgress.NONE)).what()).contains("already");
    var worse = folder.resolve("OneDrive/estate.ringfence");
    assertThat(refusal(moving.move(from, worse, BackupProgress.NONE)).what())
        .contains("synchronised too");
    assertThat(refusal(moving.move(folder.resolve("no"), to, BackupProgress.NONE)).what())
        .contains("no register here");
    assertThat(said(there)).isEqualTo("other");
    assertThat(said(from)).isEqualTo("answer");
  }

  @Test
  void aRegisterThatIsOpenOrDamagedIsNotMoved() throws IOException {
    try (var register = open(from)) {
      assertThat(refusal(move(BackupProgress.NONE)).what()).contains("already open");
      answer(register, "q1", "later");
    }
    var bytes = Files.readAllBytes(from);
    Arrays.fill(bytes, 4096, 8192, (byte) 0xA5);
    Files.write(from, bytes);
    assertThat(refusal(move(BackupProgress.NONE)).what()).contains("not moved").contains("damaged");
    assertThat(Files.readAllBytes(from)).isEqualTo(bytes);
    assertThat(to).doesNotExist();
  }

  @Test
  void aRegisterThatIsChangedWhileItIsCopiedIsNotMoved() {
    var moving =
        new RegisterMove(
            copy -> {
              fillMore();
              return opener().apply(copy);
            },
            new StorageLocator(new ThisComputer()),
            CLOCK);
    assertThat(refusal(moving.move(from, to, BackupProgress.NONE)).what())
        .contains("changed while");
    assertThat(to).doesNotExist();
    assertThat(from).exists();
  }

  @Test
  void aCancelledMoveLeavesAllAsItWas() throws IOException {
    assertThat(refusal(move(new BackupProgress(() -> true, length -> {}))).what())
        .contains("cancelled");
    assertThat(said(from)).isEqualTo("answer");
    assertThat(everythingIn(folder.resolve("local")))
        .allMatch(name -> name.equals("estate.ringfence.guard"));
  }

  private void fillMore() {
    try {
      Files.write(from, new byte[1], StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Outcome<MoveResult> move(BackupProgress watch) {
    return moving().move(from, to, watch);
  }

  private static RegisterMove moving() {
    return new RegisterMove(opener(), new StorageLocator(new ThisComputer()), CLOCK);
  }
}
