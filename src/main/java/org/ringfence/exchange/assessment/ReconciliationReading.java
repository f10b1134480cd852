package org.ringfence.exchange.assessment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringfence.json.JsonFields;
import org.ringfence.model.installation.Reconciliation;

/** Reads why a person lets answers that contradict each other both stand. */
final class ReconciliationReading {
  private final List<String> contradictions;

  ReconciliationReading(Vocabulary vocabulary) {
    contradictions = vocabulary.contradictions();
  }

  Map<String, Reconciliation> read(JsonFields assessment, Optional<LocalDate> assessedOn) {
    var read = new LinkedHashMap<String, Reconciliation>();
    assessment
        .group("reconciled", contradictions)
        .ifPresent(
            fields -> {
              for (var id : contradictions) {
                fields
                    .group(id, FileFormat.RECONCILIATION)
                    .ifPresent(entry -> read.put(id, entry(entry, assessedOn)));
              }
            });
    return read;
  }

  private static Reconciliation entry(JsonFields fields, Optional<LocalDate> assessedOn) {
    fields.require("on");
    return new Reconciliation(
        fields.requiredText("by"),
        fields.dayUpTo("on", assessedOn).orElse(LocalDate.EPOCH),
        fields.requiredText("why"));
  }
}
