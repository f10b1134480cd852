package org.ringfence.report.check;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Cuts plain letters that are written to it into pieces of one length, the last one shorter. */
final class TextPieces extends OutputStream {
  private final byte[] piece;
  private final Consumer<String> to;
  private int letters;

  TextPieces(int most, Consumer<String> to) {
    this.piece = new byte[most];
    this.to = to;
  }

  @Override
  public void write(int letter) {
    piece[letters++] = (byte) letter;
    if (letters == piece.length) {
      hand();
    }
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    var at = from;
    var left = length;
    while (left > 0) {
      var fits = Math.min(left, piece.length - letters);
      System.arraycopy(bytes, at, piece, letters, fits);
      letters += fits;
      at += fits;
      left -= fits;
      if (letters == piece.length) {
        hand();
      }
    }
  }

  /** Hands over what is left. */
  @Override
  public void close() {
    if (letters > 0) {
      hand();
    }
  }

  private void hand() {
    to.accept(new String(piece, 0, letters, StandardCharsets.ISO_8859_1));
    letters = 0;
  }
}
