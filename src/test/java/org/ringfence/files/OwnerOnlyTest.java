package org.ringfence.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is private is its owner's alone, and what was shared on purpose stays shared. */
class OwnerOnlyTest {
  @TempDir private Path folder;

  private static String rights(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  private void assumeRights() {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
  }

  private Path file(String name, String rights) throws IOException {
    var file = Files.createFile(folder.resolve(name));
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
  }

  @Test
  void whatIsMadePrivateIsSoWithTheFoldersMadeForIt() throws IOException {
    assumeRights();
    var file = folder.resolve("keys").resolve("own").resolve("key");
    WholeFile.writePrivate(file, out -> out.write("key".getBytes(StandardCharsets.UTF_8)));
    assertThat(rights(file)).isEqualTo("rw-------");
    assertThat(rights(folder.resolve("keys"))).isEqualTo("rwx------");
    assertThat(rights(folder.resolve("keys").resolve("own"))).isEqualTo("rwx------");
  }

  /** As everything that another program saves there. */
  @Test
  void aPaperTakesTheRightsThatFilesHaveThere() throws IOException {
    assumeRights();
    var other = Files.createFile(folder.resolve("other"));
    var paper = folder.resolve("paper.docx");
    WholeFile.write(paper, out -> out.write("paper".getBytes(StandardCharsets.UTF_8)));
    assertThat(rights(paper)).isEqualTo(rights(other));
  }

  @Test
  void whatWasThereIsTightenedUnlessAGroupMayWrite() throws IOException {
    assumeRights();
    var open = file("open", "rw-r--r--");
    OwnerOnly.tighten(open);
    assertThat(rights(open)).isEqualTo("rw-------");
    var shared = file("shared", "rw-rw-r--");
    OwnerOnly.tighten(shared);
    assertThat(rights(shared)).isEqualTo("rw-rw----");
    var locked = file("locked", "r--r--r--");
    OwnerOnly.tighten(locked);
    assertThat(rights(locked)).isEqualTo("r--------");
    OwnerOnly.tighten(folder.resolve("none"));
    assertThat(folder.resolve("none")).doesNotExist();
  }

  /** Windows has lists in place of marks. */
  private static final class Listed implements AclFileAttributeView {
    private final UserPrincipal owner;
    private List<AclEntry> entries = new ArrayList<>();

    private Listed(UserPrincipal owner) {
      this.owner = owner;
    }

    @Override
    public String name() {
      return "acl";
    }

    @Override
    public List<AclEntry> getAcl() {
      return entries;
    }

    @Override
    public void setAcl(List<AclEntry> acl) {
      entries = acl;
    }

    @Override
    public UserPrincipal getOwner() {
      return owner;
    }

    @Override
    public void setOwner(UserPrincipal other) {
      throw new UnsupportedOperationException();
    }
  }

  @Test
  void onWindowsTheListNamesTheOwnerAlone() throws IOException {
    var listed = new Listed(Files.getOwner(folder));
    OwnerOnly.set(listed, false);
    assertThat(listed.getAcl())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.type()).isEqualTo(AclEntryType.ALLOW);
              assertThat(entry.principal()).isEqualTo(listed.getOwner());
              assertThat(entry.flags()).isEmpty();
            });
    OwnerOnly.set(listed, true);
    assertThat(listed.getAcl().getFirst().flags())
        .containsExactlyInAnyOrder(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT);
  }
}
