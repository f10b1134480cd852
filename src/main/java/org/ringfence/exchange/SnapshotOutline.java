package org.ringfence.exchange;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ringfence.model.Basis;
import org.ringfence.model.Maker;

/**
 * What a public edition tells of an assessment without telling more: items that say nothing of who,
 * where, how it was found or what else is known. It follows from the rest of what is signed.
 *
 * @param answers by question id, one for each question, known or not
 * @param makers for each device the key of its maker; {@link Maker#UNKNOWN_KEY} where not known
 */
record SnapshotOutline(Map<String, Held> answers, List<String> makers) {
  /**
   * An answer as the method holds it by itself, before another answer contradicts it.
   *
   * @param values empty where it is not known
   * @param basis the basis that counts
   */
  record Held(List<String> values, Basis basis) {}

  static SnapshotOutline of(SnapshotContent content) {
    var answers = new TreeMap<String, Held>();
    content
        .risk()
        .held()
        .forEach(held -> answers.put(held.question(), new Held(held.values(), held.basis())));
    return new SnapshotOutline(
        answers,
        content.devices().stream()
            .map(device -> device.finding().maker().map(Maker::key).orElse(Maker.UNKNOWN_KEY))
            .toList());
  }
}
