package org.ringfence.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.CopyOption;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.List;

/**
 * Opens plain files and nothing else: a pipe or a device can make whoever opens it wait for ever,
 * or never ends. Every file that the program reads is opened here.
 */
public final class PlainFile {
  private static final int SMALL = 1 << 20;

  private PlainFile() {}

  /**
   * Whether something is there that is neither a file nor a folder; a link counts as its target.
   */
  public static boolean isOdd(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
  }

  /** Opens a file to read it from its beginning. */
  public static InputStream open(Path file) throws IOException {
    return Files.newInputStream(plain(file));
  }

  /** Opens a file to read or write it in any place. */
  public static FileChannel channel(Path file, OpenOption... how) throws IOException {
    return FileChannel.open(plain(file), how);
  }

  /** All that is in a file that was measured before. */
  public static byte[] bytes(Path file) throws IOException {
    try (var in = open(file)) {
      return in.readAllBytes();
    }
  }

  /** All that is in a file, though never more than one byte above what is the most. */
  public static byte[] bytes(Path file, int most) throws IOException {
    try (var in = open(file)) {
      return in.readNBytes(most + 1);
    }
  }

  /** The lines of a small file of our own; a larger one has none. */
  public static List<String> lines(Path file) throws IOException {
    var bytes = bytes(file, SMALL);
    return bytes.length > SMALL
        ? List.of()
        : StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(bytes))
            .toString()
            .lines()
            .toList();
  }

  /** Copies a file to where there is none yet. */
  public static void copy(Path from, Path to, CopyOption... how) throws IOException {
    Files.copy(plain(from), to, how);
  }

  /** Copies all that is in a file. */
  public static void copy(Path from, OutputStream to) throws IOException {
    Files.copy(plain(from), to);
  }

  private static Path plain(Path file) throws FileSystemException {
    if (isOdd(file)) {
      throw new FileSystemException(file.toString(), null, FileWords.TEXTS.say("reason.odd"));
    }
    return file;
  }
}
