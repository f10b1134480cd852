package org.ringfence.assessment.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.files.UniformZip;
import org.ringfence.files.UniformZipWriter;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.paper.PaperKind;

/**
 * No change of a byte, of a part or of an entry of the ZIP file leaves a paper proved, of whatever
 * kind it is, sealed or not; {@code -Psoak} tries 10,000 of them.
 */
@Tag("flips")
class MutatedPapersTest {
  private static final int TIMES = Integer.getInteger("ringfence.mutations", 75);
  private static final long SEED = Long.getLong("ringfence.seed", 20_261_128L);

  @TempDir private Path folder;

  /** A paper as bytes and taken apart. */
  private static final class Paper {
    private final String name;
    private final byte[] bytes;
    private final Map<String, byte[]> parts;

    private Paper(String name, byte[] bytes, Map<String, byte[]> parts) {
      this.name = name;
      this.bytes = bytes;
      this.parts = parts;
    }

    static Paper of(Path file) throws IOException {
      return new Paper(
          file.getFileName().toString(), Files.readAllBytes(file), unpacked(file).orElseThrow());
    }

    String name() {
      return name;
    }

    byte[] bytes() {
      return bytes;
    }

    Map<String, byte[]> parts() {
      return parts;
    }
  }

  private static Optional<Map<String, byte[]>> unpacked(Path file) throws IOException {
    var uniform = UniformZip.open(file);
    if (uniform.isEmpty()) {
      return Optional.empty();
    }
    var parts = new LinkedHashMap<String, byte[]>();
    try (var zip = uniform.get()) {
      for (var name : zip.names()) {
        try (var in = zip.content(name)) {
          parts.put(name, in.readAllBytes());
        }
      }
    }
    return Optional.of(parts);
  }

  @Test
  void noChangeGoesUnnoticed() throws IOException {
    var random = new Random(SEED);
    try (var given = new GivenOut(folder)) {
      var papers = papers(given);
      for (var time = 0; time < TIMES; time++) {
        var paper = papers.get(time % papers.size());
        var mutation = Mutation.values()[random.nextInt(Mutation.values().length)];
        var changed =
            Files.write(folder.resolve("changed-" + paper.name()), mutation.of(paper, random));
        var level = given.verified(changed).level();
        if (level.exitCode() == 0 || level.exitCode() == 3) {
          // A bit of how it is packed, which unpacks to the same.
          assertThat(unpacked(changed))
              .as("seed %d, time %d, %s, %s", SEED, time, paper.name(), mutation)
              .hasValueSatisfying(parts -> isSame(paper.parts(), parts));
        }
      }
    }
  }

  private static void isSame(Map<String, byte[]> before, Map<String, byte[]> after) {
    assertThat(after.keySet()).containsExactlyElementsOf(before.keySet());
    before.forEach((name, bytes) -> assertThat(after.get(name)).as(name).isEqualTo(bytes));
  }

  private List<Paper> papers(GivenOut given) throws IOException {
    var papers = new ArrayList<Paper>();
    var plain = given.plainWorkbook("plain.xlsx");
    papers.add(Paper.of(plain));
    papers.add(Paper.of(given.sealed(plain)));
    for (var kind :
        List.of(PaperKind.SITE, PaperKind.SIGN_OFF, PaperKind.COMMITTEE, PaperKind.WORKBOOK)) {
      for (var edition : Edition.values()) {
        if (edition == Edition.PUBLIC && !kind.isPublished()) {
          continue;
        }
        var ending = kind == PaperKind.WORKBOOK ? ".xlsx" : ".docx";
        var paper = given.paper(given.order(kind, edition), kind.id() + edition.id() + ending);
        papers.add(Paper.of(paper));
        papers.add(Paper.of(given.sealed(paper)));
      }
    }
    return papers;
  }

