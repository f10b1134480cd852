package org.ringfence.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.ringfence.files.WholeFile;
import org.ringfence.model.Dossier;
import org.ringfence.model.Enclosure;
import org.ringfence.model.Imprint;
import org.ringfence.model.MethodSummary;
import org.ringfence.model.PaperPlan;
import org.ringfence.model.Wording;

/**
 * The Word paper about one installation, a few pages long. Between two lines stands the schedule,
 * which is what was signed; before and after it is room for the officer's own words. With its
 * workings it has every step of every score in appendices, too. It computes no score.
 */
public final class SiteReport {
  private final Words words = Words.british();
  private final Phrases phrases;
  private final Section title;
  private final List<Section> body;
  private final List<Section> appendices;
  private final List<Section> after;

  /**
   * A report in these words about scores by this method.
   *
   * @param wording the words for everything in the catalogue
   * @param method the method that the scores came from
   */
  public SiteReport(Wording wording, MethodSummary method) {
    this.phrases = new Phrases(wording, method, words);
    this.title = new TitleSection(phrases);
    this.body =
        List.of(
            new NarrativeSection(words, "narrative.before"),
            new ScheduleStart(phrases),
            new SubjectSection(phrases),
            new FindingSection(phrases),
            new ReasonsSection(phrases),
            new NumbersSection(phrases),
            new MatrixSection(phrases),
            new ChecksSection(phrases),
            new ChangesSection(words),
            new FoundSection(phrases),
            new SignOffSection(phrases),
            new MethodSection(phrases));
    this.appendices =
        List.of(
            new FactorsAppendix(phrases),
            new AnswersAppendix(phrases),
            new AttachmentsList(phrases));
    this.after = List.of(new ScheduleEnd(phrases), new NarrativeSection(words, "narrative.after"));
  }

  /**
   * The paper; the same dossier and imprint give the same bytes.
   *
   * @param dossier what there is to say
   * @param workings whether every step of the scores and every answer's evidence are appended
   * @param imprint which version it is
   */
  public WholeFile.Content content(Dossier dossier, boolean workings, Imprint imprint) {
    return out -> write(dossier, workings, imprint, out);
  }

  /** The paper's headings, each with what stands beneath it. */
  public List<PaperPlan.Part> parts(Dossier dossier, boolean workings) {
    return new PartsList(words)
        .add("narrative.before")
        .add("finding")
        .add("reasons")
        .add("numbers")
        .add("matrix")
        .add("checks")
        .addIf(!dossier.changes().isEmpty(), "changes")
        .add("found")
        .add("signoff")
        .add("method")
        .addIf(workings, "factors")
        .addIf(workings, "answers")
        .add("narrative.after")
        .parts();
  }

  private void write(Dossier dossier, boolean workings, Imprint imprint, OutputStream out)
      throws IOException {
    try (var paper = new Paper(words.say("cut.paper"))) {
      paper.margins(margins(dossier, imprint));
      title.write(paper, dossier);
      imprint.supersedes().ifPresent(issue -> paper.text(phrases.corrects(imprint, issue)));
      body.forEach(section -> section.write(paper, dossier));
      if (workings) {
        paper.turnSideways();
        appendices.forEach(section -> section.write(paper, dossier));
        paper.turnUpright();
      }
      after.forEach(section -> section.write(paper, dossier));
      var kind = workings ? Enclosure.SITE_WORKINGS : Enclosure.SITE;
      paper.enclose(
          Enclosure.of(kind, dossier.today(), List.of(dossier)).inVersion(imprint.version()));
      var entry = dossier.entry();
      paper.write(
          words.say("site.property-title", entry.site().name(), entry.installation()),
          words.say("site.property-subject"),
          dossier.today(),
          out);
    }
  }

  private Margins margins(Dossier dossier, Imprint imprint) {
    return new Margins(
        words.say("marking"),
        words.say("site.header", dossier.entry().organisation().name()),
        words.say(
            "site.footer",
            dossier.risk().methodVersion(),
            phrases.signedOrDraft(dossier),
            phrases.recordOnPage(dossier),
            imprint.version()));
  }
}
