package org.ringfence.register.backup;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.SCrypt;
import org.bouncycastle.util.Strings;

/** Wraps and unwraps the key of an age file by a passphrase, as the format's specification says. */
final class ScryptKey {

  private static final byte[] LABEL =
      "age-encryption.org/v1/scrypt".getBytes(StandardCharsets.US_ASCII);
  private static final int BLOCK = 8;
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;

  private ScryptKey() {}

  static byte[] wrap(char[] passphrase, byte[] salt, int work, byte[] fileKey)
      throws GeneralSecurityException {
    return cipher(Cipher.ENCRYPT_MODE, passphrase, salt, work).doFinal(fileKey);
  }

  static byte[] unwrap(char[] passphrase, byte[] salt, int work, byte[] wrapped)
      throws GeneralSecurityException {
    return cipher(Cipher.DECRYPT_MODE, passphrase, salt, work).doFinal(wrapped);
  }

  private static Cipher cipher(int mode, char[] passphrase, byte[] salt, int work)
      throws GeneralSecurityException {
    var labelled = ByteBuffer.allocate(LABEL.length + salt.length).put(LABEL).put(salt).array();
    var bytes = Strings.toUTF8ByteArray(passphrase);
    var key = SCrypt.generate(bytes, labelled, 1 << work, BLOCK, 1, KEY_BYTES);
    try {
      var cipher = Cipher.getInstance("ChaCha20-Poly1305");
      // Each key is used once, so the format's nonce is all zeros.
      cipher.init(
          mode, new SecretKeySpec(key, "ChaCha20"), new IvParameterSpec(new byte[NONCE_BYTES]));
      return cipher;
    } finally {
      Arrays.fill(bytes, (byte) 0);
      Arrays.fill(key, (byte) 0);
    }
  }
}
