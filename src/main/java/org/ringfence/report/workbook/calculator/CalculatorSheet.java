package org.ringfence.report.workbook.calculator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.ringfence.model.evaluation.RiskView;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.method.Method;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.report.excel.CellValue;
import org.ringfence.report.excel.CellWriter;
import org.ringfence.report.excel.Formulas;
import org.ringfence.report.excel.SheetAnchor;
import org.ringfence.report.excel.SheetPlan;
import org.ringfence.report.excel.SheetRange;
import org.ringfence.report.excel.TableSheet;
import org.ringfence.report.excel.WorkbookFile;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.workbook.sheet.AnswersSheet;
import org.ringfence.report.workbook.sheet.CalculatorKeys;
import org.ringfence.report.workbook.sheet.ChoicesSheet;
import org.ringfence.report.workbook.sheet.RisksSheet;

/**
 * A sheet on which somebody chooses an installation, changes an answer and sees what the score
 * becomes; with the sheet of workings behind it, and a check of its formulas against the register.
 */
public final class CalculatorSheet {
  public static final String KEY = "sheet.calculator";
  public static final String WORKINGS = "sheet.workings";

  private static final List<Integer> WIDTHS = List.of(30, 26, 14, 26, 14, 26, 14, 10, 13, 13, 13);
  private static final List<Integer> WORKING_WIDTHS = List.of(38, 46, 52, 19, 19, 19, 19, 19, 19);
  private static final float TWO_LINES = 31;
  private static final float FOUR_LINES = 61;
  private static final int FIRST = 0;

  private final WorkbookFile book;
  private final PaperPhrases phrases;
  private final PaperWords words;
  private final Method tables;
  private final SheetRange installations;
  private final SheetRange answers;
  private final SheetRange risks;
  private final CalculatorInputs inputs;
  private final CalculatorCells cells;
  private final List<SheetPlan> stored;

  /**
   * A calculator over the sheets of a register.
   *
   * @param register the sheets that formulas look things up on; these are made already
   * @param questions the sheet that lists the values of each question
   */
  public CalculatorSheet(
      WorkbookFile book,
      PaperPhrases phrases,
      Method tables,
      List<SheetPlan> register,
      SheetPlan questions) {
    this.book = book;
    this.phrases = phrases;
    this.words = phrases.words();
    this.tables = tables;
    this.stored =
        Stream.of(ChoicesSheet.KEY, RisksSheet.KEY, AnswersSheet.KEY)
            .map(key -> plan(register, key))
            .toList();
    this.installations = new SheetRange(stored.get(0), book);
    this.risks = new SheetRange(stored.get(1), book);
    this.answers = new SheetRange(stored.get(2), book);
    this.cells = new CalculatorCells(book.tab(KEY), book.row(KEY), phrases.method(), tables);
    this.inputs =
        new CalculatorInputs(
            phrases, tables, cells, new SheetRange(questions, book), installations);
  }

  private static SheetPlan plan(List<SheetPlan> plans, String key) {
    return plans.stream().filter(plan -> plan.key().equals(key)).findFirst().orElseThrow();
  }

  /** Draws both sheets, with every result as a program would work it out. */
  public void draw() {
    var spot = book.begin(KEY);
    var sheet = spot.sheet();
    var workings = book.begin(WORKINGS);
    var rows = new WorkingRows(workings.row() + 1);
    var conditions = new ConditionFormulas(phrases, phrases.method(), tables);
    var held = new AnswerWorkings(phrases, tables, conditions, rows, cells);
    var run = new RiskWorkings(phrases, tables, conditions, rows, held);
    var results = new ArrayList<RiskWorkings.Places>();
    tables.risks().forEach(risk -> results.add(run.add(risk)));
    results.add(run.highest(words.say("risks.all"), scores(results, true)));
    results.add(run.highest(words.say("risks.headline"), scores(results, false)));
    var known = known(rows, held, results.get(tables.risks().size()));
    workings(workings, rows);
    chooser(spot);
    results(sheet, results, known);
    answers(sheet);
    book.print(spot, cells.head() - 1, 1, WIDTHS);
    new CalculatorCache(book).fill(stored, List.of(spot, workings));
  }

