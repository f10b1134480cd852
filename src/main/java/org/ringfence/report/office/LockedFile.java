package org.ringfence.report.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.ChainingMode;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.ringfence.files.WholeFile;

/**
 * Locks an Office file with a password, by the agile encryption that Word and Excel use themselves:
 * AES with 256 bits, SHA-512.
 */
public final class LockedFile {
  private static final int KEY_BITS = 256;
  private static final int BLOCK_BYTES = 16;

  /** As often as Office itself lets a password be hashed at most. */
  private static final int MOST_ROUNDS = 10_000_000;

  private LockedFile() {}

  /** The content as a locked file; without the password nobody reads it, Ringfence neither. */
  public static WholeFile.Content of(WholeFile.Content content, char[] password) {
    return out -> write(content, new String(password), out);
  }

  private static void write(WholeFile.Content content, String password, OutputStream out)
      throws IOException {
    try (var file = new POIFSFileSystem()) {
      var encryptor =
          new EncryptionInfo(
                  EncryptionMode.agile,
                  CipherAlgorithm.aes256,
                  HashAlgorithm.sha512,
                  KEY_BITS,
                  BLOCK_BYTES,
                  ChainingMode.cbc)
              .getEncryptor();
      encryptor.confirmPassword(password);
      try (var inner = encryptor.getDataStream(file)) {
        content.writeTo(inner);
      }
      file.writeFilesystem(out);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java 25 has AES and SHA-512", e);
    }
  }

  /**
   * Writes what a locked file holds.
   *
   * @return whether this is its password; if not, nothing is written
   * @throws IOException also where it is damaged, or not a locked file at all
   */
  static boolean open(Path locked, char[] password, OutputStream out) throws IOException {
    try (var file = new POIFSFileSystem(locked.toFile(), true)) {
      var info = new EncryptionInfo(file);
      if (info.getVerifier().getSpinCount() > MOST_ROUNDS) {
        throw new IOException("its password would take for ever");
      }
      var decryptor = info.getDecryptor();
      if (!decryptor.verifyPassword(new String(password))) {
        return false;
      }
      try (var in = decryptor.getDataStream(file)) {
        in.transferTo(out);
      }
      return true;
    } catch (GeneralSecurityException | RuntimeException e) {
      // A damaged file makes the library stumble in many ways.
      throw new IOException("it is damaged", e);
    }
  }
}
