package org.ringfence.signing;

import org.ringfence.json.JsonReading;
import org.ringfence.json.MalformedException;
import org.ringfence.json.StrictJson;
import org.ringfence.model.signature.IdentityBasis;
import org.ringfence.model.signature.SigningSettings;
import tools.jackson.databind.JsonNode;

/** The rules for signing as a signature names them, under names that never change. */
final class SignedRules {
  private static final String BARRED = "barred";
  private static final String ALLOWED = "allowed";

  private SignedRules() {}

  static JsonNode node(SigningSettings rules) {
    var node =
        JsonReading.mapper()
            .createObjectNode()
            .put("appetite", rules.appetite())
            .put("ownWork", word(rules.assessorMayApprove()))
            .put("inspected", word(rules.inspectorMayApprove()))
            .put("approverAtLeast", rules.approverAtLeast().id())
            .put("reviewMonths", rules.reviewMonths());
    var roles = node.putArray("roles");
    rules.roles().forEach(roles::add);
    return node;
  }

  private static String word(boolean allowed) {
    return allowed ? ALLOWED : BARRED;
  }

  static SigningSettings read(StrictJson tree) {
    var nested = tree.object("rules");
    var rules =
        new SigningSettings(
            nested.count("appetite"),
            isAllowed(nested.text("inspected")),
            isAllowed(nested.text("ownWork")),
            basis(nested.text("approverAtLeast")),
            nested.count("reviewMonths"),
            nested.texts("roles"));
    nested.end();
    return rules;
  }

  private static boolean isAllowed(String word) {
    if (!word.equals(ALLOWED) && !word.equals(BARRED)) {
      throw new MalformedException("“" + word + "” is neither allowed nor barred");
    }
    return word.equals(ALLOWED);
  }

  private static IdentityBasis basis(String id) {
    return IdentityBasis.of(id)
        .orElseThrow(() -> new MalformedException("it does not say how approvers are known"));
  }
}
