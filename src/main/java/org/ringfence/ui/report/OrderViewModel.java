package org.ringfence.ui.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.paper.Annex;
import org.ringfence.model.paper.PaperFormat;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;

/** Which paper somebody is choosing; what is chosen always goes together. */
public final class OrderViewModel {
  private final List<RegisterEntry> entries;
  private PaperKind kind = PaperKind.COMMITTEE;
  private Edition edition = Edition.PUBLIC;
  private RegisterEntry entry;
  private Organisation organisation;
  private Optional<Path> template = Optional.empty();
  private boolean issue;
  private boolean despite;
  private boolean workings;
  private boolean dpia;
  private boolean appendix;
  private String correction = "";

  /**
   * Begins with the committee's report on an assessment's organisation.
   *
   * @param entries every assessment, at least one
   * @param last the one that somebody worked at last; without it the first
   */
  public OrderViewModel(List<RegisterEntry> entries, Optional<RegisterEntry> last) {
    this.entries = List.copyOf(entries);
    this.entry = last.filter(entries::contains).orElseGet(entries::getFirst);
    this.organisation = entry.organisation();
  }

  /** The paper. */
  public PaperKind kind() {
    return kind;
  }

  /**
   * Chooses a paper, in the edition that is wanted first: of a committee paper the report, of
   * others everything there is. Its template is let go.
   */
  public void choose(PaperKind chosen) {
    kind = chosen;
    template = Optional.empty();
    edition = editions().getFirst();
  }

  /** The editions that the paper has, at least one, what is wanted first at the front. */
  public List<Edition> editions() {
    return kind == PaperKind.COMMITTEE ? kind.editions().reversed() : kind.editions();
  }

  /** For whom the paper is. */
  public Edition edition() {
    return edition;
  }

  /** Chooses for whom the paper is. */
  public void choose(Edition chosen) {
    edition = chosen;
  }

  /** Whether the paper is about one installation; else it is about an organisation. */
  public boolean isAboutOne() {
    return kind.isAboutOne();
  }

  /** Every assessment that a paper can be about. */
  public List<RegisterEntry> entries() {
    return entries;
  }

  /** Every organisation that a paper can be about, each once. */
  public List<Organisation> organisations() {
    return entries.stream().map(RegisterEntry::organisation).distinct().toList();
  }

  /** The assessment for a paper about one. */
  public RegisterEntry entry() {
    return entry;
  }

  /** Chooses an assessment, and with it its organisation. */
  public void choose(RegisterEntry chosen) {
    entry = chosen;
    organisation = chosen.organisation();
  }

  /** The organisation for a paper about all. */
  public Organisation organisation() {
    return organisation;
  }

  /** Chooses an organisation, and its first assessment where another's was chosen. */
  public void choose(Organisation chosen) {
    organisation = chosen;
    if (!entry.organisation().equals(chosen)) {
      entries.stream()
          .filter(one -> one.organisation().equals(chosen))
          .findFirst()
          .ifPresent(this::choose);
    }
  }

  /** How the file's name may end, the usual one first. */
  public List<String> endings() {
    return kind.formats().stream().map(PaperFormat::ending).toList();
  }

  /** The council's own template, if one was chosen. */
  public Optional<Path> template() {
    return template;
  }

  /** Chooses a template, or the program's own design. */
  public void template(Optional<Path> chosen) {
    template = chosen;
  }

  /** Whether the paper can have every step of every score appended. */
  public boolean hasWorkings() {
    return kind == PaperKind.SITE && edition == Edition.EXEMPT;
  }

  /** Says whether the steps are appended, to a paper that can have them. */
  public void workings(boolean appended) {
    workings = appended;
  }

  /** Whether an exempt appendix goes with the paper. */
  public boolean hasAppendix() {
    return kind == PaperKind.COMMITTEE && edition == Edition.PUBLIC;
  }

  /** Says whether the exempt appendix is written with the report. */
  public void appendix(boolean written) {
    appendix = written;
  }

  /** The order for the exempt appendix, if one is written with the report. */
  public Optional<PaperOrder> appendix() {
    return appendix && hasAppendix() ? Optional.of(order(Edition.EXEMPT)) : Optional.empty();
  }

  /** Whether the paper can have an annex on data protection. */
  public boolean hasDpia() {
    return kind == PaperKind.SITE;
  }

  /** Says whether that annex is appended, to a paper that can have it. */
  public void dpia(boolean appended) {
    dpia = appended;
  }

  /** Says whether the paper is given out, and why it corrects an earlier one; blank for not. */
  public void issue(boolean given, String why) {
    issue = given;
    correction = given ? why.strip() : "";
  }

  /** Says whether it goes out although evidence that it names is missing or damaged. */
  public void despiteMissingEvidence(boolean anyway) {
    despite = anyway;
  }

  /** What was chosen. */
  public PaperOrder order() {
    return order(edition);
  }

  private PaperOrder order(Edition edition) {
    var subject = isAboutOne() ? entry.assessmentId() : organisation.name();
    return PaperOrder.of(kind, edition, subject)
        .in(template)
        .issued(issue, correction)
        .despiteMissingEvidence(despite)
        .withWorkings(workings && hasWorkings())
        .with(Annex.DPIA, dpia && hasDpia());
  }
}
