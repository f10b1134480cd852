package org.ringfence.signing;

import org.ringfence.model.Outcome;

/**
 * The file that comes back from somebody who signed on their own computer.
 *
 * @param proof their signature
 */
public record SignResponse(Proof proof) {
  private static final String FORMAT = "ringfence-sign-response/1";
  private static final String MEND = "Ask for a fresh one. Nothing was signed.";

  /** The response that a text holds; refused where its signature does not hold. */
  public static Outcome<SignResponse> read(String name, String text) {
    return Tree.read(name, text, MEND, SignResponse::read);
  }

  private static SignResponse read(Tree tree) {
    tree.format(FORMAT);
    var nested = tree.object("proof");
    var proof = Proof.read(nested);
    nested.end();
    if (!proof.holds()) {
      throw new MalformedException("its signature does not hold");
    }
    return new SignResponse(proof);
  }

  /** The response as text; reading it gives an equal one. */
  public String text() {
    var node = Tree.json().createObjectNode().put("format", FORMAT);
    node.set("proof", proof.node());
    return Canonical.text(node);
  }
}
