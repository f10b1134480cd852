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
import org.ringfence.model.paper.PaperKind;
import org.ringfence.report.office.PaperFile;

/** Writes the Excel workbook of a whole register, whichever organisations are in it. */
final class RegisterWorkbook {
  private final CatalogueServices knowledge;
  private final AssessmentReader opened;

  RegisterWorkbook(CatalogueServices knowledge, AssessmentReader opened) {
    this.knowledge = knowledge;
    this.opened = opened;
  }

  Outcome<WrittenPaper> write(Path file, Optional<char[]> password) {
    return PaperEnding.checked(PaperKind.WORKBOOK, file)
        .then(_ -> PaperRenderer.allowed(password))
        .then(
            lock ->
                RegisterErrors.problems(() -> Outcome.done(opened.listing()))
                    .then(RegisterWorkbook::unlessNone)
                    .then(listing -> workbookOf(listing, file, lock)));
  }

  private static Outcome<RegisterListing> unlessNone(RegisterListing listing) {
    return listing.dossiers().isEmpty() && !listing.unread().isEmpty()
        ? new Outcome.Refused<>(listing.problems())
        : Outcome.done(listing);
  }

  private Outcome<WrittenPaper> workbookOf(
      RegisterListing listing, Path file, Optional<char[]> lock) {
    var snapshots = new SnapshotMaker(knowledge);
    var missing = new UnreadWords(knowledge.phrases()).figures(listing.problems());
    var content =
        knowledge
            .papers()
            .workbook()
            .plain(
                listing.dossiers().stream().map(snapshots::carried).toList(),
                missing,
                knowledge.phrases().say("workbook.title"),
                LocalDate.now(knowledge.clock()));
    return PaperFile.write(file, content, lock)
        .map(path -> new WrittenPaper(path, Optional.empty(), missing));
  }
}
