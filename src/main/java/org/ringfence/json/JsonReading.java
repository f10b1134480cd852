package org.ringfence.json;

import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How every JSON text is read, whoever wrote it: bounded in depth and length, no name twice in one
 * group, nothing after its end.
 */
public final class JsonReading {
  /** How many brackets may stand in one another; no file of ours has ten. */
  static final int DEEPEST = 50;

  /** In bytes; a request to sign with its photos is the largest text that is meant. */
  private static final int LONGEST = 64 * 1024 * 1024;

  private static final JsonMapper MAPPER = mapperBuilder().build();

  private JsonReading() {}

  /** What parses a text within the limits, and within those that one kind of file has besides. */
  static JsonFactory factory(UnaryOperator<StreamReadConstraints.Builder> tighter) {
    var limits =
        StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxStringLength(LONGEST)
            .maxDocumentLength(LONGEST);
    return JsonFactory.builder().streamReadConstraints(tighter.apply(limits).build()).build();
  }

  /** What reads a text into types of its format, which may ask for more. */
  public static JsonMapper.Builder mapperBuilder() {
    return JsonMapper.builder(factory(limits -> limits))
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }

  /** What makes nodes, and text of them. */
  public static JsonMapper mapper() {
    return MAPPER;
  }

  /**
   * The tree of a text.
   *
   * @throws MalformedException where it is not JSON, or beyond the limits
   */
  public static JsonNode tree(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JacksonException e) {
      throw new MalformedException("it is not JSON", e);
    }
  }
}
