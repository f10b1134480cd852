package org.ringfence.model.signature;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.model.evaluation.Status;

/**
 * How far an assessment is signed, by the rules that its own signatures name. Every screen and
 * paper asks here, and says it in these words.
 *
 * @param stage how far
 * @param signed ids of the roles that have signed, in their usual order; empty where that is not
 *     told
 * @param missing ids of the roles that have still to sign before it is signed off
 * @param ownWork whether the check that nobody approves their own work was off when somebody did
 * @param inspected whether the same holds for what they have inspected
 * @param notKnown whether too little is known for anybody to accept the risk, so that no signature
 *     is what is missing
 */
public record SignOffState(
    Stage stage,
    List<String> signed,
    List<String> missing,
    boolean ownWork,
    boolean inspected,
    boolean notKnown) {
  /** Nobody has signed. */
  public static final SignOffState DRAFT =
      new SignOffState(Stage.DRAFT, List.of(), List.of(), false, false, false);

  /** Somebody has signed, and whether it is signed off is not told. */
  public static final SignOffState UNTOLD =
      new SignOffState(Stage.PART, List.of(), List.of(), false, false, false);

  /** It is signed off, and not told by which roles. */
  public static final SignOffState SIGNED_OFF =
      new SignOffState(Stage.SIGNED_OFF, List.of(), List.of(), false, false, false);

  public SignOffState {
    signed = List.copyOf(signed);
    missing = List.copyOf(missing);
  }

  /** How far an assessment is signed. */
  public enum Stage {
    /** Nobody has signed. */
    DRAFT,
    /** Somebody has signed, and somebody else has still to sign. */
    PART,
    /** Every role that was asked for has signed. */
    SIGNED_OFF
  }

  /** The state that these signatures amount to. */
  public static SignOffState of(List<SignOff> signOffs) {
    return ofRoles(signOffs.stream().map(SignedRole::of).toList());
  }

  /** The same of signatures of which no more is told. */
  public static SignOffState ofRoles(List<SignedRole> signatures) {
    var signed = signatures.stream().map(SignedRole::role).distinct().toList();
    if (signed.isEmpty()) {
      return DRAFT;
    }
    var missing = asked(signatures).stream().filter(role -> !signed.contains(role)).toList();
    return new SignOffState(
        missing.isEmpty() ? Stage.SIGNED_OFF : Stage.PART,
        inOrder(signed),
        missing,
        signatures.stream().anyMatch(SignedRole::ownWork),
        signatures.stream().anyMatch(SignedRole::inspected),
        false);
  }

  /** The same of an assessment that can be relied on so far; empty where that is not told. */
  public SignOffState given(Optional<Status> status) {
    var unknown = status.filter(one -> !one.isKnown()).isPresent();
    return new SignOffState(stage, signed, missing, ownWork, inspected, unknown);
  }

  /** Every role that has still to sign where a register asks for these, too, in a sentence. */
  public String stillToSign(List<String> asks) {
    var open =
        Stream.concat(missing.stream(), asks.stream())
            .distinct()
            .filter(role -> !signed.contains(role))
            .toList();
    var state = new SignOffState(stage, signed, inOrder(open), ownWork, inspected, notKnown);
    return SigningWords.british().stillToSign(state);
  }

  /** The roles that have still to sign and can: nobody accepts what is not known. */
  List<String> outstanding() {
    return notKnown
        ? missing.stream().filter(role -> !SigningSettings.accepts(role)).toList()
        : missing;
  }

  /** What any of the signatures asks for; those from before rules were signed ask the usual. */
  private static List<String> asked(List<SignedRole> signatures) {
    var asked = signatures.stream().flatMap(one -> one.asked().stream()).toList();
    return inOrder(asked.isEmpty() ? SigningSettings.ALWAYS : asked);
  }

  private static List<String> inOrder(List<String> roles) {
    return Stream.concat(
            SigningSettings.ROLES.stream().filter(roles::contains),
            roles.stream().filter(role -> !SigningSettings.ROLES.contains(role)))
        .distinct()
        .toList();
  }

  /** Whether nobody has signed. */
  public boolean isDraft() {
    return stage == Stage.DRAFT;
  }

  /** Whether everybody who was asked for has signed. */
  public boolean isSignedOff() {
    return stage == Stage.SIGNED_OFF;
  }

  /** In a few words: "Signed by the assessor only; not approved". */
  public String label() {
    return SigningWords.british().label(this);
  }

  /**
   * That it no longer holds, in a sentence that calls it a sign-off only where it was signed off.
   */
  public String lapsed() {
    return SigningWords.british().lapsed(this);
  }

  /** Which checks on who approves were off, each a sentence; none where all held. */
  public List<String> exceptions() {
    return SigningWords.british().exceptions(this);
  }

  /** The same, and who has still to sign. */
  public String inFull() {
    return SigningWords.british().inFull(this);
  }

  /**
   * In a few words on the day of a paper or a screen: that it no longer holds comes first.
   *
   * @param stale why it does not; empty while it holds
   */
  public String label(List<String> stale) {
    return stale.isEmpty() || isDraft() ? label() : SigningWords.british().lapsed(label());
  }

  /** The same, and who has still to sign. */
  public String inFull(List<String> stale) {
    return stale.isEmpty() || isDraft() ? inFull() : SigningWords.british().lapsed(inFull());
  }
}
