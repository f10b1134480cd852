package org.ringfence.assessment.disclosure;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ringfence.assessment.disclosure.Inference.Secret;

/**
 * How much can be published of each installation of one paper, worked out once for those that are
 * alike in all that decides it. Any thread may ask.
 */
public final class Publications {
  /** An estate with more different installations than this has few that are alike. */
  private static final int MOST = 1_000;

  private final Inference inference;
  private final Map<Secret, Settled> known = new ConcurrentHashMap<>();

  /** Of a paper that is being made. */
  public Publications(Inference inference) {
    this.inference = inference;
  }

  /** The most that can be published of an installation. */
  public PublishedRisk of(Secret secret) {
    var open = secret.open();
    var before = known.get(open);
    if (before != null) {
      return before.of(secret);
    }
    var found = inference.settled(open);
    if (known.size() < MOST) {
      known.put(open, found);
    }
    return found.of(secret);
  }
}
