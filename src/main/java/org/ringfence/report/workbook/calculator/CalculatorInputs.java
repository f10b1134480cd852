package org.ringfence.report.workbook.calculator;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.Question;
import org.ringfence.report.excel.SheetRange;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.workbook.sheet.ChoicesSheet;
import org.ringfence.report.workbook.sheet.QuestionsSheet;

/** What can be put into the calculator's cells: lists to choose from, and nothing else. */
final class CalculatorInputs {
  private static final int MOST_LETTERS = 255;
  private static final int ANSWER = 3;
  private static final int BASIS = 4;
  private static final String MOST_CAMERAS = "100000";

  private final PaperPhrases phrases;
  private final PaperWords words;
  private final Method tables;
  private final CalculatorCells cells;
  private final SheetRange questions;
  private final SheetRange installations;

  CalculatorInputs(
      PaperPhrases phrases,
      Method tables,
      CalculatorCells cells,
      SheetRange questions,
      SheetRange installations) {
    this.phrases = phrases;
    this.words = phrases.words();
    this.tables = tables;
    this.cells = cells;
    this.questions = questions;
    this.installations = installations;
  }

  /** One of the installations. */
  void chooser(XSSFSheet sheet) {
    var helper = new XSSFDataValidationHelper(sheet);
    var names = installations.column(ChoicesSheet.NAME);
    add(sheet, cells.chosen(), 1, helper.createFormulaListConstraint(names));
  }

  /** A value of each fact and question, and a basis. */
  void answers(XSSFSheet sheet) {
    var helper = new XSSFDataValidationHelper(sheet);
    for (var position = 0; position < tables.facts().size(); position++) {
      fact(sheet, helper, cells.row(position), tables.facts().get(position));
    }
    var first = tables.facts().size();
    var row = 2;
    for (var n = 0; n < phrases.method().questions().size(); n++) {
      var question = phrases.method().questions().get(n);
      var last = row + question.values().size() - 1;
      answer(sheet, helper, cells.row(first + n), question, row, last);
      row = last + 1;
    }
  }

  private void answer(
      XSSFSheet sheet,
      XSSFDataValidationHelper helper,
      int at,
      Question question,
      int from,
      int to) {
    var values = questions.rows(QuestionsSheet.VALUE, from, to);
    var validation = add(sheet, at, ANSWER, helper.createFormulaListConstraint(values));
    if (question.many()) {
      // Several values side by side are no entry of a list.
      validation.setShowErrorBox(false);
    }
    var bases = Stream.of(Basis.values()).map(basis -> phrases.basis(basis)).toArray(String[]::new);
    add(sheet, at, BASIS, helper.createExplicitListConstraint(bases));
  }

  private void fact(XSSFSheet sheet, XSSFDataValidationHelper helper, int at, Method.Fact fact) {
    if (fact.number()) {
      add(
          sheet,
          at,
          ANSWER,
          helper.createIntegerConstraint(OperatorType.BETWEEN, "0", MOST_CAMERAS));
      return;
    }
    var labels =
        Stream.concat(
                fact.values().stream().map(value -> phrases.wording().valueLabel(fact.id(), value)),
                Stream.of(words.say("not-known")))
            .toList();
    if (fitsList(labels)) {
      add(sheet, at, ANSWER, helper.createExplicitListConstraint(labels.toArray(String[]::new)));
    }
  }

  /** A list in the cell itself is one short text, parted by commas. */
  private static boolean fitsList(List<String> labels) {
    return labels.stream().noneMatch(label -> label.matches(".*[,\"].*"))
        && String.join(",", labels).length() < MOST_LETTERS;
  }

  private XSSFDataValidation add(
      XSSFSheet sheet, int row, int column, DataValidationConstraint constraint) {
    var where = new CellRangeAddressList(row - 1, row - 1, column, column);
    var validation =
        (XSSFDataValidation)
            new XSSFDataValidationHelper(sheet).createValidation(constraint, where);
    validation.setEmptyCellAllowed(true);
    validation.setSuppressDropDownArrow(true);
    validation.setShowErrorBox(true);
    validation.createErrorBox(words.say("calculator.wrong.title"), words.say("calculator.wrong"));
    sheet.addValidationData(validation);
    return validation;
  }
}
