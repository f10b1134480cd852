package org.ringfence.report.check;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Texts of any length in an enclosure, each with its number of bytes before it. */
final class EnclosedTexts {
  private final DataInputStream in;
  private int left;

  /**
   * Those that follow in an enclosure.
   *
   * @param most how many bytes all of them may have
   */
  EnclosedTexts(DataInputStream in, int most) {
    this.in = in;
    this.left = most;
  }

  static void write(String text, DataOutputStream out) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static void write(List<String> texts, DataOutputStream out) throws IOException {
    out.writeInt(texts.size());
    for (var text : texts) {
      write(text, out);
    }
  }

  /** The next one; only what is really there takes memory, however long it claims to be. */
  String one() throws IOException {
    var length = in.readInt();
    if (length < 0 || length > left) {
      throw new IOException("not the length of a text");
    }
    left -= length;
    var bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new IOException("less than was announced");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The list that follows. */
  List<String> list(int most) throws IOException {
    var count = in.readInt();
    if (count < 0 || count > most) {
      throw new IOException("not a number of texts");
    }
    var texts = new ArrayList<String>();
    for (var number = 0; number < count; number++) {
      texts.add(one());
    }
    return texts;
  }
}
