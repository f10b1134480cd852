package org.ringfence.signing;

import java.util.Map;
import java.util.TreeMap;
import org.ringfence.json.JsonReading;
import org.ringfence.json.MalformedException;

/** What an entry of the log says besides: a few short values, each under a name. */
public final class LogDetail {
  private LogDetail() {}

  /** These values as an entry holds them. */
  public static String text(Map<String, String> values) {
    var node = JsonReading.mapper().createObjectNode();
    values.forEach(node::put);
    return Canonical.text(node);
  }

  /** The values of an entry, each as text; none where what it holds can't be read. */
  public static Map<String, String> values(String detail) {
    var values = new TreeMap<String, String>();
    try {
      JsonReading.tree(detail)
          .propertyStream()
          .forEach(each -> values.put(each.getKey(), each.getValue().asString("")));
    } catch (MalformedException _) {
      return Map.of(); // Then the hash of the entry does not hold either, and that is said.
    }
    return values;
  }
}
