package org.ringfence.model.method;

import org.ringfence.messages.Messages;
import org.ringfence.model.written.Fingerprint;

/**
 * What the kinds of detail are called, the same on every screen and paper: as the catalogue calls
 * them, but for those of which it says too little. Its own words can't change under one version, as
 * signatures cover them.
 */
public final class DetailNames {
  private static final DetailNames BRITISH = new DetailNames(Messages.british("detail"));

  private final Messages texts;

  private DetailNames(Messages texts) {
    this.texts = texts;
  }

  /** The bundled words. */
  public static DetailNames british() {
    return BRITISH;
  }

  /** The name of a kind of detail. */
  public String name(Wording catalogue, DetailKind kind) {
    return texts.find(kind.id()).orElseGet(() -> catalogue.label("detail", kind.id()));
  }

  /** What a kind of detail takes in. */
  public String meaning(Wording catalogue, DetailKind kind) {
    return texts
        .find(kind.id() + ".meaning")
        .orElseGet(() -> catalogue.term("detail", kind.id()).meaning());
  }

  /** Tells these words apart from any others. */
  public String fingerprint() {
    return Fingerprint.of(texts.all(_ -> true));
  }
}
