package org.ringfence.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.ringfence.json.MalformedException;
import tools.jackson.databind.JsonNode;

/** Ed25519 over canonical JSON. */
final class Signing {
  static final String ALGORITHM = "Ed25519";

  private Signing() {}

  /** What is signed of a JSON object: the name of its kind, a zero byte, its canonical form. */
  static byte[] message(String kind, JsonNode node) {
    var name = kind.getBytes(StandardCharsets.UTF_8);
    var body = Canonical.bytes(node);
    var message = new byte[name.length + 1 + body.length];
    System.arraycopy(name, 0, message, 0, name.length);
    System.arraycopy(body, 0, message, name.length + 1, body.length);
    return message;
  }

  static String sign(PrivateKey key, byte[] message) {
    try {
      var signature = Signature.getInstance(ALGORITHM);
      signature.initSign(key);
      signature.update(message);
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java 25 signs with Ed25519", e);
    }
  }

  /** Whether a signature in Base64 is this key's over this message. */
  static boolean holds(PublicKey key, byte[] message, String signature) {
    try {
      var check = Signature.getInstance(ALGORITHM);
      check.initVerify(key);
      check.update(message);
      // Strict: another spelling of the same bytes would be another text under the same signature.
      var bytes = Base64.getDecoder().decode(signature);
      return Base64.getEncoder().encodeToString(bytes).equals(signature) && check.verify(bytes);
    } catch (SignatureException | InvalidKeyException | IllegalArgumentException e) {
      return false;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java 25 knows Ed25519", e);
    }
  }

  /** Whether the key of this fingerprint signed a message. */
  static boolean holds(String publicKey, String fingerprint, byte[] message, String signature) {
    var key = publicKey(publicKey);
    return fingerprint(key).equals(fingerprint) && holds(key, message, signature);
  }

  /** The public key that a text in Base64 holds. */
  static PublicKey publicKey(String base64) {
    try {
      var bytes = Base64.getDecoder().decode(base64);
      var key = KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes));
      if (!text(key).equals(base64)) {
        throw new MalformedException("the public key is written in an odd way");
      }
      return key;
    } catch (IllegalArgumentException | InvalidKeySpecException e) {
      throw new MalformedException("the public key is none", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java 25 knows Ed25519", e);
    }
  }

  static String text(PublicKey key) {
    return Base64.getEncoder().encodeToString(key.getEncoded());
  }

  /** SHA-256 of the public key in X.509 form, 64 hexadecimal digits. */
  static String fingerprint(PublicKey key) {
    return Digest.plain(key.getEncoded());
  }
}
