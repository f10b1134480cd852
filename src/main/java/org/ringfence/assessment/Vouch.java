package org.ringfence.assessment;

import java.util.List;

/**
 * That the council vouches for one key, as whoever speaks for it has named it.
 *
 * @param key the fingerprint, as it is printed or all of it
 * @param roles ids of the roles in which its owner may sign for the council
 */
public record Vouch(String key, List<String> roles) {
  public Vouch {
    roles = List.copyOf(roles);
  }
}
