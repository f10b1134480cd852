package org.ringfence.assessment.council;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.assessment.ledger.AuditLog;
import org.ringfence.assessment.people.PeopleBook;
import org.ringfence.catalogue.Catalogue;
import org.ringfence.model.disclosure.Opinion;
import org.ringfence.model.disclosure.PastRuling;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.method.Question;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.register.Register;

/**
 * Keeps what a proper officer has decided to withhold from a public edition, and what not. What is
 * undecided is only proposed. Each is decided on by itself and can be taken back; the log has both.
 */
public final class DisclosureBook {
  private final Register register;
  private final Catalogue catalogue;
  private final BookRules rules;
  private final RulingRules law;
  private final PublicInterest interest;
  private final CommitteeBook committees;
  private final AuditLog chronicle;
  private final PeopleBook people;

  DisclosureBook(
      Register register,
      Catalogue catalogue,
      BookRules rules,
      CommitteeBook committees,
      AuditLog chronicle) {
    this.register = register;
    this.catalogue = catalogue;
    this.rules = rules;
    this.law = new RulingRules(catalogue, rules);
    this.interest = new PublicInterest(catalogue.papers());
    this.committees = committees;
    this.chronicle = chronicle;
    this.people = new PeopleBook(register);
  }

  /**
   * Every kind of detail and every single answer that is decided on or proposed to be withheld, in
   * the catalogue's order. A decision under the law of another jurisdiction than the organisation's
   * present one counts no longer: what is proposed stands in its place.
   */
  public List<Ruling> rulings(String organisationId) {
    var jurisdiction = jurisdiction(organisationId);
    var decided =
        register.council().rulings().rulings(organisationId).stream()
            .filter(ruling -> !ruling.withheld() || law.holds(ruling.provision(), jurisdiction))
            .toList();
    var all = new ArrayList<Ruling>();
    for (var proposal : proposals(jurisdiction)) {
      all.add(decided.stream().filter(proposal::isAboutSame).findFirst().orElse(proposal));
    }
    decided.stream()
        .filter(one -> all.stream().noneMatch(one::isAboutSame))
        .sorted(Comparator.comparingInt(one -> place(one.question())))
        .forEach(all::add);
    return List.copyOf(all);
  }

  /** Ids of the provisions under which the organisation can withhold something, in order. */
  public List<String> provisions(String organisationId) {
    return law.holding(jurisdiction(organisationId));
  }

  /** Rulings that no longer stand, by detail, oldest first, each with what ended it. */
  public List<PastRuling> history(String organisationId) {
    return register.council().rulings().history(organisationId);
  }

  /**
   * Records the opinion on one detail; an opinion that was there is kept among those that no longer
   * stand. Refused without name, post and day of the officer, for a day still to come, for what is
   * withheld without a reason or under no law of the organisation's jurisdiction, and where that
   * law has the public interest weighed and nothing is said of it.
   */
  public Outcome<Ruling> decide(String organisationId, Ruling ruling) {
    return rules.entering(
        organisationId,
        () -> law.objections(ruling, jurisdiction(organisationId)),
        () -> {
          var decided = tidy(ruling);
          var opinion = decided.opinion().orElseThrow();
          return register.inOneTransaction(
              () -> {
                standing(organisationId, decided)
                    .map(before -> new PastRuling(before, PastRuling.End.REPLACED, opinion, ""))
                    .ifPresent(past -> register.council().rulings().end(organisationId, past));
                return saved(organisationId, decided);
              });
        });
  }

  /**
   * Takes an opinion back, so that what is proposed stands again; it stays among those that no
   * longer stand. Refused without name, post and day of who takes it back, without a reason, and
   * where there is no opinion.
   *
   * @param detail a ruling on the detail in question
   * @param why in the officer's words
   */
  public Outcome<Ruling> takeBack(
      String organisationId, Ruling detail, Opinion opinion, String why) {
    return rules.entering(
        organisationId,
        () ->
            Stream.concat(
                Stream.concat(nothing(organisationId, detail), law.objections(opinion)),
                Stream.of(BookRules.given(why, TEXTS.say("named.take-back-reason")))),
        () ->
            register.inOneTransaction(
                () -> {
                  end(organisationId, detail, PastRuling.End.TAKEN_BACK, tidy(opinion), why);
                  return proposed(organisationId, detail);
                }));
  }

