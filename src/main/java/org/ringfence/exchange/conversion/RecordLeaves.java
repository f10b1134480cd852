package org.ringfence.exchange.conversion;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.json.JsonReading;
import tools.jackson.databind.JsonNode;

/** Lists every single thing that a record says, one by one, so that none can be overlooked. */
public final class RecordLeaves {
  private RecordLeaves() {}

  /**
   * One thing that a record says.
   *
   * @param place where in the record it stands, its names with slashes between them
   * @param text what it says; empty for an empty text, list or group
   */
  public record Leaf(String place, String text) {}

  /** Every leaf of a JSON text, in its order. */
  public static List<Leaf> of(String json) {
    var leaves = new ArrayList<Leaf>();
    add("", JsonReading.tree(json), leaves);
    return leaves;
  }

  private static void add(String place, JsonNode node, List<Leaf> leaves) {
    if (node.isObject() && !node.isEmpty()) {
      node.propertyStream()
          .forEach(each -> add(place + "/" + each.getKey(), each.getValue(), leaves));
    } else if (node.isArray() && !node.isEmpty()) {
      for (var at = 0; at < node.size(); at++) {
        add(place + "/" + at, node.get(at), leaves);
      }
    } else {
      leaves.add(new Leaf(place, node.isContainer() || node.isNull() ? "" : node.asString()));
    }
  }
}
