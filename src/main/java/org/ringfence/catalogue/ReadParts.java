package org.ringfence.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** A source that knows what was read from it, so that a catalogue can be told from any other. */
final class ReadParts implements CatalogueSource {
  private final CatalogueSource source;
  private final Map<String, String> texts = new TreeMap<>();

  ReadParts(CatalogueSource source) {
    this.source = source;
  }

  @Override
  public boolean has(String part) {
    return source.has(part);
  }

  @Override
  public String text(String part) {
    return texts.computeIfAbsent(part, source::text);
  }

  /** The text of a part that is none of those by which a catalogue is told from any other. */
  String apart(String part) {
    return source.text(part);
  }

  /** SHA-256 of a part's text. */
  String hash(String part) {
    var digest = sha256();
    return HexFormat.of().formatHex(digest.digest(text(part).getBytes(StandardCharsets.UTF_8)));
  }

  /** SHA-256 over the name and the hash of each part that was read, in the order of the names. */
  String hashOfAll() {
    var digest = sha256();
    for (var part : texts.keySet()) {
      digest.update((part + "\n" + hash(part) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
