package org.ringfence.signing;

import java.util.List;
import org.ringfence.json.JsonReading;
import org.ringfence.json.StrictJson;
import org.ringfence.model.outcome.Outcome;
import tools.jackson.databind.JsonNode;

/**
 * What was signed and who signed it: all that a paper carries so that it can be checked.
 *
 * @param snapshot what was signed
 * @param proofs the signatures, in the order given; none for a draft
 */
public record SignedRecord(Snapshot snapshot, List<SignatureProof> proofs) {
  static final String FORMAT = "ringfence-record/1";
  private static final String MEND =
      "Get a fresh copy from whoever keeps the register; this one is damaged or was tampered with.";

  public SignedRecord {
    proofs = List.copyOf(proofs);
  }

  /**
   * The record that a text holds. Nothing is checked yet but its form.
   *
   * @param name where the text is from, for people
   */
  public static Outcome<SignedRecord> read(String name, String text) {
    return StrictJson.read(name, text, MEND, SignedRecord::read);
  }

  static SignedRecord read(StrictJson tree) {
    tree.format(FORMAT);
    var nested = tree.object("snapshot");
    var snapshot = Snapshot.read(nested);
    nested.end();
    return new SignedRecord(snapshot, tree.objects("proofs", SignatureProof::read));
  }

  /** The record as text; reading it gives an equal one. */
  public String text() {
    return Canonical.text(node());
  }

  JsonNode node() {
    var node = JsonReading.mapper().createObjectNode().put("format", FORMAT);
    node.set("snapshot", snapshot.node());
    var list = node.putArray("proofs");
    proofs.forEach(proof -> list.add(proof.node()));
    return node;
  }

  /** Whether this proof is under this very snapshot. */
  public boolean covers(SignatureProof proof) {
    return seal().covers(proof);
  }

  /** The signatures and what they are under, without the content. */
  public RecordSeal seal() {
    return new RecordSeal(snapshot.root(), proofs);
  }
}
