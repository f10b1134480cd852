package org.ringfence.signing;

import java.time.LocalDate;
import org.ringfence.json.JsonReading;
import org.ringfence.json.StrictJson;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.signature.Identity;
import tools.jackson.databind.node.ObjectNode;

/**
 * The file that comes back in place of a signature: the request's record, unsigned, with comments,
 * and the signature of whoever sends it back over these.
 *
 * @param request id of the request; empty for one of version 0.1, which had none
 * @param about what they were asked to sign
 * @param role in which they were asked
 * @param name theirs
 * @param person their id
 * @param key fingerprint of the key that signed
 * @param on the day
 * @param comments why it is not signed, never blank
 * @param publicKey of the key that signed, X.509 in Base64
 * @param signature Ed25519, in Base64
 */
public record SignReturn(
    String request,
    Envelope.About about,
    String role,
    String name,
    String person,
    String key,
    LocalDate on,
    String comments,
    String publicKey,
    String signature) {
  private static final String FAMILY = "ringfence-sign-return/";
  private static final SignedForm<SignReturn> FORM =
      new SignedForm<>(
          FAMILY + 1,
          SignReturn::content,
          back -> new SignedForm.By(back.publicKey, back.signature));
  private static final SigningFile LETTER = new SigningFile("The answer with comments", FAMILY, 1);

  /** A request sent back by the owner of a key. */
  public static SignReturn of(SignRequest request, SigningKey key, LocalDate on, String comments) {
    return FORM.sign(
        key,
        by ->
            new SignReturn(
                request.asking().map(RequestAuthor::id).orElse(""),
                request.about(),
                request.role(),
                key.name(),
                key.person(),
                key.fingerprint(),
                on,
                comments,
                by.publicKey(),
                by.signature()));
  }

  /** The key as it is printed. */
  public String shortKey() {
    return Identity.shortened(key);
  }

  /** Whether a text says that it is of this kind, be it whole or not. */
  public static boolean claims(String text) {
    return LETTER.claims(text);
  }

  /** What came back; refused where its signature does not hold. */
  public static Outcome<SignReturn> read(String name, String text) {
    return LETTER.read(name, text, SignReturn::read);
  }

  private static SignReturn read(StrictJson tree) {
    return FORM.read(
        tree,
        by ->
            new SignReturn(
                tree.text("request"),
                about(tree.object("about")),
                tree.text("role"),
                tree.text("name"),
                tree.text("person"),
                tree.hash("key"),
                Envelope.day(tree.text("on")),
                tree.text("comments"),
                by.publicKey(),
                by.signature()));
  }

  private static Envelope.About about(StrictJson tree) {
    var about = Envelope.About.read(tree);
    tree.end();
    return about;
  }

  /** The file as text; reading it gives an equal one. */
  public String text() {
    return FORM.text(this);
  }

  private ObjectNode content() {
    var node =
        JsonReading.mapper()
            .createObjectNode()
            .put("request", request)
            .put("role", role)
            .put("name", name)
            .put("person", person)
            .put("key", key)
            .put("on", on.toString())
            .put("comments", comments);
    node.set("about", about.node());
    return node;
  }
}
