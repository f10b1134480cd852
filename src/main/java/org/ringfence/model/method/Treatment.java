package org.ringfence.model.method;

import java.util.Map;

/**
 * Something that can be done about the risk of an installation. Its words are in {@link Wording}
 * under the family {@code treatment}.
 *
 * @param id permanent: {@code nothing}, {@code verify}, {@code harden}, {@code upgrade} or {@code
 *     replace}
 * @param way what it is in the terms of ISO 31000: {@code retain} or {@code modify}
 * @param attainable whether everything that is said is taken as inspected and found to be true
 * @param answers by question id, the value that it brings about, on an inspected basis; a value
 *     that is already as good stays
 * @param facts by fact id, the value that it brings about
 * @param cost what it costs as the catalogue assumes
 */
public record Treatment(
    String id,
    String way,
    boolean attainable,
    Map<String, String> answers,
    Map<String, String> facts,
    TreatmentCost cost) {
  public Treatment {
    answers = Map.copyOf(answers);
    facts = Map.copyOf(facts);
  }
}
