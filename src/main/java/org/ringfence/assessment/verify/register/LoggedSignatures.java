package org.ringfence.assessment.verify.register;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringfence.assessment.verify.record.CheckFindings;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.signature.Identity;
import org.ringfence.model.signature.IdentityBasis;
import org.ringfence.model.signature.KeptSignOff;
import org.ringfence.model.signature.LogEntry;
import org.ringfence.model.signature.SignOff;
import org.ringfence.register.Register;
import org.ringfence.signing.SignatureProof;

/**
 * Looks for each signature that the log names, and for the log's word on each that is there; sees
 * whether the register's own copy of who signed is what was signed.
 */
final class LoggedSignatures {
  private final Register register;
  private final LogWords words;
  private final CheckFindings findings;
  private final Map<String, List<Kept>> kept = new HashMap<>();
  private final Map<String, List<String>> logged = new LinkedHashMap<>();

  LoggedSignatures(Register register, LogWords words, CheckFindings findings) {
    this.register = register;
    this.words = words;
    this.findings = findings;
  }

  /** A signature as the register keeps it, with what was signed. */
  private record Kept(KeptSignOff row, SignatureProof proof) {
    boolean isFaithful() {
      var said = proof.envelope().signOff();
      return plain(row.signOff()).equals(plain(said));
    }

    /** What the register keeps of it beside the proof. */
    private static List<Object> plain(SignOff one) {
      return List.of(
          one.name(), one.role(), one.statement(), one.reason(), one.on(), one.identity());
    }
  }

  /** Looks for a signature. */
  void look(LogEntry entry, Map<String, String> said) {
    var signature = said.getOrDefault("signature", "");
    logged.computeIfAbsent(entry.subject(), _ -> new ArrayList<>()).add(signature);
    var found =
        kept(entry.subject()).stream()
            .filter(one -> one.proof().signature().equals(signature))
            .findFirst();
    if (found.isEmpty()) {
      findings.changed(
          words.say(
              "verify.gone.signature",
              words.installation(entry.subject()),
              words.who(entry),
              words.day(entry),
              entry.sequence()));
    } else if (!found.get().proof().envelope().about().root().equals(said.get("root"))) {
      findings.changed(
          words.say("verify.gone.root", words.installation(entry.subject()), words.day(entry)));
    }
  }

  /** What can only be said once the whole log was seen. */
  void check() {
    for (var entry : register.entries()) {
      for (var one : kept(entry.assessmentId())) {
        row(entry, one);
        key(entry, one.proof());
      }
      order(entry);
    }
  }

  private void row(RegisterEntry entry, Kept one) {
    if (!one.isFaithful()) {
      findings.changed(
          words.say(
              "verify.signature.row",
              words.installation(entry.assessmentId()),
              one.proof().envelope().signOff().name()));
    }
  }

  /** Who signed first is what the log says. */
  private void order(RegisterEntry entry) {
    var there = kept(entry.assessmentId()).stream().map(one -> one.proof().signature()).toList();
    var named = logged.getOrDefault(entry.assessmentId(), List.of());
    if (!there.equals(named) && there.size() == named.size() && named.containsAll(there)) {
      findings.changed(
          words.say("verify.signature.order", words.installation(entry.assessmentId())));
    }
  }

  private void key(RegisterEntry entry, SignatureProof proof) {
    var signOff = proof.envelope().signOff();
    var print = signOff.identity().key();
    var isThere =
        register
            .people()
            .key(print)
            .filter(key -> key.publicKey().equals(proof.publicKey()))
            .filter(key -> isTyped(signOff) || key.person().equals(signOff.identity().person()))
            .isPresent();
    if (!isThere) {
      findings.changed(
          words.say(
              "verify.gone.key",
              words.installation(entry.assessmentId()),
              Identity.shortened(print),
              signOff.name()));
    }
  }

  /** The key is then of whoever witnessed it. */
  private static boolean isTyped(SignOff signOff) {
    return signOff.identity().basis() == IdentityBasis.TYPED;
  }

  private List<Kept> kept(String assessment) {
    return kept.computeIfAbsent(
        assessment,
        id ->
            register.signOffs(id).stream()
                .flatMap(row -> proof(row).map(proof -> new Kept(row, proof)).stream())
                .toList());
  }

  /** One that can't be read is named where the record is checked. */
  private static Optional<SignatureProof> proof(KeptSignOff row) {
    return !row.proof().isEmpty()
            && SignatureProof.read(TEXTS.say("called.signature"), row.proof())
                instanceof Outcome.Done<SignatureProof>(var proof)
        ? Optional.of(proof)
        : Optional.empty();
  }
}
