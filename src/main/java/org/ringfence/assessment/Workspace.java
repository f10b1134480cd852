package org.ringfence.assessment;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ringfence.assessment.change.UnmovedHeadline;
import org.ringfence.assessment.checklist.ChecklistDesk;
import org.ringfence.assessment.council.CouncilRecords;
import org.ringfence.assessment.custody.Safekeeping;
import org.ringfence.assessment.custody.Samples;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.dossier.UnreadWords;
import org.ringfence.assessment.editing.AssessmentEditing;
import org.ringfence.assessment.editing.AssessmentReader;
import org.ringfence.assessment.editing.EvidenceFiles;
import org.ringfence.assessment.editing.LapsedSignOffs;
import org.ringfence.assessment.editing.QuestionTasks;
import org.ringfence.assessment.entering.AssessmentFactory;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.assessment.entering.SplitDevice;
import org.ringfence.assessment.intake.AssessmentExport;
import org.ringfence.assessment.intake.AssessmentImport;
import org.ringfence.assessment.intake.ExportResult;
import org.ringfence.assessment.intake.ImportChoice;
import org.ringfence.assessment.intake.ImportPreview;
import org.ringfence.assessment.intake.ImportReport;
import org.ringfence.assessment.intake.ImportResult;
import org.ringfence.assessment.intake.PresentWords;
import org.ringfence.assessment.ledger.AssessmentContributors;
import org.ringfence.assessment.ledger.RegisterErrors;
import org.ringfence.assessment.ledger.RegisterListing;
import org.ringfence.assessment.ledger.SettingsBook;
import org.ringfence.assessment.ledger.UserPreferences;
import org.ringfence.assessment.ledger.WizardPosition;
import org.ringfence.assessment.listing.Archive;
import org.ringfence.assessment.listing.EstateList;
import org.ringfence.assessment.listing.EstateListing;
import org.ringfence.assessment.maker.MakerGuide;
import org.ringfence.assessment.meeting.MeetingResults;
import org.ringfence.assessment.paper.Publishing;
import org.ringfence.assessment.people.AdoptedTrust;
import org.ringfence.assessment.sealing.EditedPapers;
import org.ringfence.assessment.signoff.CouncilDesk;
import org.ringfence.assessment.signoff.Signatures;
import org.ringfence.assessment.verify.Verification;
import org.ringfence.assessment.whatif.WhatIf;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Reconciliation;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.method.MethodSummary;
import org.ringfence.model.method.Wording;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.register.Register;

/**
 * One open register and all that the window and the command line can do with it. What a method
 * returns as done is on the disk. Every method reads or writes files, so none belongs on a thread
 * that draws; use it from one thread at a time.
 */
public final class Workspace implements AutoCloseable {
  private static final String SAMPLES = "samples";

  private final Register register;
  private final CatalogueServices knowledge;
  private final Samples samples;
  private final SampleRegister sampleRegister;
  private final boolean isSamples;
  private final AssessmentImport importing;
  private final LapsedSignOffs lapsed;
  private final UserPreferences memory;
  private final AssessmentReader opened;
  private final EstateList list;
  private final Archive archive;
  private final AssessmentFactory starting;
  private final Signatures signatures;
  private final CouncilDesk council;
  private final Safekeeping safekeeping;
  private final EvidenceFiles evidence;
  private final AssessmentEditing editing;
  private final CouncilRecords books;
  private final MeetingResults meetings;
  private final Publishing publishing;
  private final EditedPapers edited;
  private final MakerGuide makers;
  private final ChecklistDesk checklists;
  private final SettingsBook rules;
  private final QuestionTasks tasks;
  private final WhatIf whatIf;

  /** What the window and the command line can do with a register that is open. */
  public Workspace(WorkspaceServices services) {
    this.register = services.register();
    this.knowledge = services.knowledge();
    this.samples = services.samples();
    this.sampleRegister = services.sampleRegister();
    this.importing = services.importing();
    this.lapsed = services.lapsed();
    this.memory = services.memory();
    this.opened = services.opened();
    this.list = services.list();
    this.archive = services.archive();
    this.starting = services.starting();
    this.signatures = services.signatures();
    this.council = services.council();
    this.safekeeping = services.safekeeping();
    this.evidence = services.evidence();
    this.editing = services.editing();
    this.books = services.books();
    this.meetings = services.meetings();
    this.publishing = services.publishing();
    this.edited = services.edited();
    this.makers = services.makers();
    this.checklists = services.checklists();
    this.rules = services.rules();
    this.tasks = new QuestionTasks(register, knowledge, editing);
    this.whatIf = new WhatIf(knowledge, books.treatments());
    this.isSamples = register.setting(SAMPLES).isPresent();
  }

  /** The register's file. */
  public Path file() {
    return register.file();
  }

