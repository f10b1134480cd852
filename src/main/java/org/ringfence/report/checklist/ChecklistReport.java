package org.ringfence.report.checklist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.ringfence.files.WholeFile;
import org.ringfence.model.checklist.FilledChecklist;
import org.ringfence.model.disclosure.Marking;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.method.MethodSummary;
import org.ringfence.model.method.TestPoint;
import org.ringfence.model.method.Wording;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.DocumentVersion;
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
 * The Word paper that a technician takes along: what to check at one installation, most telling
 * first and in one walk, with the points of the test for an air gap, a sheet for each device, and
 * boxes to tick and fields to write in that are read again when it comes back. It is a form, so
 * that it encloses no record.
 */
public final class ChecklistReport {
  private final PaperWords words = PaperWords.british();
  private final PaperPhrases phrases;
  private final CheckItems items;
  private final DeviceSheets devices;
  private final List<TemplateSection> body;

  /**
   * A checklist in these words.
   *
   * @param wording the words for everything in the catalogue
   * @param method the method whose questions are checked
   * @param points the points of the test sheet, in order
   */
  public ChecklistReport(Wording wording, MethodSummary method, List<TestPoint> points) {
    this.phrases = new PaperPhrases(wording, method, words);
    var walk = Walk.own();
    this.items = new CheckItems(phrases, walk);
    this.devices = new DeviceSheets(phrases, items);
    this.body =
        List.of(
            TemplateSection.of("checklist.start", new CheckStart(phrases)),
            TemplateSection.of("checklist.marks", new MakerMarks(phrases)),
            TemplateSection.of("checklist.items", new StopTables(phrases, items, points)),
            TemplateSection.of("checklist.devices", devices),
            TemplateSection.of("checklist.sign", new SignatureBlock(words)),
            TemplateSection.of("checklist.others", new ColleaguesList(phrases, items)));
  }

  /**
   * The paper; the same dossier and imprint give the same bytes.
   *
   * @param dossier of the installation that is visited
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

  /** The places of the paper as it would be written now, none of them filled in. */
  public FilledChecklist blank(Dossier dossier) {
    var blank = places(dossier);
    return orThrow(blank.on(blank));
  }

  /** What stands in the places of a sheet about the dossier; refused where it is none. */
  public Outcome<FilledChecklist> filled(ReturnedSheet sheet, Dossier dossier) {
    return sheet.on(places(dossier));
  }

  private ReturnedSheet places(Dossier dossier) {
    var paper = new ByteArrayOutputStream();
    try {
      write(dossier, DocumentVersion.FIRST, Optional.empty(), paper);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return orThrow(ChecklistReading.own(paper.toByteArray()));
  }

  private static <T> T orThrow(Outcome<T> read) {
    return switch (read) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var problems) ->
          throw new IllegalStateException("a checklist of its own can't be read: " + problems);
    };
  }

  /** The paper's headings, each with what stands beneath it. */
  public List<PaperPlan.Part> parts(Dossier dossier) {
    return new PartsList(words)
        .add("checklist.start")
        .addIf(!MakerMarks.makers(dossier).isEmpty(), "checklist.marks")
        .add("checklist.items")
        .add("checklist.devices")
        .add("checklist.sign")
        .addIf(!items.forOthers(dossier).isEmpty(), "checklist.others")
        .parts();
  }

  private void write(
      Dossier dossier, DocumentVersion imprint, Optional<Template> template, OutputStream out)
      throws IOException {
    var entry = dossier.entry();
    var name = words.say("checklist.title", entry.site().name());
    try (var paper = new WordDocument(words.say("cut.paper"), template)) {
      paper.formPages();
      paper.margins(
          new PageMargins(
              Marking.exempt(),
              "",
              words.say(
                  "checklist.footer",
                  entry.organisation().name(),
                  imprint.version(),
                  dossier.today())));
      paper.fills(PaperKind.CHECKLIST);
      new PaperTexts(phrases).put(paper, dossier, imprint, name);
      paper.part("checklist.front", () -> front(paper, imprint, name));
      body.forEach(part -> part.write(paper, dossier));
      paper.write(
          words.say("checklist.property-title", entry.site().name(), entry.installation()),
          words.say("checklist.property-subject"),
          dossier.today(),
          out);
    }
  }

  private void front(WordDocument paper, DocumentVersion imprint, String name) {
    paper.paragraph("Title", name);
    imprint.supersedes().ifPresent(issue -> paper.text(phrases.corrects(imprint, issue)));
  }
}
