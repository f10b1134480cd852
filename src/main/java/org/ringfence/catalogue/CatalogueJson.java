package org.ringfence.catalogue;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads fields of a tree that the catalogue's own files always have. */
final class CatalogueJson {
  private CatalogueJson() {}

  static JsonNode field(JsonNode node, String name) {
    var field = node.get(name);
    if (field == null) {
      throw new CatalogueException("the catalogue lacks \"" + name + "\" in " + shortened(node));
    }
    return field;
  }

  static String text(JsonNode node, String name) {
    var field = field(node, name);
    return field.isNumber() ? Integer.toString(field.asInt()) : field.asString();
  }

  static int number(JsonNode node, String name) {
    var field = field(node, name);
    if (!field.isIntegralNumber()) {
      throw new CatalogueException("\"" + name + "\" is not a whole number in " + shortened(node));
    }
    return field.intValue();
  }

  static List<String> texts(JsonNode node, String name) {
    return field(node, name).valueStream().map(JsonNode::asString).toList();
  }

  /** The elements of a list; none where the list is left out. */
  static Stream<JsonNode> optionalList(JsonNode node, String name) {
    var field = node.get(name);
    return field == null ? Stream.of() : field.valueStream();
  }

  /** The members of an object, in the file's order. */
  static <T> List<T> members(JsonNode node, BiFunction<String, JsonNode, T> read) {
    return node.propertyStream().map(e -> read.apply(e.getKey(), e.getValue())).toList();
  }

  private static String shortened(JsonNode node) {
    var text = node.toString();
    return text.length() <= 80 ? text : text.substring(0, 80) + "…";
  }
}
