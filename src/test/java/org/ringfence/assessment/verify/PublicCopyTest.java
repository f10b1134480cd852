package org.ringfence.assessment.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.paper.PaperSecrets;
import org.ringfence.assessment.paper.WrittenPaper;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.assessment.verify.record.VerifyRequest;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.Annex;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.model.verdict.Verdict;
import org.ringfence.model.verdict.Verdict.Level;

/** What a clerk is told of a public copy, and what going out and correcting leaves behind. */
class PublicCopyTest {
  @TempDir private Path folder;
  private Workspace workspace;
  private String id;

  @BeforeEach
  void open() throws IOException {
    var estate = new Estate(folder.resolve("estate"));
    Files.createDirectories(estate.folder());
    Estate.done(estate.ring().make("Ada", Estate.PASSPHRASE.toCharArray()));
    workspace = Estate.done(estate.open(Estate.knowledge()));
    id =
        Estate.done(workspace.importFile(Path.of("samples", "kent-county-council.json")))
            .getFirst();
  }

  private void sign(String reason) {
    var statement = workspace.wording().statements().getOrDefault("assessor", "");
    var ada = new Signatory("", true, "assessor", statement, reason, Estate.TODAY);
    Estate.done(workspace.signatures().sign(id, ada, Estate.PASSPHRASE.toCharArray()));
  }

  private Outcome<Path> write(PaperOrder order) {
    var ending = order.kind() == PaperKind.WORKBOOK ? ".xlsx" : ".docx";
    var file = folder.resolve(order.kind().id() + "-" + order.edition().id() + ending);
    return workspace.publishing().write(order, file, Optional.empty(), Progress.NONE);
  }

  private Path written(PaperKind kind, Edition edition) {
    var subject = kind == PaperKind.SITE ? id : "";
    return Estate.done(write(PaperOrder.of(kind, edition, subject)));
  }

  private Verdict verify(Path paper) {
    return workspace.verification().verify(paper, VerifyRequest.PLAIN);
  }

  private static String said(Verdict verdict) {
    return verdict.headline()
        + "\n"
        + verdict.lines().stream().map(Verdict.Line::text).collect(Collectors.joining("\n"));
  }

