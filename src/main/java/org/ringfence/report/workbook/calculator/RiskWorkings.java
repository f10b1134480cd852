package org.ringfence.report.workbook.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ringfence.model.evaluation.RiskView;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.Method.Control;
import org.ringfence.model.method.Method.Risk;
import org.ringfence.model.method.Method.Rule;
import org.ringfence.model.method.Method.Scale;
import org.ringfence.model.method.Method.Step;
import org.ringfence.model.method.MethodSummary;
import org.ringfence.model.method.Question;
import org.ringfence.report.excel.Formulas;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.workbook.calculator.WorkingRows.Column;

/** Works out by formulas what each risk comes to, step by step. */
final class RiskWorkings {
  private static final int LEAST = 1;
  private static final int MOST = 5;
  private static final int EIGHTHS = 8;
  private static final int QUARTERS = 4;

  private final PaperPhrases phrases;
  private final PaperWords words;
  private final Method tables;
  private final ConditionFormulas conditions;
  private final WorkingRows rows;
  private final AnswerWorkings answers;
  private final int closed;

  RiskWorkings(
      PaperPhrases phrases,
      Method tables,
      ConditionFormulas conditions,
      WorkingRows rows,
      AnswerWorkings answers) {
    this.phrases = phrases;
    this.words = phrases.words();
    this.tables = tables;
    this.conditions = conditions;
    this.rows = rows;
    this.answers = answers;
    this.closed =
        rows.add(
            words.say("workings.all"),
            words.say("workings.closed"),
            conditions.words(tables.closed()),
            column -> Formulas.when(holds(tables.closed(), column), "1", "0"));
  }

  /** Where a risk's parts stand. */
  record Places(int likelihood, int consequence, int rules, int score, int band) {}

  /** Adds the rows of one risk. */
  Places add(Risk risk) {
    var name = phrases.wording().label("risk", risk.id());
    var before = scale(words.say("workings.likelihood", name), risk.likelihood());
    var consequence = scale(words.say("workings.consequence", name), risk.consequence());
    var floorPart = words.say("workings.floor", name);
    var floorAlone = scale(floorPart, risk.floor());
    var floor =
        rows.add(
            floorPart,
            words.say("workings.floor.most"),
            words.say("workings.always"),
            column -> "MIN(" + column.at(floorAlone) + "," + column.at(before) + ")");
    var likelihood = likelihood(name, risk, before, floor);
    return score(name, risk, likelihood, consequence);
  }

  /** Adds the highest of several scores, and its band. */
  Places highest(String name, List<Integer> scores) {
    var score =
        rows.add(
            name,
            words.say("workings.highest"),
            words.say("workings.always"),
            column -> Formulas.of("MAX", scores.stream().map(column::at).toList()));
    return new Places(0, 0, 0, score, band(name, score));
  }

  private String holds(Method.Condition condition, Column column) {
    return conditions.formula(condition, line -> answers.line(line, column));
  }

  private int scale(String part, Scale scale) {
    var at =
        new int[] {
          rows.add(
              part,
              words.say("workings.start"),
              words.say("workings.always"),
              _ -> Integer.toString(scale.start()))
        };
    scale.raise().forEach(step -> step(part, "workings.raise", step, at, raised(step, at[0])));
    scale.add().forEach(step -> step(part, "workings.add", step, at, added(step, at[0])));
    scale.set().forEach(step -> step(part, "workings.set", step, at, set(step)));
    return rows.add(
        part,
        words.say("workings.within"),
        words.say("workings.always"),
        column -> "MAX(" + LEAST + ",MIN(" + MOST + "," + column.at(at[0]) + "))");
  }

  private static Function<Column, String> raised(Step step, int before) {
    return column -> "MAX(" + column.at(before) + "," + step.points() + ")";
  }

  private static Function<Column, String> added(Step step, int before) {
    return column -> column.at(before) + "+" + step.points();
  }

