package org.ringfence.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** Tells what a file is from its beginning; it reads a little of it and changes nothing. */
final class FileLook {
  private static final int ENOUGH = 16 * 1024;
  private static final int ZIP_NAMES = 5_000;
  private static final int OLD_SECTOR_AT = 30;
  private static final int OLD_DIRECTORY_AT = 48;
  private static final int OLD_DIRECTORY = 8 * 1024;
  private static final int SMALLEST_SHIFT = 7;
  private static final int LARGEST_SHIFT = 12;

  /** By the first bytes, as ISO 8859-1. */
  private static final Map<String, FileNature> STARTS =
      Map.ofEntries(
          Map.entry("SQLite format 3\0", FileNature.REGISTER),
          Map.entry("age-encryption.org/", FileNature.LOCKED_BACKUP),
          Map.entry("%PDF-", FileNature.PDF),
          Map.entry("\u00FF\u00D8\u00FF", FileNature.PICTURE),
          Map.entry("\u0089PNG\r\n", FileNature.PICTURE),
          Map.entry("GIF8", FileNature.PICTURE),
          Map.entry("II*\0", FileNature.PICTURE),
          Map.entry("MM\0*", FileNature.PICTURE),
          Map.entry("{\\rtf", FileNature.FORMATTED),
          Map.entry("\u001F\u008B", FileNature.ARCHIVE),
          Map.entry("7z\u00BC\u00AF", FileNature.ARCHIVE),
          Map.entry("Rar!", FileNature.ARCHIVE));

  private static final Map<String, FileNature> FORMATS =
      Map.of(
          "assessment", FileNature.ASSESSMENT,
          "score", FileNature.SCORES,
          "trust", FileNature.TRUST,
          "sign-request", FileNature.REQUEST,
          "sign-response", FileNature.RESPONSE);
  private static final Pattern FORMAT =
      Pattern.compile("\"format\"\\s*:\\s*\"ringfence-([a-z-]+)/");
  private static final Pattern PICTURE_BOX = Pattern.compile("(?s)....ftyp(heic|heix|mif1|avif).*");
  private static final Pattern KEY =
      Pattern.compile("(?s)0[\u0080-\u0084].{1,4}\u0002\u0001\u0003.*");

  /** JSON has none, but whoever writes them means it as JSON. */
  private static final Pattern COMMENTS =
      Pattern.compile("^(?:\\s|//[^\\n]*(?:\\n|$)|#[^\\n]*(?:\\n|$)|/\\*(?s:.*?)\\*/)+");

  private static final int FEWEST_COLUMNS = 2;

  private FileLook() {}

