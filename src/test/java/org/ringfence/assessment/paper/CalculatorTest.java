package org.ringfence.assessment.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.RiskResult;
import org.ringfence.model.evaluation.RuleEffect;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.installation.Value;
import org.ringfence.report.BookTemplates;
import org.ringfence.report.Briefs;
import org.ringfence.report.template.Template;
import org.ringfence.scoring.Bundled;
import org.ringfence.scoring.RandomAssessments;

/**
 * The workbook's formulas come to exactly what the program does; {@code
 * -Dringfence.calculations=200} tries that many random assessments.
 */
class CalculatorTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final int TIMES = Integer.getInteger("ringfence.calculations", 20);
  private static final int CHOSEN = 2;
  private static final int RESULTS = 5;
  private static final CatalogueServices KNOWLEDGE =
      new CatalogueServices(
          new CatalogueReader(CatalogueSource.bundled()).read(),
          Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));

  @TempDir private Path folder;

  @Test
  void theFormulasComeToTheProgramsScoresForAnyAnswers() throws IOException {
    var random = new RandomAssessments(KNOWLEDGE.catalogue().method(), 26);
    var assessments = new ArrayList<>(workedCases());
    IntStream.range(0, TIMES).forEach(_ -> assessments.add(random.next()));
    var dossiers = dossiers(assessments);
    var all = book(dossiers, "all.xlsx");
    var one = book(dossiers.subList(0, 1), "one.xlsx");
    try (var from = new XSSFWorkbook(Files.newInputStream(all));
        var to = new XSSFWorkbook(Files.newInputStream(one))) {
      var evaluator = new CalculatedBook(to);
      for (var number = 0; number < dossiers.size(); number++) {
        copy(from, to, "Answers", number, List.of(4, 6));
        copy(from, to, "Risks", number, List.of(5, 7, 9));
        evaluator.forget();
        assertThat(results(to.getSheet("Calculator"), evaluator))
            .isEqualTo(expected(dossiers.get(number)));
      }
    }
  }

  @Test
  void whatIsShownWithoutReckoningIsTheFirstInstallation() throws IOException {
    var dossiers = dossiers(workedCases());
    try (var book = new XSSFWorkbook(Files.newInputStream(book(dossiers, "book.xlsx")))) {
      assertThat(results(book.getSheet("Calculator"), CalculatorTest::kept))
          .isEqualTo(expected(dossiers.getFirst()));
    }
  }

  @Test
  void anotherInstallationCanBeChosenHoweverTheRowsAreSorted() throws IOException {
    var dossiers = dossiers(workedCases());
    try (var book = new XSSFWorkbook(Files.newInputStream(book(dossiers, "book.xlsx")))) {
      swap(book.getSheet("Answers"));
      var sheet = book.getSheet("Calculator");
      var evaluator = new CalculatedBook(book);
      for (var number : List.of(5, 0, 2)) {
        sheet.getRow(CHOSEN).getCell(1).setCellValue("Site, Is it? -*" + (number + 1));
        evaluator.forget();
        assertThat(results(sheet, evaluator)).isEqualTo(expected(dossiers.get(number)));
      }
    }
  }

  @Test
  void anAnswerThatIsChangedChangesTheScoreAndNotTheCheck() throws IOException {
    var dossiers = dossiers(workedCases());
    try (var book = new XSSFWorkbook(Files.newInputStream(book(dossiers, "book.xlsx")))) {
      var sheet = book.getSheet("Calculator");
      change(sheet, "Recorder isolation", "Air gap: no link to anything else", "Inspected");
      change(sheet, "What the recorder is connected to", "", "Inspected");
      change(sheet, "Reachable from the internet", "No", "Inspected");
      change(sheet, "Web monitoring", "", "Inspected");
      change(sheet, "Other ways out", "Searched, none found", "Inspected");
      change(sheet, "Maker's online service", "Off on every device", "Inspected");
      var lines = results(sheet, new CalculatedBook(book));

      var expected = expected(dossiers.get(2));
      for (var line = 0; line < lines.size(); line++) {
        assertThat(lines.get(line).subList(0, 8)).isEqualTo(expected.get(line).subList(0, 8));
        assertThat(lines.get(line).getLast()).isEqualTo("Agrees");
      }
    }
  }

  @Test
  void theFormulasHoldOnACouncilsOwnSheetsWhateverTheyAreCalled() throws IOException {
    var dossiers = dossiers(workedCases());
    var template = Briefs.template(BookTemplates.odd(folder.resolve("council.xltx")));
    var file = book(dossiers, "book.xlsx", Optional.of(template));
    try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
      var sheet = book.getSheet("Sums");
      assertThat(results(sheet, 3, CalculatorTest::kept)).isEqualTo(expected(dossiers.getFirst()));
      var evaluator = new CalculatedBook(book);
      for (var number : List.of(5, 0, 2)) {
        sheet.getRow(3 + CHOSEN).getCell(1).setCellValue("Site, Is it? -*" + (number + 1));
        evaluator.forget();
        assertThat(results(sheet, 3, evaluator::shown)).isEqualTo(expected(dossiers.get(number)));
      }
      assertThat(sheet.getDataValidations())
          .extracting(one -> one.getValidationConstraint().getFormula1())
          .contains("'Calculator list'!$A$2:$A$7")
          .anyMatch(list -> String.valueOf(list).startsWith("'TRUE'!$"));
    }
  }

  @Test
  void aStoredScoreThatIsNotTheFormulasDiffers() throws IOException {
    var dossiers = dossiers(workedCases());
    try (var book = new XSSFWorkbook(Files.newInputStream(book(dossiers, "book.xlsx")))) {
      book.getSheet("Risks").getRow(1).getCell(5).setCellValue(3);

      assertThat(results(book.getSheet("Calculator"), new CalculatedBook(book)).getFirst())
          .endsWith("3", "16", "Differs");
    }
  }

  private static void change(XSSFSheet sheet, String title, String answer, String basis) {
    for (var row : sheet) {
      if (row.getCell(0) != null && row.getCell(0).toString().equals(title)) {
        row.getCell(3).setCellValue(answer);
        row.getCell(4).setCellValue(basis);
        if (answer.isEmpty()) {
          row.getCell(3).setBlank();
        }
        return;
      }
    }
    throw new AssertionError("no " + title);
  }

  /** The last row of a sheet and the first in each other's place. */
  private static void swap(XSSFSheet sheet) {
    var first = sheet.getRow(1);
    var last = sheet.getRow(sheet.getLastRowNum());
    for (var column = 0; column < first.getLastCellNum(); column++) {
      var kept = value(first.getCell(column));
      put(first.getCell(column), value(last.getCell(column)));
      put(last.getCell(column), kept);
    }
  }

  private static Object value(Cell cell) {
    return switch (cell.getCellType()) {
      case NUMERIC -> (Object) cell.getNumericCellValue();
      case BLANK -> CellType.BLANK;
      default -> cell.getStringCellValue();
    };
  }

  private static void put(Cell cell, Object value) {
    // POI leaves a text that stands in the cell itself where it is.
    cell.setBlank();
    switch (value) {
      case Double number -> cell.setCellValue(number);
      case CellType _ -> {}
      default -> cell.setCellValue((String) value);
    }
  }

  /** Puts one installation's rows of a sheet in the place of the first one's. */
  private static void copy(
      XSSFWorkbook from, XSSFWorkbook to, String sheet, int number, List<Integer> columns) {
    var rows = to.getSheet(sheet).getLastRowNum();
    for (var row = 1; row <= rows; row++) {
      for (var column : columns) {
        var source = from.getSheet(sheet).getRow(number * rows + row).getCell(column);
        put(to.getSheet(sheet).getRow(row).getCell(column), value(source));
      }
    }
  }

  private static List<Assessment> workedCases() {
    var listed = new Facts(Bundled.listedMaker());
    var four =
        List.of(
            "recorder.connection", "recorder.isolation", "web.monitoring", "internet.reachable");
    var documented = shown(Bundled.countysPosition(), four, Basis.DOCUMENTED);
    var inspected = shown(Bundled.countysPosition(), four, Basis.INSPECTED);
    inspected.put("other.exits", Answer.stated("none-found"));
    inspected.put("maker.cloud", Answer.stated("disabled"));
    var third = shown(inspected, List.of("other.exits", "maker.cloud"), Basis.INSPECTED);
    var fourth = new HashMap<>(third);
    fourth.put("maintainer.access", Answer.stated("remote-on-request"));
    var fifth = new HashMap<>(Bundled.countysPosition());
    fifth.put("web.monitoring", Answer.stated("enabled"));
    var sixth =
        Map.of(
            "features.smart", Answer.stated("auto-tracking"),
            "site.sensitivity", Answer.stated("civic"));
    var more = new HashMap<>(Bundled.listedMaker());
    more.put("cameras", new Value.Count(56));
    return List.of(
        RandomAssessments.with(listed, Bundled.countysPosition(), Map.of()),
        RandomAssessments.with(listed, documented, Map.of()),
        RandomAssessments.with(listed, third, Map.of()),
        RandomAssessments.with(listed, fourth, Map.of()),
        RandomAssessments.with(listed, fifth, Map.of()),
        RandomAssessments.with(new Facts(more), sixth, Map.of()));
  }

  private static Map<String, Answer> shown(
      Map<String, Answer> answers, List<String> which, Basis basis) {
    var all = new HashMap<>(answers);
    which.forEach(id -> all.computeIfPresent(id, (_, answer) -> Bundled.shown(answer, basis)));
    return all;
  }

  private static String kept(XSSFCell cell) {
    return switch (cell.getCachedFormulaResultType()) {
      case NUMERIC -> Integer.toString((int) cell.getNumericCellValue());
      default -> cell.getStringCellValue();
    };
  }

  private static List<List<String>> results(XSSFSheet sheet, CalculatedBook evaluator) {
    return results(sheet, evaluator::shown);
  }

  /** Each line of results as a reader sees it. */
  private static List<List<String>> results(XSSFSheet sheet, Function<XSSFCell, String> shown) {
    return results(sheet, 0, shown);
  }

  private static List<List<String>> results(
      XSSFSheet sheet, int above, Function<XSSFCell, String> shown) {
    var lines = new ArrayList<List<String>>();
    var first = above + RESULTS;
    for (var row = first; row < first + KNOWLEDGE.rules().risks().size() + 2; row++) {
      var line = new ArrayList<String>();
      for (var cell : sheet.getRow(row)) {
        line.add(
            cell.getCellType() == CellType.FORMULA
                ? shown.apply((XSSFCell) cell)
                : cell.getStringCellValue());
      }
      lines.add(line);
    }
    return lines;
  }

  private static List<List<String>> expected(Dossier dossier) {
    var risk = dossier.risk();
    var lines = new ArrayList<List<String>>();
    risk.risks().forEach(one -> lines.add(expected(one, risk.status().isKnown())));
    for (var each : List.of(risk.overall(), risk.headline())) {
      lines.add(
          List.of(
              each.equals(risk.headline()) && lines.size() > risk.risks().size()
                  ? "Headline"
                  : "Highest of all risks",
              today(each.residual(), risk.status().isKnown()),
              "–",
              "–",
              "–",
              attainable(each.attainable(), risk.status().isKnown()),
              score(each.worst()),
              "" + each.residual(),
              "" + each.residual(),
              "" + each.residual(),
              "Agrees"));
    }
    return lines;
  }

  private static List<String> expected(RiskResult risk, boolean known) {
    var today = risk.residual().score();
    var rules = risk.residual().rules().stream().map(RuleEffect::rule).toList();
    return List.of(
        KNOWLEDGE.wording().label("risk", risk.risk()),
        today(today.score(), known),
        "" + today.likelihood().points(),
        rules.isEmpty() ? "None" : String.join("; ", rules),
        "" + today.consequence().points(),
        attainable(risk.attainable().score().score(), known),
        score(risk.worst().score().score()),
        "" + today.score(),
        "" + today.score(),
        "" + today.score(),
        "Agrees");
  }

  private static String today(int score, boolean known) {
    return known ? score(score) : "Not known yet, counted as " + score(score);
  }

  private static String attainable(int score, boolean known) {
    return known ? score(score) : "Not known yet";
  }

  private static String score(int score) {
    return score + " " + KNOWLEDGE.wording().label("band", KNOWLEDGE.method().band(score));
  }

  private Path book(List<Dossier> dossiers, String name) {
    return book(dossiers, name, Optional.empty());
  }

  private Path book(List<Dossier> dossiers, String name, Optional<Template> template) {
    var wording = KNOWLEDGE.wording();
    var method = KNOWLEDGE.method();
    return Briefs.book(
        Briefs.exempt(dossiers, DAY, wording, method),
        KNOWLEDGE.rules(),
        wording,
        method,
        folder.resolve(name),
        template);
  }

  private static List<Dossier> dossiers(List<Assessment> assessments) {
    return IntStream.range(0, assessments.size())
        .mapToObj(n -> dossier("Is it? ~*" + (n + 1), assessments.get(n)))
        .toList();
  }

  private static Dossier dossier(String name, Assessment assessment) {
    var entry =
        new RegisterEntry(
            assessment.id(),
            new Organisation("o", "County Council"),
            assessment.site(),
            Optional.empty(),
            name,
            name,
            assessment.assessedOn(),
            false);
    return KNOWLEDGE.dossiers().make(entry, assessment);
  }
}