  private static void replace(Path paper, String text, String by) throws IOException {
    var changed = paper.resolveSibling("changed.docx");
    try (var in = new ZipInputStream(Files.newInputStream(paper));
        var out = new ZipOutputStream(Files.newOutputStream(changed))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        var bytes = in.readAllBytes();
        out.write(
            entry.getName().equals("word/document.xml")
                ? new String(bytes, StandardCharsets.UTF_8)
                    .replace(text, by)
                    .getBytes(StandardCharsets.UTF_8)
                : bytes);
      }
    }
    Files.delete(paper);
    Files.move(changed, paper);
  }

  @Test
  void aPublicCopyComesFromWhatWasSigned() {
    sign("");
    var site = verify(written(PaperKind.SITE, Edition.PUBLIC));
    assertThat(site.level()).as(said(site)).isEqualTo(Level.NOT_VOUCHED_FOR);
    assertThat(said(site))
        .contains(
            "how much may be missing",
            "Ada signed as Assessor",
            "public copy",
            "not worked out again");
    for (var kind : new PaperKind[] {PaperKind.COMMITTEE, PaperKind.WORKBOOK}) {
      for (var edition : Edition.values()) {
        var verdict = verify(written(kind, edition));
        assertThat(verdict.level()).as(said(verdict)).isEqualTo(Level.NOT_VOUCHED_FOR);
        assertThat(said(verdict)).contains("Nobody signed these");
      }
    }
  }

  @Test
  void bothEditionsAreOfTheSameRecord() {
    sign("");
    var exempt = written(PaperKind.SITE, Edition.EXEMPT);
    var against = new VerifyRequest(Optional.empty(), Optional.of(exempt), "", Optional.empty());
    var site = written(PaperKind.SITE, Edition.PUBLIC);
    assertThat(said(workspace.verification().verify(site, against)))
        .contains("both carry the same signed record");
    var register =
        new VerifyRequest(Optional.empty(), Optional.of(workspace.file()), "", Optional.empty());
    assertThat(said(workspace.verification().verify(site, register)))
        .contains("no newer signed revision");
  }

  @Test
  void aChangedPublicCopyIsNotVouchedFor() throws IOException {
    sign("");
    var paper = written(PaperKind.SITE, Edition.PUBLIC);
    replace(paper, "Severe today", "Low today");
    assertThat(verify(paper).level()).isEqualTo(Level.NOT_VOUCHED_FOR);
  }

  @Test
  void aSignatureWithWordsThatAreWithheldIsLeftOut() {
    sign("Because of the budget of QREASON.");
    var verdict = verify(written(PaperKind.SITE, Edition.PUBLIC));
    assertThat(said(verdict)).contains("can't prove who signed").doesNotContain("Ada");
  }

  @Test
  void aDraftIsCheckedForWhatItIs() {
    var verdict = verify(written(PaperKind.SITE, Edition.PUBLIC));
    assertThat(verdict.level()).isEqualTo(Level.UNREADABLE);
    assertThat(said(verdict)).contains("not signed");
  }

  private Outcome<WrittenPaper> issue(PaperOrder order) {
    return workspace
        .publishing()
        .writeSaying(
            order,
            folder.resolve("issued-%s.docx".formatted(order.kind().id())),
            new PaperSecrets(Optional.empty(), Optional.of(Estate.PASSPHRASE.toCharArray())),
            Progress.NONE);
  }

  @Test
  void whatGoesOutIsRecordedAndCorrectedByName() {
    var paper = PaperOrder.of(PaperKind.COMMITTEE, Edition.PUBLIC, "");
    var first = paper.issued(true, "");
    var correction = paper.issued(true, "A wrong date.");
    assertThat(write(correction)).isInstanceOf(Outcome.Refused.class);
    assertThat(folder.resolve("committee-public.docx")).doesNotExist();
    Estate.done(issue(first));
    assertThat(write(first)).isInstanceOf(Outcome.Refused.class);
    Estate.done(issue(correction));
    var organisation = workspace.books().organisations().all().getFirst().id();
    assertThat(workspace.books().issues().issues(organisation))
        .extracting(issue -> issue.version() + issue.why())
        .containsExactly("1", "2A wrong date.");
  }

  @Test
  void whySignaturesAreLeftOutIsSaidWhetherOrNotOneIs() throws IOException {
    var said =
        "Signatures of technicians, and of others who inspected, are left out, because the names of"
            + " whoever gave evidence are withheld. Where a signer gave a reason in their own"
            + " words, that reason is withheld, because notes are; who signed, as what and on which"
            + " day is given all the same, and can be checked in the exempt edition only. The role"
            + " of whoever signed is named all the same";
    assertThat(text(PaperKind.SITE)).contains("Nobody has signed").doesNotContain(said);
    sign("");
    assertThat(text(PaperKind.SITE)).contains(said, "Ada");
    assertThat(text(PaperKind.COMMITTEE)).contains(said);
    id = Estate.done(workspace.revise(id)).assessment().id();
    sign("Because of the budget.");
    assertThat(text(PaperKind.SITE)).contains(said, "Ada").doesNotContain("budget");
    assertThat(text(PaperKind.COMMITTEE)).contains(said);
  }

  private String text(PaperKind kind) throws IOException {
    try (var paper = new XWPFDocument(Files.newInputStream(written(kind, Edition.PUBLIC)));
        var text = new XWPFWordExtractor(paper)) {
      return text.getText();
    }
  }

  @Test
  void theWorkingsAreInTheExemptSiteReportOnlyAndCanBeChecked() {
    sign("");
    var site = PaperOrder.of(PaperKind.SITE, Edition.EXEMPT, id).withWorkings(true);
    assertThat(Estate.done(workspace.publishing().plan(site)).parts())
        .extracting(part -> part.heading())
        .contains("Appendix A: every factor");
    var verdict = verify(Estate.done(write(site)));
    assertThat(verdict.level()).as(said(verdict)).isEqualTo(Level.SIGNER_NOT_RECOGNISED);
    assertThat(said(verdict)).contains("As written.");
    assertThat(refusal(PaperOrder.of(PaperKind.SITE, Edition.PUBLIC, id).withWorkings(true)))
        .contains("tell every answer");
    assertThat(refusal(PaperOrder.of(PaperKind.COMMITTEE, Edition.EXEMPT, "").withWorkings(true)))
        .contains("Only a site report has workings");
    var annexed = PaperOrder.of(PaperKind.COMMITTEE, Edition.PUBLIC, "").with(Annex.DPIA, true);
    assertThat(refusal(annexed)).contains("Only a site report has an annex on data protection");
  }

  private String refusal(PaperOrder order) {
    return switch (write(order)) {
      case Outcome.Done<Path>(var path) -> throw new AssertionError(path);
      case Outcome.Refused<Path>(var problems) -> problems.getFirst().message();
    };
  }

  @Test
  void thereIsNoPublicChecklistAndNoExemptSummaryForARequest() {
    for (var kind : new PaperKind[] {PaperKind.CHECKLIST, PaperKind.SIGN_OFF}) {
      assertThat(write(PaperOrder.of(kind, Edition.PUBLIC, id)))
          .isInstanceOf(Outcome.Refused.class);
    }
    assertThat(write(PaperOrder.of(PaperKind.FOI, Edition.EXEMPT, "")))
        .isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void theSameDayGivesTheSameBytes() throws IOException {
    for (var kind : new PaperKind[] {PaperKind.COMMITTEE, PaperKind.SITE, PaperKind.WORKBOOK}) {
      var once = Files.readAllBytes(written(kind, Edition.PUBLIC));
      assertThat(written(kind, Edition.PUBLIC)).as(kind.id()).hasBinaryContent(once);
    }
  }
}
