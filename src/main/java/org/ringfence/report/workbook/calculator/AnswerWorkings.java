package org.ringfence.report.workbook.calculator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.Method.ContradictionRule;
import org.ringfence.model.method.Method.Line;
import org.ringfence.model.method.Question;
import org.ringfence.report.excel.Formulas;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.workbook.calculator.WorkingRows.Column;

/**
 * Works out by formulas what each view makes of each answer: what contradictions deny, what stands
 * in for what is not known, and what conditions may see.
 */
final class AnswerWorkings {
  private final PaperPhrases phrases;
  private final PaperWords words;
  private final ConditionFormulas conditions;
  private final WorkingRows rows;
  private final CalculatorCells cells;
  private final Map<String, Integer> ranks = new HashMap<>();
  private final Map<String, List<Integer>> denials = new HashMap<>();
  private final Map<String, Integer> values = new HashMap<>();
  private final Map<String, Integer> bases = new HashMap<>();
  private final Map<String, Integer> seen = new HashMap<>();

  AnswerWorkings(
      PaperPhrases phrases,
      Method tables,
      ConditionFormulas conditions,
      WorkingRows rows,
      CalculatorCells cells) {
    this.phrases = phrases;
    this.words = phrases.words();
    this.conditions = conditions;
    this.rows = rows;
    this.cells = cells;
    var questions = phrases.method().questions();
    questions.forEach(this::rank);
    tables.contradictions().forEach(this::conflict);
    tables.facts().forEach(this::fact);
    questions.forEach(this::question);
  }

  /** The answer's row whose value weights use. */
  String value(String question, Column column) {
    return column.at(row(values, question));
  }

  /** The row of the basis on which that value counts, 0 to 4. */
  String basis(String question, Column column) {
    return column.at(row(bases, question));
  }

  /** Whether a line holds over what conditions see. */
  String line(Line line, Column column) {
    return conditions.line(line, column.at(row(seen, line.subject())));
  }

  /**
   * Whether something that nothing can be said without is known. A contradiction that the register
   * has an explanation for takes nothing away.
   *
   * @param explained formula for whether the register counts the installation as known
   */
  String known(String subject, Column column, String explained) {
    var rank = ranks.get(subject);
    if (rank == null) {
      return "NOT(" + isNotKnown(cells.answer(subject, column)) + ")";
    }
    var denials = this.denials.getOrDefault(subject, List.of());
    if (denials.isEmpty()) {
      return column.at(rank) + ">0";
    }
    var denied = Formulas.any(denials.stream().map(row -> column.at(row) + "=1").toList());
    var before = WorkingRows.column(false, column.view());
    var asHeld = Formulas.any(denials.stream().map(row -> before.at(row) + "=1").toList());
    return Formulas.all(
        List.of(
            column.at(rank) + ">0",
            Formulas.any(
                List.of("NOT(" + denied + ")", Formulas.all(List.of(explained, asHeld))))));
  }

  private static int row(Map<String, Integer> rows, String subject) {
    return Optional.ofNullable(rows.get(subject))
        .orElseThrow(() -> new IllegalArgumentException("the method has no " + subject));
  }

  /** The basis as a number, 0 where nothing is known. */
  private void rank(Question question) {
    var title = phrases.wording().title(question.id());
    ranks.put(
        question.id(),
        rows.add(
            title,
            words.say("workings.rank"),
            words.say("workings.rank.when"),
            column -> {
              var basis = cells.basis(question.id(), column);
              var rank = "0";
              for (var one : Basis.values()) {
                if (one != Basis.UNKNOWN) {
                  rank =
                      Formulas.when(
                          basis + "=" + Formulas.text(phrases.basis(one)),
                          Integer.toString(ConditionFormulas.rank(one)),
                          rank);
                }
              }
              return Formulas.when(isNotKnown(cells.answer(question.id(), column)), "0", rank);
            }));
  }

  private String isNotKnown(String cell) {
    return cell + "=" + Formulas.text(conditions.notKnown());
  }

  private void conflict(ContradictionRule conflict) {
    var when = conditions.words(conflict.when());
    var part =
        words.say(
            "workings.contradiction",
            conflict.id(),
            phrases.wording().label("contradiction", conflict.id()));
    var holds =
        rows.add(
            part,
            words.say("workings.holds"),
            when,
            column -> yes(conditions.formula(conflict.when(), line -> heldLine(line, column))));
    var denies =
        rows.add(
            part,
            words.say("workings.denies", phrases.wording().title(conflict.denies())),
            words.say("workings.denies.when"),
            column -> yes(denies(conflict, column.at(holds), column)));
    denials.computeIfAbsent(conflict.denies(), _ -> new ArrayList<>()).add(denies);
  }

