package org.ringfence.exchange.record.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * What a person should read or settle about a device's maker.
 *
 * @param kind {@code sold-as} with the brand and the maker; {@code look-again} with what says it
 *     and which maker, twice; {@code split} with the brands; {@code letter-for-digit} with the
 *     address as written and as meant, and whose that would be; {@code sellers-address} with the
 *     seller
 * @param texts in the order of the kind
 * @param maker the maker of the kind
 */
public record RecordedRemark(
    @JsonProperty("kind") String kind,
    @JsonProperty("texts") List<String> texts,
    @JsonProperty("maker") Optional<RecordedMaker> maker) {
  public RecordedRemark {
    texts = List.copyOf(texts);
  }
}
