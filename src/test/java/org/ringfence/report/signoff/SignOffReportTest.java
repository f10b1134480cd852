package org.ringfence.report.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.DocumentVersion;
import org.ringfence.model.paper.EmbeddedRecords;
import org.ringfence.model.paper.PaperPlan;
import org.ringfence.report.AccessibleDocument;
import org.ringfence.report.Catalogues;
import org.ringfence.report.DocxReading;
import org.ringfence.report.Dossiers;
import org.ringfence.report.PaperFiles;
import org.ringfence.report.Tampering;
import org.ringfence.report.check.PaperCheck;
import org.ringfence.report.text.WrittenBy;

class SignOffReportTest {
  @TempDir private Path folder;

  @Test
  void eachSignerIsThereWithWhatTheSignatureProves() {
    var paper = paper(Dossiers.recorded());
    assertThat(paper.inStyle("Heading2"))
        .containsExactly("A. Site Manager, Assessor", "B. Director, Approver");
    assertThat(paper.inStyle("Fact"))
        .contains(
            "Signed on\t22 November 2026",
            "Statement\tI accept the residual risk shown.",
            "Reason\tThe building closes in 2028. (this acceptance no longer holds)",
            "Reason\tNot given",
            "Key\tB2B2-B2B2-B2B2-B2B2",
            "Log entry\t27",
            "What it proves\tThat whoever has this key signed exactly this record, and that the"
                + " council says it is this person’s key.",
            "What it proves\tThat the computer with this key signed exactly this record; it does"
                + " not show who sat at it.");
    assertThat(paper.inStyle("Copyable")).containsExactly("0123456789abcdef".repeat(4));
  }

  @Test
  void aSignOffThatNoLongerHoldsSaysWhy() {
    assertThat(paper(Dossiers.recorded()).inStyle("Notice"))
        .containsExactly(
            "The sign-off no longer holds. Its review date, 1 October 2026, has passed.");
    assertThat(paper(Dossiers.signed()).inStyle("Notice").getFirst())
        .startsWith("The sign-off holds.");
  }

  @Test
  void withoutSignaturesItSaysThatNobodyHasSigned() {
    var paper = paper(Dossiers.county());
    assertThat(paper.text()).contains("Nobody has signed this assessment.");
    assertThat(paper.inStyle("Heading1")).containsExactly("The assessment", "Who signed");
    assertThat(paper(Dossiers.signed()).text()).contains("anybody could have typed this name");
  }

  @Test
  void itsRecordCanBeTakenOutAndAChangeInItIsFound() {
    var fresh = write(Dossiers.recorded(), folder.resolve("fresh.docx"));
    assertThat(new PaperCheck().enclosure(fresh))
        .isEqualTo(
            Outcome.done(
                new EmbeddedRecords(
                        "sign-off", Dossiers.DAY, List.of(Dossiers.recorded().signed().record()))
                    .by(WrittenBy.of(Catalogues.method()))));
    var given = folder.resolve("given.docx");
    new Tampering(fresh)
        .change("word/document.xml", "The building closes in 2028", "We see no risk")
        .write(given);
    assertThat(PaperFiles.areSame(given, fresh)).isFalse();
  }

  @Test
  void thePreviewTheAccessAndTheBytesAreAsTheyShouldBe() throws IOException {
    for (var dossier : List.of(Dossiers.county(), Dossiers.signed(), Dossiers.recorded())) {
      var file = write(dossier, folder.resolve("one.docx"));
      assertThat(AccessibleDocument.faults(file)).isEmpty();
      assertThat(Files.mismatch(file, write(dossier, folder.resolve("two.docx")))).isEqualTo(-1);
      assertThat(report().parts(dossier).stream().map(PaperPlan.Part::heading))
          .containsExactlyElementsOf(new DocxReading(file).inStyle("Heading1"));
    }
  }

  private static SignOffReport report() {
    return new SignOffReport(Catalogues.wording(), Catalogues.method());
  }

  private Path write(Dossier dossier, Path file) {
    return PaperFiles.written(report().content(dossier, DocumentVersion.FIRST), file);
  }

  private DocxReading paper(Dossier dossier) {
    return new DocxReading(write(dossier, folder.resolve("paper.docx")));
  }
}
