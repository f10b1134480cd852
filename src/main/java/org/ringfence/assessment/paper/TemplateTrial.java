package org.ringfence.assessment.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.report.template.Template;

/** Writes a paper about a made-up installation in a template, to see whether it can be written. */
final class TemplateTrial {
  private static final String ASSESSMENT = "trial.json";

  private final CatalogueServices knowledge;

  TemplateTrial(CatalogueServices knowledge) {
    this.knowledge = knowledge;
  }

  /** The template, in which every edition of the paper could be written, or why one could not. */
  Outcome<Template> of(Template template, PaperKind kind, Path file) {
    var asBook = template.kind() == Template.Kind.EXCEL;
    Outcome<Template> tried = Outcome.done(template);
    for (var edition : Edition.values()) {
      var writer = PaperWriter.of(PaperOrder.of(kind, edition, ""), knowledge, asBook);
      if (writer.isPresent()) {
        tried =
            tried
                .then(_ -> brief(edition))
                .then(brief -> write(writer.get(), brief, template, file));
      }
    }
    return tried;
  }

  private static Outcome<Template> write(
      PaperWriter writer, EstateReportData brief, Template template, Path file) {
    return template.guarded(
        file,
        () -> {
          try {
            writer
                .content()
                .content(brief, Progress.NONE, Optional.of(template))
                .writeTo(OutputStream.nullOutputStream());
            return Outcome.done(template);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private Outcome<EstateReportData> brief(Edition edition) {
    var files = new FileAssessments(knowledge);
    return dossiers().then(dossiers -> files.brief(dossiers, edition));
  }

  private Outcome<List<Dossier>> dossiers() {
    try (var in = TemplateTrial.class.getResourceAsStream(ASSESSMENT)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + ASSESSMENT);
      }
      return new FileAssessments(knowledge).dossiers(ASSESSMENT, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
