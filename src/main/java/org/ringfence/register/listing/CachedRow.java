package org.ringfence.register.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a list shows of one assessment, as it is kept. It names nobody and no place.
 *
 * @param assessment its id
 * @param key hash of all that it was worked out from
 * @param firstDay the day on which it was worked out; before it nothing is known
 * @param lastDay the last day on which it is so, if nothing changes
 * @param makers names of those who made its equipment
 * @param cameras how many, where that is known
 * @param status id of how far it can be relied on
 * @param scores inherent, residual, attainable and worst
 * @param bands ids of their bands
 * @param drivers ids of the risks that make the headline
 * @param place likelihood and consequence; empty where too little is known
 * @param proven how many questions are answered and shown well enough
 * @param asked how many are asked
 * @param signed how far it is signed, in words
 * @param draft whether nobody has signed
 * @param lapsed whether it was signed and that does not hold any longer
 * @param reviewDue the day by which it has to be looked at again
 * @param next what to check next
 */
public record CachedRow(
    String assessment,
    String key,
    LocalDate firstDay,
    LocalDate lastDay,
    List<String> makers,
    Optional<Integer> cameras,
    String status,
    List<Integer> scores,
    List<String> bands,
    List<String> drivers,
    List<Integer> place,
    int proven,
    int asked,
    String signed,
    boolean draft,
    boolean lapsed,
    Optional<LocalDate> reviewDue,
    String next) {
  public CachedRow {
    makers = List.copyOf(makers);
    scores = List.copyOf(scores);
    bands = List.copyOf(bands);
    drivers = List.copyOf(drivers);
    place = List.copyOf(place);
  }

  /** Whether it was worked out from this and says what is so on a day. */
  public boolean isOf(String content, LocalDate day) {
    return key.equals(content) && !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }
}
