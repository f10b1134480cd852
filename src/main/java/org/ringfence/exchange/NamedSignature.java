package org.ringfence.exchange;

import java.time.LocalDate;
import java.util.List;
import org.ringfence.model.Identity;
import org.ringfence.model.SignOff;

/**
 * A signature that is a name only, as a paper carries it; its fields are the paper's format.
 *
 * @param name who signed
 * @param identity how they are known
 */
record NamedSignature(
    String name, String role, String statement, String reason, LocalDate on, Identity identity) {
  static List<NamedSignature> of(List<SignOff> signOffs) {
    return signOffs.stream()
        .map(
            one ->
                new NamedSignature(
                    one.name(),
                    one.role(),
                    one.statement(),
                    one.reason(),
                    one.on(),
                    one.identity()))
        .toList();
  }

  static List<SignOff> signOffs(List<NamedSignature> names) {
    return names.stream()
        .map(
            one -> new SignOff(one.name, one.role, one.statement, one.reason, one.on, one.identity))
        .toList();
  }
}
