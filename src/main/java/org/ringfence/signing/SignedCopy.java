package org.ringfence.signing;

import java.time.LocalDate;
import java.util.Optional;
import org.ringfence.json.JsonReading;
import org.ringfence.json.StrictJson;
import org.ringfence.model.outcome.Outcome;
import tools.jackson.databind.JsonNode;

/**
 * What somebody who signed elsewhere keeps: the request as it was sent and what they sent back. The
 * first line of its text says what it is of, so that a list need not read the rest.
 *
 * @param facts what it is of
 * @param request the request's text, to the letter
 * @param answer the text of the response or of the answer with comments, to the letter
 */
public record SignedCopy(Facts facts, String request, String answer) {
  private static final String FAMILY = "ringfence-signed-copy/";
  private static final SigningFile LETTER = new SigningFile("The copy", FAMILY, 1);

  /**
   * What a copy is of.
   *
   * @param request id of the request; empty for one of version 0.1
   * @param assessment its id
   * @param installationId the installation's id
   * @param place the site and the installation, by name
   * @param revision of the assessment
   * @param root hash over what was to be signed
   * @param role in which
   * @param name of whoever answered
   * @param on the day of the answer
   * @param signed whether they signed; otherwise they sent it back
   * @param asker who asked; empty for a request of version 0.1
   * @param sequence number of the log's entry that the request names
   */
  public record Facts(
      String request,
      String assessment,
      String installationId,
      String place,
      int revision,
      String root,
      String role,
      String name,
      LocalDate on,
      boolean signed,
      String asker,
      long sequence) {

    private static Facts read(StrictJson tree) {
      tree.format(FAMILY + 1);
      return new Facts(
          tree.text("request"),
          tree.text("assessment"),
          tree.text("installationId"),
          tree.text("place"),
          tree.count("revision"),
          tree.hash("root"),
          tree.text("role"),
          tree.text("name"),
          Envelope.day(tree.text("on")),
          tree.text("answer").equals("signed"),
          tree.text("asker"),
          tree.number("sequence"));
    }

    private JsonNode node() {
      return JsonReading.mapper()
          .createObjectNode()
          .put("format", FAMILY + 1)
          .put("request", request)
          .put("assessment", assessment)
          .put("installationId", installationId)
          .put("place", place)
          .put("revision", revision)
          .put("root", root)
          .put("role", role)
          .put("name", name)
          .put("on", on.toString())
          .put("answer", signed ? "signed" : "returned")
          .put("asker", asker)
          .put("sequence", sequence);
    }
  }

  /** What a copy is of, from its first line. */
  public static Outcome<Facts> facts(String name, String line) {
    return LETTER.read(name, line, Facts::read);
  }

  /** The copy that a text holds. */
  public static Outcome<SignedCopy> read(String name, String text) {
    var end = text.indexOf('\n');
    return facts(name, end < 0 ? text : text.substring(0, end))
        .then(facts -> read(name, facts, text.substring(end + 1)));
  }

  private static Outcome<SignedCopy> read(String name, Facts facts, String body) {
    return StrictJson.read(
        name,
        body,
        "Ask whoever keeps the register for a fresh copy.",
        tree -> new SignedCopy(facts, tree.text("request"), tree.text("answer")));
  }

  /** The copy as text; reading it gives an equal one. */
  public String text() {
    var body =
        JsonReading.mapper().createObjectNode().put("request", request).put("answer", answer);
    return Canonical.text(facts.node()) + "\n" + Canonical.text(body);
  }

  /** The signature that was sent back; empty where the request was sent back with comments. */
  public Optional<SignResponse> response() {
    return facts.signed()
            && SignResponse.read("the copy", answer) instanceof Outcome.Done<SignResponse>(var read)
        ? Optional.of(read)
        : Optional.empty();
  }
}
