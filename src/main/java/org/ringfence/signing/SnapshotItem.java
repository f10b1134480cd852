package org.ringfence.signing;

import java.util.Base64;
import java.util.random.RandomGenerator;
import org.ringfence.json.JsonReading;
import org.ringfence.json.MalformedException;
import tools.jackson.databind.JsonNode;

/**
 * One piece of a snapshot with the salt that keeps others from guessing it once it is withheld.
 *
 * @param salt 128 random bits of its own, in Base64 for addresses, without padding
 * @param pointer where in the snapshot it stands, a JSON pointer (RFC 6901)
 * @param value any JSON
 */
record SnapshotItem(String salt, String pointer, JsonNode value) {
  private static final String NAME = "ringfence-item/1";
  private static final int SALT_BYTES = 16;
  private static final int FIELDS = 3;

  /** An item with a fresh salt. */
  static SnapshotItem fresh(String pointer, JsonNode value, RandomGenerator random) {
    return new SnapshotItem(freshSalt(random), pointer, value);
  }

  /** 128 random bits as text. */
  static String freshSalt(RandomGenerator random) {
    var salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(salt);
  }

  static SnapshotItem read(JsonNode node) {
    if (!node.isArray()
        || node.size() != FIELDS
        || !node.get(0).isString()
        || !node.get(1).isString()) {
      throw new MalformedException("an item is not a salt, a place and a value");
    }
    var salt = node.get(0).stringValue();
    if (!isSalt(salt)) {
      throw new MalformedException("an item's salt is not 128 bits");
    }
    return new SnapshotItem(salt, node.get(1).stringValue(), node.get(2));
  }

  JsonNode node() {
    return JsonReading.mapper().createArrayNode().add(salt).add(pointer).add(value);
  }

  /** The hash that stands for the item in the root. */
  String digest() {
    return Digest.of(NAME, Canonical.bytes(node()));
  }

  static boolean isSalt(String text) {
    try {
      return Base64.getUrlDecoder().decode(text).length == SALT_BYTES;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
