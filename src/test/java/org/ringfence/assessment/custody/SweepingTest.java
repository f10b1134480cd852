package org.ringfence.assessment.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.register.Register;
import org.ringfence.register.backup.Sweeping;

/** What a killed run left goes at the next start; what a person put there stays. */
class SweepingTest {

  private static final List<String> LEFT =
      List.of(
          ".e.ringfence.moving/e.ringfence",
          ".e.ringfence.restoring/attachments/ab/cd",
          ".e.ringfence.trial/register-journal",
          "e.ringfence.new",
          "e.ringfence.new-journal",
          "e.ringfence.migrating",
          "e.ringfence.migrating-wal",
          ".ringfence-1.part",
          ".ringfence-17.part",
          "e.ringfence.backups/.making",
          "e.ringfence.backups/.making-journal",
          "e.ringfence.backups/.ringfence-2.part",
          "e.ringfence.backups/attachments/ab/.making",
          "e.ringfence.attachments/ab/.making",
          "e.ringfence.attachments/ab/.ringfence-1.part");

  private static final List<String> MINE =
      List.of(
          "e.ringfence.new.txt",
          "e.ringfence.before-3",
          "e.ringfence-journal.set-aside",
          "e.ringfence.moving",
          ".other.ringfence.moving/e.ringfence",
          ".other.ringfence.restoring/register.ringfence",
          "photo.making",
          "letter.part",
          ".ringfence-mine.part",
          ".ringfence-12345.part",
          "e.ringfence.backups/my.making",
          "e.ringfence.backups/letter.part",
          "e.ringfence.attachments/ab/note.txt");

  @TempDir private Path folder;

  @Test
  void onlyWhatIsOursAndNobodyHasGoes() throws IOException {
    var file = folder.resolve("e.ringfence");
    open(file).close();
    for (var name : LEFT) {
      put(name);
    }
    for (var name : MINE) {
      put(name);
    }
    var held = put(".ringfence-3.part");
    try (var channel = FileChannel.open(held, StandardOpenOption.WRITE);
        var lock = channel.tryLock();
        var register = open(file)) {
      assertThat(lock).isNotNull();
      Sweeping.beside(register.file());
      var all = new TreeSet<>(MINE);
      all.addAll(List.of("e.ringfence", "e.ringfence.guard", "e.ringfence.lock"));
      all.add(".ringfence-3.part");
      assertThat(files()).isEqualTo(all);
    }
  }

  @Test
  void whatWasBegunElsewhereIsSweptWhereNobodyIsAtIt() throws IOException {
    var file = folder.resolve("e.ringfence");
    var files =
        new RegisterFiles(
            new CatalogueServices(
                new CatalogueReader(CatalogueSource.bundled()).read(), Clock.systemUTC()),
            UUID::randomUUID);
    var room = put(".e.ringfence.moving/e.ringfence").getParent();
    put(".e.ringfence.moving/placing");
    put("e.ringfence.attachments/ab/abcd");
    put("e.ringfence.backups/one");
    var restoring = put(".f.ringfence.restoring/unlocked.zip").getParent();
    var part = put(".ringfence-1.part");
    var mine = put("my papers");
    files.sweep(List.of(room, restoring, part, mine, folder));
    assertThat(files())
        .containsExactlyInAnyOrder("e.ringfence.guard", "f.ringfence.guard", "my papers");
    put(".e.ringfence.moving/e.ringfence");
    try (var register = open(file)) {
      files.sweep(List.of(room));
      assertThat(room).exists();
      assertThat(register.entries()).isEmpty();
    }
    files.sweep(List.of(room));
    assertThat(room).doesNotExist();
    assertThat(file).exists();
  }

  private static Register open(Path file) {
    return switch (Register.open(file, Clock.systemUTC())) {
      case Outcome.Done<Register>(var register) -> register;
      case Outcome.Refused<Register>(var problems) -> throw new AssertionError(problems);
    };
  }

  private Path put(String name) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "left");
  }

  private Set<String> files() throws IOException {
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(one -> folder.relativize(one).toString().replace('\\', '/'))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
