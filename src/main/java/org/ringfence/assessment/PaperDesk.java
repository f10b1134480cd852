package org.ringfence.assessment;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.Dossier;
import org.ringfence.model.Imprint;
import org.ringfence.model.Outcome;
import org.ringfence.report.PaperFile;

/** Writes papers with all that is needed to check them later, open or locked with a password. */
final class PaperDesk {
  private static final int SHORTEST_PASSWORD = 8;

  private final Knowledge knowledge;
  private final SnapshotMaker snapshots = new SnapshotMaker();

  PaperDesk(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  Outcome<Path> site(Dossier dossier, Path file, Optional<char[]> password) {
    var site = knowledge.papers().site();
    var carried = snapshots.carried(dossier);
    return allowed(password)
        .then(lock -> PaperFile.write(file, site.content(carried, false, Imprint.FIRST), lock));
  }

  Outcome<Path> workbook(List<Dossier> dossiers, Path file, Optional<char[]> password) {
    var title = knowledge.phrases().say("workbook.title");
    var today = LocalDate.now(knowledge.clock());
    var workbook = knowledge.papers().workbook();
    var all = dossiers.stream().map(snapshots::carried).toList();
    return allowed(password)
        .then(
            lock ->
                lock.map(word -> workbook.write(all, title, today, file, word))
                    .orElseGet(() -> workbook.write(all, title, today, file)));
  }

  private static Outcome<Optional<char[]>> allowed(Optional<char[]> password) {
    return password.filter(word -> word.length < SHORTEST_PASSWORD).isPresent()
        ? Outcome.refused(
            "The password is too short.",
            "",
            "Use at least %d characters. Nothing was written.".formatted(SHORTEST_PASSWORD))
        : Outcome.done(password);
  }
}
