package org.ringfence.signing;

import java.time.LocalDate;
import java.util.List;
import org.ringfence.json.JsonReading;
import org.ringfence.json.StrictJson;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.signature.Identity;
import org.ringfence.model.signature.LogHead;
import org.ringfence.model.verdict.SealedPart;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * That a named person gave a file out, every byte of it: the hash of each of its parts, signed with
 * that person's own key.
 *
 * @param paper which paper it is
 * @param edited whether a person edited it after Ringfence had written it
 * @param name of whoever seals it
 * @param person their id
 * @param key fingerprint of the key that signed
 * @param on the day
 * @param log the register's log when it was given out
 * @param parts of the file, the seal itself left out, in their order
 * @param publicKey of the key that signed, X.509 in Base64
 * @param signature Ed25519 over all the above, in Base64
 */
public record PaperSeal(
    Paper paper,
    boolean edited,
    String name,
    String person,
    String key,
    LocalDate on,
    LogHead log,
    List<SealedPart> parts,
    String publicKey,
    String signature) {
  private static final SignedForm<PaperSeal> FORM =
      new SignedForm<>(
          "ringfence-paper-seal/1",
          PaperSeal::content,
          seal -> new SignedForm.By(seal.publicKey, seal.signature));
  private static final String MEND = "Ask whoever gave the paper out for the file itself.";

  public PaperSeal {
    parts = List.copyOf(parts);
  }

  /**
   * Which paper is sealed.
   *
   * @param kind its id
   * @param edition its id
   * @param version of the paper, from 1
   */
  public record Paper(String kind, String edition, int version) {}

  private static SealedPart part(StrictJson tree) {
    return new SealedPart(tree.text("name"), tree.hash("hash"));
  }

  private static JsonNode node(SealedPart part) {
    return JsonReading.mapper()
        .createObjectNode()
        .put("name", part.name())
        .put("hash", part.hash());
  }

  /** A seal made with somebody's own key. */
  public static PaperSeal of(
      SigningKey key,
      Paper paper,
      boolean edited,
      LocalDate on,
      LogHead log,
      List<SealedPart> parts) {
    return FORM.sign(
        key,
        by ->
            new PaperSeal(
                paper,
                edited,
                key.name(),
                key.person(),
                key.fingerprint(),
                on,
                log,
                parts,
                by.publicKey(),
                by.signature()));
  }

  /** The key as it is printed. */
  public String shortKey() {
    return Identity.shortened(key);
  }

  /** The seal that a text holds; refused where its signature does not hold. */
  public static Outcome<PaperSeal> read(String file, String text) {
    return StrictJson.read(file, text, MEND, PaperSeal::read);
  }

  private static PaperSeal read(StrictJson tree) {
    return FORM.read(
        tree,
        by ->
            new PaperSeal(
                new Paper(tree.text("kind"), tree.text("edition"), tree.count("version")),
                tree.truth("edited"),
                tree.text("name"),
                tree.text("person"),
                tree.hash("key"),
                Envelope.day(tree.text("on")),
                Envelope.head(tree.object("log")),
                tree.objects("parts", PaperSeal::part),
                by.publicKey(),
                by.signature()));
  }

  /** The seal as text; reading it gives an equal one. */
  public String text() {
    return FORM.text(this);
  }

  private ObjectNode content() {
    var node =
        JsonReading.mapper()
            .createObjectNode()
            .put("kind", paper.kind())
            .put("edition", paper.edition())
            .put("version", paper.version())
            .put("edited", edited)
            .put("name", name)
            .put("person", person)
            .put("key", key)
            .put("on", on.toString());
    node.set("log", Envelope.node(log));
    var list = node.putArray("parts");
    parts.forEach(part -> list.add(node(part)));
    return node;
  }
}
