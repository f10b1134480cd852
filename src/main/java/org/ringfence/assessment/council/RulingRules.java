package org.ringfence.assessment.council;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.catalogue.Catalogue;
import org.ringfence.catalogue.PaperData;
import org.ringfence.model.disclosure.Opinion;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.method.Provision;
import org.ringfence.model.outcome.Problem;

/** What a decision to withhold has to have: a subject, a ground in law, a reason, an officer. */
final class RulingRules {
  private final Catalogue catalogue;
  private final BookRules rules;
  private final PublicInterest interest;

  RulingRules(Catalogue catalogue, BookRules rules) {
    this.catalogue = catalogue;
    this.rules = rules;
    this.interest = new PublicInterest(catalogue.papers());
  }

  Stream<Optional<Problem>> objections(Ruling ruling, String jurisdiction) {
    var opinion = ruling.opinion().map(this::objections).orElseGet(RulingRules::nobody);
    var ground = ruling.withheld() ? ground(ruling, jurisdiction) : Stream.<Optional<Problem>>of();
    return Stream.of(Stream.of(subject(ruling)), ground, opinion, Stream.of(weighing(ruling)))
        .flatMap(stream -> stream);
  }

  Stream<Optional<Problem>> objections(Opinion opinion) {
    return Stream.of(
        BookRules.person(opinion.by(), TEXTS.say("named.proper-officer")),
        BookRules.named(opinion.role(), TEXTS.say("named.proper-officer-post")),
        rules.past(opinion.on(), TEXTS.say("named.decision-day")));
  }

  private static Stream<Optional<Problem>> nobody() {
    return Stream.of(BookRules.unless(false, "council.ruling.no-opinion"));
  }

  private Optional<Problem> subject(Ruling ruling) {
    var isAnswer = ruling.kind() == DetailKind.ANSWER;
    return BookRules.unless(
        isAnswer
            ? catalogue.method().question(ruling.question()).isPresent()
            : ruling.question().isEmpty(),
        isAnswer ? "council.ruling.no-question" : "council.ruling.question",
        ruling.question());
  }

  private Stream<Optional<Problem>> ground(Ruling ruling, String jurisdiction) {
    return Stream.of(
        BookRules.unless(
            holds(ruling.provision(), jurisdiction),
            ruling.provision().isEmpty() ? "council.ruling.no-ground" : "council.ruling.ground",
            ruling.provision(),
            String.join(", ", holding(jurisdiction))),
        BookRules.given(ruling.reason(), "reason"));
  }

  private Optional<Problem> weighing(Ruling ruling) {
    return ruling.withheld()
        ? interest.missing(ruling.provision(), ruling.publicInterest())
        : Optional.empty();
  }

  /** Whether something can be withheld under this provision in this jurisdiction. */
  boolean holds(String provision, String jurisdiction) {
    return holding(jurisdiction).contains(provision);
  }

  /** Ids of the provisions under which something can be withheld in this jurisdiction, in order. */
  List<String> holding(String jurisdiction) {
    return catalogue.papers().provisions().stream()
        .filter(one -> List.of(jurisdiction, PaperData.FOI).contains(one.regime()))
        .map(Provision::id)
        .toList();
  }
}
