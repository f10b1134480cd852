package org.ringfence.assessment.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ringfence.assessment.disclosure.Inference.Secret;

/**
 * How much can be published of each installation, worked out once for those that are alike in all
 * that decides it: a paper is made again when somebody checks it. Any thread may ask.
 */
public final class Publications {
  /** Each holds some hundred installations, about a megabyte. */
  private static final int SETTLED = 64;

  private static final int TOLD = 1_000;

  private final Inference inference;
  private final Map<Secret, Settled> settled = latest(SETTLED);
  private final Map<Secret, PublishedRisk> told = latest(TOLD);

  /** Remembers what this finds. */
  public Publications(Inference inference) {
    this.inference = inference;
  }

  /** Keeps what was asked for last. */
  private static <T> Map<Secret, T> latest(int most) {
    return Collections.synchronizedMap(
        new LinkedHashMap<>(most, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<Secret, T> eldest) {
            return size() > most;
          }
        });
  }

  /** The most that can be published of an installation. */
  public PublishedRisk of(Secret secret) {
    return Optional.ofNullable(told.get(secret))
        .orElseGet(
            () -> {
              var found = alike(secret.open()).of(secret);
              told.put(secret, found);
              return found;
            });
  }

  /** Two threads may work it out at once, and come to the same. */
  private Settled alike(Secret open) {
    return Optional.ofNullable(settled.get(open))
        .orElseGet(
            () -> {
              var found = inference.settled(open);
              settled.put(open, found);
              return found;
            });
  }
}
