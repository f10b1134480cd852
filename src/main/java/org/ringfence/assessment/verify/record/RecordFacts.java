package org.ringfence.assessment.verify.record;

import java.util.List;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.exchange.conversion.SnapshotContent;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.signature.SignOff;

/** What a signed record says in its few main facts, to be compared with a paper by eye. */
final class RecordFacts {
  private RecordFacts() {}

  /** Which site and revision, its status, its four numbers, and who signed as what. */
  static List<String> of(
      CatalogueServices knowledge, SnapshotContent content, List<SignOff> signOffs) {
    var phrases = knowledge.phrases();
    var risk = content.risk();
    var level = risk.headline();
    var status = knowledge.wording().label("status", risk.status().id());
    return List.of(
        phrases.say(
            "verify.facts.record", RecordCheck.name(content), content.entry().revision(), status),
        phrases.say(
            risk.status() == Status.NOT_ASSESSABLE
                ? "verify.facts.unknown"
                : "verify.facts.numbers",
            level.inherent(),
            level.residual(),
            level.attainable(),
            level.worst()),
        phrases.say(
            "verify.facts.signers",
            phrases.list(
                signOffs.stream().map(one -> signer(knowledge, one)).toList(), signOffs.size())));
  }

  private static String signer(CatalogueServices knowledge, SignOff one) {
    var phrases = knowledge.phrases();
    return phrases.say(
        "verify.facts.signer",
        one.name(),
        knowledge.wording().label("role", one.role()),
        phrases.day(one.on()));
  }
}
