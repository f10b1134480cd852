package org.ringfence.signing;

import java.util.List;
import org.ringfence.json.JsonReading;
import org.ringfence.json.StrictJson;
import org.ringfence.model.outcome.Outcome;

/**
 * The signatures under a record without what was signed: they can be checked, and nothing that a
 * paper says can be compared with them.
 *
 * @param root of the snapshot, as {@link Snapshot#root} gives it
 * @param proofs the signatures, in the order given; none where a public copy may name none
 */
public record RecordSeal(String root, List<SignatureProof> proofs) {
  private static final String FORMAT = "ringfence-seal/1";
  private static final String MEND =
      "Get a fresh copy from whoever keeps the register; this one is damaged or was tampered with.";

  public RecordSeal {
    proofs = List.copyOf(proofs);
  }

  /**
   * The seal that a text holds. Nothing is checked yet but its form.
   *
   * @param name where the text is from, for people
   */
  public static Outcome<RecordSeal> read(String name, String text) {
    return StrictJson.read(name, text, MEND, RecordSeal::read);
  }

  private static RecordSeal read(StrictJson tree) {
    tree.format(FORMAT);
    return new RecordSeal(tree.hash("root"), tree.objects("proofs", SignatureProof::read));
  }

  /** The seal as text; reading it gives an equal one. */
  public String text() {
    var node = JsonReading.mapper().createObjectNode().put("format", FORMAT).put("root", root);
    var list = node.putArray("proofs");
    proofs.forEach(proof -> list.add(proof.node()));
    return Canonical.text(node);
  }

  /** Whether this proof is under this very root. */
  public boolean covers(SignatureProof proof) {
    return proof.envelope().about().root().equals(root);
  }
}
