package org.ringfence.assessment.verify;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.paper.PaperWriter;
import org.ringfence.assessment.verify.record.VerifyRequest;
import org.ringfence.files.WholeFile;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.model.signature.LogHead;
import org.ringfence.model.verdict.Verdict;
import org.ringfence.report.check.SealedPaper;
import org.ringfence.signing.Keys;
import org.ringfence.signing.PaperSeal;
import org.ringfence.signing.SigningKey;
import org.ringfence.signing.TrustFile;

/** A committee paper that is written, sealed and checked, one step after the other. */
public final class SealedCommittee {
  private static final LogHead HEAD = new LogHead("r-1", 7, "cd".repeat(32));

  private static final SigningKey COUNCIL = Keys.fresh("c-1", "Monitoring officer");

  private final CatalogueServices knowledge;
  private final EstateReportData brief;
  private final Path folder;
  private final SigningKey key = Keys.fresh("p-1", "Ada Lovelace");

  /** One of this brief, whose files lie here. */
  public SealedCommittee(CatalogueServices knowledge, EstateReportData brief, Path folder) {
    this.knowledge = knowledge;
    this.brief = brief;
    this.folder = folder;
  }

  private Path plain() {
    return folder.resolve("plain.docx");
  }

  private Path sealed() {
    return folder.resolve("sealed.docx");
  }

  private WholeFile.Content content() {
    var order = PaperOrder.of(PaperKind.COMMITTEE, brief.edition(), "");
    return PaperWriter.of(order, knowledge, false)
        .orElseThrow()
        .content()
        .content(brief, Progress.NONE, Optional.empty());
  }

  /** Writes it. */
  public void write() throws IOException {
    try (var out = Files.newOutputStream(plain())) {
      content().writeTo(out);
    }
  }

  /** Seals what was written. */
  public void seal() throws IOException {
    var paper = new PaperSeal.Paper("committee", brief.edition().id(), 1);
    try (var out = Files.newOutputStream(sealed())) {
      SealedPaper.write(
          plain(), parts -> PaperSeal.of(key, paper, false, Estate.TODAY, HEAD, parts).text(), out);
    }
  }

  /** Copies the sealed file, to look at its size. */
  public void copy(OutputStream out) throws IOException {
    Files.copy(sealed(), out);
  }

  /** How many bytes the seal adds to the file. */
  public long bytesOfSeal() throws IOException {
    return Files.size(sealed()) - Files.size(plain());
  }

  /** Checks what was sealed, by a trust file that lets its maker give papers out. */
  public Verdict verify() throws IOException {
    return verify(Progress.NONE);
  }

  /** The same, watched by somebody. */
  public Verdict verify(Progress progress) throws IOException {
    return Estate.done(watched(progress));
  }

  /** What comes of a check that somebody may stop. */
  public Outcome<Verdict> watched(Progress progress) throws IOException {
    var since = Estate.TODAY.minusYears(1);
    var lets =
        new TrustFile.Vouched(
            "p-1",
            "Ada Lovelace",
            List.of(TrustFile.GIVES_OUT),
            key.fingerprint(),
            since,
            Optional.empty());
    var trust = folder.resolve("trust.json");
    Files.writeString(
        trust, TrustFile.issue(COUNCIL, "Somewhere", 1, Estate.TODAY, List.of(lets)).text());
    return new Verification(knowledge)
        .watched(
            sealed(),
            new VerifyRequest(Optional.of(trust), Optional.empty(), "", Optional.empty()),
            Optional.empty(),
            progress);
  }
}