  /** The row that tells whether enough is known, 1 or 0; what is closed is known. */
  private int known(WorkingRows rows, AnswerWorkings held, RiskWorkings.Places highest) {
    return rows.add(
        words.say("workings.all"),
        words.say("workings.known"),
        words.say("workings.known.when"),
        column ->
            Formulas.when(
                Formulas.any(
                    List.of(
                        column.at(highest.score()) + "=0",
                        Formulas.all(
                            tables.core().stream()
                                .map(subject -> held.known(subject, column, storedIsKnown()))
                                .toList()))),
                "1",
                "0"));
  }

  private String storedIsKnown() {
    return "ISNUMBER(" + storedRisk(0, RisksSheet.ATTAINABLE) + ")";
  }

  private List<Integer> scores(List<RiskWorkings.Places> results, boolean all) {
    var scores = new ArrayList<Integer>();
    for (var n = 0; n < tables.risks().size(); n++) {
      if (all || tables.headline().contains(tables.risks().get(n).id())) {
        scores.add(results.get(n).score());
      }
    }
    return scores;
  }

  private void workings(SheetAnchor spot, WorkingRows rows) {
    var titles = new ArrayList<String>();
    Stream.of("workings.part", "workings.what", "workings.when")
        .map(words::say)
        .forEach(titles::add);
    for (var column : WorkingRows.columns()) {
      var view = words.choice("workings.view", column.view());
      titles.add(words.say(column.changed() ? "workings.changed" : "workings.held", view));
    }
    var sheet = spot.sheet();
    var widths = book.print(spot, spot.row(), 1, WORKING_WIDTHS);
    var table = book.table(WORKINGS, spot, titles, widths);
    table.head(sheet);
    for (var row : rows.all()) {
      var entries = new ArrayList<CellValue>();
      Stream.of(row.part(), row.what(), row.when()).map(CellValue::of).forEach(entries::add);
      WorkingRows.columns()
          .forEach(column -> entries.add(new CellValue.Formula(row.formula().apply(column))));
      table.add(sheet, entries, book.cells());
    }
    table.close();
  }

  private void chooser(SheetAnchor spot) {
    var sheet = spot.sheet();
    book.title(spot, words.say("calculator.title"));
    note(sheet, spot.row() + 1, words.say("calculator.how"));
    var row = sheet.createRow(cells.chosen() - 1);
    row.setHeightInPoints(FOUR_LINES);
    var label = row.createCell(0);
    label.setCellValue(words.say("calculator.choose"));
    label.setCellStyle(book.styles().strong());
    var chosen = row.createCell(1);
    chosen.setCellStyle(book.styles().input());
    stored
        .get(FIRST)
        .firstRows(
            entries ->
                new CellWriter(book.styles(), "")
                    .write(chosen, entries.get(installations.number(ChoicesSheet.NAME))));
    chosen.setCellStyle(book.styles().input());
    put(sheet, cells.chosen(), 2, CellValue.of(words.say("calculator.number")));
    put(sheet, cells.chosen(), 3, new CellValue.Formula(number()));
    inputs.chooser(sheet);
  }

  /** By name; a lookup takes some letters to stand for others unless they are marked. */
  private String number() {
    var name = "$B$" + cells.chosen();
    for (var special : List.of("*", "?")) {
      name = "SUBSTITUTE(" + name + ",\"" + special + "\",\"~" + special + "\")";
    }
    return installations.lookup(ChoicesSheet.NUMBER, ChoicesSheet.NAME, name);
  }

  private void note(XSSFSheet sheet, int row, String text) {
    var cell = sheet.createRow(row).createCell(0);
    cell.setCellValue(text);
    cell.setCellStyle(book.styles().note());
  }

  private void results(XSSFSheet sheet, List<RiskWorkings.Places> results, int known) {
    head(
        sheet,
        cells.results(),
        List.of(
            "column.risk",
            "calculator.today",
            "column.likelihood",
            "column.rules",
            "column.consequence",
            "calculator.confirmed",
            "calculator.worst",
            "calculator.score",
            "calculator.stored",
            "calculator.worked-out",
            "calculator.check"));
    for (var n = 0; n < results.size(); n++) {
      result(sheet, n, results.get(n), known);
    }
  }

