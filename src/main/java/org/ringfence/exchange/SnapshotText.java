package org.ringfence.exchange;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.ringfence.model.Equipment;
import org.ringfence.model.Outcome;
import org.ringfence.model.Value;
import org.ringfence.signing.Snapshot;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is signed of an assessment as JSON, field by field as its records have them. */
public final class SnapshotText {
  /**
   * What is one item with all that is below it: explanations that nobody reads in parts. All else
   * is an item for each value, so that a single one can be withheld.
   */
  private static final List<Pattern> WHOLE =
      List.of(
          Pattern.compile("/risk/held/\\d+"),
          Pattern.compile("/risk/risks/\\d+/[a-z]+/(steps|controls|rules)"),
          Pattern.compile("/risk/(checks|contradictions)"),
          Pattern.compile("/advice/\\d+"),
          Pattern.compile("/devices/\\d+/finding"),
          Pattern.compile("/outline/answers/[^/]+"));

  private static final String OUTLINE = "outline";

  private final JsonMapper json =
      JsonMapper.builder()
          .changeDefaultVisibility(
              visible ->
                  visible
                      .withFieldVisibility(JsonAutoDetect.Visibility.ANY)
                      .withGetterVisibility(JsonAutoDetect.Visibility.NONE)
                      .withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .addMixIn(Value.class, Told.class)
          .addMixIn(Equipment.class, Told.class)
          .build();

  /** Which of the two it is shows from its fields. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
  private interface Told {}

  /** Whether all below this JSON pointer is one item. */
  public boolean isWhole(String pointer) {
    return WHOLE.stream().anyMatch(one -> one.matcher(pointer).matches());
  }

  /** One JSON object; beside what the records have, the outline that a public edition tells. */
  public String write(SnapshotContent content) {
    return json.writeValueAsString(tree(content));
  }

  /**
   * What is left of it once all else is withheld, as JSON.
   *
   * @param kept the pointers of the items that stay
   */
  public String left(SnapshotContent content, Predicate<String> kept) {
    return Snapshot.left(tree(content), this::isWhole, kept);
  }

  private ObjectNode tree(SnapshotContent content) {
    var tree = (ObjectNode) json.<JsonNode>valueToTree(content);
    tree.set(OUTLINE, json.valueToTree(SnapshotOutline.of(content)));
    return tree;
  }

  /**
   * What a text holds; refused where it is not all there.
   *
   * @param name where the text is from, for people
   */
  public Outcome<SnapshotContent> read(String name, String text) {
    try {
      return json.readTree(text) instanceof ObjectNode tree ? read(name, tree) : damaged(name);
    } catch (JacksonException e) {
      return damaged(name);
    }
  }

  /** Records that were signed before there was an outline have none. */
  private Outcome<SnapshotContent> read(String name, ObjectNode tree) {
    var outline = Optional.ofNullable(tree.remove(OUTLINE));
    EarlierDevices.complete(tree);
    var content = json.treeToValue(tree, SnapshotContent.class);
    return outline.filter(told -> !told.equals(outline(content))).isPresent()
        ? damaged(name)
        : Outcome.done(content);
  }

  private JsonNode outline(SnapshotContent content) {
    // Written and read again, so that a number is of the same kind as one that was read.
    return json.readTree(json.writeValueAsString(SnapshotOutline.of(content)));
  }

  private static Outcome<SnapshotContent> damaged(String name) {
    return Outcome.refused(
        "The signed record is not complete, or another version of Ringfence made it. Nothing was"
            + " changed.",
        name,
        "Get a fresh copy from whoever keeps the register.");
  }
}
