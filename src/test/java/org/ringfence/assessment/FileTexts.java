package org.ringfence.assessment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipInputStream;
import org.tukaani.xz.XZInputStream;

/** Every text in a file of parts, however often it is packed, encoded or packed small. */
public final class FileTexts {
  private static final byte XZ = (byte) 0xFD;
  private static final Pattern LONG_BASE64 = Pattern.compile("[A-Za-z0-9+/]{64,}={0,2}");

  private FileTexts() {}

  /** All of them, one after another. */
  public static String of(byte[] packed) throws IOException {
    var all = new StringBuilder();
    texts(packed, all);
    return all.toString();
  }

  private static void texts(byte[] packed, StringBuilder into) throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        var bytes = zip.readAllBytes();
        into.append(entry.getName()).append('\n');
        if (bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K') {
          texts(bytes, into);
        } else {
          text(new String(bytes, StandardCharsets.UTF_8), into);
        }
      }
    }
  }

  private static void text(String text, StringBuilder into) {
    var plain = unescaped(text);
    into.append(plain).append('\n');
    var letters = plain.replaceAll("<[^>]*>", "");
    into.append(letters).append('\n');
    for (var source : List.of(plain, letters.replaceAll("\\s", ""))) {
      LONG_BASE64.matcher(source).results().forEach(found -> unpack(found.group(), into));
    }
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }

  private static InputStream opened(byte[] bytes) throws IOException {
    var in = new ByteArrayInputStream(bytes);
    return bytes[0] == XZ ? new XZInputStream(in) : new InflaterInputStream(in);
  }

  /** What is in Base64, packed or not. */
  private static void unpack(String letters, StringBuilder into) {
    var whole = letters.substring(0, letters.length() / 4 * 4);
    try {
      var bytes = Base64.getDecoder().decode(whole);
      into.append(new String(bytes, StandardCharsets.UTF_8)).append('\n');
      var out = new ByteArrayOutputStream();
      try (var in = opened(bytes)) {
        in.transferTo(out);
      } catch (IOException e) {
        // Not packed, or only its beginning: what was read so far counts.
      }
      into.append(out.toString(StandardCharsets.UTF_8)).append('\n');
    } catch (IllegalArgumentException e) {
      // Not Base64 after all.
    }
  }
}
