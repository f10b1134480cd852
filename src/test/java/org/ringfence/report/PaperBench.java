package org.ringfence.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.estate.SignedEstate;
import org.ringfence.assessment.estate.SignedEstate.Read;
import org.ringfence.assessment.paper.FileAssessments;
import org.ringfence.assessment.verify.SealedCommittee;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;
import org.ringfence.files.WholeFile;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.report.committee.CommitteePaper;
import org.ringfence.report.excel.CellValue;
import org.ringfence.report.excel.SheetPlan;
import org.ringfence.report.excel.WorkbookFile;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.workbook.WorkbookReport;
import org.ringfence.report.workbook.WorkbookSheets;

/**
 * The papers of a register, beside plain libraries that write the same cells. A large register is
 * made of a few different installations, each truly signed once.
 */
final class PaperBench {
  static final String PEER = "plain SXSSF, the same cells";
  private static final String BOOK = "workbook, whole";
  private static final String EXEMPT = "committee paper, exempt";
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final int DIFFERENT = 50;
  private static final int MOST_IN_MEMORY = 2_000;
  private static final String ASSESSMENT = "assessment-here";
  private static final String INSTALLATION = "installation-here";
  private static final String NAME = "Installation here";
  private static final CatalogueServices KNOWLEDGE =
      new CatalogueServices(
          new CatalogueReader(CatalogueSource.bundled()).read(),
          Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));

  private static final SignedEstate ESTATE = new SignedEstate(KNOWLEDGE);

  private PaperBench() {}

  /** Installations of which the public edition is made, each read when its turn comes. */
  private enum Kind {
    DRAFTS("drafts"),
    SIGNED("signed");

    private final String name;

    Kind(String name) {
      this.name = name;
    }

    String made() {
      return "public edition made, " + name;
    }

    String paper() {
      return "committee paper, public, " + name;
    }
  }

  /** Times everything for a register of this size; a line for each. */
  static List<String> lines(int installations, int repetitions, boolean warm) {
    var some = some(Math.min(DIFFERENT, installations));
    var drafts = some.stream().map(Read::of).toList();
    var signed = some.stream().map(ESTATE::signed).map(Read::of).toList();
    var brief = made(Edition.EXEMPT, installations, signed);
    var words = PaperWords.british();
    var phrases = new PaperPhrases(KNOWLEDGE.wording(), KNOWLEDGE.method(), words);
    var plans =
        new WorkbookSheets(phrases, brief, Optional.of(KNOWLEDGE.rules()), true, false).register();
    var sheets = plans.stream().map(plan -> source(plan, installations)).toList();
    var bench =
        new Benchmark()
            .add(PEER, out -> plain(sheets, out))
            .add("fastexcel, the same cells", out -> fast(sheets, out))
            .add("workbook, bulk sheets alone", out -> bulk(words, plans, out))
            .add(BOOK, out -> whole(brief, out))
            .add(EXEMPT, out -> committee(brief, out));
    var same = new PlainPaper(file(out -> committee(brief, out)));
    bench.add("plain POI, the exempt paper's text and tables", same::write);
    for (var kind : Kind.values()) {
      addPublic(bench, kind, installations, kind == Kind.DRAFTS ? drafts : signed);
    }
    addSealed(bench, brief);
    var results = bench.run(repetitions, warm);
    var lines = new ArrayList<>(Benchmark.table(installations, results, PEER));
    for (var kind : Kind.values()) {
      lines.add(pack(kind, installations, results));
    }
    return lines;
  }

  /** The paper is written from the brief that was made just before, which nobody keeps. */
  private static void addPublic(
      Benchmark bench, Kind kind, int installations, List<Read> different) {
    var last = new AtomicReference<>(Optional.<EstateReportData>empty());
    bench
        .add(
            kind.made(), _ -> last.set(Optional.of(made(Edition.PUBLIC, installations, different))))
        .add(kind.paper(), out -> committee(last.getAndSet(Optional.empty()).orElseThrow(), out));
  }

  /**
   * A sealed paper, in the order in which it comes to be and is checked. It is not the same made
   * again, as these installations have other names than their records.
   */
  private static void addSealed(Benchmark bench, EstateReportData brief) {
    var paper = new SealedCommittee(KNOWLEDGE, brief, folder());
    bench
        .add("sealed committee paper: written", _ -> paper.write())
        .add("sealed committee paper: sealed", out -> seal(paper, out))
        .add("sealed committee paper: verified, made again as well", _ -> paper.verify());
  }

  private static Path folder() {
    try {
      var folder = Files.createTempDirectory("ringfence-bench");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void seal(SealedCommittee paper, OutputStream out) throws IOException {
    paper.seal();
    paper.copy(out);
  }

  /** What goes to a committee together, beside the peer. */
  private static String pack(Kind kind, int installations, List<Benchmark.Result> results) {
    var together = Set.of(BOOK, EXEMPT, kind.made(), kind.paper());
    var seconds =
        results.stream()
            .filter(result -> together.contains(result.name()))
            .mapToDouble(Benchmark.Result::seconds)
            .sum();
    var peer =
        results.stream()
            .filter(result -> result.name().equals(PEER))
            .mapToDouble(Benchmark.Result::seconds)
            .sum();
    return String.format(
        Locale.ROOT,
        "%8d  %-58s %9.3f s %8.2f x",
        installations,
        "the pack: workbook and committee papers, " + kind.name,
        seconds,
        seconds / peer);
  }

  private static EstateReportData made(Edition edition, int installations, List<Read> different) {
    return done(
        ESTATE.briefOf(
            edition,
            installations,
            at -> numbered(different.get(at % different.size()), at),
            Progress.NONE));
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var problems) -> throw new AssertionError(problems);
    };
  }

  private static void committee(EstateReportData brief, OutputStream out) throws IOException {
    new CommitteePaper(KNOWLEDGE.wording(), KNOWLEDGE.method())
        .content(brief, Progress.NONE)
        .writeTo(out);
  }

  private static byte[] file(WholeFile.Content content) {
    var bytes = new ByteArrayOutputStream();
    try {
      content.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void whole(EstateReportData brief, OutputStream out) throws IOException {
    new WorkbookReport(KNOWLEDGE.wording(), KNOWLEDGE.method())
        .content(brief, KNOWLEDGE.rules(), Progress.NONE)
        .writeTo(out);
  }

  private static void bulk(PaperWords words, List<SheetPlan> plans, OutputStream out)
      throws IOException {
    try (var book = new WorkbookFile(words, "", Optional.empty())) {
      plans.forEach(book::sheet);
      book.write("Bench", DAY, Progress.NONE, out);
    }
  }

  /** The rows of a sheet: ready in memory where they fit, so that peers only write. */
  private interface Rows {
    void each(Consumer<List<CellValue>> to);
  }

  private static Rows source(SheetPlan plan, int installations) {
    if (installations > MOST_IN_MEMORY) {
      return plan::rows;
    }
    var rows = new ArrayList<List<CellValue>>();
    plan.rows(rows::add);
    return rows::forEach;
  }

  private static void plain(List<Rows> sheets, OutputStream out) throws IOException {
    try (var book = new SXSSFWorkbook(100)) {
      var day = book.createCellStyle();
      day.setDataFormat(book.createDataFormat().getFormat("d mmm yyyy"));
      for (var rows : sheets) {
        var sheet = book.createSheet();
        var next = new int[1];
        rows.each(
            entries -> {
              var row = sheet.createRow(next[0]++);
              for (var column = 0; column < entries.size(); column++) {
                var cell = row.createCell(column);
                switch (entries.get(column)) {
                  case CellValue.Text(var text) -> cell.setCellValue(text);
                  case CellValue.Piece(var text) -> cell.setCellValue(text);
                  case CellValue.Withheld(var text) -> cell.setCellValue(text);
                  case CellValue.Formula(var text) -> cell.setCellFormula(text);
                  case CellValue.Worked(var text, _) -> cell.setCellFormula(text);
                  case CellValue.Gap() -> {}
                  case CellValue.Whole(var number) -> cell.setCellValue(number);
                  case CellValue.Pounds(var amount) -> cell.setCellValue(amount.doubleValue());
                  case CellValue.Day(var date) -> {
                    cell.setCellValue(date);
                    cell.setCellStyle(day);
                  }
                }
              }
            });
      }
      book.write(out);
    }
  }

  private static void fast(List<Rows> sheets, OutputStream out) throws IOException {
    var book = new Workbook(out, "Bench", "1.0");
    for (var number = 0; number < sheets.size(); number++) {
      try (var sheet = book.newWorksheet("Sheet " + number)) {
        var next = new int[1];
        sheets
            .get(number)
            .each(
                entries -> {
                  for (var column = 0; column < entries.size(); column++) {
                    put(sheet, next[0], column, entries.get(column));
                  }
                  if (++next[0] % 100 == 0) {
                    flushed(sheet);
                  }
                });
      }
    }
    book.finish();
  }

  private static void flushed(Worksheet sheet) {
    try {
      sheet.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void put(Worksheet sheet, int row, int column, CellValue entry) {
    switch (entry) {
      case CellValue.Text(var text) -> sheet.inlineString(row, column, text);
      case CellValue.Piece(var text) -> sheet.inlineString(row, column, text);
      case CellValue.Withheld(var text) -> sheet.inlineString(row, column, text);
      case CellValue.Formula(var text) -> sheet.formula(row, column, text);
      case CellValue.Worked(var text, _) -> sheet.formula(row, column, text);
      case CellValue.Gap() -> {}
      case CellValue.Whole(var number) -> sheet.value(row, column, number);
      case CellValue.Pounds(var amount) -> sheet.value(row, column, amount);
      case CellValue.Day(var date) -> {
        sheet.value(row, column, date);
        sheet.style(row, column).format("d mmm yyyy").set();
      }
    }
  }

  /** Different ones, each with ids that stand for those of many. */
  private static List<Dossier> some(int different) {
    var samples = SampleReportsTest.samples().toList();
    return IntStream.range(0, different)
        .mapToObj(
            number -> {
              var sample = samples.get(number % samples.size());
              var all = done(new FileAssessments(KNOWLEDGE).dossiers(sample));
              return SignedEstate.named(
                  equipped(all.get(number % all.size())), ASSESSMENT, INSTALLATION, NAME);
            })
        .toList();
  }

  /** With devices, which a register has and the samples don't. */
  private static Dossier equipped(Dossier dossier) {
    return new Dossier(
        dossier.entry(),
        dossier.assessment(),
        dossier.places(),
        Dossiers.county().devices(),
        dossier.risk(),
        dossier.sentence(),
        dossier.cautions(),
        dossier.reasons(),
        dossier.advice(),
        dossier.signed(),
        List.of(),
        Map.of(),
        DAY);
  }

  /** One of many that are alike: reading them is the register's work and not the paper's. */
  private static Read numbered(Read read, int number) {
    return read.named("a-" + number, "i-" + number, "Installation " + number);
  }
}
