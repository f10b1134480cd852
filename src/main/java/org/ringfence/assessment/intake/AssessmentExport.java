package org.ringfence.assessment.intake;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.assessment.ledger.AssessmentContributors;
import org.ringfence.assessment.ledger.RegisterListing;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.AssessmentFile;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.method.Wording;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;

/** Gathers what goes into an assessment file. */
public final class AssessmentExport {
  private AssessmentExport() {}

  /**
   * One organisation's assessments that can be read; a blank name means the only one there is.
   * Refused where none of them can be read.
   */
  public static Outcome<Gathered> gathered(RegisterListing all, String organisation) {
    return name(all, organisation)
        .map(name -> gathered(name, all))
        .then(AssessmentExport::unlessNone);
  }

  /**
   * What goes into a file.
   *
   * @param dossiers of the organisation, in the register's order
   * @param unread why others of it can't be read, each with its name
   */
  public record Gathered(String organisation, List<Dossier> dossiers, List<Problem> unread) {
    /** The file, with who entered what it says as far as the lineage knows it. */
    public AssessmentFile file(AssessmentContributors lineage) {
      return new AssessmentFile(
          organisation,
          dossiers.stream().map(Dossier::assessment).toList(),
          dossiers.stream().collect(Collectors.toMap(one -> one.assessment().id(), lineage::named)),
          dossiers.stream()
              .collect(Collectors.toMap(one -> one.assessment().id(), lineage::namedHistory)),
          dossiers.stream()
              .filter(one -> !one.reopened().isEmpty())
              .collect(Collectors.toMap(one -> one.assessment().id(), Dossier::reopened)));
    }
  }

  private static Gathered gathered(String name, RegisterListing all) {
    return new Gathered(
        name,
        all.dossiers().stream().filter(one -> isOf(name, one.entry())).toList(),
        all.unread().stream()
            .filter(one -> isOf(name, one.entry()))
            .map(RegisterListing.Unread::problem)
            .toList());
  }

  private static boolean isOf(String name, RegisterEntry entry) {
    return entry.organisation().name().equals(name);
  }

  private static Outcome<Gathered> unlessNone(Gathered gathered) {
    return gathered.dossiers().isEmpty()
        ? new Outcome.Refused<>(gathered.unread())
        : Outcome.done(gathered);
  }

  private static Outcome<String> name(RegisterListing all, String organisation) {
    var names =
        Stream.concat(
                all.dossiers().stream().map(Dossier::entry),
                all.unread().stream().map(RegisterListing.Unread::entry))
            .map(entry -> entry.organisation().name())
            .distinct()
            .toList();
    var wanted =
        organisation.isBlank()
            ? names
            : names.stream().filter(name -> name.equalsIgnoreCase(organisation.strip())).toList();
    if (wanted.size() != 1) {
      return Outcome.refused(
          names.isEmpty() ? TEXTS.say("export.none") : what(organisation),
          "",
          names.isEmpty()
              ? TEXTS.say("export.none.mend")
              : TEXTS.say("export.which.mend", names.stream().collect(Collectors.joining("; "))));
    }
    return Outcome.done(wanted.getFirst());
  }

  /** The photos and documents of what a file holds; they stay beside the register. */
  public static List<String> evidence(List<Dossier> all, Wording wording) {
    return all.stream()
        .flatMap(
            one ->
                one.attachments().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .flatMap(
                        each ->
                            each.getValue().stream()
                                .map(
                                    file ->
                                        "%s (%s, %s: %s)"
                                            .formatted(
                                                file.name(),
                                                wording.title(each.getKey()),
                                                one.entry().site().name(),
                                                one.entry().installation()))))
        .distinct()
        .toList();
  }

  private static String what(String organisation) {
    return organisation.isBlank()
        ? TEXTS.say("export.several")
        : TEXTS.say("organisations.unknown", organisation.strip());
  }
}
