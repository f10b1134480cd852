package org.ringfence.assessment.paper;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ringfence.assessment.council.CouncilRecords;
import org.ringfence.assessment.council.CouncilTerms;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.dossier.UnreadWords;
import org.ringfence.assessment.editing.AssessmentReader;
import org.ringfence.assessment.estate.BriefMaker;
import org.ringfence.assessment.estate.BriefMaker.Briefed;
import org.ringfence.assessment.estate.BriefMaker.Numbered;
import org.ringfence.assessment.evidence.EvidenceCheck;
import org.ringfence.assessment.evidence.EvidenceProblem;
import org.ringfence.assessment.evidence.GivenEvidence;
import org.ringfence.assessment.ledger.RegisterErrors;
import org.ringfence.assessment.ledger.SettingsBook;
import org.ringfence.assessment.officers.AnswerGivenAway;
import org.ringfence.assessment.officers.GivenAway;
import org.ringfence.assessment.paper.PaperJobs.Job;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.Committee;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.Issue;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.model.paper.PaperPlan;
import org.ringfence.register.Register;

/**
 * Writes the papers of a register's organisations, and keeps which of them were given out. A paper
 * about all installations takes of each the newest signed assessment, and a draft only where none
 * is signed.
 */
public final class Publishing {
  private final AssessmentReader opened;
  private final CouncilRecords books;
  private final SettingsBook settings;
  private final BriefMaker briefs;
  private final PaperRenderer press;
  private final CatalogueServices knowledge;
  private final EvidenceCheck check;
  private final UnreadWords unread;
  private final PaperSealing sealing;
  private final PaperJobs jobs;
  private final GivenAway givenAway;

  public Publishing(
      Register register,
      CatalogueServices knowledge,
      AssessmentReader opened,
      CouncilRecords books,
      SettingsBook settings,
      EvidenceCheck check,
      PaperSealing sealing) {
    this.check = check;
    this.sealing = sealing;
    this.opened = opened;
    this.books = books;
    this.settings = settings;
    this.knowledge = knowledge;
    this.briefs = new BriefMaker(knowledge);
    this.press = new PaperRenderer(knowledge);
    this.jobs = new PaperJobs(register, knowledge, opened, books, press);
    this.givenAway = new GivenAway(knowledge);
    this.unread = new UnreadWords(knowledge.phrases());
  }

  /**
   * The assessment that a paper about one installation of an organisation is about, where only the
   * organisation is named.
   */
  public Outcome<String> onlyOf(String organisation) {
    return RegisterErrors.problems(() -> jobs.onlyOf(organisation));
  }

  /** What will be in a paper, to look at before it is written. */
  public Outcome<PaperPlan> plan(PaperOrder order) {
    return RegisterErrors.problems(
        () ->
            jobs.of(order)
                .then(
                    job ->
                        briefed(order, job, Progress.NONE)
                            .then(
                                made ->
                                    press
                                        .plan(order, made.brief())
                                        .map(plan -> plan.with(unread.figures(made.unread())))
                                        .then(plan -> read(plan, order, job, made.brief())))
                            .map(plan -> plan.with(said(check.glanceAt(ids(job)))))));
  }

  /** The plan with what officers' texts give away; only a public paper withholds anything. */
  private Outcome<PaperPlan> read(
      PaperPlan plan, PaperOrder order, Job job, EstateReportData open) {
    if (order.answering().isPresent()) {
      return Outcome.done(
          plan.giving(new AnswerGivenAway(knowledge).in(order.answering().get(), open)));
    }
    if (order.read() != Edition.PUBLIC || !open.isPartlyExempt() || !givenAway.isWritten(open)) {
      return Outcome.done(plan);
    }
    return briefed(Edition.EXEMPT, order, job, Progress.NONE)
        .map(whole -> plan.giving(givenAway.in(open, whole.brief())));
  }

  /**
   * The photos and documents that a paper's answers rest on and that are not there as they were
   * attached, by name. All of them are read.
   */
  public Outcome<List<String>> evidence(PaperOrder order) {
    return RegisterErrors.problems(() -> jobs.of(order).map(job -> said(check.of(ids(job)))));
  }

  private static List<String> said(List<EvidenceProblem> lost) {
    return lost.stream().map(one -> one.problem().what()).toList();
  }

