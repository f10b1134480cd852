package org.ringfence.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.method.Alias;
import org.ringfence.model.method.Maker;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.Method.Condition;
import org.ringfence.model.method.Method.Fact;
import org.ringfence.model.method.Method.Line;
import org.ringfence.model.method.Method.Risk;
import org.ringfence.model.method.Method.Scale;
import org.ringfence.model.method.Method.Step;
import org.ringfence.model.method.Question;

/** Finds what a catalogue names but does not hold. */
public final class CatalogueCheck {
  private static final String UNKNOWN = "unknown";

  private final Catalogue catalogue;
  private final Method method;
  private final List<String> faults = new ArrayList<>();

  private CatalogueCheck(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.method = catalogue.method();
  }

  /** Each fault as a sentence; none for a sound catalogue. */
  public static List<String> faults(Catalogue catalogue) {
    var check = new CatalogueCheck(catalogue);
    check.ids();
    check.conditions();
    check.questions();
    check.ageing();
    new WordingCheck(catalogue, check.faults).run();
    new PapersCheck(catalogue, check.faults).run();
    check.makers();
    return List.copyOf(check.faults);
  }

  private void ids() {
    once("question", method.questions().stream().map(Question::id));
    once("rule", method.rules().stream().map(Method.Rule::id));
    once("contradiction", method.contradictions().stream().map(Method.ContradictionRule::id));
    once("maker", catalogue.reference().makers().stream().map(Maker::key));
    var risks = method.risks().stream().map(Risk::id).collect(Collectors.toSet());
    known("The headline", method.headline(), risks, "risk");
    known("A rule", method.rules().stream().map(Method.Rule::risk).toList(), risks, "risk");
    known("The core", method.core(), subjects(), "question or fact");
    var questions = method.questions().stream().map(Question::id).collect(Collectors.toSet());
    known("The first pass", catalogue.firstPass(), questions, "question");
    once("first-pass question", catalogue.firstPass().stream());
    var found = catalogue.foundOn().stream().map(Catalogue.Found::question).toList();
    known("What is found on equipment", found, questions, "question");
    once("question found on equipment", found.stream());
    known(
        "A contradiction",
        method.contradictions().stream().map(Method.ContradictionRule::denies).toList(),
        questions,
        "question");
    var controls = method.risks().stream().flatMap(risk -> risk.controls().stream()).toList();
    controls.forEach(this::control);
  }

  private void control(Method.Control control) {
    values("The control " + control.question(), control.question(), control.weights().keySet());
    control
        .provenBy()
        .ifPresent(
            proof ->
                values(
                    "The proof of " + control.question(),
                    proof.question(),
                    List.of(proof.value(), proof.voids())));
  }

  private Set<String> subjects() {
    return Stream.concat(
            method.questions().stream().map(Question::id), method.facts().stream().map(Fact::id))
        .collect(Collectors.toSet());
  }

  private void conditions() {
    for (var risk : method.risks()) {
      Stream.of(risk.likelihood(), risk.consequence(), risk.floor())
          .flatMap(CatalogueCheck::steps)
          .forEach(step -> condition("The risk " + risk.id(), step.when()));
    }
    method.rules().forEach(rule -> condition("The rule " + rule.id(), rule.when()));
    method
        .contradictions()
        .forEach(found -> condition("The contradiction " + found.id(), found.when()));
    condition("The closing condition", method.closed());
  }

  private static Stream<Step> steps(Scale scale) {
    return Stream.of(scale.raise(), scale.add(), scale.set()).flatMap(List::stream);
  }

  private void condition(String where, Condition condition) {
    Stream.concat(condition.all().stream(), condition.any().stream())
        .forEach(line -> line(where, line));
  }

  private void line(String where, Line line) {
    if (line.atLeast().isPresent()) {
      if (method.fact(line.subject()).filter(Fact::number).isEmpty()) {
        faults.add(where + " counts " + line.subject() + ", which is not a number.");
      }
    } else {
      values(where, line.subject(), line.wanted());
    }
  }

