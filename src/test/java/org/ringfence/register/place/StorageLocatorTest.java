package org.ringfence.register.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StorageLocatorTest {

  private static final String HOME = "C:\\Users\\anna";

  @TempDir Path folder;

  /** A computer as it is written down here. */
  private record Written(Map<String, String> variables, Set<String> files, String fileSystem)
      implements StorageEnvironment {
    @Override
    public String real(String path) {
      return path;
    }

    @Override
    public Optional<String> fileSystem(String path) {
      return Optional.of(fileSystem);
    }

    @Override
    public Optional<String> variable(String name) {
      return Optional.ofNullable(variables.get(name));
    }

    @Override
    public boolean holds(String folder, String nameStart) {
      return files.stream()
          .anyMatch(
              file ->
                  file.startsWith(folder + "\\" + nameStart)
                      || file.startsWith(folder + "/" + nameStart));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nfs",
        "nfs4",
        "cifs",
        "smb",
        "smb2",
        "smb3",
        "smbfs",
        "afpfs",
        "webdav",
        "davfs",
        "fuse.sshfs",
        "9p",
        "NFS4"
      })
  void aDriveOnAnotherComputerIsTold(String type) {
    assertThat(place("/mnt/share/estate.ringfence", type))
        .isEqualTo(
            new StoragePlace.Network(
                "the system calls the drive “" + type.toLowerCase(Locale.ROOT) + "”"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ext4", "NTFS", "apfs", "btrfs", "exfat", "vfat", "overlay", "fuseblk"})
  void aDriveOfThisComputerIsSafe(String type) {
    assertThat(place("/home/anna/estate.ringfence", type)).isEqualTo(new StoragePlace.Local());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\\\server\\share\\estate.ringfence",
        "//server/share/estate.ringfence",
        "\\\\?\\UNC\\server\\share\\estate.ringfence"
      })
  void aShareIsTold(String path) {
    assertThat(place(path, "NTFS")).isInstanceOf(StoragePlace.Network.class);
    assertThat(place(path, "NTFS").isSafe()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "C:\\Users\\anna\\OneDrive\\estate, OneDrive",
    "C:\\Users\\anna\\OneDrive - Ringmere Council\\Risk\\estate, OneDrive",
    "/Users/anna/Library/CloudStorage/OneDrive-Ringmere/estate, OneDrive",
    "/Users/anna/Library/CloudStorage/Other/estate, a program for synchronised folders",
    "D:\\Dropbox\\estate, Dropbox",
    "C:\\Users\\anna\\Dropbox (Ringmere)\\estate, Dropbox",
    "G:\\My Drive\\estate, Google Drive",
    "/home/anna/Google Drive/estate, Google Drive",
    "C:\\Users\\anna\\AppData\\Local\\Google\\DriveFS\\x\\estate, Google Drive",
    "/Users/anna/Library/Mobile Documents/com~apple~CloudDocs/estate, iCloud",
    "C:\\Users\\anna\\iCloudDrive\\estate, iCloud",
    "/home/anna/Nextcloud/estate, Nextcloud",
    "/home/anna/ownCloud/estate, ownCloud",
    "C:\\Users\\anna\\Box\\estate, Box",
    "C:\\Users\\anna\\Ringmere Council\\Estates - Documents\\estate, SharePoint",
    "E:\\Work\\estate, Nextcloud",
    "E:\\Staff\\anna\\estate, OneDrive"
  })
  void aSynchronisedFolderIsToldWithItsProgram(String path, String product) {
    var computer =
        new Written(
            Map.of("USERPROFILE", HOME, "OneDriveCommercial", "e:\\staff"),
            Set.of("E:\\Work\\.nextcloudsync.log", HOME + "\\OneDrive - Ringmere Council"),
            "NTFS");
    assertThat(new StorageLocator(computer).of(path))
        .isInstanceOfSatisfying(
            StoragePlace.Synchronised.class,
            place -> {
              assertThat(place.product()).isEqualTo(product);
              assertThat(place.reason()).isNotBlank();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C:\\Users\\anna\\Documents\\estate.ringfence",
        "C:\\Users\\anna\\Documents\\OneDrive",
        "D:\\Box\\estate.ringfence",
        "C:\\Users\\anna\\Dropboxes and crates\\estate.ringfence",
        "\\\\?\\C:\\Users\\anna\\estate.ringfence",
        "C:\\Users\\annabel\\Ringmere Council\\estate.ringfence"
      })
  void anOrdinaryFolderIsSafe(String path) {
    var computer =
        new Written(
            Map.of("USERPROFILE", HOME, "OneDrive", HOME + "\\OneDrive"),
            Set.of(
                "C:\\Users\\anna\\Documents\\desktop.ini", HOME + "\\OneDrive - Ringmere Council"),
            "NTFS");
    assertThat(new StorageLocator(computer).of(path)).isEqualTo(new StoragePlace.Local());
  }

  @Test
  void thisComputerTellsItsOwnFolders() throws Exception {
    var whereabouts = new StorageLocator(new ThisComputer());
    var plain = folder.resolve("not/yet/there/estate.ringfence");
    assertThat(whereabouts.of(plain.toString())).isEqualTo(new StoragePlace.Local());
    var dropbox = Files.createDirectories(folder.resolve("Dropbox/work"));
    Files.createSymbolicLink(folder.resolve("link"), dropbox);
    assertThat(whereabouts.of(folder.resolve("link/new/estate.ringfence").toString()))
        .isInstanceOf(StoragePlace.Synchronised.class);
    var marked = Files.createDirectories(folder.resolve("marked/below"));
    Files.createFile(folder.resolve("marked/._sync_0123.db"));
    assertThat(whereabouts.of(marked.resolve("estate.ringfence").toString()))
        .isInstanceOf(StoragePlace.Synchronised.class);
  }

  private static StoragePlace place(String path, String type) {
    return new StorageLocator(new Written(Map.of(), Set.of(), type)).of(path);
  }
}
