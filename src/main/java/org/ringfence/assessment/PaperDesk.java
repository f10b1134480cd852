package org.ringfence.assessment;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.Dossier;
import org.ringfence.model.Imprint;
import org.ringfence.model.Outcome;
import org.ringfence.model.PaperKind;
import org.ringfence.report.PaperFile;

/**
 * Writes a single site report and the workbook of a whole register, with all that is needed to
 * check them later, open or locked with a password.
 */
public final class PaperDesk {
  private static final int SHORTEST_PASSWORD = 8;

  private final Knowledge knowledge;
  private final Opened opened;
  private final SnapshotMaker snapshots;

  PaperDesk(Knowledge knowledge, Opened opened) {
    this.knowledge = knowledge;
    this.opened = opened;
    this.snapshots = new SnapshotMaker(knowledge);
  }

  /**
   * Writes the Word report of one assessment.
   *
   * @param password locks the file; without one, anybody can read it
   */
  public Outcome<Path> siteReport(String assessmentId, Path file, Optional<char[]> password) {
    var site = knowledge.papers().site();
    return PaperEnding.checked(PaperKind.SITE, file)
        .then(named -> allowed(password))
        .then(
            lock ->
                Guard.problems(() -> opened.entry(assessmentId).then(opened::dossier))
                    .map(dossier -> site.content(snapshots.carried(dossier), false, Imprint.FIRST))
                    .then(content -> PaperFile.write(file, content, lock)));
  }

  /** Writes the Word report of one assessment, for anybody to read. */
  public Outcome<Path> siteReport(String assessmentId, Path file) {
    return siteReport(assessmentId, file, Optional.empty());
  }

  /**
   * Writes the Excel workbook of the whole register.
   *
   * @param password locks the file; without one, anybody can read it
   */
  public Outcome<Path> workbook(Path file, Optional<char[]> password) {
    return PaperEnding.checked(PaperKind.WORKBOOK, file)
        .then(named -> allowed(password))
        .then(lock -> Guard.problems(opened::all).then(dossiers -> workbook(dossiers, file, lock)));
  }

  /** Writes the Excel workbook of the whole register, for anybody to read. */
  public Outcome<Path> workbook(Path file) {
    return workbook(file, Optional.empty());
  }

  private Outcome<Path> workbook(List<Dossier> dossiers, Path file, Optional<char[]> password) {
    var title = knowledge.phrases().say("workbook.title");
    var today = LocalDate.now(knowledge.clock());
    var workbook = knowledge.papers().workbook();
    var all = dossiers.stream().map(snapshots::carried).toList();
    return password
        .map(word -> workbook.write(all, title, today, file, word))
        .orElseGet(() -> workbook.write(all, title, today, file));
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
