package org.ringfence.assessment.verify;

import java.util.List;
import java.util.stream.Collectors;
import org.ringfence.assessment.dossier.Knowledge;
import org.ringfence.assessment.dossier.Phrases;
import org.ringfence.assessment.verify.record.Findings;
import org.ringfence.assessment.verify.record.PaperContents;
import org.ringfence.assessment.verify.record.RecordCheck;
import org.ringfence.model.evaluation.RiskLevel;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.method.Wording;
import org.ringfence.model.paper.Extract;
import org.ringfence.model.paper.Figures;
import org.ringfence.model.signature.SignOff;

/**
 * Says what the records inside a paper say, for whoever reads a paper whose own words are only
 * somebody's: site, revision, status, the four numbers and the signers.
 */
final class SealedFacts {
  private final Wording wording;
  private final Phrases phrases;
  private final Findings findings;

  SealedFacts(Knowledge knowledge, Findings findings) {
    this.wording = knowledge.wording();
    this.phrases = knowledge.phrases();
    this.findings = findings;
  }

  /** Adds a note for each record of the paper. */
  void say(PaperContents contents) {
    for (var one : contents.wholeRecords()) {
      var content = one.content();
      var risk = content.risk();
      findings.note(
          phrases.say(
              "verify.sealed",
              RecordCheck.name(content),
              content.entry().revision(),
              wording.label("status", risk.status().id()),
              risk.status() == Status.NOT_ASSESSABLE
                  ? phrases.say("verify.sealed.not-known")
                  : numbers(risk.headline()),
              signers(one.dossier().signed().signOffs())));
    }
    contents.copies().forEach(copy -> say(copy.extract()));
  }

  private void say(Extract extract) {
    findings.note(
        phrases.say(
            "verify.sealed",
            extract.name(),
            extract.revision(),
            extract
                .status()
                .map(status -> wording.label("status", status.id()))
                .orElseGet(() -> phrases.say("verify.sealed.withheld-status")),
            numbers(extract.figures()),
            signers(extract.signOffs())));
  }

  private String numbers(Figures figures) {
    return switch (figures) {
      case Figures.Exact exact -> numbers(exact.headline());
      case Figures.Banded banded ->
          phrases.say(
              "verify.sealed.bands",
              band(banded.headline().residual()),
              band(banded.headline().attainable()));
      case Figures.NotKnown _ -> phrases.say("verify.sealed.not-known");
      case Figures.None _ -> phrases.say("verify.sealed.withheld");
    };
  }

  private String numbers(RiskLevel level) {
    return phrases.say(
        "verify.sealed.numbers",
        level.inherent() + " (" + band(level.bands().inherent()) + ")",
        level.residual() + " (" + band(level.bands().residual()) + ")",
        level.attainable() + " (" + band(level.bands().attainable()) + ")",
        level.worst() + " (" + band(level.bands().worst()) + ")");
  }

  private String band(String id) {
    return wording.label("band", id);
  }

  private String signers(List<SignOff> signOffs) {
    return signOffs.isEmpty()
        ? phrases.say("verify.sealed.nobody")
        : signOffs.stream()
            .map(off -> off.name() + " (" + wording.label("role", off.role()) + ")")
            .collect(Collectors.joining(", "));
  }
}
