package org.ringfence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is not known yet is never shown as severe, and never as something that an inspection could
 * confirm: method, "Words for what is not known".
 */
class NotKnownTest {
  /** What nobody may read of an installation of which the core is not known. */
  private static final Pattern PROMISE =
      Pattern.compile(
          "[Ii]f (an inspection|inspections|a technician) (confirm|find)|would be"
              + " (low|moderate|high)|[Hh]eadline then|If inspected|and confirmed|comes down from");

  /** Where the word stands for what it is counted as, or in a scale that explains it. */
  private static final Pattern FINE =
      Pattern.compile(
          "counted as|Counted as|[Ss]core 16 to 25|2[05] Severe|16 Severe|Severe\t0"
              + "|\tBand\tAlways|up to 25|severe up to a score of 25");

  @TempDir private Path folder;

  private Ran run(String... arguments) {
    return Ran.in(folder, arguments);
  }

  private static String assessment(String id, String site, String answers) {
    return """
    {"id": "%s", "assessedOn": "2026-11-22",
     "site": {"id": "s-%s", "name": "%s"}, "installation": {"name": "CCTV"},
     "facts": {"maker.class": "A", "maker.kev": "yes", "maker.ethics": "official"},
     "answers": {%s}}\
    """
        .formatted(id, id, site, answers);
  }

  private Path file(String... assessments) throws IOException {
    var text =
        "{\"format\": \"ringfence-assessment/1\", \"organisation\": {\"name\": \"Mid Council\"},"
            + " \"assessments\": ["
            + String.join(",", assessments)
            + "]}";
    return Files.writeString(folder.resolve("mid.json"), text);
  }

  private static String said(String question, String value) {
    return "\"%s\": {\"value\": \"%s\", \"basis\": \"stated\"}".formatted(question, value);
  }

  private static final String KNOWN =
      said("recorder.isolation", "air-gap") + "," + said("web.monitoring", "disabled");

  private static String text(Path paper) throws IOException {
    try (var in = Files.newInputStream(paper)) {
      return paper.toString().endsWith(".xlsx")
          ? new XSSFExcelExtractor(new XSSFWorkbook(in)).getText()
          : new XWPFWordExtractor(new XWPFDocument(in)).getText();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "committee, public, docx",
    "committee, exempt, docx",
    "site, public, docx",
    "site, exempt, docx",
    "workbook, public, xlsx",
    "workbook, exempt, xlsx",
    "checklist, exempt, docx",
    "foi, public, docx",
    "foi, public, xlsx",
    "sign-off, exempt, docx"
  })
  void noPaperShowsItAsSevereOrAsToBeConfirmed(String kind, String edition, String ending)
      throws IOException {
    var paper = folder.resolve(kind + "-" + edition + "." + ending);
    var from = file(assessment("a1", "Depot", said("web.monitoring", "disabled"))).toString();
    var ran =
        run(
            "report",
            "--kind",
            kind,
            "--edition",
            edition,
            "--from",
            from,
            "--out",
            paper.toString());
    assertThat(said(ran)).isEmpty();
    assertThat(ran.code()).isZero();
    var text = text(paper);
    var lines = text.lines().filter(line -> !line.startsWith("[chart]")).toList();
    assertThat(lines.stream().filter(line -> severe(line) && !FINE.matcher(line).find()))
        .as("shown as severe")
        .isEmpty();
    if (!ending.equals("xlsx")) {
      assertThat(
              lines.stream()
                  .filter(line -> !line.startsWith("Attainable by inspection:"))
                  .filter(line -> PROMISE.matcher(line).find()))
          .as("promised")
          .isEmpty();
    }
    if (!kind.equals("checklist") && !kind.equals("foi")) {
      assertThat(text).contains("ot known yet");
    }
  }

  private static boolean severe(String line) {
    return Pattern.compile("\\b[Ss]evere\\b").matcher(line).find();
  }

  @Test
  void theCommandLineSaysWhatIsMissingAndWhoCanGiveItAndGivesNothingAttainable()
      throws IOException {
    var from = file(assessment("a1", "Depot", "")).toString();
    var ran = run("score", from);
    assertThat(ran.out())
        .contains(
            "Not known yet, and counted as severe until it is:",
            "recorder isolation is not known",
            "Ask the technician about: recorder isolation.")
        .doesNotContain("attainable", "if a technician confirms");
    assertThat(ran.out().lines().map(String::strip))
        .anyMatch(line -> line.matches("Headline +\\d+ +20 +25 +counted as Severe"));
  }

