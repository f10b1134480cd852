package org.ringfence.assessment.signoff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * That the council vouches for one key, as whoever speaks for it has named it.
 *
 * @param key the fingerprint, as it is printed or all of it
 * @param roles ids of the roles in which its owner may sign for the council
 * @param end the day on which the key was lost, stolen or given up; empty while it counts
 */
public record VouchRequest(String key, List<String> roles, Optional<LocalDate> end) {
  public VouchRequest {
    roles = List.copyOf(roles);
  }

  /** That the council vouches for a key that counts. */
  public VouchRequest(String key, List<String> roles) {
    this(key, roles, Optional.empty());
  }
}
