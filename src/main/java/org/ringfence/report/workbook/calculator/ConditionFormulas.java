package org.ringfence.report.workbook.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.Method.Condition;
import org.ringfence.model.method.Method.Line;
import org.ringfence.model.method.MethodSummary;
import org.ringfence.model.method.Question;
import org.ringfence.report.excel.Formulas;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;

/** Turns the method's conditions into formulas and into words. */
final class ConditionFormulas {
  private final PaperPhrases phrases;
  private final PaperWords words;
  private final Map<String, Question> questions;
  private final Map<String, Method.Fact> facts;

  ConditionFormulas(PaperPhrases phrases, MethodSummary method, Method tables) {
    this.phrases = phrases;
    this.words = phrases.words();
    this.questions =
        method.questions().stream().collect(Collectors.toMap(Question::id, Function.identity()));
    this.facts =
        tables.facts().stream().collect(Collectors.toMap(Method.Fact::id, Function.identity()));
  }

  /** A basis as a number in the order of the method, 0 where nothing is known. */
  static int rank(Basis basis) {
    return switch (basis) {
      case UNKNOWN -> 0;
      case STATED -> 1;
      case DOCUMENTED -> 2;
      case INSPECTED -> 3;
      case INDEPENDENT -> 4;
    };
  }

  /** The word in a cell where nothing is known. */
  String notKnown() {
    return words.say("not-known");
  }

  /** A value as a formula has it: a number, or the word that cells show for it. */
  String literal(String subject, String value) {
    var fact = Optional.ofNullable(facts.get(subject));
    return fact.filter(Method.Fact::number).isPresent() && value.matches("\\d{1,9}")
        ? value
        : Formulas.text(label(subject, value));
  }

  String label(String subject, String value) {
    return value.equals("unknown") ? notKnown() : phrases.wording().valueLabel(subject, value);
  }

  /** Whether a condition holds; {@code cell} tells where what it looks at stands. */
  String formula(Condition condition, Function<Line, String> line) {
    var parts = new ArrayList<>(condition.all().stream().map(line).toList());
    if (!condition.any().isEmpty()) {
      parts.add(Formulas.any(condition.any().stream().map(line).toList()));
    }
    return Formulas.all(parts);
  }

  /** Whether a line holds over what stands in a cell. */
  String line(Line line, String cell) {
    var number =
        line.atLeast().stream()
            .map(least -> "AND(ISNUMBER(" + cell + ")," + cell + ">=" + least + ")");
    var values = line.wanted().stream().map(value -> is(line.subject(), cell, value));
    return Formulas.any(Stream.concat(number, values).toList());
  }

  /** Whether a value, or one of the values, in a cell is this one. */
  String is(String subject, String cell, String value) {
    var question = Optional.ofNullable(questions.get(subject));
    return question.filter(Question::many).isPresent()
        ? Formulas.contains(cell, label(subject, value), words.say("list.between"))
        : cell + "=" + literal(subject, value);
  }

  /** Whether all values in a cell lower a risk. */
  String reassuring(Question question, String cell) {
    if (!question.many()) {
      return Formulas.any(
          question.reassuring().stream().map(value -> is(question.id(), cell, value)).toList());
    }
    var others =
        question.values().stream()
            .filter(value -> !question.reassuring().contains(value))
            .map(value -> is(question.id(), cell, value));
    var unknown = cell + "=" + Formulas.text(notKnown());
    return "NOT(" + Formulas.any(Stream.concat(others, Stream.of(unknown)).toList()) + ")";
  }

  /** A condition in words. */
  String words(Condition condition) {
    var all = condition.all().stream().map(this::words).toList();
    var any = condition.any().stream().map(this::words).toList();
    var parts = new ArrayList<>(all);
    if (!any.isEmpty()) {
      parts.add(String.join(words.say("workings.or"), any));
    }
    return parts.isEmpty()
        ? words.say("workings.always")
        : String.join(words.say("workings.and"), parts);
  }

  private String words(Line line) {
    List<String> values =
        Stream.concat(
                line.atLeast().stream().map(least -> words.say("workings.at-least", least)),
                line.wanted().stream().map(value -> label(line.subject(), value)))
            .toList();
    return words.say(
        "workings.line",
        phrases.wording().title(line.subject()),
        String.join(words.say("workings.either"), values));
  }
}
