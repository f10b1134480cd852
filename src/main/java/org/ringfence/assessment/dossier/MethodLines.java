package org.ringfence.assessment.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ringfence.catalogue.Catalogue;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.Method.Condition;
import org.ringfence.model.method.Method.Risk;
import org.ringfence.model.method.Method.Scale;
import org.ringfence.model.method.Method.Step;
import org.ringfence.model.method.MethodSummary;
import org.ringfence.model.method.MethodSummary.Line;
import org.ringfence.model.method.Wording;

/** Turns the method into lines that can be printed, so that anyone can recompute a score. */
final class MethodLines {
  private final Method method;
  private final Wording words;
  private final AssessmentPhrases phrases;
  private final List<Line> lines = new ArrayList<>();

  private MethodLines(Catalogue catalogue, AssessmentPhrases phrases) {
    this.method = catalogue.method();
    this.words = catalogue.wording();
    this.phrases = phrases;
  }

  static MethodSummary summary(Catalogue catalogue, AssessmentPhrases phrases) {
    var made = new MethodLines(catalogue, phrases);
    made.method.risks().forEach(made::risk);
    made.rules();
    made.shared();
    return new MethodSummary(
        catalogue.method().version(),
        catalogue.hashes().all() + phrases.fingerprint(),
        catalogue.method().questions(),
        catalogue.firstPass(),
        catalogue.method().risks().stream().map(Method.Risk::id).toList(),
        catalogue.method().headline(),
        catalogue.method().bands(),
        made.lines);
  }

  private void risk(Risk risk) {
    var name = words.label("risk", risk.id());
    scale(phrases.say("method.part.likelihood", name), risk.likelihood());
    scale(phrases.say("method.part.consequence", name), risk.consequence());
    scale(phrases.say("method.part.floor", name), risk.floor());
    for (var control : risk.controls()) {
      method.question(control.question()).ifPresent(q -> control(name, control, q.values()));
    }
  }

  private void control(String risk, Method.Control control, List<String> values) {
    var key = control.provenBy().isPresent() ? "method.control.proof" : "method.control";
    for (var value : values) {
      Optional.ofNullable(control.weights().get(value))
          .ifPresent(
              weight ->
                  add(
                      phrases.say("method.part.control", risk),
                      words.title(control.question()),
                      words.valueLabel(control.question(), value),
                      phrases.count(key, weight)));
    }
  }

  private void scale(String part, Scale scale) {
    add(
        part,
        phrases.say("method.start"),
        phrases.say("method.always"),
        phrases.say("method.start.effect", scale.start()));
    scale.raise().forEach(step -> step(part, step, "method.raise"));
    scale.add().forEach(step -> step(part, step, "method.add"));
    scale.set().forEach(step -> step(part, step, "method.set"));
  }

  private void step(String part, Step step, String key) {
    add(part, subjects(step.when()), condition(step.when()), phrases.say(key, step.points()));
  }

  private void rules() {
    for (var rule : method.rules()) {
      add(
          phrases.say("method.part.rule", words.label("risk", rule.risk())),
          subjects(rule.when()),
          condition(rule.when()),
          phrases.say("method.rule", rule.atLeast(), rule.id()));
    }
  }

  private void shared() {
    var all = phrases.say("method.all");
    for (var found : method.contradictions()) {
      add(
          all,
          phrases.say("method.contradiction.subject", found.id()),
          condition(found.when()),
          phrases.say("method.contradiction", words.title(found.denies())));
    }
    Arrays.stream(Basis.values())
        .forEach(
            basis ->
                add(
                    all,
                    phrases.say("method.share.subject", words.label("basis", basis.id())),
                    phrases.say("method.always"),
                    phrases.count("method.share", method.shares().getOrDefault(basis, 0))));
    method.ageing().forEach(this::ageing);
    for (var band : method.bands()) {
      add(
          all,
          phrases.say("method.band.subject", words.label("band", band.id())),
          phrases.say("method.always"),
          phrases.say("method.band", band.to()));
    }
  }

  private void ageing(Method.Ageing line) {
    var bases =
        Arrays.stream(Basis.values())
            .filter(line.bases()::contains)
            .map(basis -> words.label("basis", basis.id()))
            .collect(Collectors.joining(", "));
    add(
        phrases.say("method.all"),
        phrases.say("method.share.subject", bases),
        phrases.say("method.ageing", line.months()),
        phrases.say("method.ageing.effect", words.label("basis", line.becomes().id())));
  }

  private String subjects(Condition condition) {
    return all(condition).stream()
        .map(Method.Line::subject)
        .map(words::title)
        .collect(Collectors.joining("; "));
  }

  private String condition(Condition condition) {
    var text = all(condition).stream().map(this::line).collect(Collectors.joining("; "));
    return condition.any().isEmpty() ? text : phrases.say("method.any") + ": " + text;
  }

  private static List<Method.Line> all(Condition condition) {
    var lines = new ArrayList<>(condition.all());
    lines.addAll(condition.any());
    return lines;
  }

  private String line(Method.Line line) {
    return line.atLeast()
        .map(number -> phrases.say("method.at-least", number))
        .orElseGet(
            () ->
                line.wanted().stream()
                    .map(value -> words.valueLabel(line.subject(), value))
                    .collect(Collectors.joining(", ")));
  }

  private void add(String part, String subject, String condition, String effect) {
    lines.add(new Line(part, subject, condition, effect));
  }
}
