package org.ringfence.exchange.record.brief;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What an exempt paper carries about one assessment, in version 1 of its form, which has no field
 * for it.
 *
 * @param signed the signed record as text; empty for a draft
 * @param draft what a draft says, as a record; empty for a signed one
 * @param names sign-offs by name only
 * @param stale what the paper says about why the sign-off does not hold
 */
public record PaperForm(
    @JsonProperty("signed") String signed,
    @JsonProperty("draft") String draft,
    @JsonProperty("names") List<RecordedSignOff> names,
    @JsonProperty("stale") List<String> stale) {
  public PaperForm {
    names = List.copyOf(names);
    stale = List.copyOf(stale);
  }
}
