package org.ringfence.assessment.people;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.util.List;
import java.util.stream.Collectors;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.signature.Identity;

/**
 * That a file bears the name of somebody whose key is known here, and was signed with another one.
 * Until a person has compared both with whose they are, nothing is done with the file.
 *
 * @param name as the file has it
 * @param fingerprint of the key that signed the file, 64 hexadecimal digits
 * @param known the keys that are known here in that name, never none
 */
public record OtherKey(String name, String fingerprint, List<KnownKey> known) {
  public OtherKey {
    known = List.copyOf(known);
  }

  /** The file's key as it is printed and compared. */
  public String printed() {
    return Identity.shortened(fingerprint);
  }

  public Problem problem(String file) {
    return TEXTS.problem(
        "key.other",
        file,
        name,
        known.stream()
            .map(key -> key.name() + ", " + key.printed())
            .distinct()
            .collect(Collectors.joining("; ")),
        printed());
  }
}
