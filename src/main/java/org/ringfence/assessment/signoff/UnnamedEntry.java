package org.ringfence.assessment.signoff;

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
            note(answers(one), "answer", "an answer"),
            note(devices(one), "line of the equipment", "equipment"),
            note(facts(one), "fact of the equipment", "equipment"))
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

  private static Optional<String> note(long count, String one, String what) {
    return count == 0
        ? Optional.empty()
        : Optional.of(
            "Who entered %s is not known for certain: %s in a file, or earlier than this register keeps it."
                    .formatted(
                        count == 1 ? "1 " + one : counted(count, one),
                        count == 1 ? "it came" : "they came")
                + " Whoever entered %s that lowers the risk should not approve it."
                    .formatted(what));
  }

  /** The first word is what is counted. */
  private static String counted(long count, String one) {
    return "%,d %s".formatted(count, one.replaceFirst("^\\w+", "$0s"));
  }
}
