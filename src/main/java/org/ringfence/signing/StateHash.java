package org.ringfence.signing;

import java.util.Collection;
import org.ringfence.json.JsonReading;
import org.ringfence.model.signature.StateRow;
import tools.jackson.databind.JsonNode;

/** The hash by which the log tells what the register kept of one kind of thing. */
public final class StateHash {
  private static final String NAME = "ringfence-state/1";

  private StateHash() {}

  /** The hash of all rows of a kind, whatever their order. */
  public static String of(String kind, Collection<StateRow> rows) {
    var list = JsonReading.mapper().createArrayNode();
    rows.stream().map(StateHash::node).map(Canonical::text).sorted().forEach(list::add);
    var node = JsonReading.mapper().createArrayNode().add(kind);
    node.add(list);
    return Digest.of(NAME, Canonical.bytes(node));
  }

  private static JsonNode node(StateRow row) {
    var values = JsonReading.mapper().createObjectNode();
    row.values().forEach(values::put);
    var node = JsonReading.mapper().createArrayNode().add(row.table());
    node.add(values);
    return node;
  }
}