  private void result(XSSFSheet sheet, int position, RiskWorkings.Places at, int known) {
    var isRisk = position < tables.risks().size();
    var row = cells.result(position);
    var none = CellValue.of(words.say("calculator.none"));
    var entries = new ArrayList<CellValue>();
    entries.add(CellValue.of(name(position)));
    entries.add(ifKnown(known, RiskView.RESIDUAL, at, countedAs(at)));
    entries.add(isRisk ? working(true, RiskView.RESIDUAL, at.likelihood()) : none);
    entries.add(isRisk ? working(true, RiskView.RESIDUAL, at.rules()) : none);
    entries.add(isRisk ? working(true, RiskView.RESIDUAL, at.consequence()) : none);
    entries.add(ifKnown(known, RiskView.ATTAINABLE, at, notKnown()));
    entries.add(new CellValue.Formula(withBand(RiskView.WORST, at)));
    entries.add(working(true, RiskView.RESIDUAL, at.score()));
    entries.add(new CellValue.Formula(stored(position, RisksSheet.TODAY)));
    entries.add(working(false, RiskView.RESIDUAL, at.score()));
    var same = new ArrayList<String>();
    for (var view : RiskView.values()) {
      var equal = ref(false, view, at.score()) + "=" + stored(position, column(view));
      same.add(
          view == RiskView.ATTAINABLE
              ? Formulas.any(List.of("NOT(" + storedIsKnown() + ")", equal))
              : equal);
    }
    entries.add(
        new CellValue.Formula(
            Formulas.when(
                Formulas.all(same),
                Formulas.text(words.say("calculator.agrees")),
                Formulas.text(words.say("calculator.differs")))));
    for (var column = 0; column < entries.size(); column++) {
      put(sheet, row, column, entries.get(column));
    }
    sheet.getRow(row - 1).getCell(0).setCellStyle(book.styles().strong());
  }

  /** The column of the stored scores of a view. */
  private static String column(RiskView view) {
    return switch (view) {
      case RESIDUAL -> RisksSheet.TODAY;
      case ATTAINABLE -> RisksSheet.ATTAINABLE;
      case WORST -> RisksSheet.WORST;
    };
  }

  private String name(int position) {
    var all = tables.risks();
    if (position < all.size()) {
      return phrases.wording().label("risk", all.get(position).id());
    }
    return words.say(position == all.size() ? "risks.all" : "risks.headline");
  }

  /** The stored score of a risk, or the highest of those that count for the row. */
  private String stored(int position, String column) {
    var all = tables.risks();
    if (position < all.size()) {
      return storedRisk(position, column);
    }
    var parts = new ArrayList<String>();
    for (var n = 0; n < all.size(); n++) {
      if (position == all.size() || tables.headline().contains(all.get(n).id())) {
        parts.add(storedRisk(n, column));
      }
    }
    return Formulas.of("MAX", parts);
  }

  private String storedRisk(int position, String column) {
    return risks.lookup(column, RisksSheet.NUMBER, key(position));
  }

  private String key(int position) {
    return "$D$" + cells.chosen() + "*" + CalculatorKeys.STEP + "+" + (position + 1);
  }

  private CellValue ifKnown(int known, RiskView view, RiskWorkings.Places at, String otherwise) {
    return new CellValue.Formula(
        Formulas.when(ref(true, RiskView.RESIDUAL, known) + "=1", withBand(view, at), otherwise));
  }

  private String notKnown() {
    return Formulas.text(phrases.wording().label("band", FigurePrecision.NOT_KNOWN));
  }

  private String countedAs(RiskWorkings.Places at) {
    return Formulas.text(words.say("calculator.counted")) + "&" + withBand(RiskView.RESIDUAL, at);
  }

  private String withBand(RiskView view, RiskWorkings.Places at) {
    return ref(true, view, at.score()) + "&\" \"&" + ref(true, view, at.band());
  }

