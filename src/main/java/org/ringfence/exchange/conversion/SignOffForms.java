package org.ringfence.exchange.conversion;

import java.util.List;
import org.ringfence.exchange.record.brief.RecordedIdentity;
import org.ringfence.exchange.record.brief.RecordedSignOff;
import org.ringfence.exchange.record.brief.RecordedSignedRole;
import org.ringfence.model.signature.Identity;
import org.ringfence.model.signature.IdentityBasis;
import org.ringfence.model.signature.SignOff;
import org.ringfence.model.signature.SignedRole;

/**
 * Sign-offs by name only, and those that a paper leaves out, as papers carry them and as the
 * program knows them.
 */
final class SignOffForms {
  private SignOffForms() {}

  static List<RecordedSignOff> recorded(List<SignOff> signOffs) {
    return signOffs.stream().map(SignOffForms::recorded).toList();
  }

  /** Fails for an identity that is none. */
  static List<SignOff> read(List<RecordedSignOff> signOffs) {
    return signOffs.stream().map(SignOffForms::read).toList();
  }

  private static RecordedSignOff recorded(SignOff one) {
    var identity = one.identity();
    return new RecordedSignOff(
        one.name(),
        one.role(),
        one.statement(),
        one.reason(),
        one.on(),
        new RecordedIdentity(id(identity.basis()), identity.person(), identity.key()));
  }

  private static SignOff read(RecordedSignOff one) {
    var identity = one.identity();
    return new SignOff(
        one.name(),
        one.role(),
        one.statement(),
        one.reason(),
        one.on(),
        new Identity(basis(identity.basis()), identity.person(), identity.key()));
  }

  static List<RecordedSignedRole> leftOut(List<SignedRole> signatures) {
    return signatures.stream()
        .map(one -> new RecordedSignedRole(one.role(), one.asked(), one.ownWork(), one.inspected()))
        .toList();
  }

  static List<SignedRole> readLeftOut(List<RecordedSignedRole> signatures) {
    return signatures.stream()
        .map(one -> new SignedRole(one.role(), one.asked(), one.ownWork(), one.inspected()))
        .toList();
  }

  private static String id(IdentityBasis basis) {
    return switch (basis) {
      case NAME_ONLY -> "NAME_ONLY";
      case TYPED -> "TYPED";
      case OWN_KEY -> "OWN_KEY";
      case VOUCHED -> "VOUCHED";
    };
  }

  private static IdentityBasis basis(String id) {
    return RecordIds.one(IdentityBasis.values(), SignOffForms::id, id);
  }
}
