package org.ringfence.signing;

import org.ringfence.model.LogHead;
import org.ringfence.model.Outcome;

/**
 * A file that goes to somebody who signs on their own computer, with all that they have to see.
 *
 * @param record what is to be signed, with the signatures that it has
 * @param about the same, as the signature will name it
 * @param log the log's head of the register that asks
 * @param role in which they are asked to sign
 */
public record SignRequest(SignedRecord record, Envelope.About about, LogHead log, String role) {
  private static final String FORMAT = "ringfence-sign-request/1";
  private static final String MEND = "Ask for a fresh one.";

  /** The request that a text holds; refused where it does not name its own record. */
  public static Outcome<SignRequest> read(String name, String text) {
    return Tree.read(name, text, MEND, SignRequest::read);
  }

  private static SignRequest read(Tree tree) {
    tree.format(FORMAT);
    var about = tree.object("about");
    var log = tree.object("log");
    var record = tree.object("record");
    var request =
        new SignRequest(
            SignedRecord.read(record),
            Envelope.About.read(about),
            new LogHead(log.text("replica"), log.number("sequence"), log.hash("hash")),
            tree.text("role"));
    about.end();
    log.end();
    record.end();
    if (!request.about.root().equals(request.record.snapshot().root())) {
      throw new MalformedException("it asks to sign something else than what it holds");
    }
    return request;
  }

  /** The request as text; reading it gives an equal one. */
  public String text() {
    var node = Tree.json().createObjectNode().put("format", FORMAT).put("role", role);
    node.set("record", record.node());
    node.set("about", about.node());
    node.set("log", Envelope.node(log));
    return Canonical.text(node);
  }
}