  private static String yes(String condition) {
    return Formulas.when(condition, "1", "0");
  }

  /** Over the answers as held: one that is not known matches nothing. */
  private String heldLine(Line line, Column column) {
    var cell = cells.answer(line.subject(), column);
    var known =
        Optional.ofNullable(ranks.get(line.subject()))
            .map(rank -> column.at(rank) + ">0")
            .orElseGet(() -> "NOT(" + isNotKnown(cell) + ")");
    return Formulas.all(List.of(known, conditions.line(line, cell)));
  }

  private String denies(ContradictionRule conflict, String holds, Column column) {
    var denied = column.at(row(ranks, conflict.denies()));
    var firm =
        Stream.concat(conflict.when().all().stream(), conflict.when().any().stream())
            .filter(line -> !line.subject().equals(conflict.denies()))
            .filter(line -> ranks.containsKey(line.subject()))
            .map(
                line ->
                    Formulas.all(
                        List.of(
                            heldLine(line, column),
                            column.at(row(ranks, line.subject())) + ">=" + denied)))
            .toList();
    return Formulas.all(List.of(holds + "=1", denied + ">0", Formulas.any(firm)));
  }

  private void fact(Method.Fact fact) {
    var row =
        rows.add(
            phrases.wording().title(fact.id()),
            words.say("workings.value"),
            words.say("workings.fact.when"),
            column -> {
              var cell = cells.answer(fact.id(), column);
              var standIn =
                  switch (column.view()) {
                    case RESIDUAL -> fact.unknown();
                    case ATTAINABLE -> fact.best();
                    case WORST -> fact.worst();
                  };
              return Formulas.when(isNotKnown(cell), conditions.literal(fact.id(), standIn), cell);
            });
    values.put(fact.id(), row);
    seen.put(fact.id(), row);
  }

  private void question(Question question) {
    var title = phrases.wording().title(question.id());
    var value =
        rows.add(
            title,
            words.say("workings.value"),
            words.say("workings.value.when"),
            column -> value(question, column));
    var basis =
        rows.add(
            title,
            words.say("workings.basis"),
            words.say("workings.basis.when"),
            column -> basis(question, column));
    values.put(question.id(), value);
    bases.put(question.id(), basis);
    seen.put(
        question.id(),
        rows.add(
            title,
            words.say("workings.seen"),
            words.say("workings.seen.when", phrases.basis(question.needs())),
            column -> seen(question, column.at(value), column.at(basis))));
  }

  private String value(Question question, Column column) {
    var cell = cells.answer(question.id(), column);
    var rank = column.at(row(ranks, question.id()));
    var unknown = conditions.literal(question.id(), question.unknown());
    var best = conditions.literal(question.id(), question.best());
    var worst = conditions.literal(question.id(), question.worst());
    var denied = denied(question, column);
    return switch (column.view()) {
      case RESIDUAL -> Formulas.when(Formulas.any(List.of(denied, rank + "=0")), unknown, cell);
      case ATTAINABLE -> Formulas.when(denied, unknown, Formulas.when(rank + "=0", best, cell));
      case WORST ->
          Formulas.when(
              Formulas.any(List.of(denied, rank + "=0", onlySaid(question, cell, rank))),
              worst,
              cell);
    };
  }

  private String basis(Question question, Column column) {
    var rank = column.at(row(ranks, question.id()));
    var denied = denied(question, column);
    return switch (column.view()) {
      case RESIDUAL -> Formulas.when(denied, "0", rank);
      case ATTAINABLE ->
          Formulas.when(
              denied, "0", "MAX(" + rank + "," + ConditionFormulas.rank(Basis.INSPECTED) + ")");
      case WORST ->
          Formulas.when(
              Formulas.any(
                  List.of(denied, onlySaid(question, cells.answer(question.id(), column), rank))),
              "0",
              rank);
    };
  }

  /** What is merely said in one's own favour is taken to be false in the worst view. */
  private String onlySaid(Question question, String cell, String rank) {
    return Formulas.all(
        List.of(
            rank + "=" + ConditionFormulas.rank(Basis.STATED),
            conditions.reassuring(question, cell)));
  }

  private String denied(Question question, Column column) {
    return Formulas.any(
        denials.getOrDefault(question.id(), List.of()).stream()
            .map(row -> column.at(row) + "=1")
            .toList());
  }

  private String seen(Question question, String value, String basis) {
    var tooWeak =
        Formulas.all(
            List.of(
                basis + ">0",
                basis + "<" + ConditionFormulas.rank(question.needs()),
                conditions.reassuring(question, value)));
    return Formulas.when(tooWeak, conditions.literal(question.id(), question.unknown()), value);
  }
}
