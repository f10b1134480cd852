package org.ringfence.assessment.paper;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ringfence.assessment.council.CouncilTerms;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.dossier.RiskSentences;
import org.ringfence.assessment.dossier.SignedDossier;
import org.ringfence.assessment.estate.BriefMaker;
import org.ringfence.assessment.estate.BriefMaker.Briefed;
import org.ringfence.assessment.estate.BriefMaker.Numbered;
import org.ringfence.assessment.intake.FileDays;
import org.ringfence.assessment.maker.MakerGuide;
import org.ringfence.catalogue.CatalogueCheck;
import org.ringfence.exchange.result.ScoreWriter;
import org.ringfence.exchange.result.ScoreWriter.Scored;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.installation.AssessmentFile;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.DocumentVersion;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.model.paper.PaperPlan;
import org.ringfence.report.office.PaperFile;

/** What can be done with an assessment file and no register. */
public final class FileAssessments {
  private static final String FROM_VECTOR = "vector";

  private final CatalogueServices knowledge;
  private final ScoreWriter scores = new ScoreWriter();

  /** Works by this catalogue. */
  public FileAssessments(CatalogueServices knowledge) {
    this.knowledge = knowledge;
  }

  /** Each assessment of a file, scored and put in words, in the file's order. */
  public Outcome<List<Dossier>> dossiers(Path file) {
    return read(file).map(this::dossiers);
  }

  /** Whether a file can be brought in, without scoring it; refused with all that is wrong. */
  public Outcome<Integer> readable(Path file) {
    return read(file).map(read -> read.assessments().size());
  }

  private Outcome<AssessmentFile> read(Path file) {
    return knowledge
        .reader()
        .read(file)
        .then(
            read ->
                new FileDays(knowledge.clock()).believed(read, file.toString(), FileDays.PLANNED));
  }

  /** Each assessment of a file with this content. */
  public Outcome<List<Dossier>> dossiers(String name, byte[] content) {
    return knowledge.reader().read(name, content).map(this::dossiers);
  }

  private List<Dossier> dossiers(AssessmentFile file) {
    return file.assessments().stream()
        .map(one -> knowledge.dossiers().make(entry(file.organisation(), one), one))
        .toList();
  }

  private static RegisterEntry entry(String organisation, Assessment assessment) {
    return new RegisterEntry(
        assessment.id(),
        new Organisation("", organisation),
        assessment.site(),
        Optional.empty(),
        "",
        assessment.installation().name(),
        assessment.assessedOn(),
        false);
  }

  /** The scores of a file as the text of a score file. */
  public Outcome<String> scores(Path file) {
    return read(file)
        .map(
            read ->
                scores.write(
                    read.assessments().stream()
                        .map(one -> new Scored(one.id(), scored(one)))
                        .toList()));
  }

  private AssessedRisk scored(Assessment assessment) {
    return knowledge.dossiers().scorer().score(assessment);
  }

  /** The scores that a vector stands for, as the text of a score file. */
  public Outcome<String> scoresOfVector(String vector) {
    return ofVector(vector).map(risk -> scores.write(List.of(new Scored(FROM_VECTOR, risk))));
  }

  /** The risk that a vector stands for, by the version of the method that made it. */
  public Outcome<AssessedRisk> ofVector(String vector) {
    return knowledge.scorers().score(vector);
  }

  /** Whether the headline looks at this risk. */
  public boolean isInHeadline(String risk) {
    return knowledge.method().headline().contains(risk);
  }

  /** Who stands behind labels and addresses. */
  public MakerGuide makers() {
    return new MakerGuide(knowledge);
  }

  /** The sentence that leads for a risk. */
  public String lead(AssessedRisk risk) {
    return new RiskSentences(knowledge.catalogue(), knowledge.phrases()).lead(risk);
  }

  /** Writes the Word report of one assessment. */
  public Outcome<Path> siteReport(Dossier dossier, Path file) {
    var content = knowledge.papers().site().content(dossier, Set.of(), DocumentVersion.FIRST);
    return PaperEnding.checked(PaperKind.SITE, file)
        .then(named -> PaperFile.write(named, content, Optional.empty()));
  }

