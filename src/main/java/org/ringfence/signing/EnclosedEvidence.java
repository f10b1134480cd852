package org.ringfence.signing;

import java.util.Base64;
import org.ringfence.json.JsonReading;
import org.ringfence.json.MalformedException;
import org.ringfence.json.StrictJson;
import tools.jackson.databind.JsonNode;

/**
 * The bytes of a photo or a PDF that travel with a request.
 *
 * @param sha256 their hash, 64 hexadecimal digits
 * @param base64 the bytes
 */
public record EnclosedEvidence(String sha256, String base64) {

  /** These bytes. */
  public static EnclosedEvidence of(byte[] bytes) {
    return new EnclosedEvidence(Digest.plain(bytes), Base64.getEncoder().encodeToString(bytes));
  }

  /** The bytes. */
  public byte[] bytes() {
    return Base64.getDecoder().decode(base64);
  }

  static EnclosedEvidence read(StrictJson tree) {
    var enclosed = new EnclosedEvidence(tree.hash("sha256"), tree.text("content"));
    try {
      if (!Digest.plain(enclosed.bytes()).equals(enclosed.sha256)) {
        throw new AlteredException("a photo or document in it is another one");
      }
    } catch (IllegalArgumentException e) {
      throw new MalformedException("a photo or document in it is not whole", e);
    }
    return enclosed;
  }

  JsonNode node() {
    return JsonReading.mapper().createObjectNode().put("sha256", sha256).put("content", base64);
  }
}
