package org.ringfence.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.ringfence.model.installation.Attachment;
import org.ringfence.model.outcome.Outcome;

/** Small files that start as photos and papers do, and no more. */
public final class Photos {

  private Photos() {}

  public static byte[] jpeg(int size) {
    return starting("ffd8ffe000104a464946", size);
  }

  public static byte[] png(int size) {
    return starting("89504e470d0a1a0a0000000d", size);
  }

  public static byte[] pdf(int size) {
    return starting(
        HexFormat.of().formatHex("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)), size);
  }

  public static byte[] heic(String brand) {
    var start = ("\0\0\0\030ftyp" + brand).getBytes(StandardCharsets.ISO_8859_1);
    return Arrays.copyOf(start, 100);
  }

  /** A photo that lies beside the register and is kept by it. */
  static Attachment kept(Register register) {
    try {
      var source = register.file().resolveSibling("photo.jpg");
      Files.write(source, jpeg(64));
      return done(register.attachments().keep(source, "photo.jpg"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Path file(Path folder, String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  public static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var problems) -> throw new AssertionError(problems.toString());
    };
  }

  private static byte[] starting(String hex, int size) {
    return Arrays.copyOf(HexFormat.of().parseHex(hex), size);
  }
}
