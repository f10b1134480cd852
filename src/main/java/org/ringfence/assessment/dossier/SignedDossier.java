package org.ringfence.assessment.dossier;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.util.Optional;
import org.ringfence.exchange.conversion.EnclosedRecord;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.signing.SignedRecord;

/**
 * An assessment, and what was signed of it.
 *
 * @param record the signed record as it was read; empty where nobody has signed with a key
 */
public record SignedDossier(Dossier dossier, Optional<SignedRecord> record) {

  /** One that nobody has signed with a key. */
  public static SignedDossier unsigned(Dossier dossier) {
    return new SignedDossier(dossier, Optional.empty());
  }

  /** One whose record is read out of what its papers carry. */
  public static Outcome<SignedDossier> of(Dossier dossier) {
    var name = TEXTS.say("called.record", dossier.entry().installation());
    return dossier.signed().root().isEmpty()
        ? Outcome.done(unsigned(dossier))
        : EnclosedRecord.read(name, dossier.signed().record())
            .then(carried -> SignedRecord.read(name, carried.signed()))
            .map(record -> new SignedDossier(dossier, Optional.of(record)));
  }
}
