package org.ringfence.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.paper.FileAssessments;
import org.ringfence.assessment.verify.Verification;
import org.ringfence.assessment.verify.record.VerifyRequest;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;
import org.ringfence.files.UniformZipWriter;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.verdict.Verdict.Level;
import org.ringfence.report.office.PackedParts;
import org.ringfence.report.template.Template;

/**
 * However a Word or Excel file is made, every command refuses one that holds too much before it
 * reads it, and says which part holds too much of what. How much is read until then, {@code
 * PaperBudgetTest} counts.
 */
class HugePapersTest {
  private static final String LAUGHS =
      "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;\">]>";
  private static final int MANY = 1_000_000;

  @TempDir private Path folder;
  private Path word = Path.of("");
  private Path excel = Path.of("");
  private final CatalogueServices knowledge =
      new CatalogueServices(
          new CatalogueReader(CatalogueSource.bundled()).read(),
          Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));

  @BeforeEach
  void papers() {
    word = PaperFiles.site(folder.resolve("site.docx"));
    excel = PaperFiles.book(folder.resolve("book.xlsx"));
  }

  /** A change to the parts of a paper. */
  record Huge(String name, boolean isWord, Consumer<Map<String, byte[]>> change) {}

  static List<Huge> all() {
    return List.of(
        excel(
            "columns",
            "xl/worksheets/sheet%d.xml",
            "<sheetData",
            "<col min=\"1\" max=\"2\"/>",
            100_000),
        excel("rows", "xl/worksheets/sheet%d.xml", "</sheetData>", "<row/>", MANY),
        excel(
            "merged cells",
            "xl/worksheets/sheet%d.xml",
            "</worksheet>",
            "<mergeCell ref=\"A1:B2\"/>",
            MANY),
        excel("shared strings", "xl/sharedStrings.xml", "</sst>", "<si><t>a</t></si>", MANY),
        excel("styles", "xl/styles.xml", "</cellXfs>", "<xf/>", MANY),
        excel(
            "names",
            "xl/workbook.xml",
            "</workbook>",
            "<definedName name=\"a\">1</definedName>",
            MANY),
        new Huge(
            "one shared string",
            false,
            parts ->
                parts.computeIfPresent(
                    "xl/sharedStrings.xml",
                    (_, bytes) ->
                        with(bytes, "</sst>", "<si><t>" + "a".repeat(70 << 20) + "</t></si>"))),
        new Huge(
            "depth",
            false,
            parts ->
                parts.replaceAll(
                    (name, bytes) ->
                        name.contains("sheet1") && name.endsWith(".xml")
                            ? with(bytes, "</worksheet>", "<a>".repeat(MANY) + "</a>".repeat(MANY))
                            : bytes)),
        word("paragraphs", "word/document.xml", "<w:sectPr", "<w:p/>", MANY),
        word("tables in tables", "word/document.xml", "<w:sectPr", "<w:tbl><w:tr><w:tc>", 100_000),
        word("styles", "word/styles.xml", "</w:styles>", "<w:style/>", MANY),
        word(
            "parts told of",
            "word/_rels/document.xml.rels",
            "</Relationships>",
            "<Relationship Id=\"a\" Type=\"b\" Target=\"c\"/>",
            MANY),
        word(
            "content types",
            "[Content_Types].xml",
            "</Types>",
            "<Override PartName=\"/a\" ContentType=\"b\"/>",
            MANY),
        new Huge(
            "a record",
            true,
            parts ->
                parts.replaceAll(
                    (name, bytes) ->
                        name.startsWith("customXml/item")
                                && !name.contains("Props")
                                && !name.endsWith(".rels")
                            ? with(bytes, "</", "<a/>".repeat(MANY))
                            : bytes)),
        new Huge(
            "laughs",
            true,
            parts ->
                parts.computeIfPresent(
                    "word/settings.xml", (_, bytes) -> with(bytes, "<w:settings", LAUGHS))),
        new Huge("different paragraphs", true, parts -> different(parts, 750_000)),
        new Huge(
            "parts",
            true,
            parts -> {
              for (var number = 0; number < 20_000; number++) {
                parts.put("word/part" + number + ".xml", new byte[] {'<', 'a', '/', '>'});
              }
            }));
  }

  /** Each of them different, so that they don't pack well. */
  private static void different(Map<String, byte[]> parts, int paragraphs) {
    var random = new Random(1);
    var text = new StringBuilder();
    for (var number = 0; number < paragraphs; number++) {
      text.append("<w:p><w:r><w:t>").append(random.nextInt()).append("</w:t></w:r></w:p>");
    }
    parts.computeIfPresent(
        "word/document.xml", (_, bytes) -> with(bytes, "<w:sectPr", text.toString()));
  }

  static List<Huge> sheets() {
    return List.of(
        new Huge(
            "different cells",
            false,
            parts -> {
              var random = new Random(1);
              var cells = new StringBuilder();
              for (var row = 1_000; row < 301_000; row++) {
                cells
                    .append("<row r=\"%d\"><c r=\"A%d\"><v>".formatted(row, row))
                    .append(random.nextInt())
                    .append("</v></c></row>");
              }
              parts.computeIfPresent(
                  "xl/worksheets/sheet1.xml",
                  (_, bytes) -> with(bytes, "</sheetData>", cells.toString()));
            }));
  }

  private static Huge excel(String name, String part, String before, String element, int times) {
    return new Huge(name, false, change(part, before, element, times));
  }

  private static Huge word(String name, String part, String before, String element, int times) {
    return new Huge(name, true, change(part, before, element, times));
  }

  private static Consumer<Map<String, byte[]>> change(
      String part, String before, String element, int times) {
    return parts -> {
      var names = List.of(part.formatted(1), part.formatted(2));
      assertThat(parts).containsKey(names.getFirst());
      for (var name : names.stream().distinct().toList()) {
        parts.computeIfPresent(name, (_, bytes) -> with(bytes, before, element.repeat(times)));
      }
    };
  }

  private static byte[] with(byte[] part, String before, String more) {
    var text = new String(part, StandardCharsets.ISO_8859_1);
    var at = text.indexOf(before);
    assertThat(at).as(before).isNotNegative();
    return (text.substring(0, at) + more + text.substring(at))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @MethodSource("all")
  void isRefusedByEveryCommand(Huge huge) {
    isRefused(huge.name(), saved(huge));
  }

  private Path saved(Huge huge) {
    var tampering = new Tampering(huge.isWord() ? word : excel);
    huge.change().accept(tampering.parts());
    return tampering.saved(folder.resolve("huge." + (huge.isWord() ? "docx" : "xlsx")));
  }

  /** Ringfence's own workbooks have as many cells, so that a check has to bear them. */
  @ParameterizedTest
  @MethodSource("sheets")
  void cellsThatNobodyReadsAreNoReasonToRefuseACheck(Huge huge) {
    var file = saved(huge);
    var verdict = new Verification(knowledge).verify(file, VerifyRequest.PLAIN);
    assertThat(verdict.level()).isNotIn(Level.PROVED, Level.SIGNER_NOT_RECOGNISED);
    isRefusedInMemory(huge.name(), file);
  }

  @Test
  void whatUnpacksToMoreThanAnyPaperIsNotUnpacked() throws IOException {
    for (var part : List.of("[Content_Types].xml", "_rels/.rels", "docProps/app.xml")) {
      isRefused("bomb in " + part, bomb(word, part));
    }
  }

  /** One of the parts is 1 GB of blanks. */
  private Path bomb(Path paper, String part) throws IOException {
    var file = folder.resolve("bomb" + (paper.equals(word) ? ".docx" : ".xlsx"));
    try (var out = Files.newOutputStream(file)) {
      var zip = new UniformZipWriter(out);
      for (var one : new Tampering(paper).parts().entrySet()) {
        if (one.getKey().equals(part)) {
          var packed = blanks();
          zip.addPacked(
              part,
              new UniformZipWriter.Sizes(1, packed.length, 1L << 30),
              new java.io.ByteArrayInputStream(packed));
        } else {
          zip.add(one.getKey(), new java.io.ByteArrayInputStream(one.getValue()));
        }
      }
      zip.finish();
    }
    return file;
  }

  /** Blocks of blanks that end where a byte does can be repeated as they are. */
  private static byte[] blanks() {
    var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    var plain = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    deflater.setInput(plain);
    var packed = new byte[1 << 16];
    var length = deflater.deflate(packed, 0, packed.length, Deflater.SYNC_FLUSH);
    deflater.end();
    var out = new ByteArrayOutputStream();
    for (var time = 0; time < 1_024; time++) {
      out.write(packed, 0, length);
    }
    return out.toByteArray();
  }

  private void isRefused(String name, Path file) {
    var verdict = new Verification(knowledge).verify(file, VerifyRequest.PLAIN);
    assertThat(verdict.level()).as(name + ", verify").isEqualTo(Level.UNREADABLE);
    assertThat(verdict.lines().toString())
        .as(name)
        .contains(file.toString(), "This file can’t be checked. It");
    refused(name + ", write again", file, new Verification(knowledge).writeAgain(file, again()));
    isRefusedInMemory(name, file);
  }

  private void isRefusedInMemory(String name, Path file) {
    refused(name + ", template", file, Template.read(file));
    refused(name + ", edited", file, PackedParts.ofPaper(file));
    refused(name + ", import", file, new FileAssessments(knowledge).dossiers(file));
    assertThat(again()).doesNotExist();
  }

  private Path again() {
    return folder.resolve("again");
  }

  private static void refused(String name, Path file, Outcome<?> outcome) {
    assertThat(outcome).as(name).isInstanceOf(Outcome.Refused.class);
    if (outcome instanceof Outcome.Refused<?>(var problems)) {
      assertThat(problems.getFirst().where()).as(name).startsWith(file.toString());
      assertThat(problems.getFirst().mend()).as(name).isNotBlank();
    }
  }
}
