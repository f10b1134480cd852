package org.ringfence.exchange;

import java.util.List;
import org.ringfence.model.Outcome;
import org.ringfence.model.Ruling;
import org.ringfence.model.SignOff;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a public paper carries about one assessment, so that it can be made again and compared: the
 * record without what is withheld, and what the paper says that is in no record.
 *
 * @param format {@link #FORMAT}
 * @param signed the signed record with hashes in place of what is withheld, as text; empty for a
 *     draft
 * @param draft what is left of a draft, as JSON; empty for a signed record
 * @param names sign-offs by name only, as in registers of the first version, which prove nothing
 * @param someoneSigned whether anybody has signed, also where no signature may be named
 * @param number which installation of the organisation it is, from 1
 * @param kinds ids of the kinds of detail that are withheld
 * @param questions ids of the questions whose answers are withheld
 * @param rulings what is withheld and why, as a paper about this one installation prints it; none
 *     in a paper about all
 * @param changes what the paper says has changed
 * @param stale what the paper says about why the sign-off does not hold
 */
public record PublicRecord(
    String format,
    String signed,
    String draft,
    List<SignOff> names,
    boolean someoneSigned,
    int number,
    List<String> kinds,
    List<String> questions,
    List<Ruling> rulings,
    List<String> changes,
    List<String> stale) {
  /** Tells it from what an exempt paper carries. */
  public static final String FORMAT = "ringfence-public/1";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  public PublicRecord {
    names = List.copyOf(names);
    kinds = List.copyOf(kinds);
    questions = List.copyOf(questions);
    rulings = List.copyOf(rulings);
    changes = List.copyOf(changes);
    stale = List.copyOf(stale);
  }

  /** Whether a text is of this kind and not what an exempt paper carries. */
  public static boolean isOne(String text) {
    try {
      return JSON.readTree(text).path("format").stringValue("").equals(FORMAT);
    } catch (JacksonException e) {
      return false;
    }
  }

  /** The record as text; reading it gives an equal one. */
  public String text() {
    return JSON.writeValueAsString(this);
  }

  /** The record that a text holds. */
  public static Outcome<PublicRecord> read(String name, String text) {
    try {
      return Outcome.done(JSON.readValue(text, PublicRecord.class));
    } catch (JacksonException e) {
      return Outcome.refused(
          "What it carries for checking is damaged.",
          name,
          "Get a fresh copy from whoever keeps the register.");
    }
  }
}
