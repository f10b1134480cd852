package org.ringfence.signing;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.LocalDate;
import java.util.Optional;
import org.ringfence.model.signature.Identity;
import org.ringfence.model.signature.IdentityBasis;
import org.ringfence.model.signature.LogHead;
import org.ringfence.model.signature.PersonKey;
import org.ringfence.model.signature.SignOff;

/** An unlocked key of a person; it signs, and lets nobody see its secret half. */
public final class SigningKey {
  private final String person;
  private final String name;
  private final PrivateKey secret;
  private final PublicKey open;

  SigningKey(String person, String name, PrivateKey secret, PublicKey open) {
    this.person = person;
    this.name = name;
    this.secret = secret;
    this.open = open;
  }

  /** Id of the person whose key it is. */
  public String person() {
    return person;
  }

  /** The name that the person gave when the key was made. */
  public String name() {
    return name;
  }

  /** SHA-256 of the public key, 64 hexadecimal digits. */
  public String fingerprint() {
    return Signing.fingerprint(open);
  }

  /** The public half as a register keeps it. */
  public PersonKey publicHalf(LocalDate since) {
    return new PersonKey(person, fingerprint(), Signing.text(open), since, Optional.empty());
  }

  /**
   * Signs what is in the register.
   *
   * @param about what is signed
   * @param signOff who signs with which words; its key is set to this one
   * @param log the log's head
   */
  public SignatureProof sign(Envelope.About about, SignOff signOff, LogHead log) {
    var identity =
        new Identity(signOff.identity().basis(), signOff.identity().person(), fingerprint());
    if (identity.basis() == IdentityBasis.NAME_ONLY) {
      throw new IllegalArgumentException("what a key signs is more than a name");
    }
    var envelope = new Envelope(about, signOff.by(identity), log);
    return new SignatureProof(envelope, Signing.text(open), sign(envelope.bytes()));
  }

  String sign(byte[] message) {
    return Signing.sign(secret, message);
  }

  String publicKey() {
    return Signing.text(open);
  }
}
