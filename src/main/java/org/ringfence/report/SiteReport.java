package org.ringfence.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.ringfence.files.WholeFile;
import org.ringfence.model.Dossier;
import org.ringfence.model.Enclosure;
import org.ringfence.model.MethodSummary;
import org.ringfence.model.Outcome;
import org.ringfence.model.Wording;

/**
 * Writes the Word paper about one installation. Between two lines stands the schedule: first what a
 * committee reads, then appendices with every factor, every answer and the assessment in one line.
 * Before and after it is room for the officer's own words. It computes no score.
 */
public final class SiteReport {
  private final Words words = Words.british();
  private final Phrases phrases;
  private final List<Section> body;
  private final List<Section> appendices;
  private final List<Section> rest;

  /**
   * A report in these words about scores by this method.
   *
   * @param wording the words for everything in the catalogue
   * @param method the method that the scores came from
   */
  public SiteReport(Wording wording, MethodSummary method) {
    this.phrases = new Phrases(wording, method, words);
    this.body =
        List.of(
            new TitleSection(phrases),
            new NarrativeSection(words, "narrative.before"),
            new ScheduleStart(phrases),
            new SubjectSection(phrases),
            new FindingSection(phrases),
            new ChangesSection(words),
            new FoundSection(phrases),
            new MatrixSection(phrases),
            new ReasonsSection(phrases),
            new ChecksSection(phrases),
            new SignOffSection(phrases),
            new MethodSection(phrases));
    this.appendices =
        List.of(
            new FactorsAppendix(phrases),
            new AnswersAppendix(phrases),
            new AttachmentsList(phrases),
            new ScheduleEnd(phrases));
    this.rest = List.of(new NarrativeSection(words, "narrative.after"));
  }

  /**
   * Writes the paper whole or not at all; the same dossier gives the same bytes.
   *
   * @param dossier what there is to say
   * @param file where to; its folder is made where there is none, an older file is replaced
   * @return the file, or why it could not be written
   */
  public Outcome<Path> write(Dossier dossier, Path file) {
    return WholeFile.write(file, out -> write(dossier, out));
  }

  private void write(Dossier dossier, OutputStream out) throws IOException {
    try (var paper = new Paper(words.say("cut.paper"))) {
      paper.margins(margins(dossier));
      body.forEach(section -> section.write(paper, dossier));
      paper.turnSideways();
      appendices.forEach(section -> section.write(paper, dossier));
      paper.turnUpright();
      rest.forEach(section -> section.write(paper, dossier));
      paper.enclose(Enclosure.of(Enclosure.SITE, dossier.today(), List.of(dossier)));
      var entry = dossier.entry();
      paper.write(
          words.say("site.property-title", entry.site().name(), entry.installation()),
          words.say("site.property-subject"),
          dossier.today(),
          out);
    }
  }

  private Margins margins(Dossier dossier) {
    return new Margins(
        words.say("marking"),
        words.say("site.header", dossier.entry().organisation().name()),
        words.say(
            "site.footer",
            dossier.risk().methodVersion(),
            phrases.signedOrDraft(dossier),
            phrases.recordOnPage(dossier)));
  }
}
