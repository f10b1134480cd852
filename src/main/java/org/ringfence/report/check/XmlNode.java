package org.ringfence.report.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of XML as it was read.
 *
 * @param name local name for Word's and Excel's own elements, else with its namespace before it
 * @param attributes by such a name, in their order
 * @param children in their order
 * @param text all text directly in it
 */
record XmlNode(String name, Map<String, String> attributes, List<XmlNode> children, String text) {

  boolean is(String other) {
    return name.equals(other);
  }

  /** An attribute; empty text where it is missing. */
  String get(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /** The first child of this name. */
  Optional<XmlNode> child(String wanted) {
    return children.stream().filter(one -> one.is(wanted)).findFirst();
  }

  /** The children of this name. */
  List<XmlNode> all(String wanted) {
    return children.stream().filter(one -> one.is(wanted)).toList();
  }
}
