package org.ringfence.exchange.record;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.ringfence.json.JsonReading;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Records as JSON: writes the newest version and reads every one. */
public final class RecordText {
  private static final String OUTLINE = "outline";

  private static final JsonMapper JSON =
      JsonReading.mapperBuilder()
          // Maps keep no order of their own, and the same content has to give the same text.
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .changeDefaultVisibility(
              visible ->
                  visible
                      .withFieldVisibility(JsonAutoDetect.Visibility.ANY)
                      .withGetterVisibility(JsonAutoDetect.Visibility.NONE)
                      .withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_ABSENT))
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  private RecordText() {}

  /** The record and its outline as one JSON object. */
  public static JsonNode write(AssessmentRecord record) {
    var tree = (ObjectNode) JSON.<JsonNode>valueToTree(record);
    tree.set(OUTLINE, JSON.valueToTree(RecordedOutline.of(record)));
    return tree;
  }

  /**
   * The record that a text holds; empty where it is not all there, or its outline says something
   * else than the rest.
   */
  public static Optional<AssessmentRecord> read(String text) {
    try {
      return tree(text).flatMap(RecordText::completed).flatMap(RecordText::whole);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static Optional<AssessmentRecord> whole(ObjectNode tree) {
    // Records that were signed before there was an outline have none.
    var outline = Optional.ofNullable(tree.remove(OUTLINE));
    var record = JSON.treeToValue(tree, AssessmentRecord.class);
    return outline
            .map(told -> JSON.treeToValue(told, RecordedOutline.class))
            .filter(told -> !told.isOf(record))
            .isPresent()
        ? Optional.empty()
        : Optional.of(record);
  }

  /**
   * What a text holds, as the newest version has it, where items may have been withheld; empty
   * where it is no JSON object or of a version that is not known yet.
   */
  public static Optional<JsonNode> left(String text) {
    try {
      return tree(text)
          .map(tree -> version(tree).isEmpty() ? Version1.turned(tree) : tree)
          .map(tree -> tree);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /**
   * The words that what is left of a text keeps; none where it keeps none.
   *
   * @throws IllegalArgumentException where what stands there is no words
   */
  public static RecordedWords words(JsonNode left) {
    var words = left.path("words");
    try {
      return words.isMissingNode()
          ? RecordedWords.NONE
          : JSON.treeToValue(words, RecordedWords.class);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("the words are none", e);
    }
  }

  /** A JSON object of a version that is known. */
  private static Optional<ObjectNode> tree(String text) {
    return JSON.readTree(text) instanceof ObjectNode tree
            && version(tree)
                .map(version -> version == AssessmentRecord.VERSION)
                .orElseGet(() -> !Version1.isLater(tree))
        ? Optional.of(tree)
        : Optional.empty();
  }

  private static Optional<ObjectNode> completed(ObjectNode tree) {
    return Optional.of(version(tree).isEmpty() ? Version1.completed(Version1.turned(tree)) : tree);
  }

  /** The version that a record names; empty for the first, which names none. */
  private static Optional<Integer> version(ObjectNode tree) {
    var version = tree.path("version");
    return version.isMissingNode()
        ? Optional.empty()
        : Optional.of(version.isIntegralNumber() ? version.intValue() : 0);
  }
}
