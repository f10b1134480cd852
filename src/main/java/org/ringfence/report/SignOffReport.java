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
 * The Word paper, for the council's own files, that says who signed an assessment, what each agreed
 * to and what each signature proves. All of it is a schedule that can be checked.
 */
public final class SignOffReport {
  private final Words words = Words.british();
  private final Phrases phrases;
  private final List<Section> body;

  /**
   * A record in these words.
   *
   * @param wording the words for everything in the catalogue
   * @param method the method that the scores came from
   */
  public SignOffReport(Wording wording, MethodSummary method) {
    this.phrases = new Phrases(wording, method, words);
    this.body =
        List.of(
            new ScheduleStart(phrases),
            new SignedSubject(phrases),
            new SignersSection(phrases),
            new ProofSection(phrases),
            new ScheduleEnd(phrases));
  }

  /**
   * The paper; the same dossier and imprint give the same bytes.
   *
   * @param dossier whose signatures are told; it may have none
   * @param imprint which version it is
   */
  public WholeFile.Content content(Dossier dossier, Imprint imprint) {
    return out -> write(dossier, imprint, out);
  }

  /** The paper's headings, each with what stands beneath it. */
  public List<PaperPlan.Part> parts(Dossier dossier) {
    return new PartsList(words)
        .add("record.subject")
        .add("record.signers")
        .addIf(!dossier.signed().root().isEmpty(), "record.proof")
        .parts();
  }

  private void write(Dossier dossier, Imprint imprint, OutputStream out) throws IOException {
    var entry = dossier.entry();
    try (var paper = new Paper(words.say("cut.paper"))) {
      paper.margins(
          new Margins(
              words.say("marking"),
              words.say("record.header", entry.organisation().name()),
              words.say(
                  "record.footer",
                  imprint.version(),
                  phrases.signedOrDraft(dossier),
                  phrases.recordOnPage(dossier))));
      paper.paragraph("Kicker", entry.organisation().name());
      paper.paragraph("Title", words.say("record.title", entry.site().name()));
      imprint.supersedes().ifPresent(issue -> paper.text(phrases.corrects(imprint, issue)));
      body.forEach(section -> section.write(paper, dossier));
      paper.enclose(
          Enclosure.of(Enclosure.SIGN_OFF, dossier.today(), List.of(dossier))
              .inVersion(imprint.version()));
      paper.write(
          words.say("record.property-title", entry.site().name(), entry.installation()),
          words.say("record.property-subject"),
          dossier.today(),
          out);
    }
  }
}
