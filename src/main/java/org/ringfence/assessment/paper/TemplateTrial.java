package org.ringfence.assessment.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

  /** The paper in each of its editions, public first, or why one of them could not be written. */
  Outcome<List<byte[]>> of(Template template, PaperKind kind, Path file) {
    var asBook = template.kind() == Template.Kind.EXCEL;
    Outcome<List<byte[]>> tried = Outcome.done(List.of());
    for (var edition : Edition.values()) {
      var writer = PaperWriter.of(PaperOrder.of(kind, edition, ""), knowledge, asBook);
      if (writer.isPresent()) {
        tried =
            tried.then(
                papers ->
                    brief(edition)
                        .then(brief -> write(writer.get(), brief, template, file))
                        .map(
                            paper ->
                                Stream.concat(papers.stream(), Stream.of(paper)).toList()));
      }
    }
    return tried;
  }

  private static Outcome<byte[]> write(
      PaperWriter writer, EstateReportData brief, Template template, Path file) {
    return template.guarded(
        file,
        () -> {
          try {
            var out = new ByteArrayOutputStream();
            writer
                .content()
                .content(brief, Progress.NONE, Optional.of(template))
                .writeTo(out);
            return Outcome.done(out.toByteArray());
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
