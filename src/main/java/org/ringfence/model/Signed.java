package org.ringfence.model;

import java.util.List;
import java.util.Optional;

/**
 * That an assessment is signed, and all that a paper prints about it.
 *
 * @param signOffs signatures, in the order given
 * @param root hash over everything that was signed, 64 hexadecimal digits; empty for a register of
 *     the first version, whose signatures are names only
 * @param head the head of the register's log that the newest signature covers; empty for names only
 * @param record the signed record as text, which a paper carries so that it can be checked; empty
 *     for names only
 * @param stale why the sign-off does not hold any longer, each a sentence; empty while it holds
 */
public record Signed(
    List<SignOff> signOffs,
    String root,
    Optional<LogHead> head,
    String record,
    List<String> stale) {

  /** Nobody has signed. */
  public static final Signed NOT = new Signed(List.of(), "", Optional.empty(), "", List.of());

  public Signed {
    signOffs = List.copyOf(signOffs);
    stale = List.copyOf(stale);
  }

  /** The same with another text for a paper to carry. */
  public Signed carrying(String other) {
    return new Signed(signOffs, root, head, other, stale);
  }

  /** The root as it is printed: its first 16 digits in groups of four; empty for names only. */
  public String fingerprint() {
    return Identity.shortened(root);
  }
}
