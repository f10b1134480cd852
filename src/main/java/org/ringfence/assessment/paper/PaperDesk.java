package org.ringfence.assessment.paper;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.dossier.SnapshotMaker;
import org.ringfence.assessment.dossier.UnreadWords;
import org.ringfence.assessment.editing.AssessmentReader;
import org.ringfence.assessment.ledger.RegisterErrors;
import org.ringfence.assessment.ledger.RegisterListing;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.DocumentVersion;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.report.office.PaperFile;

/**
 * Writes a single site report and the workbook of a whole register, with all that is needed to
 * check them later, open or locked with a password.
 */
public final class PaperDesk {
  private static final int SHORTEST_PASSWORD = 8;

  private final CatalogueServices knowledge;
  private final AssessmentReader opened;
  private final SnapshotMaker snapshots;

  public PaperDesk(CatalogueServices knowledge, AssessmentReader opened) {
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
    return PaperEnding.checked(PaperKind.SITE, file)
        .then(named -> allowed(password))
        .then(
            lock ->
                RegisterErrors.problems(() -> opened.entry(assessmentId).then(opened::dossier))
                    .map(
                        dossier ->
                            knowledge
                                .papers(dossier.words())
                                .site()
                                .content(snapshots.carried(dossier), false, DocumentVersion.FIRST))
                    .then(content -> PaperFile.write(file, content, lock)));
  }

  /** Writes the Word report of one assessment, for anybody to read. */
  public Outcome<Path> siteReport(String assessmentId, Path file) {
    return siteReport(assessmentId, file, Optional.empty());
  }

  /**
   * Writes the Excel workbook of the whole register. An assessment that can't be read hides none of
   * the others; refused where none can be read.
   *
   * @param password locks the file; without one, anybody can read it
   */
  public Outcome<WrittenPaper> workbook(Path file, Optional<char[]> password) {
    return PaperEnding.checked(PaperKind.WORKBOOK, file)
        .then(named -> allowed(password))
        .then(
            lock ->
                RegisterErrors.problems(() -> Outcome.done(opened.listing()))
                    .then(PaperDesk::unlessNone)
                    .then(listing -> workbook(listing, file, lock)));
  }

  private static Outcome<RegisterListing> unlessNone(RegisterListing listing) {
    return listing.dossiers().isEmpty() && !listing.unread().isEmpty()
        ? new Outcome.Refused<>(listing.problems())
        : Outcome.done(listing);
  }

  /** Writes the Excel workbook of the whole register, for anybody to read. */
  public Outcome<Path> workbook(Path file) {
    return workbook(file, Optional.empty()).map(WrittenPaper::file);
  }

  private Outcome<WrittenPaper> workbook(
      RegisterListing listing, Path file, Optional<char[]> password) {
    var title = knowledge.phrases().say("workbook.title");
    var today = LocalDate.now(knowledge.clock());
    var unread = new UnreadWords(knowledge.phrases()).figures(listing.problems());
    var all = listing.dossiers().stream().map(snapshots::carried).toList();
    var content = knowledge.papers().workbook().plain(all, unread, title, today);
    return PaperFile.write(file, content, password)
        .map(path -> new WrittenPaper(path, Optional.empty(), unread));
  }

  private static Outcome<Optional<char[]>> allowed(Optional<char[]> password) {
    return password.filter(word -> word.length < SHORTEST_PASSWORD).isPresent()
        ? Outcome.refused(
            "The passphrase is too short.",
            "",
            "Use at least %d characters. Nothing was written.".formatted(SHORTEST_PASSWORD))
        : Outcome.done(password);
  }
}
