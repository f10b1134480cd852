package org.ringfence.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.ringfence.files.WholeFile;
import org.ringfence.model.FoiSummary;
import org.ringfence.model.PaperPlan;

/**
 * The Word paper from which an officer answers a request under the Freedom of Information Act: how
 * many cameras of whom, what was spent, what was refused, and why some numbers are not given.
 */
public final class FoiReport {
  private final Words words = Words.british();
  private final FoiTables tables = new FoiTables(words);

  /** A paper in British English. */
  public FoiReport() {}

  /** The paper; the same summary gives the same bytes. */
  public WholeFile.Content content(FoiSummary summary) {
    return out -> write(summary, out);
  }

  /** The paper's headings, each with what stands beneath it. */
  public List<PaperPlan.Part> parts(FoiSummary summary) {
    return new PartsList(words)
        .add("foi.installations")
        .add("foi.cameras")
        .add("foi.small")
        .add("foi.spend")
        .add("foi.refusals")
        .add("foi.locations")
        .addIf(!summary.notes().isEmpty(), "foi.notes")
        .parts();
  }

  private void write(FoiSummary summary, OutputStream out) throws IOException {
    var name = summary.organisation().name();
    try (var paper = new Paper(words.say("cut.paper"))) {
      paper.margins(
          new Margins(
              words.say("marking.public"),
              words.say("foi.header", name),
              words.say("foi.footer", summary.version(), summary.today())));
      paper.paragraph("Kicker", name);
      paper.paragraph("Title", words.say("foi.title"));
      paper.text(words.say("foi.day", summary.today(), name));
      summary
          .supersedes()
          .ifPresent(
              issue ->
                  paper.text(
                      words.say("foi.corrects", summary.version(), issue.name(), issue.on())));
      counts(paper, summary);
      small(paper, summary);
      spend(paper, summary);
      refusals(paper, summary);
      paper.heading(1, words.say("foi.locations.heading"));
      paper.text(summary.locations());
      if (!summary.notes().isEmpty()) {
        paper.heading(1, words.say("foi.notes.heading"));
        summary.notes().forEach(paper::bullet);
      }
      paper.write(
          words.say("foi.property-title", name),
          words.say("foi.property-subject"),
          summary.today(),
          out);
    }
  }

  private void counts(Paper paper, FoiSummary summary) {
    paper.heading(1, words.say("foi.installations.heading"));
    paper.paragraph("TableLead", words.say("foi.installations.lead"));
    paper.table(tables.counts("foi.installations", summary.installations()));
    paper.heading(1, words.say("foi.cameras.heading"));
    paper.paragraph("TableLead", words.say("foi.cameras.lead"));
    paper.table(tables.counts("foi.cameras", summary.cameras()));
    paper.paragraph(
        "AfterTable", words.say("foi.cameras.unknown", tables.count(summary.camerasUnknown())));
  }

  private void small(Paper paper, FoiSummary summary) {
    paper.heading(1, words.say("foi.small.heading"));
    if (summary.threshold() <= 1) {
      paper.text(words.say("foi.small.none"));
      return;
    }
    paper.text(words.say("foi.small.says", summary.threshold()));
    var hidden = summary.installations().isPartlyHidden() || summary.cameras().isPartlyHidden();
    paper.text(words.say(hidden ? "foi.small.hidden" : "foi.small.all-given"));
  }

  private void spend(Paper paper, FoiSummary summary) {
    paper.heading(1, words.say("foi.spend.heading"));
    if (summary.spend().isEmpty()) {
      paper.text(summary.spendSays());
      return;
    }
    paper.paragraph("TableLead", summary.spendSays());
    paper.table(tables.spend(summary.spend()));
  }

  private void refusals(Paper paper, FoiSummary summary) {
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