  static FileNature at(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      return FileNature.FOLDER;
    }
    if (!Files.isRegularFile(file)) {
      return FileNature.OTHER;
    }
    byte[] start;
    try (var in = PlainFile.open(file)) {
      start = in.readNBytes(ENOUGH);
    }
    return start.length == 0 ? FileNature.EMPTY : known(file, start);
  }

  private static FileNature known(Path file, byte[] start) throws IOException {
    var bytes = new String(start, StandardCharsets.ISO_8859_1);
    for (var known : STARTS.entrySet()) {
      if (bytes.startsWith(known.getKey())) {
        return known.getValue();
      }
    }
    if (bytes.startsWith("PK\u0003\u0004") || bytes.startsWith("PK\u0005\u0006")) {
      return zip(file);
    }
    if (bytes.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return oldOffice(file, start);
    }
    if (isPicture(bytes)) {
      return FileNature.PICTURE;
    }
    if (KEY.matcher(bytes).matches()) {
      return FileNature.KEY;
    }
    if (bytes.startsWith("\u00FE\u00FF") || bytes.startsWith("\u00FF\u00FE") || isWide(start)) {
      return FileNature.WIDE_TEXT;
    }
    return bytes.indexOf('\0') >= 0 ? FileNature.OTHER : text(start);
  }

  private static boolean isPicture(String bytes) {
    return (bytes.startsWith("BM") && bytes.indexOf('\0') >= 0)
        || (bytes.startsWith("RIFF") && bytes.startsWith("WEBP", 8))
        || PICTURE_BOX.matcher(bytes).matches();
  }

  /** Whether every other of the first bytes is nothing, as where a text begins in plain letters. */
  private static boolean isWide(byte[] start) {
    return start.length >= 4
        && ((start[0] == 0 && start[1] != 0 && start[2] == 0 && start[3] != 0)
            || (start[0] != 0 && start[1] == 0 && start[2] != 0 && start[3] == 0));
  }

  private static FileNature text(byte[] start) {
    var text = new String(start, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "").stripLeading();
    var lower = text.toLowerCase(Locale.ROOT);
    var first = COMMENTS.matcher(text).replaceFirst("");
    if (first.startsWith("{") || first.startsWith("[")) {
      var format = FORMAT.matcher(text);
      return format.find()
          ? FORMATS.getOrDefault(format.group(1), FileNature.DATA)
          : FileNature.DATA;
    }
    if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
      return FileNature.PAGE;
    }
    if (text.startsWith("<")) {
      return lower.contains("<nmaprun") ? FileNature.NMAP : FileNature.XML;
    }
    if (text.isEmpty()) {
      return FileNature.EMPTY;
    }
    // Bytes in no encoding of text are no text; some in an older one are.
    return text.chars().anyMatch(one -> one < ' ' && !Character.isWhitespace(one))
        ? FileNature.OTHER
        : table(text);
  }

  /** Lines that have the same number of the same separator, as a spreadsheet saves them. */
  private static FileNature table(String text) {
    var lines = text.lines().filter(line -> !line.isBlank()).limit(5).toList();
    // The last one may be cut off.
    var whole = lines.size() > 2 ? lines.subList(0, lines.size() - 1) : lines;
    for (var separator : List.of(',', ';', '\t')) {
      var counts =
          whole.stream()
              .map(line -> line.chars().filter(one -> one == separator).count() + 1)
              .distinct()
              .toList();
      if (whole.size() > 1 && counts.size() == 1 && counts.getFirst() >= FEWEST_COLUMNS) {
        return FileNature.TABLE;
      }
    }
    return FileNature.TEXT;
  }

  private static FileNature zip(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      var names = zip.stream().limit(ZIP_NAMES).map(entry -> entry.getName()).toList();
      if (names.contains("[Content_Types].xml")) {
        return office(names);
      }
      if (names.contains("manifest.txt") && names.stream().anyMatch(FileLook::isRegister)) {
        return FileNature.BACKUP;
      }
      var type = zip.getEntry("mimetype");
      if (type != null) {
        try (var in = zip.getInputStream(type)) {
          return open(new String(in.readNBytes(100), StandardCharsets.US_ASCII));
        }
      }
      return FileNature.ARCHIVE;
    } catch (java.util.zip.ZipException | IllegalArgumentException _) {
      // A damaged one; whoever wants a file of this kind says what is wrong with it.
      return FileNature.BROKEN_PACK;
    }
  }

  private static boolean isRegister(String name) {
    return name.endsWith(".ringfence");
  }

  private static FileNature office(List<String> names) {
    if (names.stream().anyMatch(name -> name.startsWith("xl/"))) {
      return FileNature.EXCEL;
    }
    if (names.stream().anyMatch(name -> name.startsWith("word/"))) {
      return FileNature.WORD;
    }
    return names.stream().anyMatch(name -> name.startsWith("ppt/"))
        ? FileNature.SLIDES
        : FileNature.ARCHIVE;
  }

  private static FileNature open(String type) {
    if (type.contains("opendocument.spreadsheet")) {
      return FileNature.OPEN_SHEET;
    }
    return type.contains("opendocument") ? FileNature.OPEN_TEXT : FileNature.ARCHIVE;
  }

  /** The names in such a file's list of its parts say which program wrote it. */
  private static FileNature oldOffice(Path file, byte[] start) throws IOException {
    if (start.length < OLD_DIRECTORY_AT + Integer.BYTES) {
      return FileNature.OTHER;
    }
    var head = ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN);
    var shift = Math.clamp(head.getShort(OLD_SECTOR_AT), SMALLEST_SHIFT, LARGEST_SHIFT);
    var at = (Integer.toUnsignedLong(head.getInt(OLD_DIRECTORY_AT)) + 1) << shift;
    var list = ByteBuffer.allocate(OLD_DIRECTORY);
    try (var channel = PlainFile.channel(file)) {
      while (list.hasRemaining() && channel.read(list, at + list.position()) > 0) {
        // Until the list is there, or the file ends.
      }
    }
    var names = new String(list.array(), 0, list.position(), StandardCharsets.UTF_16LE);
    if (names.contains("EncryptedPackage")) {
      return FileNature.LOCKED_OFFICE;
    }
    if (names.contains("WordDocument")) {
      return FileNature.OLD_WORD;
    }
    return names.contains("Workbook") || names.contains("Book\0")
        ? FileNature.OLD_EXCEL
        : FileNature.OLD_OFFICE;
  }
}
