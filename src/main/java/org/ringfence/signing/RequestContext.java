package org.ringfence.signing;

import java.util.List;
import java.util.Optional;
import org.ringfence.json.JsonReading;
import org.ringfence.json.MalformedException;
import org.ringfence.json.StrictJson;
import org.ringfence.model.signature.Identity;
import org.ringfence.model.signature.IdentityBasis;
import org.ringfence.model.signature.SignOff;
import org.ringfence.model.signature.SigningSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the register that asks goes by when somebody signs, so that a request can be judged where it
 * is answered.
 *
 * @param rules its rules for signing, under which the signature is given
 * @param earlier who has signed any revision of the assessment, and as what; their words and
 *     reasons do not travel along
 */
public record RequestContext(SigningSettings rules, List<SignOff> earlier) {
  public RequestContext {
    earlier = earlier.stream().map(RequestContext::bare).distinct().toList();
  }

  private static SignOff bare(SignOff one) {
    return new SignOff(one.name(), one.role(), "", "", one.on(), one.identity());
  }

  static RequestContext read(StrictJson tree) {
    return new RequestContext(
        SignedRules.read(tree), tree.objects("earlier", RequestContext::signOff));
  }

  private static SignOff signOff(StrictJson tree) {
    return new SignOff(
        tree.text("name"),
        tree.text("role"),
        "",
        "",
        Envelope.day(tree.text("on")),
        new Identity(basis(tree.text("identity")), tree.text("person"), tree.text("key")));
  }

  private static IdentityBasis basis(String id) {
    return Optional.of(id)
        .flatMap(IdentityBasis::of)
        .orElseThrow(() -> new MalformedException("it does not say how a signer is known"));
  }

  /** The same as fields of an object. */
  void into(ObjectNode node) {
    node.set("rules", SignedRules.node(rules));
    var all = node.putArray("earlier");
    earlier.forEach(one -> all.add(node(one)));
  }

  private static JsonNode node(SignOff one) {
    return JsonReading.mapper()
        .createObjectNode()
        .put("name", one.name())
        .put("role", one.role())
        .put("on", one.on().toString())
        .put("identity", one.identity().basis().id())
        .put("person", one.identity().person())
        .put("key", one.identity().key());
  }
}
