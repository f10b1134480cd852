package org.ringfence.assessment.people;

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
    return new Problem(
        "The file bears the name of %s, but not a key that is known here in that name. Known here:"
                .formatted(name)
            + " %s. In the file: %s. Nothing was signed or changed."
                .formatted(
                    known.stream()
                        .map(key -> key.name() + ", " + key.printed())
                        .distinct()
                        .collect(Collectors.joining("; ")),
                    printed()),
        file,
        "Anybody can make a key in any name. Ask %s, by another way than this file came, to read"
                .formatted(name)
            + " out the fingerprint of their key. Only if it is %s, go on: in the window, or with"
                .formatted(printed())
            + " --compared %s.".formatted(printed()));
  }
}
