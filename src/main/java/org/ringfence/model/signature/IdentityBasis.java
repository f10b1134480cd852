package org.ringfence.model.signature;

import java.util.Optional;
import java.util.stream.Stream;

/** On what basis a signer is taken for who they say they are, lowest first. */
public enum IdentityBasis {
  /** A name without any signature that can be checked, as in registers of the first version. */
  NAME_ONLY("name-only"),
  /** The name was typed on a computer whose key is somebody else's; that key signed. */
  TYPED("typed"),
  /** The person's own key signed; nobody else says whose key it is. */
  OWN_KEY("own-key"),
  /** The person's own key signed, and the council's trust file says that it is theirs. */
  VOUCHED("vouched");

  private final String id;

  IdentityBasis(String id) {
    this.id = id;
  }

  /** The permanent id, as in files and the wording. */
  public String id() {
    return id;
  }

  /** The basis with this id. */
  public static Optional<IdentityBasis> of(String id) {
    return Stream.of(values()).filter(one -> one.id.equals(id)).findFirst();
  }
}
