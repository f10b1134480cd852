package org.ringfence.assessment.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.assessment.entering.EnteredEquipment;
import org.ringfence.assessment.ledger.AssessmentContributors;
import org.ringfence.model.installation.PlacedAnswer;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.register.Register;

/** What a register knew of each installation before a file was brought in. */
final class EarlierAnswers {
  private final Register register;
  private final Map<String, List<RegisterEntry>> byInstallation;
  private final Map<String, List<RegisterEntry>> byName;

  EarlierAnswers(Register register) {
    this.register = register;
    var entries = register.entries();
    this.byInstallation = by(entries, RegisterEntry::installationId);
    this.byName = by(entries, AssessmentContributors::name);
  }

  private static Map<String, List<RegisterEntry>> by(
      List<RegisterEntry> entries, Function<RegisterEntry, String> key) {
    return entries.stream().collect(Collectors.groupingBy(key));
  }

  /** The answers of every assessment of the same installation. */
  List<PlacedAnswer> of(RegisterEntry entry) {
    return assessments(entry).flatMap(one -> register.answers(one).stream()).toList();
  }

  /** The equipment of every assessment of the same installation. */
  List<EnteredEquipment> equipment(RegisterEntry entry) {
    return assessments(entry)
        .map(one -> EnteredEquipment.of(register, one.assessmentId()))
        .toList();
  }

  private Stream<RegisterEntry> assessments(RegisterEntry entry) {
    return Stream.concat(
            byInstallation.getOrDefault(entry.installationId(), List.of()).stream(),
            byName.getOrDefault(AssessmentContributors.name(entry), List.of()).stream())
        .distinct();
  }

  /** Who entered the same value of an answer. */
  static List<String> entered(List<PlacedAnswer> earlier, PlacedAnswer placed) {
    return earlier.stream()
        .filter(one -> one.question().equals(placed.question()))
        .filter(one -> values(one).equals(values(placed)))
        .flatMap(one -> one.enteredBy().stream())
        .filter(id -> !id.equals(PlacedAnswer.NOT_KNOWN))
        .distinct()
        .toList();
  }

  private static Set<String> values(PlacedAnswer placed) {
    return Set.copyOf(placed.answer().values());
  }
}
