package org.ringfence.report.committee;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.ringfence.files.WholeFile;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.disclosure.Marking;
import org.ringfence.model.method.MethodSummary;
import org.ringfence.model.method.Wording;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.CommitteeText;
import org.ringfence.model.paper.EmbeddedRecords;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperPlan;
import org.ringfence.model.signature.SignOffState;
import org.ringfence.report.template.Template;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.text.WrittenBy;
import org.ringfence.report.word.PageMargins;
import org.ringfence.report.word.WordDocument;

/**
 * Writes the Word paper on which a committee decides about all installations of an organisation, in
 * a public or an exempt edition. It prints what the brief gives, and nothing of what it withholds.
 */
public final class CommitteePaper {
  private final CommitteeProse prose;
  private final FrontBlock front;
  private final List<CommitteeSection> report;
  private final List<CommitteeSection> appendix;

  /**
   * A paper in these words about scores by this method.
   *
   * @param wording the words for everything in the catalogue
   * @param method the method that the scores came from
   */
  public CommitteePaper(Wording wording, MethodSummary method) {
    this.prose = new CommitteeProse(wording, method, PaperWords.british("committee"));
    this.front = new FrontBlock(prose);
    this.report =
        List.of(
            new ExemptNote(prose),
            new Purpose(prose),
            new Recommendations(prose),
            new UrgencyNote(prose),
            new Reasons(prose),
            new BackgroundSection(prose),
            new RiskSection(prose),
            new KnowledgeSection(prose),
            new Options(prose),
            new ChangesSince(prose),
            new Consultation(prose),
            new Implications(prose),
            new NextSteps(prose),
            new BackgroundPapersSection(prose),
            new InstallationsAppendix(prose),
            new MethodAppendix(prose));
    this.appendix =
        List.of(
            new ExemptGrounds(prose),
            new ExemptInstallations(prose),
            new ExemptPrices(prose),
            new NextSteps(prose),
            new MatrixTable(prose));
  }

  private List<CommitteeSection> sections(EstateReportData brief) {
    return switch (brief.edition()) {
      case PUBLIC -> report;
      case EXEMPT -> appendix;
    };
  }

  /** What the paper is called. */
  public String title(EstateReportData brief) {
    return switch (brief.edition()) {
      case PUBLIC -> prose.title(brief);
      case EXEMPT -> prose.say("appendix.title", prose.title(brief));
    };
  }

  /** What stands at the top and bottom of each page: how the paper is to be handled. */
  public String marking(EstateReportData brief) {
    var grounds = new CitedProvisions(prose, brief);
    return switch (brief.edition()) {
      case PUBLIC -> Marking.open(brief.decided());
      case EXEMPT ->
          grounds.relied().isEmpty()
              ? Marking.exempt()
              : Marking.exempt(grounds.citedBriefly(grounds.relied()), brief.decided());
    };
  }

  /**
   * What a committee expects of the report and nobody has written down yet, each in a few words.
   */
  public List<String> missing(EstateReportData brief) {
    return brief.edition() == Edition.PUBLIC ? new MissingParts(prose).of(brief) : List.of();
  }

  /** The paper's headings in order, each with what it will hold. */
  public List<PaperPlan.Part> parts(EstateReportData brief) {
    var estate = new EstateCounts(brief, prose.method(), prose.wording());
    var parts = new ArrayList<PaperPlan.Part>();
    parts.add(new PaperPlan.Part(title(brief), prose.say("front.holds")));
    headings(estate)
        .forEach(
            (section, heading) -> {
              if (section.hasHeading()) {
                parts.add(new PaperPlan.Part(heading, prose.say(section.key() + ".holds")));
              }
            });
    return List.copyOf(parts);
  }

  /**
   * The paper's file, the same bytes for the same brief.
   *
   * @param progress told after each part; may end the work, so that nothing is written
   */
  public WholeFile.Content content(EstateReportData brief, Progress progress) {
    return content(brief, progress, Optional.empty());
  }

  /**
   * The paper's file in a council's own template.
   *
   * @param template for Word; without one, the program's own design
   */
  public WholeFile.Content content(
      EstateReportData brief, Progress progress, Optional<Template> template) {
    return out -> write(brief, progress, template, out);
  }