  /** The words for everything that has an id. */
  public Wording wording() {
    return knowledge.wording();
  }

  /** The method's questions in order, and which of them a first pass asks. */
  public MethodSummary method() {
    return knowledge.method();
  }

  /** Every assessment, by organisation, site, installation and day. */
  public List<RegisterEntry> entries() {
    return register.entries();
  }

  /** Every assessment, scored and put in words; refused where one can't be read. */
  public Outcome<List<Dossier>> dossiers() {
    return RegisterErrors.problems(opened::all);
  }

  /**
   * Why the headline stayed although more is shown than before, in words; empty where it moved, is
   * not known, or nothing is better shown.
   */
  public Optional<String> unmoved(Dossier before, Dossier now) {
    return new UnmovedHeadline(knowledge.wording(), knowledge.phrases())
        .between(before.risk(), now.risk());
  }

  /** Every assessment that can be read, and why the others can't. */
  public Outcome<RegisterListing> listing() {
    return RegisterErrors.problems(() -> Outcome.done(opened.listing()));
  }

  /** The list of all assessments, each as a row shows it; what can't be read is named. */
  public Outcome<EstateListing> estate() {
    return RegisterErrors.problems(() -> Outcome.done(list.all()));
  }

  /**
   * The same as far as it is known at once. For what {@link EstateListing#waiting} names ask {@link
   * #estate(List)}, a few at a time, for as long as anybody wants to see them.
   */
  public Outcome<EstateListing> estateSoFar() {
    return RegisterErrors.problems(() -> Outcome.done(list.soFar()));
  }

  /** The same of these alone, worked out where they have to be. */
  public Outcome<EstateListing> estate(List<RegisterEntry> some) {
    return RegisterErrors.problems(() -> Outcome.done(list.of(some)));
  }

  /** Puts installations away that are gone, and removes them in time. */
  public Archive archive() {
    return archive;
  }

  /** Who stands behind labels and addresses; it may be asked on any thread. */
  public MakerGuide makers() {
    return makers;
  }

  /** Begins an assessment; refused where one of the same installation is still open. */
  public Outcome<Dossier> start(NewAssessment what) {
    return RegisterErrors.problems(() -> starting.start(what).then(opened::dossier));
  }

  /** The assessment with this id. */
  public Outcome<Dossier> open(String assessmentId) {
    return RegisterErrors.problems(() -> opened.entry(assessmentId).then(opened::dossier));
  }

  /** The assessment with this id, if it may be changed; refused where it is signed. */
  public Outcome<Dossier> changeable(String assessmentId) {
    return opened
        .changeable(assessmentId)
        .then(entry -> RegisterErrors.problems(() -> opened.dossier(entry)));
  }

  /** Changes the day to which ages are counted; refused where evidence is of a later day. */
  public Outcome<Dossier> describe(String assessmentId, LocalDate assessedOn) {
    return editing.describe(assessmentId, assessedOn);
  }

  /** Puts the installation under a contract by its name, or under none for a blank name. */
  public Outcome<Dossier> place(String assessmentId, String contract) {
    return editing.place(assessmentId, contract);
  }

  /**
   * Keeps an answer where the question is asked once: for the whole organisation, a contract, a
   * site or this assessment. If this installation differed until now, the difference is dropped.
   */
  public Outcome<Dossier> answer(String assessmentId, String question, Answer answer) {
    return editing.answer(assessmentId, question, answer);
  }

  /** Keeps an answer for this installation only, with the reason why it differs. */
  public Outcome<Dossier> answerHere(
      String assessmentId, String question, Answer answer, String why) {
    return editing.answerHere(assessmentId, question, answer, why);
  }

  /** Drops what this installation answers for itself, so that it inherits again. */
  public Outcome<Dossier> inherit(String assessmentId, String question) {
    return editing.inherit(assessmentId, question);
  }

  /** Keeps these devices in place of those recorded. */
  public Outcome<Dossier> devices(String assessmentId, List<Device> devices) {
    return editing.devices(assessmentId, devices);
  }

  /**
   * Puts a device in the place of the one at a position, counted from 0: the old one is kept as
   * removed, and what was found on it is not known any more until somebody says it of the new one.
   */
  public Outcome<Dossier> replace(String assessmentId, int position, Device replacement) {
    return replace(assessmentId, position, replacement, LocalDate.now(knowledge.clock()));
  }

  /** The same for a device that was replaced on an earlier day; refused for one to come. */
  public Outcome<Dossier> replace(
      String assessmentId, int position, Device replacement, LocalDate on) {
    return editing.replace(assessmentId, position, replacement, on);
  }

