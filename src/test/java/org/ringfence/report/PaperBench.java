package org.ringfence.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.ringfence.assessment.FileAssessments;
import org.ringfence.assessment.Knowledge;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;
import org.ringfence.files.WholeFile;
import org.ringfence.model.Brief;
import org.ringfence.model.Dossier;
import org.ringfence.model.Edition;
import org.ringfence.model.Outcome;
import org.ringfence.model.Progress;
import org.ringfence.model.RegisterEntry;
import org.ringfence.model.Signed;
import org.ringfence.report.committee.CommitteePaper;

/**
 * The papers of a register made by chance, beside plain libraries that write the same cells. The
 * dossiers of a large register are made of a few, since they are the caller's and not the paper's.
 */
final class PaperBench {
  static final String PEER = "plain SXSSF, the same cells";
  private static final String BOOK = "workbook, whole";
  private static final String EXEMPT = "committee paper, exempt";
  private static final String MADE = "public edition: filtered, and nothing to be worked out";
  private static final String PUBLIC = "committee paper, public";
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final int DIFFERENT = 50;
  private static final int RECORD_LETTERS = 60_000;
  private static final int MOST_IN_MEMORY = 2_000;
  private static final Knowledge KNOWLEDGE =
      new Knowledge(
          new CatalogueReader(CatalogueSource.bundled()).read(),
          Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));

  private PaperBench() {}

  /** Times everything for a register of this size; a line for each. */
  static List<String> lines(int installations, int repetitions, boolean warm) {
    var brief =
        Briefs.exempt(dossiers(installations), DAY, KNOWLEDGE.wording(), KNOWLEDGE.method());
    var words = Words.british();
    var phrases = new Phrases(KNOWLEDGE.wording(), KNOWLEDGE.method(), words);
    var plans =
        new BookSheets(phrases, brief, Optional.of(KNOWLEDGE.methodTables()), true, false)
            .register();
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
    if (installations <= MOST_IN_MEMORY) {
      var drafts = dossiers(installations).stream().map(PaperBench::draft).toList();
      var open = made(drafts);
      bench.add(MADE, _ -> made(drafts)).add(PUBLIC, out -> committee(open, out));
    }
    var results = bench.run(repetitions, warm);
    var lines = new ArrayList<>(Benchmark.table(installations, results, PEER));
    lines.add(pack(installations, results));
    return lines;
  }

  /** What goes to a committee together, beside the peer. */
  private static String pack(int installations, List<Benchmark.Result> results) {
    var together = Set.of(BOOK, EXEMPT, MADE, PUBLIC);
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
        "the pack: workbook and committee papers",
        seconds,
        seconds / peer);
  }

  private static Brief made(List<Dossier> drafts) {
    return switch (new FileAssessments(KNOWLEDGE).brief(drafts, Edition.PUBLIC)) {
      case Outcome.Done<Brief>(var brief) -> brief;
      case Outcome.Refused<Brief>(var problems) -> throw new AssertionError(problems);
    };
  }

  /** Nobody has signed it: a made-up record can't be filtered. */
  private static Dossier draft(Dossier dossier) {
    return new Dossier(
        dossier.entry(),
        dossier.assessment(),
        dossier.places(),
        dossier.devices(),
        dossier.risk(),
        dossier.sentence(),
        dossier.cautions(),
        dossier.reasons(),
        dossier.advice(),
        Signed.NOT,
        dossier.changes(),
        dossier.attachments(),
        DAY);
  }

  private static void committee(Brief brief, OutputStream out) throws IOException {
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

  private static void whole(Brief brief, OutputStream out) throws IOException {
    new WorkbookReport(KNOWLEDGE.wording(), KNOWLEDGE.method())
        .content(brief, KNOWLEDGE.methodTables(), Progress.NONE)
        .writeTo(out);
  }

  private static void bulk(Words words, List<SheetPlan> plans, OutputStream out)
      throws IOException {
    try (var book = new Book(words, "", Optional.empty())) {
      plans.forEach(book::sheet);
      book.write("Bench", DAY, Progress.NONE, out);
    }
  }

  /** The rows of a sheet: ready in memory where they fit, so that peers only write. */
  private interface Rows {
    void each(Consumer<List<Entry>> to);
  }

  private static Rows source(SheetPlan plan, int installations) {
    if (installations > MOST_IN_MEMORY) {
      return plan::rows;
    }
    var rows = new ArrayList<List<Entry>>();
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
                  case Entry.Text(var text) -> cell.setCellValue(text);
                  case Entry.Piece(var text) -> cell.setCellValue(text);
                  case Entry.Withheld(var text) -> cell.setCellValue(text);
                  case Entry.Formula(var text) -> cell.setCellFormula(text);
                  case Entry.Whole(var number) -> cell.setCellValue(number);
                  case Entry.Pounds(var amount) -> cell.setCellValue(amount.doubleValue());
                  case Entry.Day(var date) -> {
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

  private static void put(Worksheet sheet, int row, int column, Entry entry) {
    switch (entry) {
      case Entry.Text(var text) -> sheet.inlineString(row, column, text);
      case Entry.Piece(var text) -> sheet.inlineString(row, column, text);
      case Entry.Withheld(var text) -> sheet.inlineString(row, column, text);
      case Entry.Formula(var text) -> sheet.formula(row, column, text);
      case Entry.Whole(var number) -> sheet.value(row, column, number);
      case Entry.Pounds(var amount) -> sheet.value(row, column, amount);
      case Entry.Day(var date) -> {
        sheet.value(row, column, date);
        sheet.style(row, column).format("d mmm yyyy").set();
      }
    }
  }

  private static List<Dossier> dossiers(int installations) {
    var some = new ArrayList<Dossier>();
    for (var n = 0; n < Math.min(DIFFERENT, installations); n++) {
      some.add(some(n));
    }
    return IntStream.range(0, installations)
        .mapToObj(n -> named(some.get(n % some.size()), n))
        .toList();
  }

  private static Dossier some(int number) {
    var samples = SampleReportsTest.samples().toList();
    var sample = samples.get(number % samples.size());
    var dossier =
        switch (new FileAssessments(KNOWLEDGE).dossiers(sample)) {
          case Outcome.Done<List<Dossier>>(var all) -> all.get(number % all.size());
          case Outcome.Refused<List<Dossier>>(var problems) -> throw new AssertionError(problems);
        };
    var text = (number + dossier.toString()).repeat(4);
    var record = text.substring(0, Math.min(RECORD_LETTERS, text.length()));
    var signed =
        new Signed(
            Dossiers.recorded().signOffs(), "0a".repeat(32), Optional.empty(), record, List.of());
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
        signed,
        List.of(),
        Map.of(),
        DAY);
  }

  private static Dossier named(Dossier dossier, int number) {
    var entry = dossier.entry();
    var other =
        new RegisterEntry(
            "a-" + number,
            entry.organisation(),
            entry.site(),
            entry.contract(),
            "i-" + number,
            "Installation " + number,
            entry.assessedOn(),
            true);
    return new Dossier(
        other,
        dossier.assessment(),
        dossier.places(),
        dossier.devices(),
        dossier.risk(),
        dossier.sentence(),
        dossier.cautions(),
        dossier.reasons(),
        dossier.advice(),
        dossier.signed(),
        dossier.changes(),
        dossier.attachments(),
        DAY);
  }
}
