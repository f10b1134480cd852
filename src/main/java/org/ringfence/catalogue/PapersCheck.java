package org.ringfence.catalogue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.Provision;
import org.ringfence.model.method.Question;
import org.ringfence.model.method.TestPoint;
import org.ringfence.model.method.Treatment;

/** Finds what the papers' part of a catalogue names but does not hold, and words for nothing. */
final class PapersCheck {
  private static final Set<String> WAYS = Set.of("retain", "modify", "avoid", "share");

  private final Method method;
  private final PaperData papers;
  private final List<String> faults;

  PapersCheck(Catalogue catalogue, List<String> faults) {
    this.method = catalogue.method();
    this.papers = catalogue.papers();
    this.faults = faults;
  }

  void run() {
    once("treatment", papers.treatments().stream().map(Treatment::id));
    once("provision", papers.provisions().stream().map(Provision::id));
    once("clearance", papers.clearances().stream());
    once("test point", papers.test().stream().map(TestPoint::id));
    papers.treatments().forEach(this::treatment);
    papers.provisions().forEach(this::provision);
    papers.proposals().forEach(this::proposals);
    for (var point : papers.test()) {
      questions("The test point " + point.id(), point.questions());
    }
    if (papers.primarySources().isEmpty()) {
      faults.add("The catalogue names no primary source.");
    }
    words();
  }

  private void treatment(Treatment treatment) {
    var where = "The treatment " + treatment.id();
    if (!WAYS.contains(treatment.way())) {
      faults.add(where + " has the way " + treatment.way() + ", which is none.");
    }
    treatment
        .answers()
        .forEach((id, value) -> value(where, id, value, method.question(id).map(Question::values)));
    treatment
        .facts()
        .forEach((id, value) -> value(where, id, value, method.fact(id).map(Method.Fact::values)));
  }

  private void value(String where, String id, String value, Optional<List<String>> values) {
    if (!values.orElse(List.of()).contains(value)) {
      faults.add(where + " brings about " + id + "=" + value + ", which is not there.");
    }
  }

  private void provision(Provision provision) {
    var regime = provision.regime();
    if (!regime.equals(PaperData.FOI) && !papers.proposals().containsKey(regime)) {
      faults.add(
          "The provision " + provision.id() + " is of the regime " + regime + ", which is none.");
    }
    notBlank("the name of " + provision.id(), provision.name());
    notBlank("the subject of " + provision.id(), provision.subject());
  }

  private void proposals(String jurisdiction, List<Ruling> proposals) {
    var where = "A proposal for " + jurisdiction;
    once("proposal for", proposals.stream().map(PapersCheck::subject));
    var kinds = proposals.stream().map(Ruling::kind).collect(Collectors.toSet());
    Stream.of(DetailKind.values())
        .filter(kind -> !kinds.contains(kind))
        .forEach(kind -> faults.add(where + " lacks the kind of detail " + kind.id() + "."));
    for (var proposal : proposals) {
      if (proposal.kind() == DetailKind.ANSWER) {
        questions(where, List.of(proposal.question()));
      }
      if (proposal.withheld()) {
        ground(where, jurisdiction, proposal);
      }
    }
  }

  private void ground(String where, String jurisdiction, Ruling proposal) {
    var regime = papers.provision(proposal.provision()).map(Provision::regime);
    if (!regime.equals(Optional.of(jurisdiction))) {
      faults.add(where + " names the provision " + proposal.provision() + ", which is not of it.");
    }
    notBlank("why " + subject(proposal) + " is withheld", proposal.reason());
  }

  private static String subject(Ruling proposal) {
    return proposal.question().isEmpty() ? proposal.kind().id() : proposal.question();
  }

  private void questions(String where, Collection<String> ids) {
    ids.stream()
        .filter(id -> method.question(id).isEmpty())
        .forEach(id -> faults.add(where + " names the question " + id + ", which is not there."));
  }

  private void words() {
    notBlank("the source of the costs", papers.words().costSource());
    obsolete(
        "provision",
        papers.words().provisions(),
        papers.provisions().stream().map(Provision::id).collect(Collectors.toSet()));
    var withheld =
        papers.proposals().values().stream()
            .flatMap(List::stream)
            .filter(Ruling::withheld)
            .map(PapersCheck::subject)
            .collect(Collectors.toSet());
    obsolete("reason", papers.words().reasons(), withheld);
  }

  private void obsolete(String kind, Map<String, ?> words, Set<String> named) {
    words.keySet().stream()
        .filter(id -> !named.contains(id))
        .sorted()
        .forEach(id -> faults.add("The words for a " + kind + " " + id + " are for nothing."));
  }

  private void notBlank(String what, String text) {
    if (text.isBlank()) {
      faults.add("The wording has nothing for " + what + ".");
    }
  }

  private void once(String kind, Stream<String> ids) {
    var seen = new HashSet<String>();
    ids.filter(id -> !seen.add(id))
        .forEach(id -> faults.add("The " + kind + " " + id + " comes twice."));
  }
}
