package org.ringfence.assessment.people;

import java.util.Optional;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.model.signature.Identity;
import org.ringfence.signing.TrustFile;

/** Tells of a key that nobody vouches for whether the trust file knows its name by another key. */
public record KeysOfSameName(AssessmentPhrases phrases, Optional<TrustFile> trust) {
  /** What is said besides, after a blank; empty where the name is not known either. */
  public String besides(String name, String key) {
    return trust.stream()
        .flatMap(file -> file.vouched().stream())
        .filter(one -> !one.key().equals(key) && SpeltNames.readsAs(one.name(), name))
        .findFirst()
        .map(one -> " " + phrases.say("verify.namesake", one.name(), Identity.shortened(one.key())))
        .orElse("");
  }
}
