package org.ringfence.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ringfence.json.JsonPiece.Decimal;
import org.ringfence.json.JsonPiece.Items;
import org.ringfence.json.JsonPiece.Members;
import org.ringfence.json.JsonPiece.Nothing;
import org.ringfence.json.JsonPiece.Text;
import org.ringfence.json.JsonPiece.Truth;
import org.ringfence.json.JsonPiece.Whole;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Parses strict JSON into a tree that remembers lines, within limits that no real file meets. */
public final class JsonTree {
  private static final long MOST_PARTS = 5_000_000;

  /** In characters; longer texts are seldom alike. */
  private static final int LONGEST_SHARED = 40;

  /** Where the way only goes on as it went. */
  private static final Pattern REPEATED = Pattern.compile("(\\[0])(?:\\[0])+");

  private static final JsonFactory FACTORY =
      JsonReading.factory(
          limits ->
              limits
                  .maxTokenCount(MOST_PARTS)
                  .maxNumberLength(JsonLimits.LONGEST_NAME)
                  .maxNameLength(JsonLimits.LONGEST_NAME));

  private final String text;
  private final JsonParser parser;
  private final FileProblems problems;
  private final Map<String, String> known = new HashMap<>();

  private JsonTree(String text, JsonParser parser, FileProblems problems) {
    this.text = text;
    this.parser = parser;
    this.problems = problems;
  }

  /** The tree of this text; empty where it has none, which is then among the problems. */
  public static Optional<JsonPiece> parse(String text, FileProblems problems) {
    if (text.isBlank()) {
      problems.add(new FilePlace("", 0), "This file is empty.", "Choose another file.");
      return Optional.empty();
    }
    try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return new JsonTree(text, parser, problems).root();
    }
  }

  private Optional<JsonPiece> root() {
    try {
      var root = node(parser.nextToken());
      if (parser.nextToken() == null) {
        return Optional.of(root);
      }
      problems.add(
          new FilePlace("", line()),
          "There is more in this file after its end.",
          "Remove what follows the last closing bracket.");
    } catch (JacksonException e) {
      refuse(e);
    }
    return Optional.empty();
  }

  private JsonPiece node(JsonToken token) {
    var line = line();
    return switch (token) {
      case START_OBJECT -> members(line);
      case START_ARRAY -> items(line);
      case VALUE_STRING -> new Text(once(parser.getString()), line);
      case VALUE_NUMBER_INT -> new Whole(parser.getString(), line);
      case VALUE_NUMBER_FLOAT -> new Decimal(line);
      case VALUE_TRUE, VALUE_FALSE -> new Truth(line);
      case VALUE_NULL -> new Nothing(line);
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("a value can't begin with " + token);
    };
  }

  /** A large file says "stated" and "not known" many thousand times; each is held once. */
  private String once(String value) {
    return value.length() > LONGEST_SHARED ? value : known.computeIfAbsent(value, same -> same);
  }

  private JsonPiece members(int line) {
    var members = new LinkedHashMap<String, JsonPiece>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      var key = parser.currentName();
      var before = members.putIfAbsent(key, node(parser.nextToken()));
      if (before != null) {
        problems.add(
            JsonPath.of(parser.streamReadContext(), line()),
            MessageEscaping.quoted(key)
                + " is here twice; it is on line "
                + before.line()
                + " already.",
            "Remove one of the two.");
      }
    }
    return new Members(members, line);
  }

  private JsonPiece items(int line) {
    var items = new ArrayList<JsonPiece>();
    for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
      items.add(node(token));
    }
    return new Items(items, line);
  }

  private void add(FilePlace place, JsonFault fault) {
    problems.add(place, fault.what(), fault.mend());
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  private void refuse(JacksonException e) {
    // Jackson gives no location with some of its limits.
    var location = Optional.ofNullable(e.getLocation()).orElseGet(parser::currentLocation);
    var place = JsonPath.of(parser.streamReadContext(), location.getLineNr());
    switch (e) {
      case UnexpectedEndOfInputException _ ->
          problems.add(
              place,
              "The file ends here, too early, as if it had been cut off.",
              "Ask for a whole copy of it.");
      case StreamConstraintsException _ ->
          problems.add(limited(place), limit(), "Check that it is the right file.");
      default -> add(place, JsonFault.of(text, e));
    }
  }

  /** The way through fifty brackets says nothing but that they are there. */
  private FilePlace limited(FilePlace place) {
    return new FilePlace(
        isDeep() ? REPEATED.matcher(place.path()).replaceAll("$1") : place.path(), place.line());
  }

  private boolean isDeep() {
    return parser.streamReadContext().getNestingDepth() >= JsonReading.DEEPEST;
  }

  private String limit() {
    if (isDeep()) {
      return "The brackets here are more than "
          + JsonReading.DEEPEST
          + " deep; no assessment file's are.";
    }
    if (parser.currentTokenCount() >= MOST_PARTS) {
      return "This file has more than 5 million parts; no assessment file has.";
    }
    return "Here is a number or a name longer than any in an assessment file.";
  }
}
