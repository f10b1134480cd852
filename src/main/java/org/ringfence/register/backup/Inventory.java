package org.ringfence.register.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ringfence.files.PlainFile;
import org.ringfence.files.WholeFile;

/**
 * Which backups in a folder the program put there by itself, as a list in that folder. A file that
 * is not on it is somebody's, whatever its name: a backup that was brought back from a stick looks
 * like one of the program's own.
 *
 * <p>Where there is no list, as in the folders of the first version, the names alone tell. Where it
 * can't be written, what it lacks is kept.
 */
record Inventory(Path folder) {

  private static final String LIST = ".made-by-itself";

  /** The backups that may be deleted to make room, the newest first. */
  List<Backup> own() throws IOException {
    var passing = BackupDirectory.passing(folder);
    var listed = listed();
    if (listed.isEmpty()) {
      write(names(passing));
      return passing;
    }
    return passing.stream().filter(one -> listed.get().contains(name(one))).toList();
  }

  /** Puts a backup on the list that is about to get its name. */
  void add(Backup backup) throws IOException {
    var names = listed();
    var all =
        new TreeSet<>(names.isPresent() ? names.get() : names(BackupDirectory.passing(folder)));
    all.add(name(backup));
    write(all);
  }

  /** Takes backups off the list that are deleted. */
  void remove(Collection<Backup> gone) throws IOException {
    var names = listed();
    if (names.isPresent() && !gone.isEmpty()) {
      var all = new TreeSet<>(names.get());
      all.removeAll(names(gone));
      write(all);
    }
  }

  private Optional<Set<String>> listed() throws IOException {
    var list = list();
    return Files.isRegularFile(list)
        ? Optional.of(
            new String(PlainFile.bytes(list), StandardCharsets.ISO_8859_1)
                .lines()
                .collect(Collectors.toSet()))
        : Optional.empty();
  }

  /** A list that can't be written costs no backup; those that it lacks stay. */
  private void write(Set<String> names) {
    var text = String.join("\n", names) + "\n";
    var _ = WholeFile.writePrivate(list(), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private Path list() {
    return folder.resolve(LIST);
  }

  private static Set<String> names(Collection<Backup> backups) {
    return backups.stream().map(Inventory::name).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String name(Backup backup) {
    return String.valueOf(backup.file().getFileName());
  }
}
