package org.ringfence.assessment.verify;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.assessment.custody.RegisterCopy;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.verify.record.CheckFindings;
import org.ringfence.assessment.verify.record.PaperContents;
import org.ringfence.assessment.verify.record.PaperReading;
import org.ringfence.assessment.verify.record.RecordSubject;
import org.ringfence.assessment.verify.register.RegisterVerification;
import org.ringfence.files.NamedFile;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.report.check.PaperCheck;
import org.ringfence.report.check.SealedPaper;
import org.ringfence.signing.PaperSeal;

/** Compares a paper with a register that should hold its records, or with another paper. */
final class PaperComparison {
  private final AssessmentPhrases phrases;
  private final PaperReading papers;
  private final RegisterVerification registers;
  private final RegisterCopy copies;
  private final LocalDate day;
  private final CheckFindings findings;

  PaperComparison(CatalogueServices knowledge, LocalDate day, CheckFindings findings) {
    this.phrases = knowledge.phrases();
    this.papers = new PaperReading(knowledge);
    this.registers = new RegisterVerification(knowledge);
    this.copies = new RegisterCopy(knowledge.clock());
    this.day = day;
    this.findings = findings;
  }

  /** Says how a paper compares with another file; refused where that can't be read. */
  Outcome<CheckFindings> against(Path other, Path file, PaperContents contents) {
    return NamedFile.use(
        other,
        named ->
            RegisterCopy.isRegister(named)
                .then(is -> is ? heldBy(named, file, contents) : another(named, file, contents)));
  }

  private Outcome<CheckFindings> heldBy(Path register, Path paper, PaperContents contents) {
    return PaperWitnesses.of(paper, contents)
        .then(
            witnesses ->
                copies.of(
                    register,
                    one -> {
                      // A register that lacks what the paper saw says nothing against the paper.
                      var lacking = new CheckFindings();
                      registers.witnessed(one, witnesses, lacking);
                      findings.differences(lacking);
                      registers.holds(one, contents, version(paper, contents), day, findings);
                      return Outcome.done(findings);
                    }));
  }

  /** A paper that was edited and sealed again says its new version in its seal alone. */
  static int version(Path paper, PaperContents contents) {
    return SealedPaper.read(paper) instanceof Outcome.Done<Optional<SealedPaper.Found>>(var found)
        ? found
            .flatMap(
                one ->
                    PaperSeal.read(paper.toString(), one.text())
                            instanceof Outcome.Done<PaperSeal>(var seal)
                        ? Optional.of(seal.paper().version())
                        : Optional.empty())
            .orElse(contents.enclosure().version())
        : contents.enclosure().version();
  }

  private Outcome<CheckFindings> another(Path other, Path file, PaperContents contents) {
    return papers
        .contents(other)
        .then(
            they ->
                new PaperCheck()
                    .areSame(file, other)
                    .map(
                        same -> {
                          told(same, contents, they);
                          contents.sealed().forEach(one -> compared(one, they));
                          return findings;
                        }));
  }

  /** Two papers of one record are the same only where every byte of them is. */
  private void told(boolean same, PaperContents one, PaperContents other) {
    var isOne =
        one.roots().equals(other.roots())
            && one.enclosure().kind().equals(other.enclosure().kind())
            && one.enclosure().printedOn().equals(other.enclosure().printedOn())
            && one.enclosure().version() == other.enclosure().version();
    if (same) {
      findings.good(phrases.say("verify.same-file"));
    } else if (isOne) {
      findings.doubt(phrases.say("verify.other-file"));
    } else {
      findings.note(phrases.say("verify.another-paper"));
    }
  }

  private void compared(PaperContents.Sealed sealed, PaperContents other) {
    var one = sealed.subject();
    if (other.roots().contains(sealed.seal().root())) {
      findings.note(phrases.say("verify.same-record", one.name()));
      return;
    }
    List<RecordSubject> they = other.subjects();
    findings.different(
        they.stream()
            .filter(it -> it.installationId().equals(one.installationId()))
            .findFirst()
            .map(
                it ->
                    phrases.say("verify.other-revision", one.name(), one.revision(), it.revision()))
            .orElseGet(() -> phrases.say("verify.not-in-other", one.name())));
  }
}
