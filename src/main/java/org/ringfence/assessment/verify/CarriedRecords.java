package org.ringfence.assessment.verify;

import java.util.List;
import java.util.Optional;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.verify.record.CheckFindings;
import org.ringfence.assessment.verify.record.LogTestimony;
import org.ringfence.assessment.verify.record.PaperContents;
import org.ringfence.assessment.verify.record.PublicCopies;
import org.ringfence.assessment.verify.record.RecordCheck;
import org.ringfence.assessment.verify.record.RecordSubject;
import org.ringfence.assessment.verify.record.WithholdingCheck;
import org.ringfence.exchange.conversion.ShortRecord;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.EmbeddedRecords;
import org.ringfence.model.verdict.Verdict;

/** Checks the records that a paper carries: whole, as public copies, or as signatures alone. */
public final class CarriedRecords {
  private final CatalogueServices knowledge;
  private final AssessmentPhrases phrases;
  private final PublicCopies publics;
  private final WithholdingCheck withholding;

  public CarriedRecords(CatalogueServices knowledge) {
    this.knowledge = knowledge;
    this.phrases = knowledge.phrases();
    this.publics = new PublicCopies(knowledge);
    this.withholding = new WithholdingCheck(knowledge);
  }

  /** What comes of them alone, whoever signed them and whatever the file around them. */
  public Verdict alone(PaperContents contents) {
    var findings = new CheckFindings();
    check(
        contents,
        new RecordCheck(knowledge, Optional.empty(), LogTestimony.NONE, List.of(), findings),
        Progress.NONE,
        findings);
    return findings.verdict(phrases, "", false);
  }

  /** Says what is to be said of each. */
  void check(PaperContents contents, RecordCheck check, Progress progress, CheckFindings findings) {
    var all = contents.subjects().size();
    var done = 0;
    for (var one : contents.records()) {
      one.record()
          .ifPresentOrElse(
              record -> {
                findings.lapsed(one.content().entry().assessmentId(), one.unsigned());
                check.check(record, one.content());
              },
              () -> findings.note(phrases.say("verify.draft", RecordCheck.name(one.content()))));
      progress.did(++done, all);
    }
    for (var copy : contents.copies()) {
      publics.check(copy, check, findings);
      progress.did(++done, all);
    }
    if (carriesRulings(contents)) {
      contents.copies().forEach(copy -> withholding.check(copy, contents.rulings(copy), findings));
    }
    for (var one : contents.shorts()) {
      signatures(one, check, findings);
      progress.did(++done, all);
    }
  }

  /** Papers about an estate carry them since they carry what they were made from. */
  private static boolean carriesRulings(PaperContents contents) {
    return contents.brief().isPresent()
        || contents.enclosure().plainKind().equals(EmbeddedRecords.SITE_PUBLIC);
  }

  /** All that can be said of a record of which a paper has the signatures alone. */
  private void signatures(ShortRecord record, RecordCheck check, CheckFindings findings) {
    var subject = RecordSubject.of(record);
    if (record.seal().isEmpty()) {
      findings.note(phrases.say("verify.draft", subject.name()));
      return;
    }
    check.signatures(record.seal().get(), subject);
    check.state(record.seal().get(), record.leftOut(), subject);
    if (record.seal().get().proofs().isEmpty()) {
      findings.leftOut(phrases.say("verify.public.no-signature", subject.name()));
    }
    findings.note(phrases.say("verify.short", subject.name()));
  }
}
