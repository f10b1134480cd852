package org.ringfence.files;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A ZIP file in the one form that papers have, so that nothing can hide in how it is packed: the
 * parts one after the other from the first byte, each deflated, each name once whatever its case,
 * headers that agree, one time for all, no comment, no extra field, and no byte besides.
 */
public final class UniformZip implements AutoCloseable {
  private static final int BLOCK = 1 << 16;
  private static final int MOST_PARTS = 5_000;
  private static final long MOST_BYTES = 512L << 20;

  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> parts = new LinkedHashMap<>();

  private UniformZip(ZipFile zip) {
    this.zip = zip;
    Collections.list(zip.getEntries()).forEach(entry -> parts.put(entry.getName(), entry));
  }

  /**
   * Opens a file and reads all of it.
   *
   * @return empty where the file is not in that form, or is larger than any paper
   * @throws IOException where the file can't be read
   */
  public static Optional<UniformZip> open(Path file) throws IOException {
    // A library that reads broken files may throw anything.
    ZipFile zip;
    try {
      zip = ZipFile.builder().setPath(file).get();
    } catch (IOException | RuntimeException _) {
      return Optional.empty();
    }
    var uniform = new UniformZip(zip);
    try {
      if (uniform.isPackedSo(file)) {
        return Optional.of(uniform);
      }
    } catch (IOException | RuntimeException e) {
      uniform.close();
      throw e;
    }
    uniform.close();
    return Optional.empty();
  }

  /** The names of its parts, in their order. */
  public List<String> names() {
    return List.copyOf(parts.keySet());
  }

  /** What is in a part; nothing where there is no such part. */
  public InputStream content(String name) throws IOException {
    var entry = parts.get(name);
    return entry == null
        ? InputStream.nullInputStream()
        : new InflaterInputStream(packed(entry), new Inflater(true), BLOCK);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private InputStream packed(ZipArchiveEntry entry) throws IOException {
    return zip.getRawInputStream(entry);
  }

  private boolean isPackedSo(Path file) throws IOException {
    var entries = Collections.list(zip.getEntries());
    if (entries.size() > MOST_PARTS || entries.size() != parts.size() || !areApart()) {
      return false;
    }
    var left = MOST_BYTES;
    for (var entry : entries) {
      left -= entry.getSize();
      if (entry.getMethod() != ZipArchiveEntry.DEFLATED || left < 0 || !isWhole(entry)) {
        return false;
      }
    }
    return isWrittenSo(file);
  }

  private boolean areApart() {
    var names = new HashSet<String>();
    return parts.keySet().stream().allMatch(name -> names.add(name.toLowerCase(Locale.ROOT)));
  }

  /** Whether it unpacks to what it says, without a byte left over. */
  private boolean isWhole(ZipArchiveEntry entry) throws IOException {
    var inflater = new Inflater(true);
    var crc = new CRC32();
    try (var in = packed(entry)) {
      var packed = new byte[BLOCK];
      var plain = new byte[BLOCK];
      while (!inflater.finished()) {
        if (inflater.needsInput()) {
          var read = in.read(packed);
          if (read <= 0) {
            return false;
          }
          inflater.setInput(packed, 0, read);
        }
        crc.update(plain, 0, inflater.inflate(plain));
        if (inflater.getBytesWritten() > entry.getSize() || inflater.needsDictionary()) {
          return false;
        }
      }
      return inflater.getBytesRead() == entry.getCompressedSize()
          && inflater.getBytesWritten() == entry.getSize()
          && crc.getValue() == entry.getCrc();
    } catch (DataFormatException _) {
      return false;
    } finally {
      inflater.end();
    }
  }

  /** Whether the same parts, written anew, give the very bytes of the file. */
  private boolean isWrittenSo(Path file) throws IOException {
    try (var given = new BufferedInputStream(PlainFile.open(file), BLOCK);
        var same = new Comparing(given)) {
      var out = new BufferedOutputStream(same, BLOCK);
      var writer = new UniformZipWriter(out);
      for (var entry : parts.values()) {
        try (var packed = packed(entry)) {
          writer.addPacked(
              entry.getName(),
              new UniformZipWriter.Sizes(
                  entry.getCrc(), entry.getCompressedSize(), entry.getSize()),
              packed);
        }
      }
      writer.finish();
      return same.isSame() && given.read() < 0;
    }
  }

  /** Takes what is written and sees whether it is what is read. */
  private static final class Comparing extends OutputStream {
    private final InputStream given;
    private boolean same = true;

    Comparing(InputStream given) {
      this.given = given;
    }

    boolean isSame() {
      return same;
    }

    @Override
    public void write(int one) throws IOException {
      same = same && given.read() == (one & 0xFF);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      if (same) {
        var read = given.readNBytes(length);
        same = java.util.Arrays.equals(read, 0, read.length, bytes, from, from + length);
      }
    }
  }
}
