package org.ringfence.assessment.verify.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.dossier.SnapshotMaker;
import org.ringfence.assessment.verify.GivenOut;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.verdict.Verdict;
import org.ringfence.signing.SignatureProof;
import org.ringfence.signing.SignedRecord;

/** Nobody needs a key to leave a signature out of a paper; what is left says so where it can. */
class LeftOutSignatureTest {
  private static final CatalogueServices KNOWLEDGE = Estate.knowledge();

  @TempDir private Path folder;

  private Verdict checked(SignedRecord record) {
    var findings = new CheckFindings();
    var content = Estate.done(SnapshotMaker.content("record", record.snapshot()));
    new RecordCheck(KNOWLEDGE, Optional.empty(), LogTestimony.NONE, List.of(Estate.TODAY), findings)
        .check(record, content);
    return findings.verdict(KNOWLEDGE.phrases(), "", true);
  }

  private static Stream<String> lines(Verdict verdict) {
    return verdict.lines().stream().map(Verdict.Line::text);
  }

  @Test
  void anApproverNeverSignsBeforeAnAssessor() {
    try (var given = new GivenOut(folder)) {
      var paper = given.paper(given.order(PaperKind.SITE, Edition.EXEMPT), "site.docx");
      var contents = Estate.done(new PaperReading(KNOWLEDGE).contents(paper));
      var whole = contents.wholeRecords().getFirst().record().orElseThrow();
      assertThat(roles(whole)).containsExactly("assessor", "approver");
      assertThat(checked(whole).level()).isNotEqualTo(Verdict.Level.CHANGED);
      assertThat(lines(checked(whole))).noneMatch(line -> line.contains("who else signed"));

      var second = new SignedRecord(whole.snapshot(), List.of(whole.proofs().getLast()));
      assertThat(checked(second).level()).isEqualTo(Verdict.Level.CHANGED);
      assertThat(lines(checked(second))).anyMatch(line -> line.contains("somebody took it out"));

      var first = new SignedRecord(whole.snapshot(), List.of(whole.proofs().getFirst()));
      assertThat(checked(first).level()).isNotEqualTo(Verdict.Level.CHANGED);
      assertThat(lines(checked(first)))
          .anyMatch(line -> line.contains("who else signed, this file can't tell"));
    }
  }

  private static List<String> roles(SignedRecord record) {
    return record.proofs().stream()
        .map(SignatureProof::envelope)
        .map(envelope -> envelope.signOff().role())
        .toList();
  }
}
