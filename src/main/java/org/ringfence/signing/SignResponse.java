package org.ringfence.signing;

import org.ringfence.json.JsonReading;
import org.ringfence.json.StrictJson;
import org.ringfence.model.outcome.Outcome;

/**
 * The file that comes back from somebody who signed on their own computer.
 *
 * @param proof their signature
 */
public record SignResponse(SignatureProof proof) {
  private static final String FAMILY = "ringfence-sign-response/";
  private static final SigningFile LETTER = new SigningFile("The response", FAMILY, 1);

  /** The response that a text holds; refused where its signature does not hold. */
  public static Outcome<SignResponse> read(String name, String text) {
    return LETTER.read(name, text, SignResponse::read);
  }

  private static SignResponse read(StrictJson tree) {
    tree.format(FAMILY + 1);
    var nested = tree.object("proof");
    var proof = SignatureProof.read(nested);
    nested.end();
    if (!proof.holds()) {
      throw new AlteredException("its signature does not hold");
    }
    return new SignResponse(proof);
  }

  /** The response as text; reading it gives an equal one. */
  public String text() {
    var node = JsonReading.mapper().createObjectNode().put("format", FAMILY + 1);
    node.set("proof", proof.node());
    return Canonical.text(node);
  }
}
