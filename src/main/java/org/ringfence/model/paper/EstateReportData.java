package org.ringfence.model.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringfence.model.disclosure.Decided;
import org.ringfence.model.disclosure.Detail;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.disclosure.Refusal;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.method.Policy;
import org.ringfence.model.method.Provision;
import org.ringfence.model.signature.Appetite;

/**
 * Everything that the papers about an organisation's whole estate print. They compute no score.
 *
 * @param edition for whom
 * @param organisation whose estate
 * @param committee the front block and what officers say; in a committee paper sign-offs are judged
 *     for the day of its meeting, unless that has passed
 * @param installations the newest assessment of each installation, highest risk first
 * @param appetite the highest residual score that is accepted without a written reason
 * @param smallNumbers the smallest count, zero aside, that an answer to a request for information
 *     gives
 * @param choices the options, in the catalogue's order
 * @param rulings what is withheld from the public edition and why, and what is not
 * @param provisions the provisions that the rulings and the refusals name, by id
 * @param makers what is known of the makers, only from primary sources
 * @param policies laws, codes and statements that bear on the decision
 * @param actions those that are open, then the others
 * @param refusals requests for information that were refused
 * @param lastDecision what a committee decided last about the estate; empty where nothing was
 * @param background papers on which this one rests, in words; without those that would disclose
 *     what is exempt
 * @param version of the paper, from 1
 * @param supersedes the edition that this one corrects, and why
 * @param exploitedAsOf day of the list of weaknesses known to be exploited
 * @param today the day that the paper stands for
 * @param unread which records could not be read and so are in none of the figures, in as many words
 *     as the edition allows, each a sentence or a few
 * @param carried what a paper carries of all this beside the records, as text; empty for nothing
 */
public record EstateReportData(
    Edition edition,
    Organisation organisation,
    Committee committee,
    List<InstallationReportData> installations,
    Appetite appetite,
    int smallNumbers,
    List<TreatmentOption> choices,
    List<Ruling> rulings,
    Map<String, Provision> provisions,
    List<MakerNote> makers,
    List<Policy> policies,
    List<Action> actions,
    List<Refusal> refusals,
    Optional<Decision> lastDecision,
    List<String> background,
    int version,
    Optional<Issue> supersedes,
    Optional<LocalDate> exploitedAsOf,
    LocalDate today,
    List<String> unread,
    String carried) {
  public EstateReportData {
    installations = List.copyOf(installations);
    choices = List.copyOf(choices);
    rulings = List.copyOf(rulings);
    provisions = Map.copyOf(provisions);
    makers = List.copyOf(makers);
    policies = List.copyOf(policies);
    actions = List.copyOf(actions);
    refusals = List.copyOf(refusals);
    background = List.copyOf(background);
    unread = List.copyOf(unread);
  }

  /**
   * What a paper may say about a maker.
   *
   * @param maker its name
   * @param statement where it is, who owns it and which official lists name it, in sentences
   */
  public record MakerNote(String maker, String statement) {}

  /** The same for this committee. */
  public EstateReportData of(Committee other) {
    return new EstateReportData(
        edition,
        organisation,
        other,
        installations,
        appetite,
        smallNumbers,
        choices,
        rulings,
        provisions,
        makers,
        policies,
        actions,
        refusals,
        lastDecision,
        background,
        version,
        supersedes,
        exploitedAsOf,
        today,
        unread,
        carried);
  }

  /** The same with other extracts of the same installations. */
  public EstateReportData with(List<InstallationReportData> others) {
    return new EstateReportData(
        edition,
        organisation,
        committee,
        others,
        appetite,
        smallNumbers,
        choices,
        rulings,
        provisions,
        makers,
        policies,
        actions,
        refusals,
        lastDecision,
        background,
        version,
        supersedes,
        exploitedAsOf,
        today,
        unread,
        carried);
  }

  /** The same of which a paper carries this beside the records. */
  public EstateReportData carrying(String text) {
    return new EstateReportData(
        edition,
        organisation,
        committee,
        installations,
        appetite,
        smallNumbers,
        choices,
        rulings,
        provisions,
        makers,
        policies,
        actions,
        refusals,
        lastDecision,
        background,
        version,
        supersedes,
        exploitedAsOf,
        today,
        unread,
        text);
  }

  /** The imprint of a paper for those who decide at the committee's next meeting. */
  public DocumentVersion imprint() {
    return new DocumentVersion(
        version, supersedes, committee.meeting().filter(day -> day.isAfter(today)));
  }

  /** How much of what the public edition withholds is decided on. */
  public Decided decided() {
    return Decided.of(rulings);
  }

  /** Whether this edition leaves a kind of detail out. */
  public boolean withholds(DetailKind kind) {
    return edition == Edition.PUBLIC
        && rulings.stream().anyMatch(ruling -> ruling.withheld() && ruling.kind() == kind);
  }

  /** Who sees to an action, an empty text while nobody does; withheld where names are. */
  public Detail<String> owner(Action action) {
    return withholds(DetailKind.PERSON)
        ? Detail.withheld(DetailKind.PERSON)
        : Detail.given(action.owner());
  }

  /** Whether any part of the exempt edition is withheld from the public one. */
  public boolean isPartlyExempt() {
    return rulings.stream().anyMatch(Ruling::withheld);
  }
}
