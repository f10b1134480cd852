package org.ringfence.assessment.verify.record;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.ringfence.model.signature.LogHead;
import org.ringfence.signing.PaperSeal;
import org.ringfence.signing.RecordSeal;

/**
 * A signature or a seal that names the log of a register as it was then.
 *
 * @param head the newest entry of then
 * @param name of who signed or sealed
 * @param on the day
 * @param seal whether it seals a paper
 * @param signature of it, as the log names it
 */
public record LogWitness(LogHead head, String name, LocalDate on, boolean seal, String signature) {

  /** The signatures of a record. */
  public static Stream<LogWitness> of(RecordSeal record) {
    return record.proofs().stream()
        .map(
            proof -> {
              var envelope = proof.envelope();
              var signOff = envelope.signOff();
              return new LogWitness(
                  envelope.log(), signOff.name(), signOff.on(), false, proof.signature());
            });
  }

  /** The seal of a paper. */
  public static LogWitness of(PaperSeal seal) {
    return new LogWitness(seal.log(), seal.name(), seal.on(), true, seal.signature());
  }
}
