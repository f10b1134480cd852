package org.ringfence.ui.estate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which rows somebody wants to see.
 *
 * @param typed what was typed; each of its words has to be found
 * @param choices what was chosen, at most one of a kind
 */
public record EstateFilter(String typed, List<EstateChoice> choices) {
  /** Everything but what is put away. */
  public static final EstateFilter ALL = new EstateFilter("", List.of());

  public EstateFilter {
    choices = List.copyOf(choices);
  }

  /** The same with other words to find. */
  EstateFilter typing(String text) {
    return new EstateFilter(text, choices);
  }

  /** The same with this chosen in place of its kind; without it where it was chosen already. */
  EstateFilter toggling(EstateChoice choice) {
    var others = choices.stream().filter(one -> !one.getClass().equals(choice.getClass())).toList();
    return choices.contains(choice)
        ? new EstateFilter(typed, others)
        : new EstateFilter(typed, Stream.concat(others.stream(), Stream.of(choice)).toList());
  }

  /** Whether everything is shown. */
  boolean isAll() {
    return typed.isBlank() && choices.isEmpty();
  }

  /** Those rows that are wanted, in their order. */
  List<EstateRow> of(List<EstateRow> rows) {
    var words =
        Arrays.stream(typed.strip().toLowerCase(Locale.UK).split("\\s+", -1))
            .filter(word -> !word.isEmpty())
            .toList();
    var archived = choices.stream().anyMatch(EstateChoice.Archived.class::isInstance);
    return rows.stream()
        .filter(row -> archived || !row.isArchived())
        .filter(row -> choices.stream().allMatch(choice -> choice.keeps(row)))
        .filter(row -> words.stream().allMatch(row.searched()::contains))
        .toList();
  }
}
