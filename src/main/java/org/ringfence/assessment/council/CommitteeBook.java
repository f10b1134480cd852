package org.ringfence.assessment.council;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ringfence.catalogue.PaperData;
import org.ringfence.model.disclosure.Clearance;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.paper.Committee;
import org.ringfence.model.paper.CommitteeText;
import org.ringfence.model.paper.OptionTarget;
import org.ringfence.model.written.ReadableName;
import org.ringfence.register.store.CouncilStores;

/** Keeps the front block of an organisation's committee paper and what officers say in it. */
public final class CommitteeBook {
  private final CouncilStores council;
  private final PaperData papers;
  private final BookRules rules;
  private final CommitteeWords words = CommitteeWords.bundled();

  CommitteeBook(CouncilStores council, PaperData papers, BookRules rules) {
    this.council = council;
    this.papers = papers;
    this.rules = rules;
  }

  /** Ids of the places whose law the program knows, such as {@code england}. */
  public List<String> jurisdictions() {
    return papers.proposals().keySet().stream().sorted().toList();
  }

  /** Ids of the areas in which officers clear a paper, in order. */
  public List<String> areas() {
    return papers.clearances();
  }

  /** The organisation's committee details; {@link Committee#NOT_GIVEN} where there are none. */
  public Committee committee(String organisationId) {
    return council
        .committees()
        .committee(organisationId)
        .map(this::inOrder)
        .orElse(Committee.NOT_GIVEN);
  }

  /**
   * Keeps these details instead of those that were. Refused for an area, a treatment or a
   * jurisdiction that the catalogue lacks, and for a clearance that is half given or of a day still
   * to come.
   */
  public Outcome<Committee> set(String organisationId, Committee committee) {
    return rules.entering(
        organisationId, () -> objections(committee), () -> saved(organisationId, committee));
  }

  /**
   * Keeps the clearance of one area instead of the one that was; one that says nothing is removed.
   */
  public Outcome<Committee> clear(String organisationId, Clearance clearance) {
    return rules.entering(
        organisationId,
        () -> objections(clearance),
        () -> saved(organisationId, with(committee(organisationId), clearance)));
  }

  private Committee saved(String organisationId, Committee committee) {
    council.committees().save(organisationId, inOrder(committee));
    return committee(organisationId);
  }

  private Stream<Optional<Problem>> objections(Committee committee) {
    return Stream.of(
            Arrays.stream(CommitteeText.values()).map(text -> unreadable(committee, text)),
            choices(committee),
            committee.clearances().stream().flatMap(this::objections))
        .flatMap(Function.identity());
  }

  private Optional<Problem> unreadable(Committee committee, CommitteeText text) {
    var name = TEXTS.say("named.text", words.label(text));
    return text.isLine()
        ? BookRules.readable(committee.text(text), name)
        : BookRules.text(committee.text(text), name);
  }

  /** Whether it is one of the options, or none. */
  private boolean isOption(String id) {
    return id.isEmpty() || papers.treatment(id).isPresent() || OptionTarget.of(id).isPresent();
  }

  private Stream<Optional<Problem>> choices(Committee committee) {
    var areas = committee.clearances().stream().map(Clearance::area).distinct().count();
    return Stream.of(
        BookRules.unless(
            papers.proposals().containsKey(committee.jurisdiction()),
            "council.committee.jurisdiction",
            committee.jurisdiction(),
            String.join(", ", jurisdictions())),
        BookRules.unless(
            isOption(committee.preferred()), "council.committee.treatment", committee.preferred()),
        BookRules.unless(areas == committee.clearances().size(), "council.clearance.twice"));
  }

  private Stream<Optional<Problem>> objections(Clearance clearance) {
    var cleared = !clearance.by().isBlank();
    return Stream.of(
        BookRules.personIfAny(clearance.by(), TEXTS.say("named.officer")),
        BookRules.readable(clearance.role(), TEXTS.say("named.officer-post")),
        BookRules.text(clearance.implications(), TEXTS.say("named.implications")),
        BookRules.unless(
            areas().contains(clearance.area()),
            "council.clearance.area",
            clearance.area(),
            String.join(", ", areas())),
        BookRules.unless(
            cleared == clearance.on().isPresent(),
            cleared ? "council.clearance.no-day" : "council.clearance.nobody"),
        BookRules.unless(!cleared || !clearance.role().isBlank(), "council.clearance.post"),
        clearance.on().flatMap(day -> rules.past(day, TEXTS.say("named.clearance-day"))));
  }

  private static Committee with(Committee committee, Clearance clearance) {
    var others = new ArrayList<>(committee.clearances());
    others.removeIf(one -> one.area().equals(clearance.area()));
    others.add(clearance);
    return committee.cleared(others);
  }

  private Committee inOrder(Committee committee) {
    var texts = new EnumMap<CommitteeText, String>(CommitteeText.class);
    committee.texts().forEach((text, said) -> texts.put(text, kept(text, said)));
    return committee
        .withTexts(texts)
        .cleared(
            committee.clearances().stream()
                .filter(one -> !one.implications().isBlank() || !one.by().isBlank())
                .sorted(Comparator.comparingInt(one -> areas().indexOf(one.area())))
                .toList());
  }

  private static String kept(CommitteeText text, String said) {
    return (text.isLine() ? ReadableName.of(said) : said).strip();
  }
}
