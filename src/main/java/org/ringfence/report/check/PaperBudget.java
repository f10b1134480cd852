package org.ringfence.report.check;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * How much an Office file that nobody vouches for may hold, held against it before anything opens
 * it. The largest that Ringfence writes are, measured: a committee paper of 1,500 installations,
 * 0.9 MB (public 1.8 MB) with 23,000 elements in 17 parts; a workbook of 1,500, 71 MB with 3.0
 * million elements in 51 parts; a workbook of 20,000, 959 MB, of which one sheet is 762 MB, with
 * 39.4 million elements. No part of 1 MB or more packs to less than a 28th. A sheet is read row by
 * row or not at all, so its cells count only where the whole file is held in memory.
 */
public final class PaperBudget {
  private static final int MEGABYTE = 1 << 20;
  private static final int MOST_PARTS = 2_000;

  /** Java reads one level more, and calls what is deeper damaged. */
  private static final int DEEPEST = 99;

  /** POI opens nothing that is packed tighter, either. */
  private static final int TIGHTEST = 100;

  /** Excel itself has no more columns, and POI looks at each one for each other one. */
  private static final int MOST_COLUMNS = 16_384;

  private final int megabytes;
  private final int megabytesOfASheet;
  private final int megabytesOfAPart;
  private final int mostElements;

  private long bytes;
  private int elements;
  private int columns;

  private PaperBudget(int megabytes, int ofASheet, int ofAnother, int elements) {
    this.megabytes = megabytes;
    this.megabytesOfASheet = ofASheet;
    this.megabytesOfAPart = ofAnother;
    this.mostElements = elements;
  }

  /** Of a paper that is checked, part by part: half as much again as the largest. */
  static PaperBudget ofPaper() {
    return new PaperBudget(1_500, 1_200, 64, 2_000_000);
  }

  /** Of a template or an edited paper, which is held in memory and made objects of. */
  public static PaperBudget inMemory() {
    return new PaperBudget(128, 32, 32, 300_000);
  }

  /** Holds the number of parts, and what each says that it unpacks to, against the budget. */
  public void list(ZipFile zip) throws OverBudgetException {
    if (zip.size() > MOST_PARTS) {
      throw new OverBudgetException(
          "It consists of more than %,d parts, which is more than Ringfence reads."
              .formatted(MOST_PARTS),
          false);
    }
    for (var entry : zip.stream().toList()) {
      size(entry.getName(), entry.getCompressedSize(), entry.getSize());
    }
  }

  private void size(String part, long packed, long unpacked) throws OverBudgetException {
    bytes += unpacked;
    var most = isSheet(part) ? megabytesOfASheet : megabytesOfAPart;
    if (unpacked > (long) most * MEGABYTE) {
      throw over(part, "is larger than %,d MB when it is unpacked".formatted(most));
    }
    if (unpacked > MEGABYTE && unpacked / TIGHTEST > packed) {
      throw odd(part, "unpacks to more than %d times its size".formatted(TIGHTEST));
    }
    if (bytes > (long) megabytes * MEGABYTE) {
      throw over(part, "makes the file larger than %,d MB unpacked".formatted(megabytes));
    }
  }

  /** A part, which does not unpack to more than the list of parts says. */
  public static InputStream open(ZipFile zip, ZipEntry entry) throws IOException {
    return counted(zip.getInputStream(entry), entry.getName(), entry.getSize());
  }

  /** The same of what somebody else unpacks. */
  static InputStream counted(InputStream in, String part, long size) {
    return new Counted(in, part, size);
  }

  /** Reads through the markup of every part, as far as it is sound, and keeps nothing of it. */
  void markup(ZipFile zip) throws IOException {
    for (var entry : zip.stream().toList()) {
      try (var in = open(zip, entry)) {
        markup(entry.getName(), in);
      }
    }
  }

  /** The same of one part. */
  public void markup(String part, InputStream in) throws OverBudgetException {
    var isStreamed = isSheet(part) && megabytesOfASheet > megabytesOfAPart;
    new MarkupCount(this, part, !isStreamed).read(in);
  }

  private static boolean isSheet(String part) {
    return part.toLowerCase(Locale.ROOT).startsWith("xl/worksheets/");
  }

  /** One element more. */
  void element(String part, String name, int depth) throws OverBudgetException {
    elements++;
    columns += name.equals("col") ? 1 : 0;
    if (elements > mostElements) {
      throw over(
          part,
          "has too much in it: more than %,d elements, such as cells or paragraphs"
              .formatted(mostElements));
    }
    if (depth > DEEPEST) {
      throw odd(part, "has more than %d elements inside each other".formatted(DEEPEST));
    }
    if (columns > MOST_COLUMNS) {
      throw odd(part, "says the width of more than %,d columns".formatted(MOST_COLUMNS));
    }
  }

  static OverBudgetException over(String part, String what) {
    return new OverBudgetException(says(part, what), true);
  }

  /** Of what no Office program writes, however much there is in a file. */
  private static OverBudgetException odd(String part, String what) {
    return new OverBudgetException(says(part, what), false);
  }

  private static String says(String part, String what) {
    return "Its part %s %s. That is more than Ringfence reads.".formatted(Excerpt.text(part), what);
  }

  private static final class Counted extends FilterInputStream {
    private final String part;
    private long left;

    Counted(InputStream in, String part, long size) {
      super(in);
      this.part = part;
      this.left = size;
    }

    @Override
    public int read() throws IOException {
      var one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
      var number = super.read(bytes, from, most);
      count(Math.max(0, number));
      return number;
    }

    private void count(int number) throws OverBudgetException {
      left -= number;
      if (left < 0) {
        throw over(part, "unpacks to more than the file says");
      }
    }
  }
}
