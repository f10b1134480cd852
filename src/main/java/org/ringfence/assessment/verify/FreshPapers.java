package org.ringfence.assessment.verify;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.paper.PaperEnding;
import org.ringfence.assessment.verify.record.PaperContents;
import org.ringfence.files.WholeFile;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.DocumentVersion;
import org.ringfence.model.paper.EmbeddedRecords;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.report.office.PaperFile;

/** Writes fresh papers from the records that a doubtful one carries whole. */
final class FreshPapers {
  private final CatalogueServices knowledge;
  private final PapersAgain again;

  FreshPapers(CatalogueServices knowledge) {
    this.knowledge = knowledge;
    this.again = new PapersAgain(knowledge);
  }

  /**
   * Writes fresh papers from the records that a paper carries whole: the same paper where all that
   * it prints is signed, else a site report of each.
   *
   * @param to a file for one; for several, their numbers are put before its ending
   */
  Outcome<List<Path>> write(PaperContents contents, LocalDate day, Path to) {
    var whole = contents.wholeRecords();
    if (UnsignedParts.of(contents).isEmpty()) {
      var enclosure = contents.enclosure();
      var today = new EmbeddedRecords(enclosure.kind(), day, enclosure.records());
      return PaperEnding.checked(paper(enclosure), to)
          .then(
              file ->
                  again
                      .asSigned(
                          new PaperContents(today, whole, List.of(), List.of(), Optional.empty()))
                      .then(content -> PaperFile.write(file, content, Optional.empty())))
          .map(List::of);
    }
    Outcome<List<Path>> written = Outcome.done(new ArrayList<>());
    for (var number = 1; number <= whole.size(); number++) {
      var dossier = whole.get(number - 1).dossier();
      var named = whole.size() == 1 ? to : numbered(to, number);
      written =
          written.then(
              files ->
                  PaperEnding.checked(PaperKind.SITE, named)
                      .then(file -> PaperFile.write(file, site(dossier), Optional.empty()))
                      .map(file -> with(files, file)));
    }
    return written.map(List::copyOf);
  }

  private static List<Path> with(List<Path> files, Path file) {
    files.add(file);
    return files;
  }

  private static Path numbered(Path to, int number) {
    var name = String.valueOf(to.getFileName());
    var dot = name.lastIndexOf('.');
    var end = dot < 0 ? name.length() : dot;
    return to.resolveSibling(name.substring(0, end) + "-" + number + name.substring(end));
  }

  private WholeFile.Content site(Dossier dossier) {
    return knowledge
        .papers(dossier.words())
        .site()
        .content(dossier, Set.of(), DocumentVersion.FIRST);
  }

  private static PaperKind paper(EmbeddedRecords enclosure) {
    return switch (enclosure.ownKind()) {
      case EmbeddedRecords.WORKBOOK -> PaperKind.WORKBOOK;
      case EmbeddedRecords.SIGN_OFF -> PaperKind.SIGN_OFF;
      default -> PaperKind.SITE;
    };
  }
}
