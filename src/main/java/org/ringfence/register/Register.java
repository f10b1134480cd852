package org.ringfence.register;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.ringfence.model.installation.AnswerPlace;
import org.ringfence.model.installation.Contract;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.EquipmentHistory;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.installation.PlacedAnswer;
import org.ringfence.model.installation.Reconciliation;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.installation.ReopenedAnswer;
import org.ringfence.model.installation.Site;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.signature.KeptSignOff;
import org.ringfence.register.attachment.Attachments;
import org.ringfence.register.listing.ListCache;
import org.ringfence.register.lock.RegisterLock;
import org.ringfence.register.problem.LockedException;
import org.ringfence.register.problem.RefusedException;
import org.ringfence.register.problem.RegisterException;
import org.ringfence.register.sqlite.Database;
import org.ringfence.register.store.AnswerStore;
import org.ringfence.register.store.ArchiveStore;
import org.ringfence.register.store.AssessmentStore;
import org.ringfence.register.store.ChangeMarks;
import org.ringfence.register.store.CouncilStores;
import org.ringfence.register.store.DeviceStore;
import org.ringfence.register.store.PersonStore;
import org.ringfence.register.store.ReconciliationStore;
import org.ringfence.register.store.RegisterLog;
import org.ringfence.register.store.ReopenedStore;
import org.ringfence.register.store.SettingStore;
import org.ringfence.register.store.SignOffStore;
import org.ringfence.register.store.SignRequestStore;
import org.ringfence.register.store.SiteStore;
import org.ringfence.register.store.WatchedStates;

/**
 * The open register: one file that holds every acknowledged answer. When a method that changes
 * something returns, the change is on the disk; when it throws, nothing of it is. What is signed
 * off can't change: methods that would throw {@link LockedException}. A failure that nobody
 * expects, such as a full disk, is a {@link RegisterException}, whose problem can be shown as it
 * is.
 *
 * <p>Used by one thread at a time, which need not always be the same.
 */
public final class Register implements AutoCloseable {

  private final Database database;
  private final RegisterLock lock;
  private final SiteStore sites;
  private final AssessmentStore assessments;
  private final AnswerStore answers;
  private final DeviceStore devices;
  private final ReconciliationStore reconciliations;
  private final ReopenedStore reopened;
  private final SignOffStore signOffs;
  private final SettingStore settings;
  private final PersonStore people;
  private final RegisterLog log;
  private final Attachments attachments;
  private final CouncilStores council;
  private final SignRequestStore signRequests;
  private final ArchiveStore archive;
  private final WatchedStates states;
  private final Optional<Integer> migratedFrom;
  private final List<Problem> concerns;

  Register(Opening.Opened opened) {
    database = new Database(opened.file());
    lock = opened.lock();
    sites = new SiteStore(database);
    assessments = new AssessmentStore(database);
    answers = new AnswerStore(database);
    devices = new DeviceStore(database);
    reconciliations = new ReconciliationStore(database);
    reopened = new ReopenedStore(database);
    signOffs = new SignOffStore(database);
    settings = new SettingStore(database);
    people = new PersonStore(database);
    log = new RegisterLog(database);
    attachments = new Attachments(database, assessments);
    council = new CouncilStores(database);
    signRequests = new SignRequestStore(database);
    archive = new ArchiveStore(database);
    states = new WatchedStates(database);
    database.observe(states);
    migratedFrom = opened.migratedFrom();
    concerns = List.copyOf(opened.concerns());
  }

  /**
   * Opens the register at this path for one user at a time; where there is no file, makes an empty
   * register, with the folders above it. Refuses what is no register, comes from a newer version,
   * is damaged, can't be written or is open elsewhere, and leaves the file as it was. A register of
   * an earlier version is brought up to date on a copy, and kept beside it as it was.
   *
   * @param clock tells since when it is open, in the user's time zone
   */
  public static Outcome<Register> open(Path file, Clock clock) {
    return new Opening(clock).open(file).map(Register::new);
  }

  /** The file that is open, by its real path. */
  public Path file() {
    return database.path();
  }