  private static Set<String> ids(Job job) {
    return job.entries().stream()
        .map(one -> one.entry().assessmentId())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * A paper that can be given out; refused where evidence is missing or damaged and the order does
   * not say that it goes out all the same. Of any other paper that is no matter.
   */
  public Outcome<PaperOrder> complete(PaperOrder order) {
    return RegisterErrors.problems(
        () -> jobs.of(order).then(job -> complete(order, job)).map(_ -> order));
  }

  private Outcome<Job> complete(PaperOrder order, Job job) {
    return order.issue()
        ? GivenEvidence.complete(job, check.of(ids(job)), order.despite())
        : Outcome.done(job);
  }

  /**
   * Writes a paper whole or not at all; then, where it is given out, records that.
   *
   * @param password locks the file; without one, anybody can read it
   */
  public Outcome<Path> write(
      PaperOrder order, Path file, Optional<char[]> password, Progress progress) {
    return writeSaying(order, file, PaperSecrets.lockedWith(password), progress)
        .map(WrittenPaper::file);
  }

  /** The same, with what could not be read and is missing from the paper. */
  public Outcome<WrittenPaper> writeSaying(
      PaperOrder order, Path file, PaperSecrets secrets, Progress progress) {
    return RegisterErrors.problems(
        () ->
            jobs.of(order)
                .then(job -> complete(order, job))
                .then(
                    job ->
                        briefed(order, job, progress)
                            .then(
                                made ->
                                    stamp(order, job, secrets)
                                        .then(
                                            stamp ->
                                                press.write(
                                                    order,
                                                    made.brief(),
                                                    file,
                                                    secrets.password(),
                                                    stamp,
                                                    progress))
                                        .then(path -> issued(order, job, path))
                                        .map(path -> written(path, order, job, made)))));
  }

  private Outcome<PaperSealing.Stamp> stamp(PaperOrder order, Job job, PaperSecrets secrets) {
    var today = LocalDate.now(knowledge.clock());
    return sealing.stamp(order, job.imprint(), today, secrets.passphrase());
  }

  private WrittenPaper written(Path file, PaperOrder order, Job job, Briefed made) {
    return new WrittenPaper(
        file,
        order.issue()
            ? Optional.of(sealing.said(knowledge.phrases(), job.imprint().version()))
            : Optional.empty(),
        unread.figures(made.unread()));
  }

  /**
   * Writes the Excel workbook of the whole register, of every organisation in it. An assessment
   * that can't be read hides none of the others; refused where none can be read.
   *
   * @param password locks the file; without one, anybody can read it
   */
  public Outcome<WrittenPaper> workbookOfAll(Path file, Optional<char[]> password) {
    return new RegisterWorkbook(knowledge, opened).write(file, password);
  }

  /** What the papers of an edition about an organisation, or one installation of it, print. */
  public Outcome<EstateReportData> brief(PaperOrder order) {
    return RegisterErrors.problems(
        () -> jobs.of(order).then(job -> briefed(order, job, Progress.NONE)).map(Briefed::brief));
  }

  private Outcome<Briefed> briefed(PaperOrder order, Job job, Progress progress) {
    return briefed(order.read(), order, job, progress);
  }

  private Outcome<Briefed> briefed(Edition edition, PaperOrder order, Job job, Progress progress) {
    var committee = committee(order, job.organisation().id());
    var meeting = meeting(committee);
    var all =
        job.entries().stream()
            .map(
                one ->
                    new Numbered(
                        one.number(),
                        () -> RegisterErrors.problems(() -> opened.kept(one.entry(), meeting)),
                        why -> opened.unread(one.entry(), why)))
            .toList();
    return briefs.make(edition, all, terms(job.organisation(), committee), job.imprint(), progress);
  }

  /** A committee paper goes by the day that is kept, where the order names none. */
  private Committee committee(PaperOrder order, String organisationId) {
    var kept = books.committee().committee(organisationId);
    var meeting =
        order.kind() == PaperKind.COMMITTEE ? order.meeting().or(kept::meeting) : order.meeting();
    return kept.withMeeting(meeting);
  }

  /** The day to come for which sign-offs are judged; empty for today. */
  private Optional<LocalDate> meeting(Committee committee) {
    var today = LocalDate.now(knowledge.clock());
    return committee.meeting().filter(day -> day.isAfter(today));
  }

  private CouncilTerms terms(Organisation organisation, Committee committee) {
    var id = organisation.id();
    return new CouncilTerms(
        organisation,
        committee,
        books.treatments().costs(id),
        books.disclosure().rulings(id),
        books.actions().actions(id),
        books.refusals().refusals(id),
        books.decisions().last(id),
        settings.appetite(),
        books.smallNumbers().threshold());
  }

  private Outcome<Path> issued(PaperOrder order, Job job, Path file) {
    if (!order.issue()) {
      return Outcome.done(file);
    }
    var issue =
        new Issue(
            order.kind(),
            order.edition(),
            job.subject(),
            job.imprint().version(),
            String.valueOf(file.getFileName()),
            LocalDate.now(knowledge.clock()),
            order.correction());
    return books.issues().add(job.organisation().id(), issue).map(_ -> file);
  }
}
