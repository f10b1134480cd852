package org.ringfence.signing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.ringfence.json.JsonReading;
import org.ringfence.json.MalformedException;
import org.ringfence.json.StrictJson;
import org.ringfence.model.signature.Identity;
import org.ringfence.model.signature.IdentityBasis;
import org.ringfence.model.signature.LogHead;
import org.ringfence.model.signature.SignOff;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The one thing that a signature covers: what is signed, by whom, as what, with which words.
 * Nothing that is printed about a signature lies outside it.
 *
 * @param about what is signed
 * @param signOff who signs, as what, with which words and reason, when, and how they are known
 * @param log the log's head when it was signed
 */
public record Envelope(About about, SignOff signOff, LogHead log) {
  /** Of signatures from before the rules were signed along. */
  private static final String BEFORE_RULES = "ringfence-signature/1";

  private static final String FORMAT = "ringfence-signature/2";

  /**
   * What is signed.
   *
   * @param assessment its id
   * @param revision its number, from 1
   * @param root of its snapshot
   * @param methodVersion the method's version, such as {@code "2026.1"}
   * @param method hash of the method
   * @param catalogue hash of the whole catalogue, the method in it
   */
  public record About(
      String assessment,
      int revision,
      String root,
      String methodVersion,
      String method,
      String catalogue) {

    static About read(StrictJson tree) {
      return new About(
          tree.text("assessment"),
          tree.count("revision"),
          tree.hash("root"),
          tree.text("methodVersion"),
          tree.hash("method"),
          tree.hash("catalogue"));
    }

    ObjectNode node() {
      return JsonReading.mapper()
          .createObjectNode()
          .put("assessment", assessment)
          .put("revision", revision)
          .put("root", root)
          .put("methodVersion", methodVersion)
          .put("method", method)
          .put("catalogue", catalogue);
    }
  }

  /** The bytes that are signed: the format's name, a zero byte, and the canonical JSON. */
  byte[] bytes() {
    return Signing.message(format(signOff), node());
  }

  private static String format(SignOff signOff) {
    return signOff.rules().isPresent() ? FORMAT : BEFORE_RULES;
  }

  JsonNode node() {
    var node =
        about
            .node()
            .put("format", format(signOff))
            .put("person", signOff.identity().person())
            .put("key", signOff.identity().key())
            .put("identity", signOff.identity().basis().id())
            .put("name", signOff.name())
            .put("role", signOff.role())
            .put("statement", signOff.statement())
            .put("reason", signOff.reason())
            .put("on", signOff.on().toString());
    node.set("log", node(log));
    signOff
        .rules()
        .ifPresent(
            rules -> {
              node.put("reviewOn", signOff.reviewOn().map(LocalDate::toString).orElse(""));
              node.set("rules", SignedRules.node(rules));
            });
    return node;
  }

  static JsonNode node(LogHead log) {
    return JsonReading.mapper()
        .createObjectNode()
        .put("replica", log.replica())
        .put("sequence", log.sequence())
        .put("hash", log.hash());
  }

  static LogHead head(StrictJson log) {
    var head = new LogHead(log.text("replica"), log.number("sequence"), log.hash("hash"));
    log.end();
    return head;
  }

  static Envelope read(StrictJson tree) {
    var hasRules = tree.has("rules");
    tree.format(hasRules ? FORMAT : BEFORE_RULES);
    var head = head(tree.object("log"));
    var envelope = new Envelope(About.read(tree), signOff(tree, hasRules), head);
    tree.end();
    return envelope;
  }

  private static SignOff signOff(StrictJson tree, boolean hasRules) {
    return new SignOff(
        tree.text("name"),
        tree.text("role"),
        tree.text("statement"),
        tree.text("reason"),
        day(tree.text("on")),
        new Identity(basis(tree.text("identity")), tree.text("person"), tree.hash("key")),
        hasRules ? maybeDay(tree.text("reviewOn")) : Optional.empty(),
        hasRules ? Optional.of(SignedRules.read(tree)) : Optional.empty());
  }

  private static Optional<LocalDate> maybeDay(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(day(text));
  }

  private static IdentityBasis basis(String id) {
    return Optional.of(id)
        .flatMap(IdentityBasis::of)
        .filter(basis -> basis != IdentityBasis.NAME_ONLY)
        .orElseThrow(() -> new MalformedException("it does not say how the signer is known"));
  }

  static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new MalformedException("“" + text + "” is not a day", e);
    }
  }
}