  /**
   * Splits the line at a position, counted from 0, into one for each of these: place, status and
   * when they were bought are those of the line; whatever can be of only one goes with the device
   * whose maker it names, or else with the first. Refused where the numbers don't add up.
   */
  public Outcome<Dossier> split(String assessmentId, int position, List<SplitDevice> parts) {
    return editing.split(assessmentId, position, parts);
  }

  /** Keeps, as stated by somebody, that what was found on a replaced device is so of the new. */
  public Outcome<Dossier> stillSo(String assessmentId, String question, String by, LocalDate on) {
    return editing.stillSo(assessmentId, question, by, on);
  }

  /** Leaves open what was found on a replaced device, and asks no more about it. */
  public Outcome<Dossier> leaveOpen(String assessmentId, String question) {
    return editing.leaveOpen(assessmentId, question);
  }

  /** Records why both answers of a contradiction stand. */
  public Outcome<Dossier> reconcile(String assessmentId, String contradiction, Reconciliation why) {
    return editing.reconcile(assessmentId, contradiction, why);
  }

  /** Takes back why both answers of a contradiction stand. */
  public Outcome<Dossier> unreconcile(String assessmentId, String contradiction) {
    return editing.unreconcile(assessmentId, contradiction);
  }

  /** Takes back the latest change to an assessment since the register was opened. */
  public Outcome<Dossier> undo(String assessmentId) {
    return editing.undo(assessmentId);
  }

  /** Makes the change again that was taken back last. */
  public Outcome<Dossier> redo(String assessmentId) {
    return editing.redo(assessmentId);
  }

  /** What {@link #undo} would take back, in words; empty for nothing. */
  public Optional<String> canUndo(String assessmentId) {
    return editing.canUndo(assessmentId);
  }

  /** What {@link #redo} would make again, in words; empty for nothing. */
  public Optional<String> canRedo(String assessmentId) {
    return editing.canRedo(assessmentId);
  }

  /** Signatures, keys and who may sign what. */
  public Signatures signatures() {
    return signatures;
  }

  /** Backups of this register. */
  public Safekeeping backups() {
    return safekeeping;
  }

  /**
   * What is for somebody to see to although work goes on: what was found beside the register as it
   * was opened, and why there is no backup, or not where one was wanted.
   */
  public List<Problem> concerns() {
    return Stream.concat(register.concerns().stream(), seenTo().stream()).toList();
  }

  private List<Problem> seenTo() {
    var found =
        RegisterErrors.problems(
            () ->
                Outcome.done(
                    Stream.of(
                            safekeeping.concerns(),
                            rules.problems(),
                            books.smallNumbers().problem().stream().toList())
                        .flatMap(List::stream)
                        .toList()));
    return switch (found) {
      case Outcome.Done<List<Problem>>(var problems) -> problems;
      case Outcome.Refused<List<Problem>>(var problems) -> problems;
    };
  }

  /** Photos and PDF that prove answers. */
  public EvidenceFiles attachments() {
    return evidence;
  }

  /** Speaks for the council about whose key is whose. */
  public CouncilDesk council() {
    return council;
  }

  /** What the council writes down for its papers besides its assessments. */
  public CouncilRecords books() {
    return books;
  }

  /** Who is asked for the answers that nobody here knows. */
  public QuestionTasks tasks() {
    return tasks;
  }

  /** What an assessment would come to if something about it were otherwise; it saves nothing. */
  public WhatIf whatIf() {
    return whatIf;
  }

  /** Takes down what a committee decided, and what follows from it. */
  public MeetingResults meetings() {
    return meetings;
  }

  /** The papers of the register's organisations. */
  public Publishing publishing() {
    return publishing;
  }

  /** Takes in checklists that came back filled. */
  public ChecklistDesk checklists() {
    return checklists;
  }

  /** Gives out papers that somebody edited in Word or Excel. */
  public EditedPapers editedPapers() {
    return edited;
  }

  /**
   * Tells whether a paper or a register is what was signed; by the trust file that this register
   * goes by, where no other is given.
   */
  public Verification verification() {
    return new Verification(knowledge, new AdoptedTrust(() -> SettingsBook.trust(register), true));
  }

  /** Opens a new assessment of the same installation, prefilled from this one, dated today. */
  public Outcome<Dossier> revise(String assessmentId) {
    return open(assessmentId)
        .then(
            dossier ->
                RegisterErrors.problems(() -> starting.revise(dossier).then(opened::dossier)));
  }

  /** Brings a file's assessments in, all or none; their ids. */
  public Outcome<List<String>> importFile(Path file) {
    return importFile(file, id -> ImportChoice.ASK);
  }

  /** The assessment of the same installation that is open; refused where none is. */
  public Outcome<Dossier> openRevision(String assessmentId) {
    return RegisterErrors.problems(
        () -> opened.entry(assessmentId).then(starting::open).then(opened::dossier));
  }

