package org.ringfence.assessment.paper;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.io.BufferedOutputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.ledger.AuditLog;
import org.ringfence.assessment.ledger.SettingsBook;
import org.ringfence.assessment.people.KeyRing;
import org.ringfence.assessment.people.PeopleBook;
import org.ringfence.files.TemporaryFolder;
import org.ringfence.files.WholeFile;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.DocumentVersion;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.model.signature.OwnKey;
import org.ringfence.model.verdict.SealedPart;
import org.ringfence.register.Register;
import org.ringfence.report.check.SealedPaper;
import org.ringfence.signing.PaperSeal;
import org.ringfence.signing.SigningKey;
import org.ringfence.signing.TrustFile;

/** Seals papers that are given out with the key of whoever gives them out. */
public final class PaperSealing {
  private final Register register;
  private final PeopleBook people;
  private final KeyRing ring;
  private final AuditLog chronicle;

  public PaperSealing(Register register, KeyRing ring, AuditLog chronicle) {
    this.register = register;
    this.people = new PeopleBook(register);
    this.ring = ring;
    this.chronicle = chronicle;
  }

  /** Puts a seal on what a paper writes, or leaves it as it is. */
  interface Stamp {
    /** What a paper writes that nobody gives out. */
    Stamp NONE = content -> content;

    /** What is written in place of it. */
    WholeFile.Content on(WholeFile.Content content);
  }

  /** The stamp for an order: none where the paper is not given out. */
  Outcome<Stamp> stamp(
      PaperOrder order, DocumentVersion imprint, LocalDate today, Optional<char[]> passphrase) {
    if (!order.issue()) {
      return Outcome.done(Stamp.NONE);
    }
    if (ring.own().isEmpty()) {
      return refused("seal.no-key");
    }
    return passphrase
        .map(ring::unlock)
        .orElseGet(() -> refused("seal.no-passphrase"))
        .map(
            key -> {
              var paper =
                  new PaperSeal.Paper(order.kind().id(), order.edition().id(), imprint.version());
              return content -> sealed(content, paper, key, today);
            });
  }

  private WholeFile.Content sealed(
      WholeFile.Content content, PaperSeal.Paper paper, SigningKey key, LocalDate today) {
    return out -> {
      var loose = Files.createTempFile(TemporaryFolder.current(), "ringfence", ".paper");
      try {
        try (var raw = new BufferedOutputStream(Files.newOutputStream(loose))) {
          content.writeTo(raw);
        }
        SealedPaper.write(loose, parts -> seal(key, paper, false, today, parts).text(), out);
      } finally {
        Files.deleteIfExists(loose);
      }
    };
  }

  /**
   * A seal over these parts. The register keeps whose key it is, so that the council can be asked
   * to vouch for it, and that there was this seal on this day.
   */
  public PaperSeal seal(
      SigningKey key,
      PaperSeal.Paper paper,
      boolean edited,
      LocalDate today,
      List<SealedPart> parts) {
    register.inOneTransaction(
        () -> {
          people.addKey(key, ring.own(), today);
          return key;
        });
    var seal = PaperSeal.of(key, paper, edited, today, chronicle.head(), parts);
    chronicle.add(
        "paper-sealed",
        "",
        register.people().person(key.person()),
        "{\"kind\":\"%s\",\"edition\":\"%s\",\"version\":%d,\"signature\":\"%s\"}"
            .formatted(paper.kind(), paper.edition(), paper.version(), seal.signature()));
    return seal;
  }

  /** Who sealed a paper as this version, and whether the council's word makes the seal count. */
  public String said(AssessmentPhrases phrases, int version) {
    var own = ring.own();
    var key = own.map(OwnKey::fingerprint).orElse("");
    var isLet =
        SettingsBook.trust(register).stream()
            .flatMap(trust -> trust.vouched().stream())
            .anyMatch(
                one ->
                    one.key().equals(key)
                        && one.roles().contains(TrustFile.GIVES_OUT)
                        && !one.isEnded());
    return phrases.say(
        isLet ? "sealed.let" : "sealed.not-let", own.map(OwnKey::name).orElse(""), version);
  }

  private static <T> Outcome<T> refused(String key, Object... values) {
    return TEXTS.refused(key, "", values);
  }
}
