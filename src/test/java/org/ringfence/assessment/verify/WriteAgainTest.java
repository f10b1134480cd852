package org.ringfence.assessment.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.assessment.verify.record.VerifyRequest;
import org.ringfence.exchange.conversion.EnclosedRecord;
import org.ringfence.files.UniformZip;
import org.ringfence.files.UniformZipWriter;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.model.verdict.Verdict;
import org.ringfence.model.verdict.Verdict.Level;
import org.ringfence.report.check.PaperCheck;

/** Whoever holds a doubtful paper gets a fresh one from the record inside it. */
class WriteAgainTest {
  private static final CatalogueServices KNOWLEDGE = Estate.knowledge();
  private static final Verification CHECK = new Verification(KNOWLEDGE);

  @TempDir private Path folder;
  private Workspace workspace;
  private String id = "";

  @BeforeEach
  void signed() throws IOException {
    var estate = new Estate(Files.createDirectories(folder.resolve("estate")));
    Estate.done(estate.ring().make("Ada Lovelace", Estate.PASSPHRASE.toCharArray()));
    workspace = Estate.done(estate.open(KNOWLEDGE));
    id =
        Estate.done(workspace.importFile(Path.of("samples", "kent-county-council.json")))
            .getFirst();
    var me = new Signatory("", true, "assessor", "I stand by this.", "", Estate.TODAY);
    Estate.done(workspace.signatures().sign(id, me, Estate.PASSPHRASE.toCharArray()));
  }

  @AfterEach
  void closed() {
    workspace.close();
  }

  private Path written(PaperKind kind, Edition edition, String name) {
    var order = PaperOrder.of(kind, edition, kind.isAboutOne() ? id : "");
    return Estate.done(
        workspace.publishing().write(order, folder.resolve(name), Optional.empty(), Progress.NONE));
  }

  private static Verdict verified(Path paper) {
    return CHECK.verify(paper, VerifyRequest.PLAIN);
  }

  /** As somebody edits a paper who knows how it is packed. */
  private Path edited(Path paper) throws IOException {
    var given = folder.resolve("edited-" + paper.getFileName());
    try (var zip = UniformZip.open(paper).orElseThrow();
        var out = Files.newOutputStream(given)) {
      var writer = new UniformZipWriter(out);
      for (var name : zip.names()) {
        try (var in = zip.content(name)) {
          var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          writer.add(
              name,
              new ByteArrayInputStream(
                  text.replace("Severe", "Low").getBytes(StandardCharsets.UTF_8)));
        }
      }
      writer.finish();
    }
    return given;
  }

  @Test
  void anEditedPaperGivesAFreshOneThatIsAsWritten() throws IOException {
    for (var kind : new PaperKind[] {PaperKind.SITE, PaperKind.SIGN_OFF}) {
      var paper = written(kind, Edition.EXEMPT, kind.id() + ".docx");
      assertThat(verified(paper).level()).isEqualTo(Level.SIGNER_NOT_RECOGNISED);
      var doubtful = edited(paper);
      assertThat(verified(doubtful).level()).isEqualTo(Level.NOT_VOUCHED_FOR);
      assertThat(verified(doubtful).canBeWrittenAgain()).isTrue();
      var fresh =
          Estate.done(CHECK.writeAgain(doubtful, folder.resolve("fresh-" + kind.id() + ".docx")));
      assertThat(fresh).hasSize(1);
      assertThat(verified(fresh.getFirst()).level()).isEqualTo(Level.SIGNER_NOT_RECOGNISED);
      assertThat(Files.mismatch(fresh.getFirst(), paper))
          .as("written on the same day")
          .isNegative();
    }
  }

  @Test
  void aCommitteePaperGivesASiteReportOfEachRecord() {
    var committee = written(PaperKind.COMMITTEE, Edition.EXEMPT, "committee.docx");
    var fresh = Estate.done(CHECK.writeAgain(committee, folder.resolve("site.docx")));
    assertThat(verified(fresh.getFirst()).level()).isEqualTo(Level.SIGNER_NOT_RECOGNISED);
    assertThat(CHECK.writeAgain(committee, folder.resolve("site.xlsx")))
        .isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void aPaperThatLeavesThingsOutSaysWhomToAsk() {
    var site = written(PaperKind.SITE, Edition.PUBLIC, "public.docx");
    assertThat(verified(site).canBeWrittenAgain()).isFalse();
    assertThat(CHECK.writeAgain(site, folder.resolve("none.docx")).toString())
        .contains("Ask whoever gave it out");
    assertThat(folder.resolve("none.docx")).doesNotExist();
  }

  /** Papers of an earlier version that somebody altered; the check of their day passed them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "d02_ns_delete_para.docx",
        "d06_second_rPr.docx",
        "d31_strict_officeDocument_first.docx",
        "r1_cyber_risk.docx",
        "u01_stale.docx",
        "x01_dup_v.xlsx",
        "x07_numfmt_escape.xlsx",
        "x14_row_hidden_ws.xlsx"
      })
  void noAlteredPaperOfAnEarlierVersionIsVouchedFor(String name) {
    var attacks = Path.of("src", "test", "resources", "org", "ringfence", "attacks");
    var request =
        new VerifyRequest(
            Optional.of(attacks.resolve("council.trust")), Optional.empty(), "", Optional.empty());
    assertThat(CHECK.verify(attacks.resolve(name), request).level())
        .isEqualTo(Level.NOT_VOUCHED_FOR);
  }

  /**
   * Papers of earlier versions, and papers that LibreOffice has opened and saved. The fresh one has
   * the same record to the letter, and so the same site, revision, answers, bases, numbers and
   * signatures.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "fixtures/0.1.0/site-exempt.docx",
        "fixtures/0.2.0/site-exempt.docx",
        "fixtures/0.2.0/site-depot.docx",
        "fixtures/0.2.0/site-workings.docx",
        "fixtures/0.2.0/sign-off.docx",
        "saved/libreoffice.docx",
        "saved/libreoffice.xlsx"
      })
  void aPaperOfAnotherProgramOrVersionGivesAFreshOne(String name) {
    var paper = Path.of("src", "test", "resources", "org", "ringfence").resolve(name);
    assertThat(verified(paper).level()).isEqualTo(Level.NOT_VOUCHED_FOR);
    var ending = name.substring(name.lastIndexOf('.'));
    var fresh = Estate.done(CHECK.writeAgain(paper, folder.resolve("fresh" + ending)));
    assertThat(fresh).hasSize(1);
    var verdict = verified(fresh.getFirst());
    assertThat(verdict.level()).as(verdict.toString()).isEqualTo(Level.SIGNER_NOT_RECOGNISED);
    assertThat(signed(fresh.getFirst())).isEqualTo(signed(paper));
  }

  /** What is signed of each record inside a paper. */
  private static List<String> signed(Path paper) {
    return Estate.done(new PaperCheck().enclosure(paper)).records().stream()
        .map(text -> Estate.done(EnclosedRecord.read("record", text)).signed())
        .toList();
  }
}
