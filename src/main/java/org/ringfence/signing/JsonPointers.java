package org.ringfence.signing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.ringfence.json.JsonReading;
import org.ringfence.json.MalformedException;
import tools.jackson.databind.JsonNode;

/** Takes a JSON tree apart into values by their JSON pointers (RFC 6901), and puts it together. */
final class JsonPointers {
  private JsonPointers() {}

  /** A value and where it stands. */
  record Placed(String pointer, JsonNode value) {}

  /**
   * Every value that is neither an object nor a list of objects, or whose pointer is kept whole.
   */
  static List<Placed> items(JsonNode tree, Predicate<String> whole) {
    var found = new ArrayList<Placed>();
    collect("", tree, whole, found);
    return found;
  }

  private static void collect(
      String pointer, JsonNode node, Predicate<String> whole, List<Placed> found) {
    if (isLeaf(node) || (!pointer.isEmpty() && whole.test(pointer))) {
      found.add(new Placed(pointer, node));
    } else if (node.isObject()) {
      node.propertyStream()
          .forEach(
              each ->
                  collect(pointer + "/" + escaped(each.getKey()), each.getValue(), whole, found));
    } else {
      IntStream.range(0, node.size())
          .forEach(at -> collect(pointer + "/" + at, node.get(at), whole, found));
    }
  }

  /** A list of plain values is one value: a question that takes many has one answer. */
  private static boolean isLeaf(JsonNode node) {
    return !node.isContainer()
        || node.isEmpty()
        || (node.isArray() && node.valueStream().noneMatch(JsonNode::isContainer));
  }

  private static String escaped(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }

  private static String plain(String step) {
    return step.replace("~1", "/").replace("~0", "~");
  }

  /** Refuses pointers of which one stands twice or inside another. */
  static void requireTree(List<String> pointers) {
    var known = new HashSet<String>();
    for (var pointer : pointers) {
      if (!pointer.startsWith("/") || !known.add(pointer)) {
        throw new MalformedException("two items are in one place");
      }
    }
    for (var pointer : pointers) {
      for (var cut = pointer.lastIndexOf('/'); cut > 0; cut = pointer.lastIndexOf('/', cut - 1)) {
        if (known.contains(pointer.substring(0, cut))) {
          throw new MalformedException("an item stands inside another");
        }
      }
    }
  }

  /**
   * The tree that these items make. Where a list has lost elements, the others close up; an object
   * whose keys are all numbers can't be told from a list, and is none in our snapshots.
   */
  static JsonNode tree(List<Placed> items) {
    return tree(
        items.stream()
            .map(
                item -> new Path(List.of(item.pointer().substring(1).split("/", -1)), item.value()))
            .toList(),
        0);
  }

  /** A value and the steps to it. */
  private record Path(List<String> steps, JsonNode value) {
    boolean endsAt(int depth) {
      return steps.size() == depth + 1;
    }
  }

  private static JsonNode tree(List<Path> paths, int depth) {
    var below = new LinkedHashMap<String, List<Path>>();
    paths.forEach(
        path -> below.computeIfAbsent(path.steps().get(depth), key -> new ArrayList<>()).add(path));
    var isList = !below.isEmpty() && below.keySet().stream().allMatch(JsonPointers::isNumber);
    return isList ? list(below, depth) : object(below, depth);
  }

  private static JsonNode node(List<Path> paths, int depth) {
    return paths.getFirst().endsAt(depth) ? paths.getFirst().value() : tree(paths, depth + 1);
  }

  private static JsonNode list(Map<String, List<Path>> below, int depth) {
    var list = JsonReading.mapper().createArrayNode();
    below.entrySet().stream()
        .sorted(Comparator.comparing(each -> new BigInteger(each.getKey())))
        .forEach(each -> list.add(node(each.getValue(), depth)));
    return list;
  }

  private static JsonNode object(Map<String, List<Path>> below, int depth) {
    var object = JsonReading.mapper().createObjectNode();
    below.forEach((key, paths) -> object.set(plain(key), node(paths, depth)));
    return object;
  }

  private static boolean isNumber(String key) {
    return key.equals("0")
        || (!key.isEmpty()
            && key.charAt(0) != '0'
            && key.chars().allMatch(c -> c >= '0' && c <= '9'));
  }
}
