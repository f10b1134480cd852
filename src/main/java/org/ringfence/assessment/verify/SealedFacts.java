package org.ringfence.assessment.verify;

import java.util.List;
import java.util.stream.Collectors;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.verify.record.CheckFindings;
import org.ringfence.assessment.verify.record.PaperContents;
import org.ringfence.assessment.verify.record.RecordCheck;
import org.ringfence.model.evaluation.RiskLevel;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.method.Wording;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.signature.SignOff;

/**
 * Says what the records inside a paper say, for whoever reads a paper whose own words are only
 * somebody's: site, revision, status, the four numbers and the signers.
 */
final class SealedFacts {
  private final Wording wording;
  private final AssessmentPhrases phrases;
  private final CheckFindings findings;

  SealedFacts(CatalogueServices knowledge, CheckFindings findings) {
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

  private void say(InstallationReportData extract) {
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

  private String numbers(FigurePrecision figures) {
    return switch (figures) {
      case FigurePrecision.Exact exact -> numbers(exact.headline());
      case FigurePrecision.Banded banded ->
          phrases.say(
              "verify.sealed.bands",
              band(banded.headline().residual()),
              band(banded.headline().attainable()));
      case FigurePrecision.NotKnown _ -> phrases.say("verify.sealed.not-known");
      case FigurePrecision.None _ -> phrases.say("verify.sealed.withheld");
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
