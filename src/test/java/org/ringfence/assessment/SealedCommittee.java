package org.ringfence.assessment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ringfence.files.WholeFile;
import org.ringfence.model.Brief;
import org.ringfence.model.LogHead;
import org.ringfence.model.PaperKind;
import org.ringfence.model.PaperOrder;
import org.ringfence.model.Progress;
import org.ringfence.model.Verdict;
import org.ringfence.report.check.SealedPaper;
import org.ringfence.signing.Keys;
import org.ringfence.signing.PaperSeal;
import org.ringfence.signing.SigningKey;

/** A committee paper that is written, sealed, checked and made again, one step after the other. */
public final class SealedCommittee {
  private static final LogHead HEAD = new LogHead("r-1", 7, "cd".repeat(32));

  private final Knowledge knowledge;
  private final Brief brief;
  private final Path folder;
  private final SigningKey key = Keys.fresh("p-1", "Ada Lovelace");

  /** One of this brief, whose files lie here. */
  public SealedCommittee(Knowledge knowledge, Brief brief, Path folder) {
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

  /** Checks what was sealed by everything but making it again: nobody lets its maker give out. */
  public Verdict verify() {
    return new Verification(knowledge).verify(sealed(), VerifyRequest.PLAIN);
  }

  /** Makes again what was sealed, and says whether it is the same. */
  public boolean isSameMadeAgain() {
    var found = Estate.done(SealedPaper.read(sealed())).orElseThrow();
    var seal = Estate.done(PaperSeal.read("it", found.text()));
    var contents = Estate.done(new PaperReading(knowledge).contents(sealed()));
    var said =
        Estate.done(
            new PaperProof(knowledge)
                .prove(sealed(), contents, Optional.of(seal), Progress.NONE, new Findings()));
    return said.contains("and also what this program writes");
  }
}
