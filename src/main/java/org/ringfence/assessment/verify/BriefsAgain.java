package org.ringfence.assessment.verify;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringfence.assessment.council.CouncilTerms;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.estate.BriefAssembly;
import org.ringfence.assessment.estate.BriefAssembly.Known;
import org.ringfence.assessment.estate.ExemptExtracts;
import org.ringfence.assessment.estate.OptionCalculator;
import org.ringfence.assessment.requests.SmallNumbersBook;
import org.ringfence.assessment.verify.record.PaperContents;
import org.ringfence.assessment.verify.record.PublicCopies.PublicCopy;
import org.ringfence.exchange.conversion.EnclosedBrief;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.EmbeddedRecords;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.InstallationReportData;

/**
 * Puts the brief of a paper together again out of what the paper carries, and out of nothing else.
 */
final class BriefsAgain {
  private final BriefAssembly assembly;
  private final ExemptExtracts exempts;

  BriefsAgain(CatalogueServices knowledge) {
    this.assembly = new BriefAssembly(knowledge, new OptionCalculator(knowledge));
    this.exempts = new ExemptExtracts(knowledge);
  }

  /** The brief that a paper was made from; refused where it does not carry all of it. */
  Outcome<EstateReportData> brief(String name, PaperContents contents) {
    return contents
        .brief()
        .map(
            enclosed ->
                known(name, enclosed, extracts(enclosed.edition(), contents))
                    .map(all -> brief(enclosed, all, contents.enclosure())))
        .orElseGet(() -> damaged(name));
  }

  private static <T> Outcome<T> damaged(String name) {
    return TEXTS.refused("check.damaged", name);
  }

  private List<InstallationReportData> extracts(Edition edition, PaperContents contents) {
    return switch (edition) {
      case EXEMPT -> contents.records().stream().map(one -> exempts.of(one.printed())).toList();
      case PUBLIC -> contents.copies().stream().map(PublicCopy::extract).toList();
    };
  }

  private static Outcome<List<Known>> known(
      String name, EnclosedBrief enclosed, List<InstallationReportData> carried) {
    var known = new ArrayList<Known>();
    for (var part : enclosed.installations()) {
      var extract =
          part.record() > 0 && part.record() <= carried.size()
              ? Optional.of(carried.get(part.record() - 1))
              : part.summary();
      if (extract.isEmpty()) {
        return damaged(name);
      }
      known.add(new Known(extract.get(), part.after()));
    }
    return Outcome.done(known);
  }

  private EstateReportData brief(
      EnclosedBrief enclosed, List<Known> all, EmbeddedRecords enclosure) {
    var isBook = enclosure.plainKind().equals(EmbeddedRecords.WORKBOOK_OF_BRIEF);
    var committee = enclosed.committee();
    var terms =
        new CouncilTerms(
            enclosed.organisation(),
            isBook ? committee.withMeeting(enclosure.imprint().meeting()) : committee,
            enclosed.costs(),
            enclosed.rulings(),
            enclosed.actions(),
            enclosed.refusals(),
            enclosed.lastDecision(),
            enclosed.appetite(),
            SmallNumbersBook.USUAL);
    return assembly.brief(
        enclosed.edition(),
        all,
        terms,
        enclosure.imprint(),
        enclosure.printedOn(),
        enclosed.unread());
  }
}