  /**
   * Undoes the opinion that was recorded last on a detail, as after a slip: what stood before it
   * stands again. The one that is undone stays among those that no longer stand.
   */
  public Outcome<Ruling> undo(String organisationId, Ruling detail) {
    return rules.entering(
        organisationId,
        () -> nothing(organisationId, detail),
        () -> register.inOneTransaction(() -> undone(organisationId, detail)));
  }

  private Ruling undone(String organisationId, Ruling detail) {
    var standing = standing(organisationId, detail).orElseThrow();
    var before =
        history(organisationId).stream()
            .filter(past -> past.ruling().isAboutSame(detail))
            .reduce((first, last) -> last)
            .filter(past -> past.end() == PastRuling.End.REPLACED)
            .map(PastRuling::ruling);
    var opinion = standing.opinion().orElseThrow();
    end(organisationId, detail, PastRuling.End.UNDONE, opinion, "");
    before.ifPresent(
        ruling ->
            register
                .council()
                .rulings()
                .save(organisationId, ruling, ruling.opinion().orElseThrow()));
    return before.orElseGet(() -> proposed(organisationId, detail));
  }

  private void end(
      String organisationId, Ruling detail, PastRuling.End end, Opinion opinion, String why) {
    var standing = standing(organisationId, detail).orElseThrow();
    register
        .council()
        .rulings()
        .end(organisationId, new PastRuling(standing, end, opinion, why.strip()));
    chronicle.add(
        "ruling-" + end.id(),
        organisationId,
        people.find(opinion.by(), Optional.empty()),
        "{\"kind\":\"%s\",\"question\":\"%s\",\"on\":\"%s\"}"
            .formatted(detail.kind().id(), detail.question(), opinion.on()));
  }

  private Optional<Ruling> standing(String organisationId, Ruling detail) {
    return register.council().rulings().rulings(organisationId).stream()
        .filter(one -> one.isAboutSame(detail))
        .findFirst();
  }

  private Stream<Optional<Problem>> nothing(String organisationId, Ruling detail) {
    return Stream.of(
        BookRules.unless(standing(organisationId, detail).isPresent(), "council.ruling.undecided"));
  }

  /** What is proposed on a detail; on one on which nothing is, that it is published. */
  private Ruling proposed(String organisationId, Ruling detail) {
    return proposals(jurisdiction(organisationId)).stream()
        .filter(one -> one.isAboutSame(detail))
        .findFirst()
        .orElseGet(
            () -> new Ruling(detail.kind(), detail.question(), false, "", "", Optional.empty()));
  }

  private Ruling saved(String organisationId, Ruling decided) {
    var opinion = decided.opinion().orElseThrow();
    register.council().rulings().save(organisationId, decided, opinion);
    chronicle.add(
        "ruling-decided",
        organisationId,
        people.find(opinion.by(), Optional.empty()),
        detail(decided, opinion));
    return decided;
  }

  private static String detail(Ruling ruling, Opinion opinion) {
    return "{\"kind\":\"%s\",\"question\":\"%s\",\"withheld\":%b,\"provision\":\"%s\",\"on\":\"%s\"}"
        .formatted(
            ruling.kind().id(),
            ruling.question(),
            ruling.withheld(),
            ruling.provision(),
            opinion.on());
  }

  private String jurisdiction(String organisationId) {
    return committees.committee(organisationId).jurisdiction();
  }

  private List<Ruling> proposals(String jurisdiction) {
    return catalogue.papers().proposals().getOrDefault(jurisdiction, List.of());
  }

  private int place(String question) {
    return catalogue.method().questions().stream().map(Question::id).toList().indexOf(question);
  }

  /** Nothing withheld needs no ground, and a ground without weighing no public interest. */
  private Ruling tidy(Ruling ruling) {
    return new Ruling(
        ruling.kind(),
        ruling.question(),
        ruling.withheld(),
        ruling.withheld() ? ruling.provision() : "",
        ruling.withheld() ? ruling.reason().strip() : "",
        ruling.withheld() ? interest.kept(ruling.provision(), ruling.publicInterest()) : "",
        ruling.opinion().map(DisclosureBook::tidy));
  }

  private static Opinion tidy(Opinion said) {
    return new Opinion(said.by().strip(), said.role().strip(), said.on());
  }
}
