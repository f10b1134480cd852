package org.ringfence.exchange;

import java.util.List;
import org.ringfence.model.Outcome;
import org.ringfence.model.SignOff;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a paper carries about one assessment, so that it can be made again and compared.
 *
 * @param signed the signed record as text; empty for a draft
 * @param draft what a draft says, as {@link SnapshotText} writes it; empty for a signed one
 * @param names sign-offs by name only, as in registers of the first version, which prove nothing
 * @param stale what the paper says about why the sign-off does not hold, which nobody signed
 */
public record PaperRecord(String signed, String draft, List<SignOff> names, List<String> stale) {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  public PaperRecord {
    names = List.copyOf(names);
    stale = List.copyOf(stale);
  }

  /** The same as its text has it. */
  private record Form(String signed, String draft, List<NamedSignature> names, List<String> stale) {
    Form {
      names = List.copyOf(names);
      stale = List.copyOf(stale);
    }
  }

  /** The record as text; reading it gives an equal one. */
  public String text() {
    return JSON.writeValueAsString(new Form(signed, draft, NamedSignature.of(names), stale));
  }

  /** The record that a text holds. */
  public static Outcome<PaperRecord> read(String name, String text) {
    try {
      var form = JSON.readValue(text, Form.class);
      return Outcome.done(
          new PaperRecord(
              form.signed(), form.draft(), NamedSignature.signOffs(form.names()), form.stale()));
    } catch (JacksonException e) {
      return Outcome.refused(
          "What it carries for checking is damaged.",
          name,
          "Get a fresh copy from whoever keeps the register.");
    }
  }
}
