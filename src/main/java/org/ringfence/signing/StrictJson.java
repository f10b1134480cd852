package org.ringfence.signing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.ringfence.model.outcome.Outcome;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON object that is read strictly: every field is there, of its kind, and none besides. Text
 * that comes from elsewhere may be hostile, so depth and length are bounded.
 */
final class StrictJson {
  private static final int DEEPEST = 40;
  private static final int LONGEST = 64 * 1024 * 1024;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(LONGEST)
                          .maxDocumentLength(LONGEST)
                          .build())
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final JsonNode node;
  private final Set<String> read = new HashSet<>();

  private StrictJson(JsonNode node) {
    if (!node.isObject()) {
      throw new MalformedException("an object is expected");
    }
    this.node = node;
  }

  static JsonMapper json() {
    return JSON;
  }

  /** The object that a text holds. */
  static StrictJson of(String text) {
    return new StrictJson(node(text));
  }

  static JsonNode node(String text) {
    try {
      return JSON.readTree(text);
    } catch (JacksonException e) {
      throw new MalformedException("it is not JSON", e);
    }
  }

  /**
   * What is made of a text, or a refusal that names it.
   *
   * @param name what it is, for people: a file's name or “the sign request”
   * @param mend what to do where it can't be read
   */
  static <T> Outcome<T> read(
      String name, String text, String mend, Function<StrictJson, T> reading) {
    try {
      var tree = of(text);
      var made = reading.apply(tree);
      tree.end();
      return Outcome.done(made);
    } catch (MalformedException e) {
      return Outcome.refused(
          "This can't be read: " + e.getMessage() + ". Nothing was changed.", name, mend);
    }
  }

  /** Holds the format's name. */
  void format(String expected) {
    var found = text("format");
    if (!found.equals(expected)) {
      throw new MalformedException("its format is not " + expected);
    }
  }

  String text(String name) {
    var field = field(name);
    if (!field.isString()) {
      throw new MalformedException("“" + name + "” is not a text");
    }
    return field.stringValue();
  }

  String hash(String name) {
    var text = text(name);
    if (!Digest.isOne(text)) {
      throw new MalformedException("“" + name + "” is not a hash");
    }
    return text;
  }

  long number(String name) {
    var field = field(name);
    if (!field.isIntegralNumber() || !field.canConvertToLong()) {
      throw new MalformedException("“" + name + "” is not a whole number");
    }
    return field.longValue();
  }

  int count(String name) {
    var number = number(name);
    if (number < 0 || number > Integer.MAX_VALUE) {
      throw new MalformedException("“" + name + "” is not a count");
    }
    return (int) number;
  }

  boolean truth(String name) {
    var field = field(name);
    if (!field.isBoolean()) {
      throw new MalformedException("“" + name + "” is neither true nor false");
    }
    return field.booleanValue();
  }

  /** Whether there is such a field, of those that need not be there. */
  boolean has(String name) {
    return node.has(name);
  }

  StrictJson object(String name) {
    return new StrictJson(field(name));
  }

  List<JsonNode> list(String name) {
    var field = field(name);
    if (!field.isArray()) {
      throw new MalformedException("“" + name + "” is not a list");
    }
    return field.valueStream().toList();
  }

  <T> List<T> objects(String name, Function<StrictJson, T> reading) {
    return list(name).stream()
        .map(
            each -> {
              var tree = new StrictJson(each);
              var made = reading.apply(tree);
              tree.end();
              return made;
            })
        .toList();
  }

  List<String> texts(String name) {
    var texts = list(name);
    if (!texts.stream().allMatch(JsonNode::isString)) {
      throw new MalformedException("“" + name + "” is not a list of texts");
    }
    return texts.stream().map(JsonNode::stringValue).toList();
  }

  /** Refuses fields that nobody asked for. */
  void end() {
    node.propertyStream()
        .map(Map.Entry::getKey)
        .filter(name -> !read.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new MalformedException("it has a field that does not belong there");
            });
  }

  private JsonNode field(String name) {
    var field = node.get(name);
    if (field == null) {
      throw new MalformedException("“" + name + "” is missing");
    }
    read.add(name);
    return field;
  }
}
