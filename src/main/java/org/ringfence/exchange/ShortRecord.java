package org.ringfence.exchange;

import java.util.Optional;
import org.ringfence.model.Outcome;
import org.ringfence.signing.Seal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a paper carries about one assessment where whole records would be too much for anybody to
 * read again: who signed what, so that the signatures can be checked, and nothing to compare the
 * paper's text with.
 *
 * @param name what the paper calls the installation
 * @param assessmentId the assessment's id, as the paper's edition gives it
 * @param installationId the installation's id
 * @param revision the assessment's number, from 1
 * @param methodVersion the version of the method that scored it
 * @param seal the signatures; empty for a draft and for sign-offs by name only
 */
public record ShortRecord(
    String name,
    String assessmentId,
    String installationId,
    int revision,
    String methodVersion,
    Optional<Seal> seal) {
  private static final String FORMAT = "ringfence-short/1";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  /** The same as its text has it, the seal as text too; empty where there is none. */
  private record Form(
      String format,
      String name,
      String assessmentId,
      String installationId,
      int revision,
      String methodVersion,
      String seal) {
    ShortRecord with(Optional<Seal> read) {
      return new ShortRecord(name, assessmentId, installationId, revision, methodVersion, read);
    }
  }

  /** Whether a text is of this kind. */
  public static boolean isOne(String text) {
    try {
      return JSON.readTree(text).path("format").stringValue("").equals(FORMAT);
    } catch (JacksonException e) {
      return false;
    }
  }

  /** The record as text; reading it gives an equal one. */
  public String text() {
    return JSON.writeValueAsString(
        new Form(
            FORMAT,
            name,
            assessmentId,
            installationId,
            revision,
            methodVersion,
            seal.map(Seal::text).orElse("")));
  }

  /**
   * The record that a text holds.
   *
   * @param from where the text is from, for people
   */
  public static Outcome<ShortRecord> read(String from, String text) {
    try {
      var form = JSON.readValue(text, Form.class);
      return form.seal().isEmpty()
          ? Outcome.done(form.with(Optional.empty()))
          : Seal.read(from, form.seal()).map(Optional::of).map(form::with);
    } catch (JacksonException e) {
      return Outcome.refused(
          "What it carries for checking is damaged.",
          from,
          "Get a fresh copy from whoever keeps the register.");
    }
  }
}
