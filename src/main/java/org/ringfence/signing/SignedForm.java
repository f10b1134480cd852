package org.ringfence.signing;

import java.util.function.Function;
import org.ringfence.json.StrictJson;
import tools.jackson.databind.node.ObjectNode;

/**
 * The one way in which a file is signed that says by itself who signed it: its JSON holds the name
 * of its format, the key and the signature, and nothing else that is not signed. Where it names its
 * signer's fingerprint, that is the key's.
 *
 * @param format its name, under which nothing of another kind can be signed
 * @param content all that is signed but the format and the key
 * @param by which key signed it
 */
record SignedForm<T>(String format, Function<T, ObjectNode> content, Function<T, By> by) {
  private static final String KEY = "publicKey";
  private static final String SIGNATURE = "signature";
  private static final String FINGERPRINT = "key";

  /**
   * Which key signed something.
   *
   * @param publicKey X.509 in Base64
   * @param signature Ed25519 in Base64
   */
  record By(String publicKey, String signature) {}

  /** Something signed with a key. */
  T sign(SigningKey key, Function<By, T> made) {
    var open = made.apply(new By(key.publicKey(), ""));
    return made.apply(new By(key.publicKey(), key.sign(message(open))));
  }

  /** What a file holds; refused as altered where its signature does not hold. */
  T read(StrictJson tree, Function<By, T> rest) {
    tree.format(format);
    var read = rest.apply(new By(tree.text(KEY), tree.text(SIGNATURE)));
    if (!holds(read)) {
      throw new AlteredException("its signature does not hold, so somebody changed it");
    }
    return read;
  }

  private boolean holds(T read) {
    var signer = by.apply(read);
    var key = Signing.fingerprint(Signing.publicKey(signer.publicKey()));
    var named = content.apply(read).path(FINGERPRINT).asString(key);
    return named.equals(key)
        && Signing.holds(signer.publicKey(), key, message(read), signer.signature());
  }

  /** The file as text; reading it gives an equal one. */
  String text(T one) {
    return Canonical.text(unsigned(one).put(SIGNATURE, by.apply(one).signature()));
  }

  private byte[] message(T one) {
    return Signing.message(format, unsigned(one));
  }

  private ObjectNode unsigned(T one) {
    return content.apply(one).put("format", format).put(KEY, by.apply(one).publicKey());
  }
}
