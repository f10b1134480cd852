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
import org.ringfence.catalogue.PaperData;
import org.ringfence.catalogue.ReferenceData;
import org.ringfence.model.method.Maker;
import org.ringfence.model.method.Policy;
import org.ringfence.model.method.Weakness;
import org.ringfence.model.paper.EstateReportData.MakerNote;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.paper.InstallationReportData.MakerCount;

/**
 * What papers may say of makers and of the law: of a maker only what has a primary source, nothing
 * that is held with low confidence, and never that it is barred from contracts.
 */
final class MakerNotes {
  private static final Pattern LIST_DAY =
      Pattern.compile("CISA KEV (\\d{4})\\.(\\d{2})\\.(\\d{2})");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final String REGISTRY = "IEEE";
  private static final String LOW = "low";
  private static final String DEBARRED = "debar";
  private static final Set<String> IN_FORCE = Set.of("in force", "current");
  private static final int MOST_NAMED = 4;

  private final ReferenceData reference;
  private final PaperData papers;
  private final AssessmentPhrases phrases;

  MakerNotes(CatalogueServices knowledge) {
    this.reference = knowledge.catalogue().reference();
    this.papers = knowledge.catalogue().papers();
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

  private Stream<MakerNote> of(Maker maker) {
    var notes = new ArrayList<MakerNote>();
    registered(maker).ifPresent(notes::add);
    exploited(maker).ifPresent(notes::add);
    notes.addAll(instruments(maker));
    return notes.stream();
  }

  /** The registry of network addresses says in which country a maker is registered. */
  private Optional<MakerNote> registered(Maker maker) {
    return papers.primary(maker.source()).stream()
        .filter(source -> source.startsWith(REGISTRY))
        .filter(source -> !maker.confidence().equals(LOW))
        .findFirst()
        .map(source -> note(maker, phrases.say("maker.registered", maker.country()), source));
  }

  private Optional<MakerNote> exploited(Maker maker) {
    var known =
        reference.weaknesses().stream()
            .filter(one -> one.knownExploited() && one.maker().equals(maker.key()))
            .filter(one -> !one.confidence().equals(LOW))
            .filter(one -> !papers.primary(one.source()).isEmpty())
            .toList();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    var names = phrases.list(known.stream().map(Weakness::id).toList(), MOST_NAMED);
    var statement =
        known.size() == 1
            ? phrases.say("maker.exploited.one", names)
            : phrases.say("maker.exploited.many", phrases.number(known.size()), names);
    return Optional.of(
        note(maker, statement, papers.primary(known.getFirst().source()).getFirst()));
  }

  private List<MakerNote> instruments(Maker maker) {
    return reference.policies().stream()
        .filter(policy -> !policy.confidence().equals(LOW))
        .filter(policy -> names(policy, maker) && !speaksOfDebarment(policy))
        .flatMap(
            policy ->
                papers.primary(policy.source()).stream()
                    .limit(1)
                    .map(source -> note(maker, said(policy), source)))
        .toList();
  }

  private static boolean names(Policy policy, Maker maker) {
    return Pattern.compile("\\b" + Pattern.quote(maker.name()) + "\\b")
        .matcher(policy.instrument() + " " + policy.covers())
        .find();
  }

  private static boolean speaksOfDebarment(Policy policy) {
    return (policy.instrument() + " " + policy.covers())
        .toLowerCase(Locale.ROOT)
        .contains(DEBARRED);
  }

  private String said(Policy policy) {
    return phrases.say(
        "maker.instrument",
        policy.instrument(),
        policy.issuer(),
        days(policy.date()),
        policy.covers());
  }

  /** Each day in a date of the reference data as people write it; what is no day stays. */
  private String days(String date) {
    return DAY.matcher(date).replaceAll(day -> phrases.day(LocalDate.parse(day.group())));
  }

  private static MakerNote note(Maker maker, String statement, String source) {
    return new MakerNote(maker.name(), statement, source);
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
