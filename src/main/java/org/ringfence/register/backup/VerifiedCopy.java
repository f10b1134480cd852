package org.ringfence.register.backup;

import static org.ringfence.register.problem.RegisterTexts.TEXTS;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.ringfence.files.OwnerOnly;
import org.ringfence.files.PlainFile;

/** Copies files so that the copy is known to be equal, and names bytes by their hash. */
public final class VerifiedCopy {

  private static final int PIECE = 1 << 16;

  private VerifiedCopy() {}

  /**
   * Copies to a file that is not there yet, forces it to the disk, reads the copy back and compares
   * it; gives the SHA-256 of both in hexadecimal. Where this throws, a part of the copy may be
   * left.
   */
  public static String copy(Path from, Path to, BackupProgress watch) throws IOException {
    String read;
    try (var in = PlainFile.open(from);
        var channel =
            FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      OwnerOnly.set(to);
      read = pump(in, Channels.newOutputStream(channel), watch);
      channel.force(true);
    }
    if (!read.equals(hash(to, watch))) {
      throw new IOException(TEXTS.say("reason.copy-differs"));
    }
    return read;
  }

  /** The SHA-256 of a file, in hexadecimal of lower case. */
  public static String hash(Path file, BackupProgress watch) throws IOException {
    try (var in = PlainFile.open(file)) {
      return pump(in, OutputStream.nullOutputStream(), watch);
    }
  }

  /** Hands all bytes on and gives their SHA-256. */
  static String pump(InputStream in, OutputStream out, BackupProgress watch) throws IOException {
    var digest = sha256();
    var piece = new byte[PIECE];
    for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
      digest.update(piece, 0, length);
      out.write(piece, 0, length);
      watch.did(length);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
