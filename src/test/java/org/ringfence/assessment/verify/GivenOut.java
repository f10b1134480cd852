package org.ringfence.assessment.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ringfence.RegisterOpening;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.custody.Samples;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.paper.SitePaper;
import org.ringfence.assessment.people.KeyRing;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.assessment.signoff.VouchRequest;
import org.ringfence.assessment.verify.record.VerifyRequest;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.model.signature.LogHead;
import org.ringfence.model.verdict.Verdict;
import org.ringfence.model.verdict.Verdict.Level;
import org.ringfence.report.check.PaperCheck;
import org.ringfence.report.check.SealedPaper;
import org.ringfence.signing.PaperSeal;
import org.ringfence.signing.QuickKeys;
import org.ringfence.signing.SigningKey;
import org.ringfence.signing.TrustFile;

/** A signed assessment, its papers, sealed by hand or not, and what a clerk with the trust sees. */
public final class GivenOut implements AutoCloseable {
  private static final CatalogueServices KNOWLEDGE = Estate.knowledge();
  private static final boolean ALL = Integer.getInteger("ringfence.mutations", 0) > 1_000;
  private static final int SOME = 6;

  private final Path folder;
  private final Workspace workspace;
  private final String id;
  private final SigningKey key;
  private final Path trust;
  private final Verification verification = new Verification(KNOWLEDGE);

  /** Makes all of it in an empty folder. */
  public GivenOut(Path folder) {
    this.folder = folder;
    var estate = new Estate(made(folder.resolve("estate")));
    var ring = estate.ring();
    Estate.done(ring.make("Ada Lovelace", passphrase()));
    try (var first = Estate.done(estate.open(KNOWLEDGE))) {
      id = Estate.done(first.importFile(Path.of("samples", "kent-county-council.json"))).getFirst();
      signed(first, "assessor");
    }
    var director =
        new KeyRing(
            folder.resolve("director"), UUID::randomUUID, Estate.CLOCK, "", QuickKeys.FILES);
    Estate.done(director.make("Bo Director", passphrase()));
    workspace =
        Estate.done(
            new RegisterOpening(KNOWLEDGE, new Samples(Map.of()), UUID::randomUUID, director)
                .open(estate.register()));
    signed(workspace, "approver");
    key = Estate.done(ring.unlock(passphrase()));
    trust = trusted();
  }

  private void signed(Workspace by, String role) {
    var me =
        new Signatory(
            "",
            true,
            role,
            Objects.requireNonNull(KNOWLEDGE.wording().statements().get(role)),
            role.equals("approver") ? "No money." : "",
            Estate.TODAY,
            role.equals("approver") ? Optional.of(Estate.TODAY.plusMonths(6)) : Optional.empty());
    Estate.done(by.signatures().sign(id, me, passphrase()));
  }

  private static Path made(Path place) {
    try {
      return Files.createDirectories(place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static char[] passphrase() {
    return Estate.PASSPHRASE.toCharArray();
  }

  private Path trusted() {
    var council = folder.resolve("council.p12");
    Estate.done(workspace.council().makeKey(council, "Anytown Council", passphrase()));
    var roles = List.of("assessor", "approver", TrustFile.GIVES_OUT);
    var keys =
        workspace.council().keys().stream()
            .map(one -> new VouchRequest(one.fingerprint(), roles))
            .toList();
    return Estate.done(
        workspace.council().issue(council, passphrase(), keys, folder.resolve("trust.json")));
  }

  /** An order for a paper of this kind. */
  public PaperOrder order(PaperKind kind, Edition edition) {
    return PaperOrder.of(kind, edition, kind.isAboutOne() ? id : "");
  }

  /** The paper that is ordered, which nobody gave out. */
  public Path paper(PaperOrder order, String name) {
    return Estate.done(
        workspace.publishing().write(order, folder.resolve(name), Optional.empty(), Progress.NONE));
  }

  /** The workbook of nothing but what is signed. */
  public Path plainWorkbook(String name) {
    return Estate.done(SitePaper.ofAll(workspace, folder.resolve(name)));
  }

  /** A copy of a paper that whoever signed the assessment gives out. */
  public Path sealed(Path paper) {
    var sealed = paper.resolveSibling("sealed-" + paper.getFileName());
    var about = new PaperSeal.Paper("site", "exempt", 1);
    try (var out = Files.newOutputStream(sealed)) {
      SealedPaper.write(
          paper,
          parts -> PaperSeal.of(key, about, false, Estate.TODAY, LogHead.none("a"), parts).text(),
          out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sealed;
  }

  /** What the check says of a file to somebody who has the council's trust file. */
  public Verdict verified(Path file) {
    return verification.verify(
        file, new VerifyRequest(Optional.of(trust), Optional.empty(), "", Optional.empty()));
  }

  /**
   * Holds that a file that was altered is no longer proved. All of the check takes a while, as it
   * makes the paper again: it is asked of some, and with {@code -Psoak} of all; of the others, what
   * it would compare.
   *
   * @param number of the file among its like
   */
  public void isNoLongerProved(Path file, Path paper, int number) {
    assertThat(new PaperCheck().areSame(file, paper)).isNotEqualTo(Outcome.done(true));
    if (SealedPaper.read(file) instanceof Outcome.Done<Optional<SealedPaper.Found>>(var found)) {
      found.ifPresent(
          one ->
              assertThat(PaperSeal.read("seal", one.text()))
                  .satisfiesAnyOf(
                      read -> assertThat(read).isInstanceOf(Outcome.Refused.class),
                      read -> assertThat(Estate.done(read).parts()).isNotEqualTo(one.parts())));
    }
    if (ALL || number % SOME == 0) {
      assertThat(verified(file).level())
          .isIn(Level.CHANGED, Level.UNREADABLE, Level.NOT_VOUCHED_FOR);
    }
  }

  @Override
  public void close() {
    workspace.close();
  }
}
