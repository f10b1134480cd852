package org.ringfence.report.site;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ringfence.files.WholeFile;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.method.MethodSummary;
import org.ringfence.model.method.Provision;
import org.ringfence.model.method.Wording;
import org.ringfence.model.paper.Annex;
import org.ringfence.model.paper.DocumentVersion;
import org.ringfence.model.paper.EmbeddedRecords;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperPlan;
import org.ringfence.report.template.Template;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.text.PartsList;
import org.ringfence.report.word.PageMargins;
import org.ringfence.report.word.WordDocument;

/**
 * The Word paper about one installation that anybody may read. It is made from a public extract and
 * says nothing that is not in it, and for what is withheld it says on which ground and who decided
 * that. It computes no score.
 */
public final class PublicSiteReport {
  private final PaperWords words = PaperWords.british();
  private final PaperPhrases phrases;

  /**
   * A report in these words about scores by this method.
   *
   * @param wording the words for everything in the catalogue
   * @param method the method that the scores came from
   */
  public PublicSiteReport(Wording wording, MethodSummary method) {
    this.phrases = new PaperPhrases(wording, method, words);
  }

  /**
   * The paper; the same extract, rulings and imprint give the same bytes.
   *
   * @param extract of the public edition
   * @param rulings what is withheld and why
   * @param provisions those that the rulings name, by id
   * @param annexes what is appended; never the workings, which tell every answer
   * @param imprint which version it is
   */
  public WholeFile.Content content(
      InstallationReportData extract,
      List<Ruling> rulings,
      Map<String, Provision> provisions,
      Set<Annex> annexes,
      DocumentVersion imprint) {
    return content(extract, rulings, provisions, annexes, imprint, Optional.empty());
  }

  /**
   * The paper in a council's own template.
   *
   * @param template for Word; without one, the program's own design
   */
  public WholeFile.Content content(
      InstallationReportData extract,
      List<Ruling> rulings,
      Map<String, Provision> provisions,
      Set<Annex> annexes,
      DocumentVersion imprint,
      Optional<Template> template) {
    if (extract.edition() != Edition.PUBLIC) {
      throw new IllegalArgumentException("a public report is made from a public extract");
    }
    var grounds = new WithheldGrounds(rulings, provisions, words);
    return out -> write(extract, grounds, annexes, imprint, template, out);
  }

  /** The paper's headings, each with what stands beneath it. */
  public List<PaperPlan.Part> parts(InstallationReportData extract, Set<Annex> annexes) {
    return new PartsList(words)
        .add("public.about")
        .add("finding")
        .add("numbers")
        .addIf(!extract.changes().isEmpty(), "changes")
        .add("found")
        .add("signoff")
        .add("public.limits")
        .add("public.withheld")
        .addIf(annexes.contains(Annex.DPIA), "dpia")
        .parts();
  }

  private void write(
      InstallationReportData extract,
      WithheldGrounds grounds,
      Set<Annex> annexes,
      DocumentVersion imprint,
      Optional<Template> template,
      OutputStream out)
      throws IOException {
    try (var paper = new WordDocument(words.say("cut.paper"), template)) {
      paper.margins(margins(extract, grounds, imprint));
      paper.fills(PaperKind.SITE);
      texts(paper, extract, imprint);
      paper.part("site.front", () -> front(paper, extract, imprint));
      paper.part("site.begins", () -> paper.paragraph("ScheduleStart", line(extract, "begins")));
      new PublicFinding(phrases, grounds).write(paper, extract);
      paper.part("site.found", () -> new PublicFound(phrases, grounds).write(paper, extract));
      paper.part("site.signoff", () -> new PublicSignOff(phrases, grounds).write(paper, extract));
      paper.part("site.method", () -> limits(paper));
      paper.part("site.ends", () -> paper.paragraph("ScheduleEnd", line(extract, "ends")));
      paper.part(
          "site.withheld", () -> new WithheldSection(phrases, grounds).write(paper, extract));
      if (annexes.contains(Annex.DPIA)) {
        paper.part("site.dpia", () -> dpia(paper, extract, grounds));
      }
      var plain = enclosure(extract, imprint).withAnnex(annexes.contains(Annex.DPIA));
      paper.enclose(template.isPresent() ? plain.inTemplate() : plain);
      paper.write(
          words.say("public.property-title", extract.name()),
          words.say("site.property-subject"),
          extract.today(),
          out);
    }
  }

  private void front(WordDocument paper, InstallationReportData extract, DocumentVersion imprint) {
    paper.paragraph("Kicker", extract.organisation().name());
    paper.paragraph("Title", words.say("site.title", extract.name()));
    imprint.supersedes().ifPresent(issue -> paper.text(phrases.corrects(imprint, issue)));
  }

  /** Only what the edition gives; a name that is withheld has no place anywhere. */
  private void texts(WordDocument paper, InstallationReportData extract, DocumentVersion imprint) {
    paper.text("title", words.say("site.title", extract.name()));
    paper.text("organisation", extract.organisation().name());
    paper.text("site", extract.site().shown().orElseGet(extract::name));
    paper.text(
        "installation",
        extract.installation().shown().orElseGet(() -> words.say("public.withheld.plain")));
    paper.text(
        "address",
        extract
            .address()
            .shown()
            .map(address -> words.orNotGiven(address.joined()))
            .orElseGet(() -> words.say("public.withheld.plain")));
    paper.text("day", words.day(extract.today()));
    paper.text("version", words.say("imprint.version", imprint.version()));
    paper.text("record", words.orNotGiven(extract.fingerprint()));
    paper.text("sentence", extract.sentence());
    paper.text("status", phrases.signedOrDraft(extract));
  }

  private String line(InstallationReportData extract, String which) {
    if (!extract.signed()) {
      return words.say(which.equals("begins") ? "schedule.begins.draft" : "schedule.ends.draft");
    }
    if (which.equals("ends")) {
      return words.say("schedule.ends");
    }
    return extract.fingerprint().isEmpty()
        ? words.say("schedule.begins.named")
        : words.say("schedule.begins", extract.fingerprint());
  }

  private void dpia(WordDocument paper, InstallationReportData extract, WithheldGrounds grounds) {
    var found = new PublicFound(phrases, grounds);
    new DpiaAnnex(phrases)
        .write(
            paper,
            new DpiaFacts(
                extract.organisation().name(),
                extract.cameras().map(String::valueOf),
                question -> found.answer(question, extract),
                extract.figures() instanceof FigurePrecision.Exact,
                true));
  }

  private void limits(WordDocument paper) {
    paper.heading(1, words.say("public.limits.heading"));
    paper.text(words.say("method.version", phrases.method().version()));
    paper.text(words.say("public.no-vector"));
    paper.text(String.join(" ", phrases.wording().limits()));
  }

  private EmbeddedRecords enclosure(InstallationReportData extract, DocumentVersion imprint) {
    var records = extract.record().isEmpty() ? List.<String>of() : List.of(extract.record());
    return new EmbeddedRecords(EmbeddedRecords.SITE_PUBLIC, extract.today(), records)
        .with(imprint)
        .by(phrases.writtenBy());
  }

  private PageMargins margins(
      InstallationReportData extract, WithheldGrounds grounds, DocumentVersion imprint) {
    return new PageMargins(
        grounds.draft().marking(),
        words.say("site.header", extract.organisation().name()),
        words.say(
            "public.footer",
            imprint.version(),
            phrases.signedOrDraft(extract),
            extract.fingerprint().isEmpty()
                ? ""
                : words.say("footer.record", extract.fingerprint())));
  }
}
