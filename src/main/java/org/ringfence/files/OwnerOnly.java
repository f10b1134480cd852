package org.ringfence.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps files and folders for their owner alone: registers, keys, what proves answers, backups.
 * Where a disk knows no rights, as many a stick, there is nothing to set, and that is no failure.
 * Papers are not kept so: they take the rights of the folder that they are written to.
 */
public final class OwnerOnly {
  private static final Set<PosixFilePermission> OWNER =
      EnumSet.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);
  private static final Set<PosixFilePermission> OTHERS =
      EnumSet.of(
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE,
          PosixFilePermission.OTHERS_EXECUTE);

  private OwnerOnly() {}

  /** Takes a file or a folder that this program has just made from everybody but its owner. */
  public static void set(Path made) throws IOException {
    var posix = Files.getFileAttributeView(made, PosixFileAttributeView.class);
    if (posix != null) {
      keep(posix, OWNER);
      return;
    }
    var acl = Files.getFileAttributeView(made, AclFileAttributeView.class);
    if (acl != null) {
      set(acl, Files.isDirectory(made));
    }
  }

  /**
   * The same of one that was there before, as of an earlier version. A group that may write was let
   * in by somebody on purpose, and stays; a list of rights on Windows stays as it is.
   */
  public static void tighten(Path there) {
    try {
      var posix = Files.getFileAttributeView(there, PosixFileAttributeView.class);
      if (posix == null || !Files.exists(there)) {
        return;
      }
      var kept = EnumSet.copyOf(OWNER);
      if (posix.readAttributes().permissions().contains(PosixFilePermission.GROUP_WRITE)) {
        kept = EnumSet.complementOf(EnumSet.copyOf(OTHERS));
      }
      keep(posix, kept);
    } catch (IOException _) {
      return; // It is somebody else's, and for them to say.
    }
  }

  /** Makes a folder and those above it; what of them is new is for its owner alone. */
  public static void folder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    var above = folder.toAbsolutePath().getParent();
    if (above != null) {
      folder(above);
    }
    Files.createDirectories(folder);
    set(folder);
  }

  private static void keep(PosixFileAttributeView posix, Set<PosixFilePermission> kept)
      throws IOException {
    var is = posix.readAttributes().permissions();
    var rest = EnumSet.copyOf(is);
    rest.retainAll(kept);
    if (!rest.equals(is)) {
      posix.setPermissions(rest);
    }
  }

  /** What is made in such a folder is its owner's alone, too. */
  static void set(AclFileAttributeView acl, boolean folder) throws IOException {
    var entry =
        AclEntry.newBuilder()
            .setType(AclEntryType.ALLOW)
            .setPrincipal(acl.getOwner())
            .setPermissions(EnumSet.allOf(AclEntryPermission.class));
    if (folder) {
      entry.setFlags(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT);
    }
    acl.setAcl(List.of(entry.build()));
  }
}
