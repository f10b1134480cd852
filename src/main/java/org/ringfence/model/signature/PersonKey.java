package org.ringfence.model.signature;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The public half of a person's signing key, as the register knows it.
 *
 * @param person the person's id
 * @param fingerprint SHA-256 of the public key, 64 hexadecimal digits in lower case
 * @param publicKey the Ed25519 public key in X.509 form, in Base64
 * @param since the first day on which it was used here
 * @param retired when and why it was given up, as after a lost passphrase; what it signed before
 *     stays signed
 */
public record PersonKey(
    String person,
    String fingerprint,
    String publicKey,
    LocalDate since,
    Optional<Retired> retired) {

  /**
   * That a key is given up.
   *
   * @param on the day from which it signs no more
   * @param why in a person's words, never blank
   */
  public record Retired(LocalDate on, String why) {}
}