  private CellValue working(boolean changed, RiskView view, int row) {
    return new CellValue.Formula(ref(changed, view, row));
  }

  private String ref(boolean changed, RiskView view, int row) {
    return Formulas.sheet(book.tab(WORKINGS))
        + "$"
        + WorkingRows.column(changed, view).letter()
        + "$"
        + row;
  }

  private void answers(XSSFSheet sheet) {
    var keys =
        List.of(
            "calculator.subject",
            "calculator.answer",
            "calculator.basis",
            "calculator.your-answer",
            "calculator.your-basis",
            "calculator.counts",
            "calculator.counts-basis");
    var titles = keys.stream().map(words::say).toList();
    var widths = WIDTHS.subList(0, keys.size());
    var spot = new SheetAnchor(sheet, cells.head() - 1, false);
    var table = book.table(KEY, spot, titles, widths);
    table.head(sheet);
    for (var position = 0; position < cells.subjects().size(); position++) {
      answer(sheet, table, position);
    }
    table.close();
    inputs.answers(sheet);
  }

  private void answer(XSSFSheet sheet, TableSheet table, int position) {
    var row = cells.row(position);
    var unknown = Formulas.text(words.say("not-known"));
    var entries = new ArrayList<CellValue>();
    entries.add(CellValue.of(phrases.wording().title(cells.subjects().get(position))));
    entries.add(
        new CellValue.Formula(
            answers.lookup(
                answers.has(AnswersSheet.ANSWER_TODAY)
                    ? AnswersSheet.ANSWER_TODAY
                    : AnswersSheet.ANSWER,
                AnswersSheet.NUMBER,
                key(position))));
    entries.add(
        new CellValue.Formula(
            answers.lookup(
                answers.has(AnswersSheet.HELD_TODAY) ? AnswersSheet.HELD_TODAY : AnswersSheet.HELD,
                AnswersSheet.NUMBER,
                key(position))));
    entries.addAll(Collections.nCopies(2, CellValue.of("")));
    entries.add(new CellValue.Formula(Formulas.when("D" + row + "=\"\"", "B" + row, "D" + row)));
    var asHeld =
        Formulas.when(
            Formulas.all(List.of("D" + row + "<>\"\"", "C" + row + "=" + unknown)),
            Formulas.text(phrases.basis(Basis.STATED)),
            "C" + row);
    entries.add(
        new CellValue.Formula(
            cells.isFact(position)
                ? Formulas.when(
                    "D" + row + "=\"\"", "C" + row, Formulas.text(words.say("calculator.tried")))
                : Formulas.when("E" + row + "=\"\"", asHeld, "E" + row)));
    table.add(sheet, entries, book.cells());
    var cellsOfRow = sheet.getRow(row - 1);
    cellsOfRow.setHeightInPoints(TWO_LINES);
    cellsOfRow.removeCell(cellsOfRow.getCell(3));
    cellsOfRow.createCell(3).setCellStyle(book.styles().input());
    cellsOfRow.removeCell(cellsOfRow.getCell(4));
    cellsOfRow
        .createCell(4)
        .setCellStyle(cells.isFact(position) ? book.styles().text() : book.styles().input());
  }

  private void head(XSSFSheet sheet, int row, List<String> keys) {
    var cellsOfRow = sheet.createRow(row - 1);
    cellsOfRow.setHeightInPoints(TWO_LINES);
    for (var column = 0; column < keys.size(); column++) {
      var cell = cellsOfRow.createCell(column);
      cell.setCellValue(words.say(keys.get(column)));
      cell.setCellStyle(book.styles().head());
    }
  }

  private void put(XSSFSheet sheet, int row, int column, CellValue entry) {
    var there = Optional.ofNullable(sheet.getRow(row - 1));
    var cellsOfRow =
        there.orElseGet(
            () -> {
              var made = sheet.createRow(row - 1);
              made.setHeightInPoints(TWO_LINES);
              return made;
            });
    book.cells().write(cellsOfRow.createCell(column), entry);
  }
}
