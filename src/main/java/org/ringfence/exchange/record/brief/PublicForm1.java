package org.ringfence.exchange.record.brief;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What a public paper carries about one assessment, in version 1 of its form.
 *
 * @param format {@code ringfence-public/1}
 * @param signed the signed record as text, with hashes for what is withheld; empty for a draft
 * @param draft what is left of a draft, as a record; empty for a signed one
 * @param names sign-offs by name only
 * @param someoneSigned whether anybody has signed, also where no signature may be named
 * @param number which installation of the organisation it is, from 1
 * @param kinds ids of the kinds of detail that are withheld
 * @param questions ids of the questions whose answers are withheld
 * @param grounds what is withheld and why
 * @param changes what the paper says has changed
 * @param stale what the paper says about why the sign-off does not hold
 */
public record PublicForm1(
    @JsonProperty("format") String format,
    @JsonProperty("signed") String signed,
    @JsonProperty("draft") String draft,
    @JsonProperty("names") List<RecordedSignOff> names,
    @JsonProperty("someoneSigned") boolean someoneSigned,
    @JsonProperty("number") int number,
    @JsonProperty("kinds") List<String> kinds,
    @JsonProperty("questions") List<String> questions,
    @JsonProperty("grounds") List<RecordedGround1> grounds,
    @JsonProperty("changes") List<String> changes,
    @JsonProperty("stale") List<String> stale) {
  public PublicForm1 {
    names = List.copyOf(names);
    kinds = List.copyOf(kinds);
    questions = List.copyOf(questions);
    grounds = List.copyOf(grounds);
    changes = List.copyOf(changes);
    stale = List.copyOf(stale);
  }
}
