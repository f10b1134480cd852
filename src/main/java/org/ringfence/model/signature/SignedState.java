package org.ringfence.model.signature;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.evaluation.Status;

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
 * @param meeting the day of the meeting for which that was judged; empty for the day of the paper
 * @param status how far what was signed can be relied on; empty where that is not at hand
 */
public record SignedState(
    List<SignOff> signOffs,
    String root,
    Optional<LogHead> head,
    String record,
    List<String> stale,
    Optional<LocalDate> meeting,
    Optional<Status> status) {

  /** Nobody has signed. */
  public static final SignedState NOT =
      new SignedState(List.of(), "", Optional.empty(), "", List.of());

  public SignedState {
    signOffs = List.copyOf(signOffs);
    stale = List.copyOf(stale);
  }

  /** Signatures under something of which no more is known. */
  public SignedState(
      List<SignOff> signOffs,
      String root,
      Optional<LogHead> head,
      String record,
      List<String> stale,
      Optional<LocalDate> meeting) {
    this(signOffs, root, head, record, stale, meeting, Optional.empty());
  }

  /** Signatures that are judged for the day of the paper. */
  public SignedState(
      List<SignOff> signOffs,
      String root,
      Optional<LogHead> head,
      String record,
      List<String> stale) {
    this(signOffs, root, head, record, stale, Optional.empty());
  }

  /** The same with another text for a paper to carry. */
  public SignedState carrying(String other) {
    return new SignedState(signOffs, root, head, other, stale, meeting, status);
  }

  /** The same under what can be relied on so far. */
  public SignedState given(Status reliable) {
    return new SignedState(signOffs, root, head, record, stale, meeting, Optional.of(reliable));
  }

  /** How far it is signed. */
  public SignOffState state() {
    return SignOffState.of(signOffs).given(status);
  }

  /** In a few words how far it is signed; first of all where that no longer holds. */
  public String label() {
    return state().label(stale);
  }

  /** The same, and who has still to sign. */
  public String inFull() {
    return state().inFull(stale);
  }

  /** The root as it is printed: its first 16 digits in groups of four; empty for names only. */
  public String fingerprint() {
    return Identity.shortened(root);
  }
}
