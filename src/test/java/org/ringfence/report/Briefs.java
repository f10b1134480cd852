package org.ringfence.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.files.WholeFile;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.MethodSummary;
import org.ringfence.model.method.Wording;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.report.template.Template;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.text.PlainBrief;
import org.ringfence.report.workbook.WorkbookReport;

/** Briefs made by hand, and workbooks of them. */
public final class Briefs {
  private Briefs() {}

  /** For those who may see everything. */
  public static EstateReportData exempt(
      List<Dossier> dossiers, LocalDate day, Wording wording, MethodSummary method) {
    return new PlainBrief(new PaperPhrases(wording, method, PaperWords.british()))
        .of(dossiers, List.of(), day);
  }

  /** The template in a file, which is a sound one. */
  public static Template template(Path file) {
    return switch (Template.read(file)) {
      case Outcome.Done<Template>(var template) -> template;
      case Outcome.Refused<Template>(var problems) -> throw new AssertionError(problems);
    };
  }

  /** Writes the workbook of a brief. */
  public static Path book(
      EstateReportData brief, Method tables, Wording wording, MethodSummary method, Path file) {
    return book(brief, tables, wording, method, file, Optional.empty());
  }

  /** Writes the workbook of a brief into a council's template. */
  public static Path book(
      EstateReportData brief,
      Method tables,
      Wording wording,
      MethodSummary method,
      Path file,
      Optional<Template> template) {
    var content =
        new WorkbookReport(wording, method).content(brief, tables, Progress.NONE, template);
    assertThat(WholeFile.write(file, content)).isEqualTo(Outcome.done(file));
    return file;
  }
}
