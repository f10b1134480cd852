package org.ringfence.assessment.signoff;

import java.util.List;
import java.util.stream.Stream;
import org.ringfence.assessment.Workspace;
import org.ringfence.signing.TrustFile;

/** A council that has compared every key with its owner. */
public final class VouchedFor {
  private static final List<String> ROLES =
      List.of("assessor", "technician", "reviewer", "approver");

  private VouchedFor() {}

  /** Every key of the register, named one by one, for all roles but the risk owner's. */
  public static List<VouchRequest> everybody(Workspace workspace) {
    return everybody(workspace, ROLES);
  }

  /** The same, each of whom may give papers out, too. */
  public static List<VouchRequest> everybodyIssuing(Workspace workspace) {
    return everybody(
        workspace, Stream.concat(ROLES.stream(), Stream.of(TrustFile.GIVES_OUT)).toList());
  }

  private static List<VouchRequest> everybody(Workspace workspace, List<String> rights) {
    return workspace.council().keys().stream()
        .map(key -> new VouchRequest(key.printed(), rights))
        .toList();
  }
}
