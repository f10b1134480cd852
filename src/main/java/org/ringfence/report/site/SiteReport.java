package org.ringfence.report.site;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ringfence.files.WholeFile;
import org.ringfence.model.disclosure.Marking;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.method.MethodSummary;
import org.ringfence.model.method.Wording;
import org.ringfence.model.paper.Annex;
import org.ringfence.model.paper.DocumentVersion;
import org.ringfence.model.paper.EmbeddedRecords;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperPlan;
import org.ringfence.report.signoff.ScheduleEnd;
import org.ringfence.report.signoff.ScheduleStart;
import org.ringfence.report.template.Template;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.text.PartsList;
import org.ringfence.report.word.DocumentSection;
import org.ringfence.report.word.PageMargins;
import org.ringfence.report.word.PaperTexts;
import org.ringfence.report.word.TemplateSection;
import org.ringfence.report.word.WordDocument;

/**
 * The Word paper about one installation, a few pages long. Between two lines stands the schedule,
 * which is what was signed; before and after it is room for the officer's own words. With its
 * workings it has every step of every score in appendices, too; and an annex on data protection
 * stands at its end where one is wanted. It computes no score.
 */
public final class SiteReport {
  private final PaperWords words = PaperWords.british();
  private final PaperPhrases phrases;
  private final DocumentSection title;
  private final List<TemplateSection> body;
  private final List<TemplateSection> appendices;
  private final List<TemplateSection> after;
  private final TemplateSection dpia;

  /**
   * A report in these words about scores by this method.
   *
   * @param wording the words for everything in the catalogue
   * @param method the method that the scores came from
   */
  public SiteReport(Wording wording, MethodSummary method) {
    this.phrases = new PaperPhrases(wording, method, words);
    this.title = new TitleSection(phrases);
    this.body =
        List.of(
            TemplateSection.of("site.before", new NarrativeSection(words, "narrative.before")),
            TemplateSection.of("site.begins", new ScheduleStart(phrases)),
            TemplateSection.of("site.subject", new SubjectSection(phrases)),
            TemplateSection.of("site.finding", new FindingSection(phrases)),
            TemplateSection.of("site.reasons", new ReasonsSection(phrases)),
            TemplateSection.of("site.numbers", new NumbersSection(phrases)),
            TemplateSection.of("site.matrix", new MatrixSection(phrases)),
            TemplateSection.of("site.checks", new ChecksSection(phrases)),
            TemplateSection.of("site.changes", new ChangesSection(words)),
            TemplateSection.of("site.found", new FoundSection(phrases)),
            TemplateSection.of("site.signoff", new SignOffSection(phrases)),
            TemplateSection.of("site.method", new MethodSection(phrases)));
    this.appendices =
        List.of(
            TemplateSection.of("site.factors", new FactorsAppendix(phrases)),
            TemplateSection.of(
                "site.answers", new AnswersAppendix(phrases), new AttachmentsList(phrases)));
    this.after =
        List.of(
            TemplateSection.of("site.ends", new ScheduleEnd(phrases)),
            TemplateSection.of("site.after", new NarrativeSection(words, "narrative.after")));
    this.dpia = TemplateSection.of("site.dpia", new DpiaSection(phrases));
  }

  /**
   * The paper; the same dossier and imprint give the same bytes.
   *
   * @param dossier what there is to say
   * @param annexes what is appended
   * @param imprint which version it is
   */
  public WholeFile.Content content(Dossier dossier, Set<Annex> annexes, DocumentVersion imprint) {
    return content(dossier, annexes, imprint, Optional.empty());
  }

  /**
   * The paper in a council's own template.
   *
   * @param template for Word; without one, the program's own design
   */
  public WholeFile.Content content(
      Dossier dossier, Set<Annex> annexes, DocumentVersion imprint, Optional<Template> template) {
    return out -> write(dossier, annexes, imprint, template, out);
  }

  /** The paper's headings, each with what stands beneath it. */
  public List<PaperPlan.Part> parts(Dossier dossier, Set<Annex> annexes) {
    var workings = annexes.contains(Annex.WORKINGS);
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
        .addIf(annexes.contains(Annex.DPIA), "dpia")
        .parts();
  }

  private void write(
      Dossier dossier,
      Set<Annex> annexes,
      DocumentVersion imprint,
      Optional<Template> template,
      OutputStream out)
      throws IOException {
    var entry = dossier.entry();
    var name = words.say("site.title", entry.site().name());
    try (var paper = new WordDocument(words.say("cut.paper"), template)) {
      paper.margins(margins(dossier, imprint));
      paper.fills(PaperKind.SITE);
      new PaperTexts(phrases).put(paper, dossier, imprint, name);
      paper.part("site.front", () -> front(paper, dossier, imprint));
      body.forEach(part -> part.write(paper, dossier));
      if (annexes.contains(Annex.WORKINGS)) {
        paper.turnSideways();
        appendices.forEach(part -> part.write(paper, dossier));
        paper.turnUpright();
      }
      after.forEach(part -> part.write(paper, dossier));
      if (annexes.contains(Annex.DPIA)) {
        dpia.write(paper, dossier);
      }
      paper.enclose(enclosure(dossier, annexes, imprint, template));
      paper.write(
          words.say("site.property-title", entry.site().name(), entry.installation()),
          words.say("site.property-subject"),
          dossier.today(),
          out);
    }
  }

  private void front(WordDocument paper, Dossier dossier, DocumentVersion imprint) {
    title.write(paper, dossier);
    imprint.supersedes().ifPresent(issue -> paper.text(phrases.corrects(imprint, issue)));
  }

  private EmbeddedRecords enclosure(
      Dossier dossier, Set<Annex> annexes, DocumentVersion imprint, Optional<Template> template) {
    var kind =
        annexes.contains(Annex.WORKINGS) ? EmbeddedRecords.SITE_WORKINGS : EmbeddedRecords.SITE;
    var plain =
        EmbeddedRecords.of(kind, dossier.today(), List.of(dossier))
            .with(imprint.on(dossier.signed().meeting()))
            .by(phrases.writtenBy())
            .withAnnex(annexes.contains(Annex.DPIA));
    return template.isPresent() ? plain.inTemplate() : plain;
  }

  private PageMargins margins(Dossier dossier, DocumentVersion imprint) {
    return new PageMargins(
        Marking.exempt(),
        words.say("site.header", dossier.entry().organisation().name()),
        words.say(
            "site.footer",
            dossier.risk().methodVersion(),
            phrases.signedOrDraft(dossier),
            phrases.recordOnPage(dossier),
            imprint.version()));
  }
}
