package org.ringfence.register.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.ringfence.files.PlainFile;

/** What a file is by its first bytes, whatever it is called. */
enum FileKind {
  REGISTER("SQLite format 3\0"),
  ARCHIVE("PK\u0003\u0004"),
  LOCKED(AgeEncryption.MAGIC),
  OTHER("");

  private static final int LONGEST = 32;

  private final String start;

  FileKind(String start) {
    this.start = start;
  }

  static FileKind of(Path file) throws IOException {
    String start;
    try (var in = PlainFile.open(file)) {
      start = new String(in.readNBytes(LONGEST), StandardCharsets.ISO_8859_1);
    }
    for (var kind : values()) {
      if (start.startsWith(kind.start)) {
        return kind;
      }
    }
    return OTHER;
  }
}