  private void write(
      EstateReportData brief, Progress progress, Optional<Template> template, OutputStream out)
      throws IOException {
    var estate = new EstateCounts(brief, prose.method(), prose.wording());
    try (var paper = new WordDocument(prose.say("cut.paper"), template)) {
      paper.margins(margins(estate));
      paper.fills(PaperKind.COMMITTEE);
      texts(paper, brief);
      paper.part("committee.front", () -> front.write(paper, estate));
      var done = 0;
      var all = sections(brief).size();
      for (var part : headings(estate).entrySet()) {
        progress.did(done, all);
        done++;
        var section = part.getKey();
        paper.part(
            "committee." + section.key(),
            () -> {
              paper.numbered(section.hasHeading() && !section.isAppendix());
              if (section.isAppendix()) {
                paper.appendix(part.getValue());
              } else if (section.hasHeading()) {
                paper.heading(1, part.getValue());
              }
              section.write(paper, estate);
            });
      }
      paper.numbered(false);
      var plain = enclosure(estate);
      paper.enclose(template.isPresent() ? plain.inTemplate() : plain);
      paper.write(
          title(brief),
          prose.say("front.property-subject", brief.organisation().name()),
          brief.today(),
          out);
      progress.did(all, all);
    }
  }

  /** The single texts for which a council's template may have places. */
  private void texts(WordDocument paper, EstateReportData brief) {
    var committee = brief.committee();
    paper.text("title", title(brief));
    paper.text("organisation", brief.organisation().name());
    paper.text("day", prose.words().day(brief.today()));
    paper.text("version", Integer.toString(brief.version()));
    paper.text("committee", prose.words().orNotGiven(committee.name()));
    paper.text("meeting", prose.words().day(committee.meeting()));
    paper.text("report-of", prose.words().orNotGiven(committee.text(CommitteeText.REPORT_OF)));
    paper.text("contact", prose.words().orNotGiven(committee.text(CommitteeText.CONTACT)));
    paper.text("wards", prose.words().orNotGiven(committee.text(CommitteeText.WARDS)));
  }

  /** The parts that this paper has, each with its heading; appendices have letters in order. */
  private SequencedMap<CommitteeSection, String> headings(EstateCounts estate) {
    var headings = new LinkedHashMap<CommitteeSection, String>();
    var letter = 'A';
    for (var section : sections(estate.brief())) {
      if (section.applies(estate)) {
        var heading = prose.say(section.headingKey(estate));
        headings.put(
            section, section.isAppendix() ? prose.say("appendix", letter++, heading) : heading);
      }
    }
    return headings;
  }

  /** The installations that the paper prints in full. */
  public List<InstallationReportData> printed(EstateReportData brief) {
    return ExemptInstallations.printed(new EstateCounts(brief, prose.method(), prose.wording()));
  }

  /**
   * The installations whose records the paper carries, in the brief's order: what it prints in full
   * can be checked against its record, and of a small estate all that it says.
   */
  public List<InstallationReportData> carried(EstateReportData brief) {
    return carried(new EstateCounts(brief, prose.method(), prose.wording()));
  }

  private static List<InstallationReportData> carried(EstateCounts estate) {
    var carried = Collections.newSetFromMap(new IdentityHashMap<InstallationReportData, Boolean>());
    Stream.concat(ExemptInstallations.printed(estate).stream(), estate.installations().stream())
        .filter(one -> carried.size() < ExemptInstallations.MOST)
        .forEach(carried::add);
    return estate.installations().stream().filter(carried::contains).toList();
  }

  private EmbeddedRecords enclosure(EstateCounts estate) {
    var brief = estate.brief();
    return new EmbeddedRecords(
            EmbeddedRecords.COMMITTEE,
            brief.today(),
            carried(estate).stream()
                .map(InstallationReportData::record)
                .filter(record -> !record.isEmpty())
                .toList())
        .with(brief.imprint())
        .beside(brief.carried())
        .by(WrittenBy.of(prose.method()));
  }

  private String signed(EstateCounts estate) {
    if (estate.stale() > 0) {
      return estate
          .only()
          .map(InstallationReportData::label)
          .orElseGet(
              () ->
                  prose.say(
                      "footer.lapsed",
                      prose.count("footer.lapsed", estate.stale()),
                      howFar(estate)));
    }
    return howFar(estate);
  }

  private String howFar(EstateCounts estate) {
    if (!estate.isDraft()) {
      return SignOffState.SIGNED_OFF.label();
    }
    return prose.say(estate.partly() == 0 ? "footer.draft" : "footer.part");
  }

  private PageMargins margins(EstateCounts estate) {
    var brief = estate.brief();
    return new PageMargins(
        marking(brief),
        prose.say("header", brief.organisation().name(), prose.title(brief)),
        prose.say("footer", Integer.toString(brief.version()), signed(estate)));
  }
}
