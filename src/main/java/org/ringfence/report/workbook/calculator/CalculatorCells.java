package org.ringfence.report.workbook.calculator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.MethodSummary;
import org.ringfence.model.method.Question;
import org.ringfence.report.excel.Formulas;

/** Where on the calculator's sheet each thing stands. */
final class CalculatorCells {
  private static final int CHOSEN = 3;
  private static final int RESULTS = 5;
  private static final int ALL_AND_HEADLINE = 2;

  private final String sheet;
  private final int above;
  private final List<String> subjects;
  private final int facts;
  private final int risks;

  /**
   * Cells of a sheet.
   *
   * @param above how many rows of it are not the calculator's
   */
  CalculatorCells(String sheet, int above, MethodSummary method, Method tables) {
    this.sheet = Formulas.sheet(sheet);
    this.above = above;
    this.facts = tables.facts().size();
    this.risks = tables.risks().size();
    this.subjects =
        Stream.concat(
                tables.facts().stream().map(Method.Fact::id),
                method.questions().stream().map(Question::id))
            .toList();
  }

  /** Facts and questions, in their order. */
  List<String> subjects() {
    return subjects;
  }

  boolean isFact(int position) {
    return position < facts;
  }

  /** Row of the chosen installation, from 1. */
  int chosen() {
    return above + CHOSEN;
  }

  /** Row of the header over the results, from 1. */
  int results() {
    return above + RESULTS;
  }

  /** Row of the result of a risk, or after them of all risks and of the headline, from 1. */
  int result(int position) {
    return results() + 1 + position;
  }

  /** Row of the header over the answers, from 1. */
  int head() {
    return results() + risks + ALL_AND_HEADLINE + 2;
  }

  /** Row of a fact or question, from 1. */
  int row(int position) {
    return head() + 1 + position;
  }

  /** The answer that counts in a column of the workings. */
  String answer(String subject, WorkingRows.Column column) {
    return cell(column.changed() ? "F" : "B", subject);
  }

  /** The basis on which it counts. */
  String basis(String subject, WorkingRows.Column column) {
    return cell(column.changed() ? "G" : "C", subject);
  }

  private String cell(String letter, String subject) {
    var position =
        Optional.of(subjects.indexOf(subject))
            .filter(found -> found >= 0)
            .orElseThrow(() -> new IllegalArgumentException("the method has no " + subject));
    return sheet + "$" + letter + "$" + row(position);
  }
}
