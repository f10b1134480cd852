package org.ringfence.assessment.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.TalkativePhoto;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.model.installation.Answer;

/** Whatever a register is made of, wherever it is put, is for its owner alone; papers are not. */
class PrivateFilesTest {
  private static final Set<PosixFilePermission> OWNER =
      EnumSet.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);

  /** By which others see that somebody has it open. */
  private static final Set<String> OPEN = Set.of(".lock", ".guard", ".txt");

  @TempDir private Path folder;

  @BeforeEach
  void onlyWhereThereAreSuchRights() {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
  }

  private Estate estate(String name) throws IOException {
    return new Estate(Files.createDirectories(folder.resolve(name)));
  }

  private static Path lived(Estate estate) throws IOException {
    Estate.done(estate.ring().make("Ada", Estate.PASSPHRASE.toCharArray()));
    try (var workspace = Estate.done(estate.open(Estate.knowledge()))) {
      var started = workspace.start(new NewAssessment("Anytown", "Depot", "", "", "Yard", ""));
      var id = Estate.done(started).entry().assessmentId();
      Estate.done(workspace.answer(id, "web.monitoring", Answer.stated("disabled")));
      var photo = TalkativePhoto.write(estate.folder().resolveSibling("p.jpg"));
      Estate.done(workspace.attachments().add(id, "web.monitoring", photo));
      Estate.done(workspace.backups().now());
      var carried = estate.folder().resolve("carried.zip");
      return Estate.done(
          workspace.backups().carry(carried, Optional.empty(), () -> false, bytes -> {}));
    }
  }

  private static void isPrivate(Path root) throws IOException {
    try (var all = Files.walk(root)) {
      for (var one : all.filter(path -> !path.equals(root)).toList()) {
        var name = one.toString();
        assertThat(OPEN.stream().anyMatch(name::endsWith) || isClosed(root, one)).as(name).isTrue();
      }
    }
  }

  /** Nobody gets at what is in a folder that is private. */
  private static boolean isClosed(Path root, Path one) throws IOException {
    for (var at = one; at != null && !at.equals(root); at = at.getParent()) {
      if (OWNER.containsAll(Files.getPosixFilePermissions(at))) {
        return true;
      }
    }
    return false;
  }

  @Test
  void aRegisterItsEvidenceItsBackupsAndKeysAreAndStaySo() throws IOException {
    var estate = estate("first");
    var carried = lived(estate);
    isPrivate(estate.folder());
    isPrivate(folder.resolve("keys"));
    assertThat(estate.folder().resolve("register.ringfence.attachments")).isDirectory();
    var files = new RegisterFiles(Estate.knowledge(), UUID::randomUUID);
    var restored = estate("second");
    Estate.done(
        files.restore(carried, Optional.empty(), restored.register(), () -> false, bytes -> {}));
    isPrivate(restored.folder());
    var moved = estate("third");
    Estate.done(files.move(restored.register(), moved.register(), () -> false, bytes -> {}));
    isPrivate(moved.folder());
  }

  @Test
  void aRegisterThatWasOpenToOthersIsClosedToThemWhenItIsOpened() throws IOException {
    var estate = estate("open");
    lived(estate);
    for (var rights : List.of("rw-r--r--", "rw-rw-rw-")) {
      Files.setPosixFilePermissions(estate.register(), PosixFilePermissions.fromString(rights));
      Estate.done(estate.open(Estate.knowledge())).close();
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(estate.register())))
          .isEqualTo(rights.contains("rw-rw") ? "rw-rw----" : "rw-------");
    }
  }
}
