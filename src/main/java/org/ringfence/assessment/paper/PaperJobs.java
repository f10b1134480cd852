package org.ringfence.assessment.paper;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ringfence.assessment.council.CouncilRecords;
import org.ringfence.assessment.council.IssueBook;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.editing.AssessmentReader;
import org.ringfence.assessment.estate.NewestAssessments;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.DocumentVersion;
import org.ringfence.model.paper.Issue;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.register.Register;

/** Finds what a paper that somebody ordered is about, and which version of it comes next. */
final class PaperJobs {
  private final Register register;
  private final CatalogueServices knowledge;
  private final AssessmentReader opened;
  private final CouncilRecords books;
  private final PaperRenderer press;
  private final NewestAssessments newest;

  PaperJobs(
      Register register,
      CatalogueServices knowledge,
      AssessmentReader opened,
      CouncilRecords books,
      PaperRenderer press) {
    this.register = register;
    this.knowledge = knowledge;
    this.opened = opened;
    this.books = books;
    this.press = press;
    this.newest = new NewestAssessments(register);
  }

  /** The only assessment of an organisation. */
  Outcome<String> onlyOf(String organisation) {
    return books.organisations().named(organisation).then(newest::only);
  }

  /**
   * A paper that can be written.
   *
   * @param entries the assessments that it is about, each with its number
   * @param subject as issues name it
   */
  record Job(
      Organisation organisation, List<Entry> entries, String subject, DocumentVersion imprint) {}

  /** An assessment and which installation of the organisation it is about, from 1. */
  record Entry(int number, RegisterEntry entry) {}

  /** What an order is about; refused where there is no such paper. */
  Outcome<Job> of(PaperOrder order) {
    return press
        .writer(order)
        .then(_ -> TemplateDesk.lasting(order))
        .then(_ -> order.kind().isAboutOne() ? one(order.subject()) : all(order.subject()))
        .map(job -> order.answering().map(one -> about(job, one.request().id())).orElse(job))
        .then(job -> imprint(order, job).map(imprint -> with(job, imprint)));
  }

  private static Job about(Job job, String subject) {
    return new Job(job.organisation(), job.entries(), subject, job.imprint());
  }

  private static Job with(Job job, DocumentVersion imprint) {
    return new Job(job.organisation(), job.entries(), job.subject(), imprint);
  }

  private Outcome<Job> one(String assessmentId) {
    var all = register.entries();
    if (assessmentId.isBlank() && all.size() != 1) {
      return TEXTS.refused("order.one-of", "", Integer.toString(all.size()));
    }
    var id = assessmentId.isBlank() ? all.getFirst().assessmentId() : assessmentId;
    return opened
        .entry(id)
        .map(
            entry ->
                new Job(
                    entry.organisation(),
                    List.of(new Entry(number(entry), entry)),
                    entry.assessmentId(),
                    DocumentVersion.FIRST));
  }

  private Outcome<Job> all(String organisation) {
    return books
        .organisations()
        .named(organisation)
        .map(
            found -> new Job(found, numbered(newest.of(found)), found.id(), DocumentVersion.FIRST));
  }

  /** In the order of the installations' ids, which tell nothing of where they are. */
  private static List<Entry> numbered(List<RegisterEntry> newest) {
    return IntStream.range(0, newest.size())
        .mapToObj(at -> new Entry(at + 1, newest.get(at)))
        .toList();
  }

  /** The number that the installation has in papers about all. */
  private int number(RegisterEntry entry) {
    return numbered(newest.of(entry.organisation())).stream()
        .filter(one -> one.entry().installationId().equals(entry.installationId()))
        .findFirst()
        .map(Entry::number)
        .orElseThrow();
  }

  private Outcome<DocumentVersion> imprint(PaperOrder order, Job job) {
    var last =
        books.issues().last(job.organisation().id(), order.kind(), order.edition(), job.subject());
    return IssueBook.correction(knowledge.phrases(), last, order.issue(), order.correction())
        .<Outcome<DocumentVersion>>map(problem -> new Outcome.Refused<>(List.of(problem)))
        .orElseGet(
            () ->
                Outcome.done(
                    new DocumentVersion(
                        last.map(Issue::version).orElse(0) + 1,
                        order.correction().isBlank()
                            ? Optional.empty()
                            : last.map(issue -> issue.because(order.correction())))));
  }
}
