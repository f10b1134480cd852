package org.ringfence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import org.ringfence.assessment.custody.Samples;

/** Reads the samples that travel inside the program. */
final class BundledSamples {
  private static final String FOLDER = "samples/";

  private BundledSamples() {}

  static Samples read() {
    var files = new LinkedHashMap<String, byte[]>();
    for (var name : names()) {
      files.put(name, content(name));
    }
    return new Samples(Collections.unmodifiableMap(files));
  }

  private static List<String> names() {
    return new String(content("index.txt"), StandardCharsets.UTF_8).lines().toList();
  }

  private static byte[] content(String name) {
    try (var stream = Main.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks its sample " + name);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
