package org.ringfence.report.requests;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.ringfence.files.WholeFile;
import org.ringfence.model.paper.FoiSummary;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperPlan;
import org.ringfence.report.template.Template;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.text.PartsList;
import org.ringfence.report.word.DraftWords;
import org.ringfence.report.word.PageMargins;
import org.ringfence.report.word.WordDocument;

/**
 * The Word paper from which an officer answers a request under the Freedom of Information Act: how
 * many cameras of whom, what was spent, what was refused, and why some numbers are not given.
 */
public final class FoiReport {
  private final PaperWords words = PaperWords.british();
  private final FoiTables tables = new FoiTables(words);

  /** A paper in British English. */
  public FoiReport() {}

  /** The paper; the same summary gives the same bytes. */
  public WholeFile.Content content(FoiSummary summary) {
    return content(summary, Optional.empty());
  }

  /**
   * The paper in a council's own template.
   *
   * @param template for Word; without one, the program's own design
   */
  public WholeFile.Content content(FoiSummary summary, Optional<Template> template) {
    return out -> write(summary, template, out);
  }

  /** The paper's headings, each with what stands beneath it. */
  public List<PaperPlan.Part> parts(FoiSummary summary) {
    return new PartsList(words)
        .add("foi.installations")
        .add("foi.cameras")
        .add("foi.small", words.say("foi.small.holds", summary.threshold()))
        .add("foi.spend")
        .add("foi.refusals")
        .add("foi.locations", summary.locations())
        .addIf(!summary.notes().isEmpty(), "foi.notes")
        .parts();
  }

  private void write(FoiSummary summary, Optional<Template> template, OutputStream out)
      throws IOException {
    var name = summary.organisation().name();
    try (var paper = new WordDocument(words.say("cut.paper"), template)) {
      paper.margins(
          new PageMargins(
              draft(summary).marking(),
              words.say("foi.header", name),
              words.say("foi.footer", summary.version(), summary.today())));
      paper.fills(PaperKind.FOI);
      texts(paper, summary);
      paper.part("foi.front", () -> front(paper, summary));
      paper.part("foi.installations", () -> installations(paper, summary));
      paper.part("foi.cameras", () -> cameras(paper, summary));
      paper.part("foi.small", () -> small(paper, summary));
      paper.part("foi.spend", () -> spend(paper, summary));
      paper.part("foi.refusals", () -> refusals(paper, summary));
      paper.part("foi.locations", () -> locations(paper, summary));
      paper.part("foi.notes", () -> notes(paper, summary));
      paper.write(
          words.say("foi.property-title", name),
          words.say("foi.property-subject"),
          summary.today(),
          out);
    }
  }

  private DraftWords draft(FoiSummary summary) {
    return new DraftWords(words, summary.decided());
  }

  private void texts(WordDocument paper, FoiSummary summary) {
    paper.text("title", words.say("foi.title"));
    paper.text("organisation", summary.organisation().name());
    paper.text("day", words.day(summary.today()));
    paper.text("version", words.say("imprint.version", summary.version()));
  }

  private void front(WordDocument paper, FoiSummary summary) {
    var name = summary.organisation().name();
    paper.paragraph("Kicker", name);
    paper.paragraph("Title", words.say("foi.title"));
    paper.text(words.say("foi.day", summary.today(), name));
    draft(summary).notice(paper);
    summary
        .supersedes()
        .ifPresent(
            issue ->
                paper.text(words.say("foi.corrects", summary.version(), issue.name(), issue.on())));
    summary.unread().forEach(paper::text);
  }

  private void locations(WordDocument paper, FoiSummary summary) {
    paper.heading(1, words.say("foi.locations.heading"));
    paper.text(summary.locations());
  }

  private void notes(WordDocument paper, FoiSummary summary) {
    if (!summary.notes().isEmpty()) {
      paper.heading(1, words.say("foi.notes.heading"));
      summary.notes().forEach(paper::bullet);
    }
  }

  private void installations(WordDocument paper, FoiSummary summary) {
    paper.heading(1, words.say("foi.installations.heading"));
    paper.paragraph("TableLead", words.say("foi.installations.lead"));
    paper.table(tables.counts("foi.installations", "foi.main-maker", summary.installations()));
  }

  private void cameras(WordDocument paper, FoiSummary summary) {
    paper.heading(1, words.say("foi.cameras.heading"));
    paper.paragraph("TableLead", words.say("foi.cameras.lead"));
    paper.table(tables.counts("foi.cameras", "foi.maker", summary.cameras()));
    paper.paragraph(
        "AfterTable", words.say("foi.cameras.unknown", tables.count(summary.camerasUnknown())));
  }

  private void small(WordDocument paper, FoiSummary summary) {
    paper.heading(1, words.say("foi.small.heading"));
    paper.text(words.say("foi.small.says", summary.threshold()));
    var hidden = summary.installations().isPartlyHidden() || summary.cameras().isPartlyHidden();
    paper.text(words.say(hidden ? "foi.small.hidden" : "foi.small.all-given"));
  }

  private void spend(WordDocument paper, FoiSummary summary) {
    paper.heading(1, words.say("foi.spend.heading"));
    if (summary.spend().isEmpty()) {
      paper.text(summary.spendSays());
      return;
    }
    paper.paragraph("TableLead", summary.spendSays());
    paper.table(tables.spend(summary.spend()));
  }

  private void refusals(WordDocument paper, FoiSummary summary) {
    paper.heading(1, words.say("foi.refusals.heading"));
    if (summary.refusals().isEmpty()) {
      paper.text(words.say("foi.refusals.none"));
      return;
    }
    paper.paragraph("TableLead", words.count("foi.refusals.lead", summary.refusals().size()));
    paper.table(tables.refusals(summary.refusals()));
    if (summary.refusals().stream().anyMatch(FoiSummary.Refused::weighed)) {
      paper.paragraph("AfterTable", words.say("foi.refusals.weighed"));
    }
  }
}
