package org.ringfence.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.method.Method;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.PaperPlan;
import org.ringfence.report.excel.BandLooks;
import org.ringfence.report.excel.SheetPlan;
import org.ringfence.report.excel.WorkbookFile;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.text.WorkbookInstallation;
import org.ringfence.report.workbook.calculator.CalculatorSheet;
import org.ringfence.report.workbook.sheet.ActionsSheet;
import org.ringfence.report.workbook.sheet.AnswersSheet;
import org.ringfence.report.workbook.sheet.ChoicesSheet;
import org.ringfence.report.workbook.sheet.CoverSheet;
import org.ringfence.report.workbook.sheet.DevicesSheet;
import org.ringfence.report.workbook.sheet.InstallationsSheet;
import org.ringfence.report.workbook.sheet.MakersSheet;
import org.ringfence.report.workbook.sheet.MethodSheet;
import org.ringfence.report.workbook.sheet.QuestionsSheet;
import org.ringfence.report.workbook.sheet.RecordSheet;
import org.ringfence.report.workbook.sheet.RisksSheet;
import org.ringfence.report.workbook.sheet.SignOffsSheet;
import org.ringfence.report.workbook.sheet.SummaryRows;
import org.ringfence.report.workbook.sheet.SummarySheet;
import org.ringfence.report.workbook.sheet.Withholding;

/** The sheets of a workbook in their order, and what each of them holds. */
public final class WorkbookSheets {
  private static final List<Integer> COVER_WIDTHS = List.of(26, 100);

  /** Where among the sheets of the register the makers are. */
  private static final int MAKERS = 1;

  private static final String COVER = "sheet.cover";
  private static final String SUMMARY = "sheet.summary";

  private final PaperPhrases phrases;
  private final PaperWords words;
  private final EstateReportData brief;
  private final Withholding withholding;
  private final Optional<Method> tables;
  private final boolean calculates;
  private final List<SheetPlan> register;
  private final List<SheetPlan> rest;

  public WorkbookSheets(
      PaperPhrases phrases,
      EstateReportData brief,
      Optional<Method> tables,
      boolean calculates,
      boolean inTemplate) {
    this.phrases = phrases;
    this.words = phrases.words();
    this.brief = brief;
    this.tables = tables;
    this.calculates = calculates;
    this.withholding = new Withholding(brief, words);
    var places = WorkbookInstallation.of(brief.installations(), words);
    this.register =
        switch (brief.edition()) {
          case EXEMPT -> everything(places);
          case PUBLIC -> given(places);
        };
    this.rest =
        List.of(
            new MethodSheet(phrases),
            new QuestionsSheet(phrases),
            new RecordSheet(brief, phrases.writtenBy(), inTemplate));
  }

  /** The sheets with a row for everything in the register, which may be very many. */
  public List<SheetPlan> register() {
    return register;
  }

  /** Each sheet after the cover with what it holds. */
  List<PaperPlan.Part> parts() {
    return parts(words::say);
  }

  private List<PaperPlan.Part> parts(UnaryOperator<String> tab) {
    var keys = new ArrayList<String>();
    keys.add(SUMMARY);
    register.forEach(plan -> keys.add(plan.key()));
    if (calculates) {
      keys.add(CalculatorSheet.KEY);
      keys.add(CalculatorSheet.WORKINGS);
    }
    rest.forEach(plan -> keys.add(plan.key()));
    return keys.stream().map(key -> part(key, tab.apply(key))).toList();
  }

  /** Makes every sheet of the book, and fills those that don't stream. */
  void draw(WorkbookFile book, String title) {
    var cover = new CoverSheet(phrases, brief, withholding);
    book.cover(COVER, title, cover.titles(), COVER_WIDTHS, cover.rows(parts(book::tab)));
    var looks = bandLooks(book);
    summary(book, looks);
    register.forEach(book::sheet);
    register.forEach(looks::colour);
    var calculator =
        tables.map(all -> new CalculatorSheet(book, phrases, all, register, rest.get(1)));
    calculator.ifPresent(CalculatorSheet::draw);
    rest.forEach(book::sheet);
  }

  private void summary(WorkbookFile book, BandLooks looks) {
    register.forEach(book::name);
    var rows =
        new SummaryRows(phrases, brief.installations(), register.getFirst(), register.get(MAKERS));
    var summary = new SummarySheet(rows, words, book);
    var table =
        book.titled(
            SUMMARY,
            words.say(SUMMARY),
            summary.titles(),
            SummarySheet.WIDTHS,
            head -> summary.rows(head + 1));
    summary.bandCells(table.row() + 1).forEach(cells -> looks.colour(table.sheet(), cells));
    summary.charts(table.sheet(), table.row() + 1);
  }

  private BandLooks bandLooks(WorkbookFile book) {
    var bands = phrases.method().bands().reversed().stream();
    return new BandLooks(
        book,
        bands.map(band -> phrases.wording().label("band", band.id())).toList(),
        words.say("not-known"));
  }

  private List<SheetPlan> everything(List<WorkbookInstallation> places) {
    var choices = ChoicesSheet.plan(places, words);
    return Stream.concat(all(places), calculates ? Stream.of(choices) : Stream.empty()).toList();
  }

  private Stream<SheetPlan> all(List<WorkbookInstallation> places) {
    return Stream.of(
        InstallationsSheet.plan(places, phrases, withholding),
        MakersSheet.plan(places, phrases, withholding),
        DevicesSheet.full(places, phrases, withholding),
        RisksSheet.full(places, phrases, withholding),
        AnswersSheet.full(places, phrases, withholding, tables),
        ActionsSheet.plan(brief, places, words, withholding),
        SignOffsSheet.plan(places, true, phrases, withholding));
  }

  private List<SheetPlan> given(List<WorkbookInstallation> places) {
    return List.of(
        InstallationsSheet.plan(places, phrases, withholding),
        MakersSheet.plan(places, phrases, withholding),
        DevicesSheet.given(places, phrases, withholding),
        RisksSheet.given(places, phrases, withholding),
        AnswersSheet.given(places, phrases, withholding),
        ActionsSheet.plan(brief, places, words, withholding),
        SignOffsSheet.plan(places, false, phrases, withholding));
  }

  private PaperPlan.Part part(String key, String tab) {
    var isPublic = brief.edition() == Edition.PUBLIC;
    var says =
        isPublic && key.equals("sheet.record") ? "sheet.record.public.holds" : key + ".holds";
    return new PaperPlan.Part(tab, leftOut(key, words.say(says)));
  }

  /** What a sheet holds, and which of its columns are left out as all of them is withheld. */
  private String leftOut(String key, String holds) {
    var columns =
        register.stream()
            .filter(plan -> plan.key().equals(key))
            .flatMap(plan -> plan.leftOut().stream())
            .map(column -> words.say(column.key()))
            .distinct()
            .toList();
    return columns.isEmpty()
        ? holds
        : words.say("sheet.left-out", holds, String.join(words.say("list.between"), columns));
  }
}
