package org.ringfence.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;
import org.ringfence.files.WholeFile;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.Annex;
import org.ringfence.model.paper.DocumentVersion;
import org.ringfence.report.check.PaperCheck;
import org.ringfence.report.office.PaperFile;
import org.ringfence.report.site.SiteReport;
import org.ringfence.report.workbook.WorkbookReport;

/** Papers made from the signed county, and what a check of them says. */
public final class PaperFiles {
  private PaperFiles() {}

  public static Path site(Path file) {
    return site(Dossiers.recorded(), file);
  }

  public static Path site(Dossier dossier, Path file) {
    return site(dossier, Set.of(), file);
  }

  /** With its workings: every step of the scores and every answer's evidence. */
  public static Path workings(Dossier dossier, Path file) {
    return site(dossier, Set.of(Annex.WORKINGS), file);
  }

  private static Path site(Dossier dossier, Set<Annex> annexes, Path file) {
    var report = new SiteReport(Catalogues.wording(), Catalogues.method());
    return written(report.content(dossier, annexes, DocumentVersion.FIRST), file);
  }

  public static Path written(WholeFile.Content content, Path file) {
    assertThat(PaperFile.write(file, content, Optional.empty())).isEqualTo(Outcome.done(file));
    return file;
  }

  public static Path book(Path file) {
    return book(
        List.of(Dossiers.recorded(), Dossiers.recorded("a-2", "Yard")), "The register", file);
  }

  public static Path book(List<Dossier> dossiers, String title, Path file) {
    assertThat(
            new WorkbookReport(Catalogues.wording(), Catalogues.method())
                .write(dossiers, title, Dossiers.DAY, file))
        .isEqualTo(Outcome.done(file));
    return file;
  }

  /** The whole workbook, with its calculator. */
  public static Path calculator(Path file) {
    var knowledge =
        new CatalogueServices(
            new CatalogueReader(CatalogueSource.bundled()).read(),
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));
    var brief =
        Briefs.exempt(
            List.of(Dossiers.recorded(), Dossiers.recorded("a-2", "Yard")),
            Dossiers.DAY,
            knowledge.wording(),
            knowledge.method());
    return Briefs.book(brief, knowledge.rules(), knowledge.wording(), knowledge.method(), file);
  }

  /** Whether a check calls them the same to the byte. */
  public static boolean areSame(Path given, Path fresh) {
    return switch (new PaperCheck().areSame(given, fresh)) {
      case Outcome.Done<Boolean>(var same) -> same;
      case Outcome.Refused<Boolean>(var problems) -> throw new AssertionError(problems);
    };
  }
}