  /** Writes the Excel workbook of several assessments. */
  public Outcome<Path> workbook(List<Dossier> dossiers, String title, Path file) {
    var day = LocalDate.now(knowledge.clock());
    return PaperEnding.checked(PaperKind.WORKBOOK, file)
        .then(named -> knowledge.papers().workbook().write(dossiers, title, day, named));
  }

  /**
   * What the papers about the installations of a file print, with nothing but what the file says:
   * what is withheld is what the catalogue proposes for England, which nobody has decided on yet.
   *
   * @param dossiers of one file, at least one
   */
  public Outcome<EstateReportData> brief(List<Dossier> dossiers, Edition edition) {
    return brief(numbered(dossiers), edition, Progress.NONE);
  }

  /** An assessment of a file and which of them it is, from 1. */
  private record OfFile(int number, Dossier dossier) {}

  private static List<OfFile> numbered(List<Dossier> dossiers) {
    return IntStream.range(0, dossiers.size())
        .mapToObj(at -> new OfFile(at + 1, dossiers.get(at)))
        .toList();
  }

  private Outcome<EstateReportData> brief(List<OfFile> all, Edition edition, Progress progress) {
    var organisation = all.getFirst().dossier().entry().organisation();
    var sources =
        all.stream()
            .map(one -> new Numbered(one.number(), () -> SignedDossier.of(one.dossier())))
            .toList();
    return new BriefMaker(knowledge)
        .make(
            edition,
            sources,
            CouncilTerms.unset(knowledge, organisation),
            DocumentVersion.FIRST,
            progress)
        .map(Briefed::brief);
  }

  /** What will be in a paper about a file's assessments, to look at before it is written. */
  public Outcome<PaperPlan> plan(List<Dossier> dossiers, PaperOrder order) {
    var press = new PaperRenderer(knowledge);
    return commissioned(dossiers, order)
        .then(all -> brief(all, order.edition(), Progress.NONE))
        .then(brief -> press.plan(order, brief));
  }

  /**
   * Writes a paper about a file's assessments; there is no register that could keep that it was
   * given out.
   *
   * @param password locks the file; without one, anybody can read it
   */
  public Outcome<Path> write(
      List<Dossier> dossiers,
      PaperOrder order,
      Path file,
      Optional<char[]> password,
      Progress progress) {
    var press = new PaperRenderer(knowledge);
    return commissioned(dossiers, order)
        .then(all -> brief(all, order.edition(), progress))
        .then(
            brief -> press.write(order, brief, file, password, PaperSealing.Stamp.NONE, progress));
  }

  private Outcome<List<OfFile>> commissioned(List<Dossier> dossiers, PaperOrder order) {
    if (order.issue() || !order.correction().isBlank()) {
      return TEXTS.refused("order.version-of-file", "");
    }
    if (order.meeting().isPresent()) {
      return TEXTS.refused("order.meeting-of-file", "");
    }
    return new PaperRenderer(knowledge).writer(order).then(_ -> subject(dossiers, order));
  }

  private static Outcome<List<OfFile>> subject(List<Dossier> dossiers, PaperOrder order) {
    var all = numbered(dossiers);
    if (!order.kind().isAboutOne()) {
      return Outcome.done(all);
    }
    var found =
        all.stream()
            .filter(
                one ->
                    order.subject().isBlank()
                        ? all.size() == 1
                        : one.dossier().entry().assessmentId().equals(order.subject()))
            .toList();
    return found.isEmpty()
        ? Outcome.refused(
            order.subject().isBlank()
                ? TEXTS.say("order.several", Integer.toString(all.size()))
                : TEXTS.say("order.no-assessment", order.subject()),
            "",
            TEXTS.say("order.several.mend"))
        : Outcome.done(found);
  }

  /** What can be done with a council's own templates. */
  public TemplateDesk templates() {
    return new TemplateDesk(knowledge);
  }

  /** What the bundled catalogue names but does not hold; none for a sound one. */
  public List<String> catalogueFaults() {
    return CatalogueCheck.faults(knowledge.catalogue());
  }
}
