package org.ringfence.signing;

import org.ringfence.json.JsonReading;
import org.ringfence.json.StrictJson;
import org.ringfence.model.outcome.Outcome;
import tools.jackson.databind.JsonNode;

/**
 * A signature with all that is needed to check it.
 *
 * @param envelope what it covers
 * @param publicKey of the key that signed, X.509 in Base64
 * @param signature Ed25519, in Base64
 */
public record SignatureProof(Envelope envelope, String publicKey, String signature) {
  private static final String MEND =
      "Get a fresh copy from whoever keeps the register; this one is damaged or was tampered with.";

  /** The proof that a text holds; whether it holds true is {@link #holds}. */
  public static Outcome<SignatureProof> read(String name, String text) {
    return StrictJson.read(name, text, MEND, SignatureProof::read);
  }

  static SignatureProof read(StrictJson tree) {
    var publicKey = tree.text("publicKey");
    Signing.publicKey(publicKey);
    return new SignatureProof(
        Envelope.read(tree.object("envelope")), publicKey, tree.text("signature"));
  }

  /** The proof as text; reading it gives an equal one. */
  public String text() {
    return Canonical.text(node());
  }

  JsonNode node() {
    var node = JsonReading.mapper().createObjectNode();
    node.set("envelope", envelope.node());
    return node.put("publicKey", publicKey).put("signature", signature);
  }

  /** Whether the key named in the envelope signed exactly this envelope. */
  public boolean holds() {
    var key = envelope.signOff().identity().key();
    return Signing.holds(publicKey, key, envelope.bytes(), signature);
  }
}
