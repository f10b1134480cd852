package org.ringfence.assessment.estate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.catalogue.ReferenceData;
import org.ringfence.model.method.Maker;
import org.ringfence.model.method.Policy;
import org.ringfence.model.method.Weakness;
import org.ringfence.model.paper.EstateReportData.MakerNote;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.paper.InstallationReportData.MakerCount;

/**
 * What papers say of makers and of the law: of a maker where it is, who owns it and which official
 * lists name it, nothing that is held with low confidence, and never that it is barred from
 * contracts.
 */
final class MakerNotes {
  private static final Pattern LIST_DAY =
      Pattern.compile("CISA KEV (\\d{4})\\.(\\d{2})\\.(\\d{2})");
  private static final String LOW = "low";
  private static final Set<String> IN_FORCE = Set.of("in force", "current");
  private static final int MOST_NAMED = 4;

  private final ReferenceData reference;
  private final AssessmentPhrases phrases;

  MakerNotes(CatalogueServices knowledge) {
    this.reference = knowledge.catalogue().reference();
    this.phrases = knowledge.phrases();
  }

  /** Statements about each maker of these installations. */
  List<MakerNote> of(List<InstallationReportData> extracts) {
    return extracts.stream()
        .flatMap(extract -> extract.makers().stream())
        .map(MakerCount::key)
        .distinct()
        .flatMap(key -> reference.maker(key).stream())
        .flatMap(this::of)
        .toList();
  }

  /** Nothing of a maker of whom only little is known for certain. */
  private Stream<MakerNote> of(Maker maker) {
    if (!maker.isKnown() || maker.confidence().equals(LOW)) {
      return Stream.empty();
    }
    var sentences = new ArrayList<String>();
    sentences.add(phrases.say("maker.office", maker.country()));
    if (!maker.owner().isBlank()) {
      sentences.add(phrases.say("maker.owner", maker.owner()));
    }
    lists(maker).forEach(sentences::add);
    exploited(maker).ifPresent(sentences::add);
    return Stream.of(new MakerNote(maker.name(), String.join(" ", sentences)));
  }

  /** The official lists that name it, and what each means for a council here. */
  private Stream<String> lists(Maker maker) {
    return reference.policies().stream()
        .filter(policy -> !policy.confidence().equals(LOW) && names(policy, maker))
        .flatMap(policy -> phrases.find("maker.list." + policy.id()).stream());
  }

  private Optional<String> exploited(Maker maker) {
    var known =
        reference.weaknesses().stream()
            .filter(one -> one.knownExploited() && one.maker().equals(maker.key()))
            .filter(one -> !one.confidence().equals(LOW))
            .toList();
    if (known.isEmpty() || exploitedAsOf().isEmpty()) {
      return Optional.empty();
    }
    var names = phrases.list(known.stream().map(Weakness::id).toList(), MOST_NAMED);
    var day = phrases.day(exploitedAsOf().get());
    return Optional.of(
        known.size() == 1
            ? phrases.say("maker.exploited.one", day, names)
            : phrases.say("maker.exploited.many", day, phrases.number(known.size()), names));
  }

  private static boolean names(Policy policy, Maker maker) {
    return Pattern.compile("\\b" + Pattern.quote(maker.name()) + "\\b")
        .matcher(policy.named())
        .find();
  }

  /** Laws, codes and statements in force where the council is. */
  List<Policy> policies(String jurisdiction) {
    return reference.policies().stream()
        .filter(policy -> !policy.confidence().equals(LOW))
        .filter(policy -> !isPrinciple(policy))
        .filter(
            policy ->
                IN_FORCE.stream().anyMatch(policy.status().toLowerCase(Locale.ROOT)::startsWith))
        .filter(policy -> reaches(policy.jurisdiction(), jurisdiction))
        .toList();
  }

  /** The principles of the code are in the questions; the code itself is listed. */
  private static boolean isPrinciple(Policy policy) {
    return policy.id().startsWith("SCC-");
  }

  private static boolean reaches(String where, String jurisdiction) {
    return where.startsWith("UK")
        || where.toLowerCase(Locale.ROOT).contains(jurisdiction.toLowerCase(Locale.ROOT));
  }

  /** The day of the list of weaknesses known to be exploited; empty where no row tells it. */
  Optional<LocalDate> exploitedAsOf() {
    return reference.weaknesses().stream()
        .flatMap(one -> LIST_DAY.matcher(one.source()).results())
        .map(
            found ->
                LocalDate.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3))))
        .max(LocalDate::compareTo);
  }
}
