package org.ringfence.assessment.editing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.assessment.change.ReplacedSince;
import org.ringfence.assessment.change.Staleness;
import org.ringfence.assessment.change.StalenessContext;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.entering.CurrentAssessments;
import org.ringfence.assessment.ledger.SettingsBook;
import org.ringfence.exchange.conversion.SnapshotContent;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.register.Register;
import org.ringfence.signing.SignedRecord;

/** Judges whether a sign-off still holds by all that its register tells, open revisions too. */
public final class RegisterStaleness {
  private final Register register;
  private final CatalogueServices knowledge;
  private final Staleness staleness;
  private final CurrentAssessments current;

  public RegisterStaleness(Register register, CatalogueServices knowledge) {
    this.register = register;
    this.knowledge = knowledge;
    this.staleness = new Staleness(knowledge);
    this.current = new CurrentAssessments(register, knowledge);
  }

  /** Why a sign-off does not hold any longer on a day; empty while it does. */
  public List<String> reasons(
      RegisterEntry entry, SnapshotContent content, SignedRecord record, LocalDate day) {
    var newer = newer(entry);
    if (newer.filter(RegisterEntry::locked).isPresent()) {
      return List.of(knowledge.phrases().say("stale.superseded", newer.get().revision()));
    }
    var about = record.proofs().getFirst().envelope().about();
    var signOffs = record.proofs().stream().map(proof -> proof.envelope().signOff()).toList();
    var reasons =
        staleness.reasons(
            content,
            signOffs,
            new StalenessContext(
                day,
                SettingsBook.signing(register).reviewMonths(),
                about.method(),
                knowledge.catalogue().hashes().method(),
                Optional.of(current.assessment(newer.orElse(entry)))));
    return newer
        .filter(_ -> !reasons.isEmpty())
        .map(
            open ->
                Stream.of(
                        reasons,
                        replaced(content, Staleness.signedOn(content, signOffs), open),
                        List.of(open(open)))
                    .flatMap(List::stream)
                    .toList())
        .orElse(reasons);
  }

  /** The newest revision of the same, whether or not it is signed. */
  public Optional<RegisterEntry> newer(RegisterEntry entry) {
    return register.entriesOf(entry.installationId()).stream()
        .filter(one -> one.revision() > entry.revision())
        .max(Comparator.comparingInt(RegisterEntry::revision));
  }

  /** What was replaced in a revision that is open. */
  private List<String> replaced(SnapshotContent content, LocalDate signed, RegisterEntry open) {
    return new ReplacedSince(knowledge.phrases(), signed)
        .says(
            content.history(),
            register.equipment(open.assessmentId()),
            register.equipmentHistory(open.assessmentId()));
  }

  /** That a newer revision is open, and what it says as it stands, which nobody has signed. */
  public String open(RegisterEntry open) {
    var risk = knowledge.dossiers().scorer().score(current.assessment(open));
    var band = knowledge.wording().label("band", risk.headline().bands().residual());
    return knowledge
        .phrases()
        .say(
            risk.status().isKnown() ? "stale.open" : "stale.open.not-known",
            open.revision(),
            AssessmentPhrases.inSentence(band),
            risk.headline().residual());
  }
}
