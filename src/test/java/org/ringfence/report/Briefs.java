package org.ringfence.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.ringfence.files.WholeFile;
import org.ringfence.model.Brief;
import org.ringfence.model.Dossier;
import org.ringfence.model.Method;
import org.ringfence.model.MethodSummary;
import org.ringfence.model.Outcome;
import org.ringfence.model.Progress;
import org.ringfence.model.Wording;

/** Briefs made by hand, and workbooks of them. */
public final class Briefs {
  private Briefs() {}

  /** For those who may see everything. */
  public static Brief exempt(
      List<Dossier> dossiers, LocalDate day, Wording wording, MethodSummary method) {
    return new PlainBrief(new Phrases(wording, method, Words.british())).of(dossiers, day);
  }

  /** Writes the workbook of a brief. */
  public static Path book(
      Brief brief, Method tables, Wording wording, MethodSummary method, Path file) {
    var content = new WorkbookReport(wording, method).content(brief, tables, Progress.NONE);
    assertThat(WholeFile.write(file, content)).isEqualTo(Outcome.done(file));
    return file;
  }
}
