package org.ringfence.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ringfence.catalogue.Catalogue;
import org.ringfence.model.Opinion;
import org.ringfence.model.Outcome;
import org.ringfence.model.Question;
import org.ringfence.model.Ruling;
import org.ringfence.register.Register;

/**
 * Keeps what a proper officer has decided to withhold from a public edition, and what not. What is
 * undecided is only proposed. Each decision is in the log.
 */
public final class DisclosureBook {
  private final Register register;
  private final Catalogue catalogue;
  private final BookRules rules;
  private final RulingRules law;
  private final CommitteeBook committees;
  private final Chronicle chronicle;
  private final PeopleBook people;

  DisclosureBook(
      Register register,
      Catalogue catalogue,
      BookRules rules,
      CommitteeBook committees,
      Chronicle chronicle) {
    this.register = register;
    this.catalogue = catalogue;
    this.rules = rules;
    this.law = new RulingRules(catalogue, rules);
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
      all.add(decided.stream().filter(one -> isSame(one, proposal)).findFirst().orElse(proposal));
    }
    decided.stream()
        .filter(one -> all.stream().noneMatch(listed -> isSame(listed, one)))
        .sorted(Comparator.comparingInt(one -> place(one.question())))
        .forEach(all::add);
    return List.copyOf(all);
  }

  /** Ids of the provisions under which the organisation can withhold something, in order. */
  public List<String> provisions(String organisationId) {
    return law.holding(jurisdiction(organisationId));
  }

  /**
   * Records the opinion on one detail. Refused without name, post and day of the officer, for a day
   * still to come, and for what is withheld without a reason or under no law of the organisation's
   * jurisdiction.
   */
  public Outcome<Ruling> decide(String organisationId, Ruling ruling) {
    return rules.entering(
        organisationId,
        () -> law.objections(ruling, jurisdiction(organisationId)),
        () -> {
          var decided = tidy(ruling);
          return register.inOneTransaction(() -> saved(organisationId, decided));
        });
  }

  /** Records what is proposed, and not decided on yet, as this opinion; every ruling then. */
  public Outcome<List<Ruling>> decideAsProposed(String organisationId, Opinion opinion) {
    return rules.entering(
        organisationId,
        () -> law.objections(opinion),
        () ->
            register.inOneTransaction(
                () -> {
                  rulings(organisationId).stream()
                      .filter(Ruling::isProposal)
                      .map(proposal -> tidy(with(proposal, opinion)))
                      .forEach(decided -> saved(organisationId, decided));
                  return rulings(organisationId);
                }));
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

  private static boolean isSame(Ruling one, Ruling other) {
    return one.kind() == other.kind() && one.question().equals(other.question());
  }

  private static Ruling with(Ruling ruling, Opinion opinion) {
    return new Ruling(
        ruling.kind(),
        ruling.question(),
        ruling.withheld(),
        ruling.provision(),
        ruling.reason(),
        Optional.of(opinion));
  }

  /** Nothing withheld needs no ground. */
  private static Ruling tidy(Ruling ruling) {
    return new Ruling(
        ruling.kind(),
        ruling.question(),
        ruling.withheld(),
        ruling.withheld() ? ruling.provision() : "",
        ruling.withheld() ? ruling.reason().strip() : "",
        ruling
            .opinion()
            .map(said -> new Opinion(said.by().strip(), said.role().strip(), said.on())));
  }
}