  @Test
  void listsNameItSoAndTheContradictedOneToo() throws IOException {
    var denied = said("recorder.isolation", "air-gap") + "," + said("web.monitoring", "enabled");
    run(
        "import",
        file(
                assessment("a1", "Depot", KNOWN),
                assessment("a2", "Hall", denied),
                assessment("a3", "Library", ""))
            .toString());
    var lines = run("list").out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).contains("Severe", "16", "Depot");
    assertThat(lines.get(1)).contains("Not known yet", "Hall").doesNotContain("Severe");
    assertThat(lines.get(2)).contains("Not known yet", "Library").doesNotContain("Severe");
  }

  @Test
  void itStandsBeforeTheKnownOnesOfItsBandAndIsCountedApart() throws IOException {
    var from =
        file(
                assessment("a1", "Alder House", KNOWN),
                assessment("a2", "Zeal House", ""),
                assessment("a3", "Birch House", KNOWN))
            .toString();
    var paper = folder.resolve("estate.docx");
    run(
        "report",
        "--kind",
        "committee",
        "--edition",
        "exempt",
        "--from",
        from,
        "--out",
        paper.toString());
    var text = text(paper);
    var described = text.substring(text.lastIndexOf("Installations not known yet"));
    assertThat(described.indexOf("Zeal House")).isLessThan(described.indexOf("Alder House"));
    var book = folder.resolve("estate.xlsx");
    run(
        "report",
        "--kind",
        "workbook",
        "--edition",
        "exempt",
        "--from",
        from,
        "--out",
        book.toString());
    var rows = text(book).lines().toList();
    assertThat(List.of("Severe\t2", "Not known yet\t1"))
        .allSatisfy(count -> assertThat(rows).anyMatch(row -> row.contains(count)));
  }

  /** What the county says, on its word alone. */
  private static final String COUNTY =
      String.join(
          ",",
          said("site.sensitivity", "civic"),
          said("installation.status", "in-use"),
          said("recorder.connection", "nothing-outside"),
          KNOWN,
          said("internet.reachable", "no"),
          said("purchase.decision", "verbal"),
          said("exit.plan", "intention"),
          said("purchase.position", "legacy"));

  private static String tested(String question, String value) {
    return "\"%s\": {\"value\": \"%s\", \"basis\": \"inspected\", \"by\": \"Priya Nair\","
            .formatted(question, value)
        + " \"on\": \"2026-10-01\", \"ref\": \"sheet 4\"}";
  }

  /** Nobody has said yet whether there is another way out. */
  private static final String TESTED =
      String.join(
          ",",
          tested("recorder.connection", "nothing-outside"),
          tested("recorder.isolation", "air-gap"),
          tested("web.monitoring", "disabled"),
          tested("internet.reachable", "no"));

  @Test
  void onlyWhatWasSaidIsToBeConfirmed() throws IOException {
    var searched = TESTED + "," + said("other.exits", "none-found");
    assertThat(exempt("said", searched))
        .contains("moderate if a technician confirms one thing.")
        .doesNotContain("in order what is not known");
    assertThat(exempt("open", TESTED))
        .contains(
            "moderate if a technician looks and finds one thing in order that is not known yet.")
        .doesNotContain("confirms what is said", "confirmed what is said", "technician confirms");
    assertThat(exempt("both", COUNTY))
        .contains("moderate if a technician looks and finds these two things in order.");
  }

  @Test
  void whatIsWithheldDoesNotTellInAPublicPaperWhatWasSaid() throws IOException {
    for (var answers : List.of(COUNTY, TESTED)) {
      assertThat(paper("public", "public", answers))
          .doesNotContain("confirms what is said", "in order what is not known", "Priya Nair");
    }
  }

  /** A label that may mean two makers, a device without a maker, and one key fact left open. */
  private static final String DOUBTED =
      """
      {"format": "ringfence-assessment/1",
       "organisation": {"name": "Testshire County Council"},
       "assessments": [
         {"id": "one", "assessedOn": "2026-11-22", "site": {"name": "Car park", "id": "s-1"},
          "installation": {"name": "CCTV"},
          "answers": {"web.monitoring": {"value": "disabled", "basis": "stated"},
                      "recorder.isolation": {"basis": "unknown"}},
          "devices": [{"kind": "camera", "label": "Hanwa wisenet and Hikvison bullets", "maker": "hikvision", "count": 11}]},
         {"id": "two", "assessedOn": "2026-11-22", "site": {"name": "Library", "id": "s-2"},
          "installation": {"name": "CCTV"}, "answers": {},
          "devices": [{"kind": "recorder", "label": "black box"}]}]}
      """;

  @Test
  void whatIsNotCertainIsSaidInEachPaperThatNamesIt() throws IOException {
    var file = folder.resolve("doubted.json");
    Files.writeString(file, DOUBTED);
    var paper = written("committee", "exempt", file, "");
    assertThat(paper).contains("The label may also mean Hanwha Vision: look at it again.");
    assertThat(written("committee", "public", file, "")).doesNotContain("Hanwha Vision");
    assertThat(written("site", "public", file, "two"))
        .doesNotContain("Not known: Not known", "the paper says so", "Draft begins");
    assertThat(written("workbook", "exempt", file, ""))
        .contains("Not known, or not answered")
        .doesNotContain("No answer yet");
  }

  private String written(String kind, String edition, Path from, String assessment)
      throws IOException {
    var ending = kind.equals("workbook") ? ".xlsx" : ".docx";
    var out = folder.resolve(kind + edition + assessment + ending);
    var words =
        new ArrayList<>(
            List.of("report", "--kind", kind, "--edition", edition, "--from", from.toString()));
    if (!assessment.isEmpty()) {
      words.addAll(List.of("--assessment", assessment));
    }
    words.addAll(List.of("--out", out.toString()));
    run(words.toArray(String[]::new));
    return text(out);
  }

  private String exempt(String name, String answers) throws IOException {
    return paper("exempt", name, answers);
  }

  private String paper(String edition, String name, String answers) throws IOException {
    var paper = folder.resolve(name + ".docx").toString();
    var from = file(assessment("a1", "Depot", answers)).toString();
    var kind = edition.equals("public") ? "committee" : "site";
    var ran = run("report", "--kind", kind, "--edition", edition, "--from", from, "--out", paper);
    assertThat(said(ran)).isEmpty();
    return text(Path.of(paper));
  }

  /** What was said beside what a committee expects of every report. */
  private static String said(Ran ran) {
    return ran.err()
        .lines()
        .filter(line -> !line.contains("that a committee expects"))
        .collect(java.util.stream.Collectors.joining());
  }
}