  private static Function<Column, String> set(Step step) {
    return _ -> Integer.toString(step.points());
  }

  private void step(String part, String key, Step step, int[] at, Function<Column, String> moved) {
    var before = at[0];
    at[0] =
        rows.add(
            part,
            words.say(key, step.points()),
            conditions.words(step.when()),
            column ->
                Formulas.when(holds(step.when(), column), moved.apply(column), column.at(before)));
  }

  private int likelihood(String name, Risk risk, int before, int floor) {
    var part = words.say("workings.controls", name);
    var controls = new ArrayList<Integer>();
    for (var control : risk.controls()) {
      controls.add(
          rows.add(
              part,
              phrases.wording().title(control.question()),
              words.say("workings.control.when"),
              column -> effect(control, column)));
    }
    var reduction =
        rows.add(
            part,
            words.say("workings.reduction"),
            words.say("workings.always"),
            column ->
                controls.isEmpty()
                    ? "0"
                    : "SUM("
                        + column.at(controls.getFirst())
                        + ":"
                        + column.at(controls.getLast())
                        + ")");
    return rows.add(
        part,
        words.say("workings.likelihood.after"),
        words.say("workings.rounded"),
        column ->
            "MAX("
                + LEAST
                + ","
                + column.at(floor)
                + ",ROUNDUP("
                + column.at(before)
                + "-"
                + column.at(reduction)
                + "/"
                + EIGHTHS
                + ",0))");
  }

  private String effect(Control control, Column column) {
    var basis = answers.basis(control.question(), column);
    var weight = weight(control, answers.value(control.question(), column));
    if (control.provenBy().isEmpty()) {
      return eighths(weight, basis);
    }
    var proof = control.provenBy().get();
    var found = answers.value(proof.question(), column);
    var foundBasis = answers.basis(proof.question(), column);
    var isVoid =
        Formulas.all(
            List.of(
                conditions.is(proof.question(), found, proof.voids()), foundBasis + ">=" + basis));
    var proven =
        Formulas.all(
            List.of(
                conditions.is(proof.question(), found, proof.value()),
                foundBasis + ">=" + ConditionFormulas.rank(Basis.INSPECTED)));
    var counts =
        Formulas.when(
            proven, basis, "MIN(" + basis + "," + ConditionFormulas.rank(Basis.DOCUMENTED) + ")");
    return Formulas.when(isVoid, "0", eighths(weight, counts));
  }

  private String eighths(String weight, String basis) {
    var shares = new ArrayList<String>();
    shares.add(basis + "+1");
    for (var one : Basis.values()) {
      shares.add(Integer.toString(tables.shares().getOrDefault(one, 0)));
    }
    return "INT(" + weight + "*" + Formulas.of("CHOOSE", shares) + "/" + QUARTERS + ")";
  }

  /** What the answer is worth; the least of several, so that one weak value is not hidden. */
  private String weight(Control control, String cell) {
    var question =
        phrases.method().questions().stream()
            .filter(one -> one.id().equals(control.question()))
            .findFirst();
    return question.filter(Question::many).isPresent()
        ? leastWeight(control, question, cell)
        : onlyWeight(control, question, cell);
  }

  private String onlyWeight(Control control, Optional<Question> question, String cell) {
    var weight = "0";
    for (var value : question.map(Question::values).orElse(List.of()).reversed()) {
      if (control.weights().containsKey(value)) {
        weight =
            Formulas.when(
                conditions.is(control.question(), cell, value),
                Integer.toString(control.weights().getOrDefault(value, 0)),
                weight);
      }
    }
    return weight;
  }

  private String leastWeight(Control control, Optional<Question> question, String cell) {
    var most = control.weights().values().stream().mapToInt(Integer::intValue).max().orElse(0);
    var parts = new ArrayList<String>();
    for (var value : question.map(Question::values).orElse(List.of())) {
      parts.add(
          Formulas.when(
              conditions.is(control.question(), cell, value),
              Integer.toString(control.weights().getOrDefault(value, 0)),
              Integer.toString(most)));
    }
    parts.add(Formulas.when(cell + "=" + Formulas.text(conditions.notKnown()), "0", "" + most));
    return Formulas.of("MIN", parts);
  }