  /** The schema version that the register had until it was opened, if that was an earlier one. */
  public Optional<Integer> migratedFrom() {
    return migratedFrom;
  }

  /** What was found beside it as it was opened, and is for somebody to see to. */
  public List<Problem> concerns() {
    return concerns;
  }

  /** The people in it and the public halves of their keys. */
  public PersonStore people() {
    return people;
  }

  /** Its log, which is only ever added to. */
  public RegisterLog log() {
    return log;
  }

  /** The photos and PDFs that prove answers. */
  public Attachments attachments() {
    return attachments;
  }

  /** What it keeps for the council's papers. */
  public CouncilStores council() {
    return council;
  }

  /** Who was asked to sign on another computer, and what came back with comments. */
  public SignRequestStore signRequests() {
    return signRequests;
  }

  /** What is not signed and yet decides what papers say or who may sign. */
  public WatchedStates states() {
    return states;
  }

  /** Which installations are put away. */
  public ArchiveStore archive() {
    return archive;
  }

  /** By which a list knows what has changed since it was worked out. */
  public ChangeMarks changeMarks() {
    return ChangeMarks.in(database);
  }

  /** Where what a list shows is kept from one time to the next. */
  public ListCache listCache() {
    return new ListCache(database.path());
  }

  /** Every assessment, by the names of organisation, site and installation, then by day. */
  public List<RegisterEntry> entries() {
    return assessments.entries();
  }

  /** Whether it holds no assessment. */
  public boolean isEmpty() {
    return assessments.areNone();
  }

  /** Every assessment of an installation, by day. */
  public List<RegisterEntry> entriesOf(String installationId) {
    return assessments.entriesOf(installationId);
  }

  /** The assessment with this id, if there is one. */
  public Optional<RegisterEntry> entry(String assessmentId) {
    return assessments.entry(assessmentId);
  }

  /**
   * Adds an assessment with no answers, unlocked, and whichever of its organisation, contract, site
   * and installation is new; those that are there stay as they are. Refuses an assessment id that
   * is there, and an id of the others that belongs elsewhere, with a {@link RefusedException}.
   */
  public void create(RegisterEntry entry) {
    database.transaction(
        () -> {
          sites.add(entry);
          assessments.add(entry);
        });
  }

  /** The organisation of this name, without regard to case or outer blanks. */
  public Optional<Organisation> organisationNamed(String name) {
    return sites.organisationNamed(name);
  }

  /** The organisation's site of this name, without regard to case or outer blanks. */
  public Optional<Site> siteNamed(String organisationId, String name) {
    return sites.siteNamed(organisationId, name);
  }

  /** Whether some organisation's site has this id. */
  public boolean hasSite(String id) {
    return sites.hasSite(id);
  }

  /** The organisation's contracts, by name. */
  public List<Contract> contracts(String organisationId) {
    return sites.contracts(organisationId);
  }

  /**
   * Puts the assessment's installation under a contract, which is added if it is new, or under
   * none. It counts for every assessment of that installation; a signed one keeps its snapshot.
   */
  public void place(String assessmentId, Optional<Contract> contract) {
    database.transaction(() -> sites.place(assessments.changeable(assessmentId), contract));
  }

  /** Sets the day to which ages are counted. */
  public void setAssessedOn(String assessmentId, LocalDate day) {
    database.transaction(() -> assessments.setAssessedOn(assessmentId, day));
  }

  /** Keeps an answer, instead of the one to the same question that may be at its place. */
  public void save(PlacedAnswer answer) {
    database.transaction(
        () -> {
          assessments.requireChangeable(answer.place());
          answers.save(answer);
        });
  }

  /** Removes the answer to a question from a place, if there is one. */
  public void remove(AnswerPlace place, String question) {
    database.transaction(
        () -> {
          assessments.requireChangeable(place);
          answers.remove(place, question);
        });
  }

  /**
   * Every answer of the entry's organisation, contract and site and of the assessment itself,
   * widest scope first, then by question id; which of them counts is for the caller to say.
   */
  public List<PlacedAnswer> answers(RegisterEntry entry) {
    return answers.answers(entry);
  }

