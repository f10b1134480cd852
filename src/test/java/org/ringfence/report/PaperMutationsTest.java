package org.ringfence.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.files.UniformZip;
import org.ringfence.model.Outcome;
import org.ringfence.report.check.PaperCheck;

/**
 * Damaged papers are never taken for what was written; {@code -Dringfence.mutations=10000} tries
 * that many.
 */
class PaperMutationsTest {
  private static final int TIMES = Integer.getInteger("ringfence.mutations", 300);
  private static final long SEED = Long.getLong("ringfence.seed", 20_261_122L);

  @TempDir private Path folder;

  @Test
  void noDamageGoesUnnoticed() throws IOException {
    var random = new Random(SEED);
    var papers =
        List.of(
            PaperFiles.site(folder.resolve("fresh.docx")),
            PaperFiles.book(List.of(Dossiers.recorded()), "Fresh", folder.resolve("fresh.xlsx")));
    for (var time = 0; time < TIMES; time++) {
      var fresh = papers.get(time % papers.size());
      var given = folder.resolve("given");
      if (random.nextInt(3) == 0) {
        Files.write(given, damaged(Files.readAllBytes(fresh), random));
      } else {
        inside(fresh, random).write(given);
      }
      var isSame = isSame(given, fresh);
      assertThat(PaperFiles.areSame(given, fresh))
          .as("seed %d, time %d", SEED, time)
          .isEqualTo(isSame);
      assertThat(new PaperCheck().enclosure(given)).isInstanceOf(Outcome.class);
    }
  }

  /** A change may happen to change nothing; then only the packing is another. */
  private static boolean isSame(Path given, Path fresh) throws IOException {
    if (Files.mismatch(given, fresh) < 0) {
      return true;
    }
    var zip = UniformZip.open(given);
    if (zip.isEmpty()) {
      return false;
    }
    zip.get().close();
    var parts = new Tampering(given).parts();
    var signed = new Tampering(fresh).parts();
    return parts.keySet().equals(signed.keySet())
        && parts.keySet().stream()
            .allMatch(name -> Arrays.equals(parts.get(name), signed.get(name)));
  }

  private static Tampering inside(Path fresh, Random random) {
    var tampering = new Tampering(fresh);
    var names = tampering.parts().keySet().stream().toList();
    var name = names.get(random.nextInt(names.size()));
    tampering.parts().computeIfPresent(name, (part, bytes) -> damaged(bytes, random));
    return tampering;
  }

  /** Bytes changed, cut out, doubled, or the end missing. */
  private static byte[] damaged(byte[] bytes, Random random) {
    if (bytes.length == 0) {
      return bytes;
    }
    var from = random.nextInt(bytes.length);
    var length = Math.min(bytes.length - from, 1 + random.nextInt(40));
    return switch (random.nextInt(5)) {
      case 0 -> joined(bytes, 0, from, from + length, bytes.length);
      case 1 -> joined(bytes, 0, from + length, from, bytes.length);
      case 2 -> joined(bytes, 0, from, bytes.length, bytes.length);
      case 3 -> digits(bytes, random);
      default -> {
        var other = bytes.clone();
        other[from] = (byte) random.nextInt();
        yield other;
      }
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

  private static byte[] joined(byte[] bytes, int from, int to, int again, int end) {
    var out = new byte[to - from + end - again];
    System.arraycopy(bytes, from, out, 0, to - from);
    System.arraycopy(bytes, again, out, to - from, end - again);
    return out;
  }
}
