package org.ringfence.report.signoff;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.ringfence.files.WholeFile;
import org.ringfence.model.disclosure.Marking;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.method.MethodSummary;
import org.ringfence.model.method.Wording;
import org.ringfence.model.paper.DocumentVersion;
import org.ringfence.model.paper.EmbeddedRecords;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperPlan;
import org.ringfence.report.template.Template;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.text.PartsList;
import org.ringfence.report.word.PageMargins;
import org.ringfence.report.word.PaperTexts;
import org.ringfence.report.word.TemplateSection;
import org.ringfence.report.word.WordDocument;

/**
 * The Word paper, for the council's own files, that says who signed an assessment, what each agreed
 * to and what each signature proves. All of it is a schedule that can be checked.
 */
public final class SignOffReport {
  private final PaperWords words = PaperWords.british();
  private final PaperPhrases phrases;
  private final List<TemplateSection> body;

  /**
   * A record in these words.
   *
   * @param wording the words for everything in the catalogue
   * @param method the method that the scores came from
   */
  public SignOffReport(Wording wording, MethodSummary method) {
    this.phrases = new PaperPhrases(wording, method, words);
    this.body =
        List.of(
            TemplateSection.of("sign-off.begins", new ScheduleStart(phrases)),
            TemplateSection.of("sign-off.subject", new SignedSubject(phrases)),
            TemplateSection.of("sign-off.signers", new SignersSection(phrases)),
            TemplateSection.of("sign-off.proof", new ProofSection(phrases)),
            TemplateSection.of("sign-off.ends", new ScheduleEnd(phrases)));
  }

  /**
   * The paper; the same dossier and imprint give the same bytes.
   *
   * @param dossier whose signatures are told; it may have none
   * @param imprint which version it is
   */
  public WholeFile.Content content(Dossier dossier, DocumentVersion imprint) {
    return content(dossier, imprint, Optional.empty());
  }

  /**
   * The paper in a council's own template.
   *
   * @param template for Word; without one, the program's own design
   */
  public WholeFile.Content content(
      Dossier dossier, DocumentVersion imprint, Optional<Template> template) {
    return out -> write(dossier, imprint, template, out);
  }

  /** The paper's headings, each with what stands beneath it. */
  public List<PaperPlan.Part> parts(Dossier dossier) {
    return new PartsList(words)
        .add("record.subject")
        .add("record.signers")
        .addIf(!dossier.signed().root().isEmpty(), "record.proof")
        .parts();
  }

  private void write(
      Dossier dossier, DocumentVersion imprint, Optional<Template> template, OutputStream out)
      throws IOException {
    var entry = dossier.entry();
    var name = words.say("record.title", entry.site().name());
    try (var paper = new WordDocument(words.say("cut.paper"), template)) {
      paper.margins(
          new PageMargins(
              Marking.exempt(),
              words.say("record.header", entry.organisation().name()),
              words.say(
                  "record.footer",
                  imprint.version(),
                  phrases.signedOrDraft(dossier),
                  phrases.recordOnPage(dossier))));
      paper.fills(PaperKind.SIGN_OFF);
      new PaperTexts(phrases).put(paper, dossier, imprint, name);
      paper.part("sign-off.front", () -> front(paper, dossier, imprint, name));
      body.forEach(part -> part.write(paper, dossier));
      var plain =
          EmbeddedRecords.of(EmbeddedRecords.SIGN_OFF, dossier.today(), List.of(dossier))
              .with(imprint.on(dossier.signed().meeting()))
              .by(phrases.writtenBy());
      paper.enclose(template.isPresent() ? plain.inTemplate() : plain);
      paper.write(
          words.say("record.property-title", entry.site().name(), entry.installation()),
          words.say("record.property-subject"),
          dossier.today(),
          out);
    }
  }

  private void front(WordDocument paper, Dossier dossier, DocumentVersion imprint, String name) {
    paper.paragraph("Kicker", dossier.entry().organisation().name());
    paper.paragraph("Title", name);
    imprint.supersedes().ifPresent(issue -> paper.text(phrases.corrects(imprint, issue)));
  }
}