  /** The equipment of an assessment; no devices where none was saved. */
  public Equipment equipment(String assessmentId) {
    return devices.equipment(assessmentId);
  }

  /** How the equipment of an assessment came to be what it is. */
  public EquipmentHistory equipmentHistory(String assessmentId) {
    return devices.history(assessmentId);
  }

  /** Keeps an equipment of which nobody knows how it came to be. */
  public void saveEquipment(String assessmentId, Equipment equipment) {
    saveEquipment(assessmentId, equipment, EquipmentHistory.NONE);
  }

  /** Keeps this equipment, and how it came to be, instead of all that was known of it. */
  public void saveEquipment(String assessmentId, Equipment equipment, EquipmentHistory history) {
    database.transaction(
        () -> {
          assessments.changeable(assessmentId);
          devices.save(assessmentId, equipment, history);
        });
  }

  /** By contradiction id, why both answers stand. */
  public Map<String, Reconciliation> reconciled(String assessmentId) {
    return reconciliations.reconciled(assessmentId);
  }

  /** Keeps why both answers of a contradiction stand, instead of an earlier record of it. */
  public void saveReconciliation(
      String assessmentId, String contradiction, Reconciliation reconciliation) {
    database.transaction(
        () -> {
          assessments.changeable(assessmentId);
          reconciliations.save(assessmentId, contradiction, reconciliation);
        });
  }

  /** Removes the record of why both answers of a contradiction stand, if there is one. */
  public void removeReconciliation(String assessmentId, String contradiction) {
    database.transaction(
        () -> {
          assessments.changeable(assessmentId);
          reconciliations.remove(assessmentId, contradiction);
        });
  }

  /** What was found on equipment of an assessment that was replaced, by question id. */
  public List<ReopenedAnswer> reopened(String assessmentId) {
    return reopened.reopened(assessmentId);
  }

  /** Keeps what was found on equipment that was replaced, instead of an earlier record of it. */
  public void saveReopened(String assessmentId, ReopenedAnswer answer) {
    database.transaction(
        () -> {
          assessments.changeable(assessmentId);
          reopened.save(assessmentId, answer);
        });
  }

  /** Removes the record of what was found on equipment that was replaced, if there is one. */
  public void removeReopened(String assessmentId, String question) {
    database.transaction(
        () -> {
          assessments.changeable(assessmentId);
          reopened.remove(assessmentId, question);
        });
  }

  /** Signatures under an assessment, in the order given; not empty means locked. */
  public List<KeptSignOff> signOffs(String assessmentId) {
    return signOffs.signOffs(assessmentId);
  }

  /**
   * Adds a signature. The first one keeps the snapshot and locks the assessment; a later one is of
   * another role and comes with the very same snapshot, else it is refused with a {@link
   * LockedException}.
   */
  public void sign(String assessmentId, KeptSignOff signOff, String snapshot) {
    database.transaction(
        () -> {
          assessments.existing(assessmentId);
          signOffs.sign(assessmentId, signOff, snapshot);
        });
  }

  /** What was signed, word for word; empty until somebody has. */
  public Optional<String> snapshot(String assessmentId) {
    return signOffs.snapshot(assessmentId);
  }

  /** What is remembered under this name. */
  public Optional<String> setting(String name) {
    return settings.setting(name);
  }

  /** Remembers something under this name, instead of what was. */
  public void saveSetting(String name, String content) {
    database.transaction(() -> settings.save(name, content));
  }

  /**
   * Does work as a whole or not at all. If it throws, or any change in it was refused or failed,
   * even one that the work itself made light of, all of it is undone and this throws.
   */
  public <T> T inOneTransaction(Supplier<T> work) {
    return database.transaction(work);
  }

  /**
   * Writes a settled copy of all that is acknowledged to a file that is not there yet. The copy is
   * not yet forced to the disk, and where this throws or is cancelled, a part of it may be left.
   * Not while work in one transaction is under way.
   */
  public void copyTo(Path target, BooleanSupplier cancelled) {
    database.copyTo(target, cancelled);
  }

  /** Closes the file and lets others open it; once more does nothing. */
  @Override
  public void close() {
    try {
      database.close();
    } finally {
      lock.close();
    }
  }
}
