package org.ringfence.register.attachment;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What may be attached, told by its first bytes and never by its name. */
enum AttachmentType {
  JPEG("image/jpeg", "ffd8ff", 20),
  PNG("image/png", "89504e470d0a1a0a", 20),
  PDF("application/pdf", "255044462d", 50);

  /** So many first bytes tell the types apart. */
  static final int FIRST_BYTES = 12;

  private static final int MEGABYTE = 1_000_000;
  private static final int BRAND_AT = 8;
  private static final Set<String> HEIC =
      Set.of("heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1");

  private final String id;
  private final String start;
  private final int megabytes;

  /** The start is in hexadecimal digits. */
  AttachmentType(String id, String start, int megabytes) {
    this.id = id;
    this.start = start;
    this.megabytes = megabytes;
  }

  /** As in {@link org.ringfence.model.installation.Attachment#type}. */
  String id() {
    return id;
  }

  /** The most that one may be, in millions of bytes. */
  int megabytes() {
    return megabytes;
  }

  /** The most that one may be, in bytes. */
  long most() {
    return (long) megabytes * MEGABYTE;
  }

  /** The type of what starts with these bytes. */
  static Optional<AttachmentType> of(byte[] first) {
    return Stream.of(values()).filter(type -> type.isStartOf(first)).findFirst();
  }

  /** Whether this is how a photo in Apple's HEIC format starts. */
  static boolean isHeic(byte[] first) {
    var text = new String(first, StandardCharsets.ISO_8859_1);
    return text.length() >= FIRST_BYTES
        && text.startsWith("ftyp", BRAND_AT - "ftyp".length())
        && HEIC.contains(text.substring(BRAND_AT, FIRST_BYTES));
  }

  private boolean isStartOf(byte[] first) {
    return HexFormat.of().formatHex(first).startsWith(start);
  }
}
