package org.ringfence.assessment.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.installation.AssessmentFile;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.installation.RegisterEntry;

/**
 * Sees what of a file a register holds already. Two assessments that stand in one file at the same
 * site, under one name of installation and with equipment in common are revisions of each other;
 * nobody is asked about what the file shows by itself.
 */
final class ImportPlanning {
  private final AssessmentFile file;
  private final List<RegisterEntry> entries;
  private final SameAssessment comparison;
  private final Set<String> here;
  private final List<RegisterEntry> same = new ArrayList<>();
  private final List<RegisterEntry> differing = new ArrayList<>();
  private final List<Assessment> fresh = new ArrayList<>();
  private final Map<String, KnownInstallation> following = new HashMap<>();
  private final List<KnownInstallation> asked = new ArrayList<>();

  /** What stands where in the register, or will once this is brought in. */
  private final Map<String, RegisterEntry> byId = new HashMap<>();

  private ImportPlanning(
      AssessmentFile file, List<RegisterEntry> entries, SameAssessment comparison) {
    this.file = file;
    this.entries = entries;
    this.comparison = comparison;
    this.here =
        entries.stream().map(RegisterEntry::assessmentId).collect(Collectors.toUnmodifiableSet());
    entries.forEach(entry -> byId.put(entry.assessmentId(), entry));
  }

  /**
   * What is to be done with a file.
   *
   * @param entries all that the register holds
   */
  static ImportPlan of(
      ImportedNames.Readable read, List<RegisterEntry> entries, SameAssessment comparison) {
    return new ImportPlanning(read.file(), entries, comparison).plan(read.joined());
  }

  private ImportPlan plan(List<String> joined) {
    var earliestFirst =
        file.assessments().stream().sorted(Comparator.comparing(Assessment::assessedOn)).toList();
    file.assessments().stream().filter(this::isHere).forEach(this::compare);
    earliestFirst.stream().filter(one -> !isHere(one)).forEach(fresh::add);
    var others = new KnownInstallations(entries);
    var before = new HashMap<String, List<Assessment>>();
    for (var one : earliestFirst) {
      var ofSite = before.computeIfAbsent(one.site().id(), _ -> new ArrayList<>());
      if (!isHere(one)) {
        place(one, ofSite, others);
      }
      ofSite.add(one);
    }
    return new ImportPlan(file.of(fresh), same, differing, following, asked, joined);
  }

  private boolean isHere(Assessment one) {
    return here.contains(one.id());
  }

  private void compare(Assessment one) {
    var entry = byId.get(one.id());
    if (entry != null) {
      (comparison.isSame(entry, file.organisation(), one) ? same : differing).add(entry);
    }
  }

  /** Finds what a new one follows: what the file shows first, else what is alike. */
  private void place(Assessment one, List<Assessment> ofSite, KnownInstallations others) {
    var alike = ofSite.stream().filter(earlier -> isSamePlace(earlier, one)).toList();
    var shown =
        alike.stream().filter(earlier -> haveInCommon(earlier, one)).reduce((_, last) -> last);
    var follows = shown.map(earlier -> known(earlier, one)).filter(known -> !known.isEarlier());
    follows.ifPresent(known -> following.put(one.id(), known));
    var question =
        follows.isPresent()
            ? Optional.<KnownInstallation>empty()
            : others
                .of(file.organisation(), one)
                .or(() -> alike.reversed().stream().findFirst().map(last -> known(last, one)));
    question.ifPresent(asked::add);
    byId.put(one.id(), entry(one, follows.or(() -> question)));
  }

  private KnownInstallation known(Assessment earlier, Assessment one) {
    var entry = byId.get(earlier.id());
    if (entry == null) {
      throw new IllegalStateException("every earlier assessment has its place");
    }
    var newest = newest(entry);
    return new KnownInstallation(one, newest, !entries.contains(newest));
  }

  /** The newest of its installation that is in the register already. */
  private RegisterEntry newest(RegisterEntry entry) {
    return byId.values().stream()
        .filter(one -> one.installationId().equals(entry.installationId()))
        .max(Comparator.comparingInt(RegisterEntry::revision))
        .orElse(entry);
  }

  /** A line as it would stand in the register; its first of an installation names that. */
  private RegisterEntry entry(Assessment one, Optional<KnownInstallation> known) {
    var before = known.map(KnownInstallation::known);
    return new RegisterEntry(
        one.id(),
        new Organisation("", file.organisation()),
        one.site(),
        Optional.empty(),
        before.map(RegisterEntry::installationId).orElse(one.id()),
        one.installation().name(),
        one.assessedOn(),
        false,
        before.map(RegisterEntry::revision).orElse(0) + 1,
        before.map(RegisterEntry::assessmentId));
  }

  private static boolean isSamePlace(Assessment one, Assessment other) {
    return KnownInstallations.isSame(one.installation().name(), other.installation().name());
  }

  private static boolean haveInCommon(Assessment one, Assessment other) {
    var labels = new HashSet<>(labels(one.equipment()));
    labels.retainAll(labels(other.equipment()));
    return one.equipment().equals(other.equipment()) || !labels.isEmpty();
  }

  private static Set<String> labels(Equipment equipment) {
    return equipment instanceof Equipment.Devices(var devices)
        ? devices.stream()
            .map(Device::label)
            .filter(label -> !label.isBlank())
            .collect(Collectors.toSet())
        : Set.of();
  }
}