  /** One change of a paper. */
  private enum Mutation {
    BYTE {
      @Override
      byte[] of(Paper paper, Random random) {
        var bytes = paper.bytes().clone();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
        return bytes;
      }
    },
    CUT {
      @Override
      byte[] of(Paper paper, Random random) {
        return damaged(paper.bytes(), random);
      }
    },
    BYTE_OF_A_PART {
      @Override
      byte[] of(Paper paper, Random random) throws IOException {
        return inside(paper, random, bytes -> flipped(bytes, random));
      }
    },
    PART {
      @Override
      byte[] of(Paper paper, Random random) throws IOException {
        return inside(paper, random, bytes -> damaged(bytes, random));
      }
    },
    DIGITS {
      @Override
      byte[] of(Paper paper, Random random) throws IOException {
        return inside(paper, random, bytes -> digits(bytes, random));
      }
    },
    PART_LESS {
      @Override
      byte[] of(Paper paper, Random random) throws IOException {
        var parts = new LinkedHashMap<>(paper.parts());
        parts.remove(any(paper, random));
        return packed(parts);
      }
    },
    PART_MORE {
      @Override
      byte[] of(Paper paper, Random random) throws IOException {
        var parts = new LinkedHashMap<>(paper.parts());
        var name = any(paper, random);
        var more = List.of(name.toUpperCase(Locale.ROOT), name + "2", "customXml/item9.xml");
        parts.put(
            more.get(random.nextInt(more.size())) + (random.nextBoolean() ? "" : "x"),
            parts.get(name));
        return packed(parts);
      }
    },
    PART_RENAMED {
      @Override
      byte[] of(Paper paper, Random random) throws IOException {
        var renamed = any(paper, random);
        var parts = new LinkedHashMap<String, byte[]>();
        paper
            .parts()
            .forEach((name, bytes) -> parts.put(name.equals(renamed) ? "x" + name : name, bytes));
        return packed(parts);
      }
    },
    PARTS_SWAPPED {
      @Override
      byte[] of(Paper paper, Random random) throws IOException {
        var names = new ArrayList<>(paper.parts().keySet());
        Collections.swap(names, random.nextInt(names.size() - 1), names.size() - 1);
        var parts = new LinkedHashMap<String, byte[]>();
        names.forEach(name -> parts.put(name, paper.parts().get(name)));
        return packed(parts);
      }
    },
    CONTENTS_SWAPPED {
      @Override
      byte[] of(Paper paper, Random random) throws IOException {
        var one = any(paper, random);
        var other = any(paper, random);
        var parts = new LinkedHashMap<>(paper.parts());
        parts.put(one, flipped(Objects.requireNonNull(paper.parts().get(other)), random));
        return packed(parts);
      }
    },
    ENTRY {
      @Override
      byte[] of(Paper paper, Random random) throws IOException {
        return otherwisePacked(paper, any(paper, random), random);
      }
    },
    BEYOND {
      @Override
      byte[] of(Paper paper, Random random) {
        var more = new byte[1 + random.nextInt(30)];
        random.nextBytes(more);
        return random.nextBoolean()
            ? joined(paper.bytes(), 0, paper.bytes().length, more)
            : joined(more, 0, more.length, paper.bytes());
      }
    };

    abstract byte[] of(Paper paper, Random random) throws IOException;
  }

  private interface Change {
    byte[] of(byte[] bytes);
  }

  private static byte[] inside(Paper paper, Random random, Change change) throws IOException {
    var parts = new LinkedHashMap<>(paper.parts());
    parts.computeIfPresent(any(paper, random), (_, bytes) -> change.of(bytes));
    return packed(parts);
  }

  private static String any(Paper paper, Random random) {
    return List.copyOf(paper.parts().keySet()).get(random.nextInt(paper.parts().size()));
  }

  private static byte[] packed(Map<String, byte[]> parts) throws IOException {
    var out = new ByteArrayOutputStream();
    var zip = new UniformZipWriter(out);
    for (var part : parts.entrySet()) {
      zip.add(part.getKey(), new ByteArrayInputStream(part.getValue()));
    }
    zip.finish();
    return out.toByteArray();
  }

  /** All the same parts, of which one is stored, has a comment, a time or a field more. */
  private static byte[] otherwisePacked(Paper paper, String which, Random random)
      throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part : paper.parts().entrySet()) {
        var entry = new ZipEntry(part.getKey());
        entry.setTime(315_532_800_000L);
        if (part.getKey().equals(which)) {
          switch (random.nextInt(4)) {
            case 0 -> stored(entry, part.getValue());
            case 1 -> entry.setComment("a comment");
            case 2 -> entry.setTime(1_000_000_000_000L);
            default -> entry.setExtra(new byte[] {1, 2, 3, 0, 'a', 'b', 'c'});
          }
        }
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static void stored(ZipEntry entry, byte[] bytes) {
    var crc = new CRC32();
    crc.update(bytes);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(crc.getValue());
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    if (bytes.length == 0) {
      return new byte[] {1};
    }
    var other = bytes.clone();
    other[random.nextInt(other.length)] ^= (byte) (1 << random.nextInt(8));
    return other;
  }

  /** Bytes cut out, doubled, or the end missing. */
  private static byte[] damaged(byte[] bytes, Random random) {
    if (bytes.length == 0) {
      return new byte[] {1};
    }
    var from = random.nextInt(bytes.length);
    var length = Math.min(bytes.length - from, 1 + random.nextInt(40));
    return switch (random.nextInt(3)) {
      case 0 -> joined(bytes, 0, from, Arrays.copyOfRange(bytes, from + length, bytes.length));
      case 1 -> joined(bytes, 0, from + length, Arrays.copyOfRange(bytes, from, bytes.length));
      default -> Arrays.copyOf(bytes, from);
    };
  }

  /** Numbers replaced by digits, which leaves the XML as sound as it was. */
  private static byte[] digits(byte[] bytes, Random random) {
    var other = bytes.clone();
    for (var number = 0; number < other.length; number++) {
      if (other[number] >= '0' && other[number] <= '9' && random.nextInt(50) == 0) {
        other[number] = (byte) "0123456789-.xA".charAt(random.nextInt(14));
      }
    }
    return other;
  }

  private static byte[] joined(byte[] bytes, int from, int to, byte[] more) {
    var out = Arrays.copyOf(Arrays.copyOfRange(bytes, from, to), to - from + more.length);
    System.arraycopy(more, 0, out, to - from, more.length);
    return out;
  }
}
