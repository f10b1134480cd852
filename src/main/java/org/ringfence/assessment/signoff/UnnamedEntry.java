package org.ringfence.assessment.signoff;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ringfence.assessment.entering.EnteredEquipment;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.PlacedAnswer;

/**
 * Says of how many answers, and of how much equipment, nobody knows who entered it. Nobody is
 * barred by it, but whoever signs should know that nobody could be.
 */
final class UnnamedEntry {
  private UnnamedEntry() {}

  /** A sentence or two for each; none where everybody is known. */
  static List<String> notes(SigningCase one) {
    return Stream.of(
            note(answers(one), "unnamed.answer"),
            note(devices(one), "unnamed.line"),
            note(facts(one), "unnamed.fact"))
        .flatMap(Optional::stream)
        .toList();
  }

  private static long answers(SigningCase one) {
    return one.dossier().places().values().stream()
        .filter(placed -> !placed.answer().values().isEmpty())
        .map(placed -> placed.enteredBy(one.entered().getOrDefault(placed.question(), List.of())))
        .filter(PlacedAnswer::isEnteredByUnknown)
        .count();
  }

  private static long devices(SigningCase one) {
    return switch (one.dossier().assessment().equipment()) {
      case Equipment.Devices(var devices) ->
          IntStream.range(0, devices.size())
              .filter(line -> EnteredEquipment.isSaid(devices.get(line)))
              .filter(line -> isUnknown(one.equipment().device(line).enteredBy()))
              .count();
      case Equipment.Known _ -> 0;
    };
  }

  private static long facts(SigningCase one) {
    return switch (one.dossier().assessment().equipment()) {
      case Equipment.Devices _ -> 0;
      case Equipment.Known(var facts) ->
          facts.known().keySet().stream()
              .filter(fact -> isUnknown(one.equipment().fact(fact)))
              .count();
    };
  }

  private static boolean isUnknown(List<String> people) {
    return people.isEmpty() || people.contains(PlacedAnswer.NOT_KNOWN);
  }

  private static Optional<String> note(long count, String key) {
    return count == 0 ? Optional.empty() : Optional.of(TEXTS.count(key, Math.toIntExact(count)));
  }
}