  private void values(String where, String subject, Collection<String> wanted) {
    var allowed = allowed(subject);
    if (allowed.isEmpty()) {
      faults.add(where + " names " + subject + ", which is neither a question nor a fact.");
      return;
    }
    wanted.stream()
        .filter(value -> !allowed.get().contains(value))
        .forEach(value -> faults.add(where + " names the value " + subject + "=" + value + "."));
  }

  /** The values that a condition may name: those listed and the stand-ins. */
  private Optional<Set<String>> allowed(String subject) {
    return method
        .question(subject)
        .map(q -> withStandIns(q.values(), q.unknown(), q.best(), q.worst()))
        .or(
            () ->
                method
                    .fact(subject)
                    .map(f -> withStandIns(f.values(), f.unknown(), f.best(), f.worst())));
  }

  private static Set<String> withStandIns(List<String> values, String... standIns) {
    var all = new HashSet<>(values);
    all.addAll(List.of(standIns));
    return all;
  }

  private void questions() {
    for (var question : method.questions()) {
      var values = new HashSet<>(question.values());
      known("The reassuring list of " + question.id(), question.reassuring(), values, "value");
      values.add(UNKNOWN);
      known(
          "A stand-in of " + question.id(),
          List.of(question.unknown(), question.best(), question.worst()),
          values,
          "value");
    }
    for (var basis : Basis.values()) {
      if (!method.shares().containsKey(basis)) {
        faults.add("The method has no share for the basis " + basis.id() + ".");
      }
    }
  }

  private void ageing() {
    for (var line : method.ageing()) {
      if (line.months() < 1) {
        faults.add("Evidence ages after " + line.months() + " months.");
      }
      line.bases().stream()
          .filter(basis -> line.becomes().isAtLeast(basis))
          .forEach(
              basis ->
                  faults.add("What is " + basis.id() + " ages to " + line.becomes().id() + "."));
    }
  }

  private void makers() {
    var data = catalogue.reference();
    var keys = data.makers().stream().map(Maker::key).collect(Collectors.toSet());
    known("A rebadge", data.rebadges().stream().map(row -> row.maker()).toList(), keys, "maker");
    known("An alias", data.aliases().stream().map(row -> row.maker()).toList(), keys, "maker");
    aliases(data);
    known("A prefix", data.prefixes().stream().map(row -> row.maker()).toList(), keys, "maker");
    known("A weakness", data.weaknesses().stream().map(row -> row.maker()).toList(), keys, "maker");
    for (var maker : data.makers()) {
      for (var text :
          Map.of("source", maker.source(), "class", maker.jurisdictionClass()).entrySet()) {
        if (text.getValue().isBlank()) {
          faults.add("The maker " + maker.key() + " has no " + text.getKey() + ".");
        }
      }
    }
  }

  /** No alias may say two things of the same name. */
  private void aliases(ReferenceData data) {
    if (data.aliases().isEmpty()) {
      faults.add("There are no aliases.");
    }
    once(
        "alias",
        data.aliases().stream().map(row -> NormalForm.of(row.text()) + " for " + row.maker()));
    var applied = data.aliases().stream().filter(Alias::applied).toList();
    once("applied alias", applied.stream().map(row -> NormalForm.of(row.text())));
    var names = applied.stream().map(row -> NormalForm.of(row.text())).collect(Collectors.toSet());
    for (var row : data.aliases()) {
      if (!row.applied() && names.contains(NormalForm.of(row.text()))) {
        faults.add("The alias " + row.text() + " is applied and offered.");
      }
      if (row.applied() && row.kind() == Alias.Kind.MODEL_PREFIX) {
        faults.add("The model code " + row.text() + " is applied; it may only be offered.");
      }
    }
  }

  private void known(String where, Collection<String> named, Set<String> ids, String kind) {
    named.stream()
        .filter(id -> !ids.contains(id))
        .distinct()
        .forEach(
            id -> faults.add(where + " names the " + kind + " " + id + ", which is not there."));
  }

  private void once(String kind, Stream<String> ids) {
    var seen = new HashSet<String>();
    ids.filter(id -> !seen.add(id))
        .forEach(id -> faults.add("The " + kind + " " + id + " comes twice."));
  }
}
