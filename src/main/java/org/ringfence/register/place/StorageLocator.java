package org.ringfence.register.place;

import static org.ringfence.register.problem.RegisterTexts.TEXTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tells whether a file lies on this computer, on another, or in a synchronised folder. */
public final class StorageLocator {

  private static final List<String> REMOTE =
      List.of(
          "nfs",
          "cifs",
          "smb",
          "afpfs",
          "afs",
          "webdav",
          "davfs",
          "fuse.sshfs",
          "sshfs",
          "9p",
          "ncpfs",
          "ceph",
          "glusterfs",
          "fuse.glusterfs",
          "fuse.rclone",
          "fuse.davfs",
          "fuse.gvfsd-fuse",
          "lustre",
          "drvfs-remote",
          "vboxsf",
          "prl_fs",
          "vmhgfs");

  private final StorageEnvironment surroundings;

  /** By what these surroundings tell. */
  public StorageLocator(StorageEnvironment surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * Where this file is or would be. A drive letter that stands for a share is told as one only
   * where the system says which share it stands for.
   */
  public StoragePlace of(String path) {
    var real = surroundings.real(path);
    return Stream.<Function<String, Optional<StoragePlace>>>of(
            text -> share(path),
            this::share,
            this::variable,
            this::named,
            this::marked,
            this::store)
        .flatMap(rule -> rule.apply(real).stream())
        .findFirst()
        .orElse(new StoragePlace.Local());
  }

  /** {@code \\server\share}, also as {@code \\?\UNC\server\share}, but not {@code \\?\C:\}. */
  private Optional<StoragePlace> share(String path) {
    var text = path.replace('/', '\\').toLowerCase(Locale.ROOT);
    boolean device = text.startsWith("\\\\?\\") || text.startsWith("\\\\.\\");
    return text.startsWith("\\\\") && (!device || text.startsWith("unc\\", 4))
        ? Optional.of(new StoragePlace.Network(TEXTS.say("place.other-computer")))
        : Optional.empty();
  }

  private Optional<StoragePlace> variable(String path) {
    return Stream.of("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
        .filter(name -> surroundings.variable(name).filter(at -> isIn(path, at)).isPresent())
        .findFirst()
        .map(_ -> new StoragePlace.Synchronised(TEXTS.say("place.onedrive"), "OneDrive"));
  }

  private Optional<StoragePlace> named(String path) {
    var folders = names(path);
    return SyncPrograms.named(folders)
        .or(() -> belowHome(path).flatMap(below -> SyncPrograms.inHome(below, this::isInHome)));
  }

  private boolean isInHome(String nameStart) {
    return home().filter(home -> surroundings.holds(home, nameStart)).isPresent();
  }

  private Optional<StoragePlace> marked(String path) {
    return above(path)
        .flatMap(
            folder ->
                SyncPrograms.MARKS.entrySet().stream()
                    .filter(mark -> surroundings.holds(folder, mark.getKey()))
                    .map(
                        mark ->
                            (StoragePlace)
                                new StoragePlace.Synchronised(
                                    TEXTS.say("place.mark", mark.getKey(), folder),
                                    mark.getValue())))
        .findFirst();
  }

  private Optional<StoragePlace> store(String path) {
    return surroundings
        .fileSystem(path)
        .map(type -> type.toLowerCase(Locale.ROOT))
        .filter(type -> REMOTE.stream().anyMatch(remote -> isKind(type, remote)))
        .map(type -> new StoragePlace.Network(TEXTS.say("place.drive", type)));
  }

  /** With a number after it, as in nfs4 or smb3, it is of the same kind, and so is smbfs. */
  private static boolean isKind(String type, String remote) {
    return type.matches("\\Q" + remote + "\\E(\\d*|fs)");
  }

  private Optional<String> home() {
    return surroundings.variable("USERPROFILE").or(() -> surroundings.variable("HOME"));
  }

  private Optional<List<String>> belowHome(String path) {
    return home()
        .filter(home -> isIn(path, home))
        .map(home -> names(path).subList(names(home).size(), names(path).size()));
  }

  private static boolean isIn(String path, String folder) {
    var inner = names(path);
    var outer = names(folder);
    return !outer.isEmpty()
        && inner.size() > outer.size()
        && Stream.iterate(0, at -> at + 1)
            .limit(outer.size())
            .allMatch(at -> inner.get(at).equalsIgnoreCase(outer.get(at)));
  }

  private static List<String> names(String path) {
    return Stream.of(path.split("[/\\\\]", -1)).filter(name -> !name.isEmpty()).toList();
  }

  /** Each folder above a file, the nearest first. */
  private static Stream<String> above(String path) {
    var found = new ArrayList<String>();
    for (int at = lastSlash(path); at > 0; at = lastSlash(path.substring(0, at))) {
      found.add(path.substring(0, at));
    }
    return found.stream();
  }

  private static int lastSlash(String path) {
    return Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  }
}