  private Places score(String name, Risk risk, int likelihood, int consequence) {
    var part = words.say("workings.score", name);
    var at =
        rows.add(
            part,
            words.say("workings.product"),
            words.say("workings.always"),
            column -> column.at(likelihood) + "*" + column.at(consequence));
    var held = new ArrayList<String>();
    var places = new ArrayList<Integer>();
    for (var rule : tables.rules().stream().filter(one -> one.risk().equals(risk.id())).toList()) {
      var holds =
          rows.add(
              part,
              named(rule),
              conditions.words(rule.when()),
              column -> Formulas.when(holds(rule.when(), column), "1", "0"));
      held.add(rule.id());
      places.add(holds);
      at = lifted(part, rule, holds, at);
    }
    var rules =
        rows.add(
            part,
            words.say("workings.rules"),
            words.say("workings.always"),
            column -> names(held, places, column));
    var score = bounded(part, at);
    return new Places(likelihood, consequence, rules, score, band(part, score));
  }

  private int lifted(String part, Rule rule, int holds, int before) {
    return rows.add(
        part,
        words.say("workings.lifted", rule.atLeast()),
        named(rule),
        column ->
            Formulas.when(
                column.at(holds) + "=1",
                "MAX(" + column.at(before) + "," + rule.atLeast() + ")",
                column.at(before)));
  }

  private String named(Rule rule) {
    return words.say("workings.rule", rule.id(), phrases.wording().label("rule", rule.id()));
  }

  /** The rules that hold, side by side, or that none does. */
  private String names(List<String> ids, List<Integer> places, Column column) {
    if (ids.isEmpty()) {
      return Formulas.text(words.say("none"));
    }
    var between = words.say("list.between");
    var joined = new ArrayList<String>();
    var holding = new ArrayList<String>();
    for (var n = 0; n < ids.size(); n++) {
      var holds = column.at(places.get(n)) + "=1";
      holding.add(holds);
      joined.add(Formulas.when(holds, Formulas.text(between + ids.get(n)), Formulas.text("")));
    }
    return Formulas.when(
        Formulas.any(holding),
        "MID(" + String.join("&", joined) + "," + (between.length() + 1) + ",255)",
        Formulas.text(words.say("none")));
  }

  /** Nothing where the installation is gone, and no better or worse than today by another view. */
  private int bounded(String part, int before) {
    var score =
        rows.add(
            part,
            words.say("workings.if-closed"),
            words.say("workings.closed"),
            column -> Formulas.when(column.at(closed) + "=1", "0", column.at(before)));
    return rows.add(
        part,
        words.say("workings.final"),
        words.say("workings.final.when"),
        column -> {
          var today = WorkingRows.column(column.changed(), RiskView.RESIDUAL).at(score);
          return switch (column.view()) {
            case RESIDUAL -> column.at(score);
            case ATTAINABLE -> "MIN(" + column.at(score) + "," + today + ")";
            case WORST -> "MAX(" + column.at(score) + "," + today + ")";
          };
        });
  }

  private int band(String part, int score) {
    return rows.add(
        part,
        words.say("workings.band"),
        words.say("workings.always"),
        column -> {
          var bands = phrases.method().bands();
          var band = Formulas.text(label(bands.getLast()));
          for (var one : bands.reversed().subList(1, bands.size())) {
            band =
                Formulas.when(column.at(score) + "<=" + one.to(), Formulas.text(label(one)), band);
          }
          return Formulas.when(column.at(score) + "=0", Formulas.text(phrases.band(0)), band);
        });
  }

  private String label(MethodSummary.Band band) {
    return phrases.wording().label("band", band.id());
  }
}
