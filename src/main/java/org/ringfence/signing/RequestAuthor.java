package org.ringfence.signing;

import java.time.LocalDate;
import org.ringfence.json.JsonReading;
import org.ringfence.json.StrictJson;
import org.ringfence.model.signature.Identity;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who asks for a signature, signed with that person's own key over all of the request.
 *
 * @param id of the request
 * @param name of whoever asks
 * @param person their id
 * @param key fingerprint of the key that signed
 * @param on the day
 * @param until the last day on which the request can be signed
 * @param to the name of whoever is asked; empty where anybody may answer
 * @param note a word to whoever is asked; may be empty
 * @param publicKey of the key that signed, X.509 in Base64
 * @param signature Ed25519, in Base64
 */
public record RequestAuthor(
    String id,
    String name,
    String person,
    String key,
    LocalDate on,
    LocalDate until,
    String to,
    String note,
    String publicKey,
    String signature) {

  /**
   * What whoever asks says.
   *
   * @param id of the request
   * @param on the day
   * @param until the last day on which it can be signed
   * @param to the name of whoever is asked; empty where anybody may answer
   * @param note a word to them; may be empty
   */
  public record Words(String id, LocalDate on, LocalDate until, String to, String note) {}

  static RequestAuthor unsigned(SigningKey key, Words words) {
    return new RequestAuthor(
        words.id(),
        key.name(),
        key.person(),
        key.fingerprint(),
        words.on(),
        words.until(),
        words.to(),
        words.note(),
        key.publicKey(),
        "");
  }

  RequestAuthor signed(String by) {
    return new RequestAuthor(id, name, person, key, on, until, to, note, publicKey, by);
  }

  /** The key as it is printed. */
  public String shortKey() {
    return Identity.shortened(key);
  }

  static RequestAuthor read(StrictJson tree) {
    return new RequestAuthor(
        tree.text("id"),
        tree.text("name"),
        tree.text("person"),
        tree.hash("key"),
        Envelope.day(tree.text("on")),
        Envelope.day(tree.text("until")),
        tree.text("to"),
        tree.text("note"),
        tree.text("publicKey"),
        tree.text("signature"));
  }

  /** Everything but the signature. */
  ObjectNode unsigned() {
    return JsonReading.mapper()
        .createObjectNode()
        .put("id", id)
        .put("name", name)
        .put("person", person)
        .put("key", key)
        .put("on", on.toString())
        .put("until", until.toString())
        .put("to", to)
        .put("note", note)
        .put("publicKey", publicKey);
  }

  ObjectNode node() {
    return unsigned().put("signature", signature);
  }

  /** Whether the key that is named signed this message. */
  boolean holds(byte[] message) {
    return Signing.holds(publicKey, key, message, signature);
  }
}
