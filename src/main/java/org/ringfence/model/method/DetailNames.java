package org.ringfence.model.method;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.ringfence.model.written.Fingerprint;

/**
 * What the kinds of detail are called, the same on every screen and paper: as the catalogue calls
 * them, but for those of which it says too little. Its own words can't change under one version, as
 * signatures cover them.
 */
public final class DetailNames {
  private static final String RESOURCE = "details_en_GB.properties";
  private static final DetailNames BRITISH = new DetailNames(read());

  private final Properties texts;

  private DetailNames(Properties texts) {
    this.texts = texts;
  }

  /** The bundled words. */
  public static DetailNames british() {
    return BRITISH;
  }

  private static Properties read() {
    var texts = new Properties();
    try (var stream = DetailNames.class.getResourceAsStream(RESOURCE)) {
      texts.load(
          new InputStreamReader(Objects.requireNonNull(stream, RESOURCE), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  /** The name of a kind of detail. */
  public String name(Wording catalogue, DetailKind kind) {
    return texts.getProperty(kind.id(), catalogue.label("detail", kind.id()));
  }

  /** What a kind of detail takes in. */
  public String meaning(Wording catalogue, DetailKind kind) {
    return texts.getProperty(kind.id() + ".meaning", catalogue.term("detail", kind.id()).meaning());
  }

  /** Tells these words apart from any others. */
  public String fingerprint() {
    return Fingerprint.of(texts);
  }
}
