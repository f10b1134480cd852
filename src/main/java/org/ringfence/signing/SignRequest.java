package org.ringfence.signing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.ringfence.json.JsonReading;
import org.ringfence.json.StrictJson;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.signature.LogHead;

/**
 * A file that goes to somebody who signs on their own computer, with all that they have to see.
 *
 * @param record what is to be signed, with the signatures that it has
 * @param about the same, as the signature will name it
 * @param log the log's head of the register that asks
 * @param role in which they are asked to sign
 * @param asking who asks, signed; empty for a request of version 0.1, which does not say
 * @param background what the register that asks goes by; empty for a request of version 0.1
 * @param enclosed photos and documents that travel along; the record names them by their hashes
 */
public record SignRequest(
    SignedRecord record,
    Envelope.About about,
    LogHead log,
    String role,
    Optional<RequestAuthor> asking,
    Optional<RequestContext> background,
    List<EnclosedEvidence> enclosed) {
  private static final String FAMILY = "ringfence-sign-request/";
  private static final String NAMELESS = FAMILY + 1;
  private static final String FORMAT = FAMILY + 2;
  private static final SigningFile LETTER = new SigningFile("The request", FAMILY, 2);

  public SignRequest {
    enclosed = List.copyOf(enclosed);
  }

  /** A request that does not say who asks, as version 0.1 made them. */
  public SignRequest(SignedRecord record, Envelope.About about, LogHead log, String role) {
    this(record, about, log, role, Optional.empty(), Optional.empty(), List.of());
  }

  /** The same, signed by whoever asks, with what their register goes by. */
  public SignRequest by(
      SigningKey key,
      RequestAuthor.Words words,
      RequestContext known,
      List<EnclosedEvidence> photos) {
    var open = with(Optional.empty(), known, photos);
    var asking = RequestAuthor.unsigned(key, words);
    return with(Optional.of(asking.signed(key.sign(open.message(asking)))), known, photos);
  }

  private SignRequest with(
      Optional<RequestAuthor> by, RequestContext known, List<EnclosedEvidence> photos) {
    return new SignRequest(record, about, log, role, by, Optional.of(known), photos);
  }

  /**
   * The request that a text holds; refused where it does not name its own record, where a signature
   * in it does not hold, and where it is damaged, of another kind or of a later version.
   */
  public static Outcome<SignRequest> read(String name, String text) {
    return LETTER.read(name, text, SignRequest::read);
  }

  private static SignRequest read(StrictJson tree) {
    var isNameless = tree.text("format").equals(NAMELESS);
    var about = tree.object("about");
    var log = tree.object("log");
    var record = tree.object("record");
    var request =
        new SignRequest(
            SignedRecord.read(record),
            Envelope.About.read(about),
            new LogHead(log.text("replica"), log.number("sequence"), log.hash("hash")),
            tree.text("role"),
            isNameless ? Optional.empty() : Optional.of(asking(tree.object("asking"))),
            isNameless ? Optional.empty() : Optional.of(background(tree.object("background"))),
            isNameless ? List.of() : tree.objects("enclosed", EnclosedEvidence::read));
    about.end();
    log.end();
    record.end();
    request.requireSound();
    return request;
  }

  private static RequestAuthor asking(StrictJson tree) {
    var asking = RequestAuthor.read(tree);
    tree.end();
    return asking;
  }

  private static RequestContext background(StrictJson tree) {
    var background = RequestContext.read(tree);
    tree.end();
    return background;
  }

  private void requireSound() {
    if (!about.root().equals(record.snapshot().root())) {
      throw new AlteredException("it asks to sign something else than what it holds");
    }
    if (!record.proofs().stream().allMatch(proof -> proof.holds() && record.covers(proof))) {
      throw new AlteredException("a signature that it shows is not under what it holds");
    }
    if (!asking.map(one -> one.holds(message(one))).orElse(true)) {
      throw new AlteredException("the signature of whoever asks does not hold");
    }
  }

  /** What whoever asks signs: all of the request. */
  private byte[] message(RequestAuthor one) {
    var node = one.unsigned().put("role", role).put("record", hash(record.text()));
    node.set("about", about.node());
    node.set("log", Envelope.node(log));
    background.ifPresent(known -> known.into(node.putObject("background")));
    var photos = node.putArray("enclosed");
    enclosed.forEach(photo -> photos.add(photo.sha256()));
    return Signing.message(FORMAT, node);
  }

  private static String hash(String text) {
    return Digest.plain(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The request as text; reading it gives an equal one. */
  public String text() {
    var node = JsonReading.mapper().createObjectNode().put("role", role);
    node.put("format", asking.isPresent() ? FORMAT : NAMELESS);
    node.set("record", record.node());
    node.set("about", about.node());
    node.set("log", Envelope.node(log));
    asking.ifPresent(
        one -> {
          node.set("asking", one.node());
          background.ifPresent(known -> known.into(node.putObject("background")));
          var photos = node.putArray("enclosed");
          enclosed.forEach(photo -> photos.add(photo.node()));
        });
    return Canonical.text(node);
  }
}
