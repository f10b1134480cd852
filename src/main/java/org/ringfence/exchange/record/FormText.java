package org.ringfence.exchange.record;

import java.util.Optional;
import org.ringfence.json.JsonReading;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What papers carry as JSON, each form field by field as its type says. */
public final class FormText {
  private static final JsonMapper JSON =
      JsonReading.mapperBuilder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  private FormText() {}

  /** The form as text; reading it gives an equal one. */
  public static String write(Record form) {
    return JSON.writeValueAsString(form);
  }

  /** The form that a text holds; empty where it does not hold one whole. */
  public static <T extends Record> Optional<T> read(String text, Class<T> form) {
    try {
      return Optional.ofNullable(JSON.readValue(text, form));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** The name of its format that a text gives; empty where it gives none. */
  public static String format(String text) {
    try {
      return JSON.readTree(text).path("format").stringValue("");
    } catch (JacksonException e) {
      return "";
    }
  }
}