  /** The open assessment that such a new one would be of; refused where none is. */
  public Outcome<Dossier> openAlready(NewAssessment what) {
    return RegisterErrors.problems(() -> starting.open(what.readable()).then(opened::dossier));
  }

  /** What is known of a file before it is brought in; refused where nothing in it is new. */
  public Outcome<ImportPreview> importPreview(Path file) {
    return RegisterErrors.problems(
        () ->
            importing
                .plan(file)
                .map(plan -> new PresentWords(knowledge.phrases()).preview(plan, file.toString())));
  }

  /** The same as {@link #importSaying}; only the ids. */
  public Outcome<List<String>> importFile(Path file, Function<String, ImportChoice> choices) {
    return importSaying(file, choices).map(ImportResult::ids);
  }

  /**
   * Brings in what is new in a file, all of it or none, and leaves what is here already as it is.
   * It says whose sign-off does not hold any longer for it: an answer of the whole organisation
   * counts for what is signed as well.
   *
   * @param choices by assessment id, what it is where its installation seems to be there already
   */
  public Outcome<ImportResult> importSaying(Path file, Function<String, ImportChoice> choices) {
    return importSaying(file, choices, _ -> {});
  }

  /**
   * The same.
   *
   * @param each sees every assessment that was added, as it stands in the register now
   */
  public Outcome<ImportResult> importSaying(
      Path file, Function<String, ImportChoice> choices, Consumer<Dossier> each) {
    return RegisterErrors.problems(
        () -> {
          safekeeping.beforeImport();
          var before = lapsed.holding();
          return importing
              .file(file, choices)
              .map(
                  brought ->
                      new ImportReport(register, knowledge)
                          .of(
                              brought,
                              opened.readable(brought.ids()).peek(each),
                              file.toString(),
                              lapsed.since(before)));
        });
  }

  /** The register of the samples beside this one. */
  public SampleRegister samples() {
    return sampleRegister;
  }

  /** Whether this is the register of the samples, and nobody's own. */
  public boolean isSamples() {
    return isSamples;
  }

  /** Whether it holds something and is not the register of the samples. */
  boolean isOthers() {
    return !isSamples && !register.entries().isEmpty();
  }

  /** Marks this as the register of the samples and adds those that it lacks. */
  Outcome<List<Problem>> fillWithSamples(Map<String, String> preferences) {
    return RegisterErrors.problems(
        () ->
            register.inOneTransaction(
                () -> {
                  if (!isSamples) {
                    register.saveSetting(SAMPLES, knowledge.method().version());
                  }
                  preferences.forEach(this::remember);
                  return importing.samples(samples).map(added -> List.of());
                }));
  }

  /** On a full disk what is there already needs no writing. */
  private void remember(String name, String content) {
    if (!preference(name).equals(Optional.of(content))) {
      prefer(name, content);
    }
  }

  /** Brings the samples in that are not there yet; the ids of those added. */
  public Outcome<List<String>> importSamples() {
    return RegisterErrors.problems(() -> importing.samples(samples));
  }

  /** Writes an organisation's assessments as a file; a blank name means the only one. */
  public Outcome<Path> export(String organisation, Path file) {
    return exportSaying(organisation, file).map(ExportResult::file);
  }

  /** The same, with the evidence that stays behind and what could not be read. */
  public Outcome<ExportResult> exportSaying(String organisation, Path file) {
    return listing()
        .then(all -> AssessmentExport.gathered(all, organisation))
        .then(
            gathered ->
                knowledge
                    .writer()
                    .write(gathered.file(new AssessmentContributors(register)), file)
                    .map(to -> exported(to, gathered)));
  }

  private ExportResult exported(Path to, AssessmentExport.Gathered gathered) {
    return new ExportResult(
        to,
        AssessmentExport.evidence(gathered.dossiers(), wording()),
        new UnreadWords(knowledge.phrases()).file(gathered.unread()));
  }

  /** Where somebody was in the wizard; empty if nobody was, or the assessment is gone. */
  public Optional<WizardPosition> position() {
    return memory.position();
  }

  /** The assessment that somebody worked at last; empty if nobody did, or it is gone. */
  public Optional<RegisterEntry> lastOpened() {
    return position()
        .flatMap(
            where ->
                entries().stream()
                    .filter(entry -> entry.assessmentId().equals(where.assessmentId()))
                    .findFirst());
  }

  /** Remembers where somebody is in the wizard. */
  public void remember(WizardPosition position) {
    memory.remember(position);
  }

  /** What is remembered under a name, such as a theme; empty if nothing. */
  public Optional<String> preference(String name) {
    return memory.preference(name);
  }

  /** Remembers something under a name. */
  public void prefer(String name, String content) {
    memory.prefer(name, content);
  }

  /** Closes the register. */
  @Override
  public void close() {
    register.close();
  }
}
