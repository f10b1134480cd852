package org.ringfence.assessment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ringfence.model.AssessmentFile;
import org.ringfence.model.Dossier;
import org.ringfence.model.Outcome;
import org.ringfence.model.Wording;

/** Gathers what goes into an assessment file. */
final class Exporting {
  private Exporting() {}

  /** One organisation's assessments; a blank name means the only one there is. */
  static Outcome<AssessmentFile> file(List<Dossier> all, String organisation) {
    var names = all.stream().map(one -> one.entry().organisation().name()).distinct().toList();
    var wanted =
        organisation.isBlank()
            ? names
            : names.stream().filter(name -> name.equalsIgnoreCase(organisation.strip())).toList();
    if (wanted.size() != 1) {
      return Outcome.refused(
          names.isEmpty() ? "The register holds no assessment." : what(organisation),
          "",
          names.isEmpty()
              ? "Start or import one first. Nothing was written."
              : "Name one of these: %s. Nothing was written."
                  .formatted(names.stream().collect(Collectors.joining("; "))));
    }
    var name = wanted.getFirst();
    return Outcome.done(
        new AssessmentFile(
            name,
            all.stream()
                .filter(one -> one.entry().organisation().name().equals(name))
                .map(Dossier::assessment)
                .toList()));
  }

  /** The photos and documents of what a file holds; they stay beside the register. */
  static List<String> evidence(List<Dossier> all, String organisation, Wording wording) {
    return all.stream()
        .filter(
            one ->
                organisation.isBlank()
                    || one.entry().organisation().name().equalsIgnoreCase(organisation.strip()))
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
        ? "The register holds several organisations, and a file holds one."
        : "The register holds no organisation %s.".formatted(organisation.strip());
  }
}
