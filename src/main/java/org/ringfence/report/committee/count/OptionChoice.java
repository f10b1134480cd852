package org.ringfence.report.committee.count;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.paper.TreatmentOption;
import org.ringfence.model.written.Money;

/** Compares options with each other, as far as a report tells of them. */
final class OptionChoice {
  private OptionChoice() {}

  /**
   * An option that costs less than this one, as far as costs are told, and leaves each installation
   * in the same bands, as far as any is known.
   */
  static Optional<TreatmentOption> cheaperAlike(
      List<TreatmentOption> choices, TreatmentOption choice) {
    return choices.stream()
        .filter(
            other -> other.after().values().stream().anyMatch(after -> !after.risks().isEmpty()))
        .filter(other -> other.after().equals(choice.after()))
        .filter(other -> costsLess(other, choice))
        .min(Comparator.comparing(other -> other.total().map(Money::pence).orElse(0L)));
  }

  private static boolean costsLess(TreatmentOption other, TreatmentOption choice) {
    return other.total().isPresent()
        && choice.total().isPresent()
        && other.total().get().pence() < choice.total().get().pence();
  }
}
