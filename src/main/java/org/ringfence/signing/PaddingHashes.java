package org.ringfence.signing;

import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ringfence.json.JsonReading;
import org.ringfence.json.MalformedException;
import org.ringfence.json.StrictJson;
import tools.jackson.databind.JsonNode;

/**
 * Hashes that stand for nothing and can't be told from those that stand for something. Whoever has
 * the whole snapshot has their seed; a copy from which items are withheld has the hashes alone.
 *
 * @param seed 128 random bits in Base64 for addresses, without padding
 * @param count how many
 */
record PaddingHashes(String seed, int count) {
  private static final String NAME = "ringfence-decoy/1";
  private static final int MOST = 1 << 16;

  static PaddingHashes fresh(int count, RandomGenerator random) {
    return new PaddingHashes(SnapshotItem.freshSalt(random), count);
  }

  static PaddingHashes read(StrictJson tree) {
    var seed = tree.text("seed");
    var count = tree.count("count");
    tree.end();
    if (!SnapshotItem.isSalt(seed) || count > MOST) {
      throw new MalformedException("what pads it is not 128 bits and a count");
    }
    return new PaddingHashes(seed, count);
  }

  Stream<String> digests() {
    return IntStream.range(0, count)
        .mapToObj(at -> Digest.of(NAME, (seed + at).getBytes(StandardCharsets.UTF_8)));
  }

  JsonNode node() {
    return JsonReading.mapper().createObjectNode().put("seed", seed).put("count", count);
  }
}
