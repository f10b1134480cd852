package org.ringfence.json;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ringfence.model.outcome.Outcome;
import tools.jackson.databind.JsonNode;

/**
 * One group of a text that a program wrote: each field is asked for by its name and kind, and the
 * first that is missing or of another kind ends the reading with a {@link MalformedException}.
 */
public final class StrictJson {
  /** SHA-256 as it is written down. */
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private final JsonNode node;
  private final Set<String> read = new HashSet<>();

  private StrictJson(JsonNode node) {
    if (!node.isObject()) {
      throw new MalformedException("an object is expected");
    }
    this.node = node;
  }

  /** The group that a text holds. */
  public static StrictJson of(String text) {
    return new StrictJson(JsonReading.tree(text));
  }

  /**
   * What is made of a text all of whose fields are asked for, or a refusal that names it.
   *
   * @param name what it is, for people: a file's name or “the sign request”
   * @param mend what to do where it can't be read
   */
  public static <T> Outcome<T> read(
      String name, String text, String mend, Function<StrictJson, T> reading) {
    try {
      return Outcome.done(whole(of(text), reading));
    } catch (MalformedException e) {
      return Outcome.refused(
          "This can't be read: " + e.getMessage() + ". Nothing was changed.", name, mend);
    }
  }

  private static <T> T whole(StrictJson group, Function<StrictJson, T> reading) {
    var made = reading.apply(group);
    group.end();
    return made;
  }

  /** Holds the format's name. */
  public void format(String expected) {
    if (!text("format").equals(expected)) {
      throw new MalformedException("its format is not " + expected);
    }
  }

  public String text(String name) {
    return text(name, field(name));
  }

  private static String text(String name, JsonNode field) {
    if (!field.isString()) {
      throw new MalformedException("“" + name + "” is not a text");
    }
    return field.stringValue();
  }

  /** A text; the digits of what is written as a whole number. */
  public String word(String name) {
    var field = field(name);
    return field.isIntegralNumber() ? field.asString() : text(name, field);
  }

  /** SHA-256 in 64 hexadecimal digits of lower case. */
  public String hash(String name) {
    var text = text(name);
    if (!HASH.matcher(text).matches()) {
      throw new MalformedException("“" + name + "” is not a hash");
    }
    return text;
  }

  public long number(String name) {
    var field = field(name);
    if (!field.isIntegralNumber() || !field.canConvertToLong()) {
      throw new MalformedException("“" + name + "” is not a whole number");
    }
    return field.longValue();
  }

  /** A whole number that is not negative and fits an {@code int}. */
  public int count(String name) {
    var number = number(name);
    if (number < 0 || number > Integer.MAX_VALUE) {
      throw new MalformedException("“" + name + "” is not a count");
    }
    return (int) number;
  }

  public boolean truth(String name) {
    var field = field(name);
    if (!field.isBoolean()) {
      throw new MalformedException("“" + name + "” is neither true nor false");
    }
    return field.booleanValue();
  }

  /** Whether there is such a field, of those that need not be there. */
  public boolean has(String name) {
    return node.has(name);
  }

  /** Whether this field is a group, of those that may be something else. */
  public boolean isObject(String name) {
    return field(name).isObject();
  }

  public StrictJson object(String name) {
    return new StrictJson(field(name));
  }

  /** The names of all fields, in the text's order. */
  public List<String> names() {
    return List.copyOf(node.propertyNames());
  }

  /** What is made of each field by its name, in the text's order. */
  public <T> List<T> each(BiFunction<StrictJson, String, T> reading) {
    return names().stream().map(name -> reading.apply(this, name)).toList();
  }

  /** What is made of each field by its name, under its name and in the text's order. */
  public <T> Map<String, T> map(BiFunction<StrictJson, String, T> reading) {
    var map = new LinkedHashMap<String, T>();
    names().forEach(name -> map.put(name, reading.apply(this, name)));
    return map;
  }

  public List<JsonNode> list(String name) {
    var field = field(name);
    if (!field.isArray()) {
      throw new MalformedException("“" + name + "” is not a list");
    }
    return field.valueStream().toList();
  }

  /** What is made of each group of a list, all of whose fields are asked for. */
  public <T> List<T> objects(String name, Function<StrictJson, T> reading) {
    return list(name).stream().map(each -> whole(new StrictJson(each), reading)).toList();
  }

  /** The groups of a list, of which some fields may not be asked for. */
  public List<StrictJson> groups(String name) {
    return list(name).stream().map(StrictJson::new).toList();
  }

  public List<String> texts(String name) {
    var texts = list(name);
    if (!texts.stream().allMatch(JsonNode::isString)) {
      throw new MalformedException("“" + name + "” is not a list of texts");
    }
    return texts.stream().map(JsonNode::stringValue).toList();
  }

  /** A list of such hashes. */
  public List<String> hashes(String name) {
    var texts = texts(name);
    if (!texts.stream().allMatch(text -> HASH.matcher(text).matches())) {
      throw new MalformedException("“" + name + "” holds something that is not a hash");
    }
    return texts;
  }

  /** Refuses fields that nobody asked for. */
  public void end() {
    if (!read.containsAll(names())) {
      throw new MalformedException("it has a field that does not belong there");
    }
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
