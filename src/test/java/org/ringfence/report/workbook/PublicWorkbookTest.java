package org.ringfence.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.files.WholeFile;
import org.ringfence.model.disclosure.Detail;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.disclosure.Opinion;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.Provision;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.Committee;
import org.ringfence.model.paper.EditionExtent;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.signature.Appetite;
import org.ringfence.model.signature.SignOffState;
import org.ringfence.report.Catalogues;

/** The public edition prints what it is given, says what is withheld, and has nothing else. */
public class PublicWorkbookTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Organisation COUNTY = new Organisation("o", "County Council");
  static final Method NO_TABLES =
      new Method(
          "none",
          List.of(),
          Map.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          new Method.Condition(List.of(), List.of()),
          List.of());

  @TempDir private Path folder;

  @Test
  void thereIsNoCalculatorNoHiddenSheetAndNoFormulaButInTheSummary() throws IOException {
    var sheets = read(brief(2));

    assertThat(sheets.keySet())
        .containsExactly(
            "Cover",
            "Summary",
            "Installations",
            "Makers",
            "Devices",
            "Risks",
            "Answers",
            "Actions",
            "Sign-offs",
            "Method",
            "Questions",
            "Record");
    try (var zip = new ZipFile(folder.resolve("book.xlsx").toFile())) {
      for (var entry : zip.stream().toList()) {
        var text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("state=\"hidden\"", "RF1/");
        if (!entry.getName().equals("xl/worksheets/sheet2.xml")) {
          assertThat(text).as(entry.getName()).doesNotContain("<f>");
        }
      }
    }
  }

  @Test
  void aWithheldAnswerSaysSoWithItsGroundAndAScoreIsNotGiven() throws IOException {
    var sheets = read(brief(2));

    assertThat(row(sheets, "Answers", "Recorder isolation"))
        .contains("Withheld as proposed: paragraph 7 of Part 1 of Schedule 12A");
    assertThat(row(sheets, "Answers", "Kind of site"))
        .contains("Civic site, depot or customer point");
    var installations = sheets.getOrDefault("Installations", List.of());
    assertThat(installations.getFirst())
        .contains("Headline today, band")
        .doesNotContain("Headline today", "Status");
    assertThat(installations.get(1)).contains("Severe", "Hikvision");
    assertThat(row(sheets, "Risks", "Headline")).contains("Severe", "Moderate");
  }

  @Test
  void aColumnThatWouldBeWhollyWithheldIsLeftOut() throws IOException {
    assertThat(read(brief(2)).getOrDefault("Devices", List.of()).getFirst())
        .contains("Made by", "Bought")
        .doesNotContain("Model", "MAC address");
  }

  @Test
  void theCoverNamesWhatIsWithheldAndWhoDecided() throws IOException {
    assertThat(read(brief(1)).getOrDefault("Cover", List.of()).stream().flatMap(List::stream))
        .anyMatch(text -> text.contains("The answer to “Recorder isolation”"))
        .anyMatch(text -> text.contains("Decided by A. Officer, Monitoring officer"))
        .anyMatch(text -> text.contains("Proposed; a proper officer has yet to decide."));
  }

  @Test
  void noInstallationsGiveAWorkbookThatSaysSo() throws IOException {
    assertThat(read(brief(0)).getOrDefault("Installations", List.of()).getLast())
        .containsOnly("None");
  }

  @Test
  void somebodyWhoCancelsLeavesNothing() {
    var stopped = new Progress(() -> true, _ -> {});
    var file = folder.resolve("never.xlsx");
    var report = new WorkbookReport(Catalogues.wording(), Catalogues.method());
    var content = report.content(brief(1), NO_TABLES, stopped);

    assertThatThrownBy(() -> WholeFile.write(file, content))
        .isInstanceOf(Progress.CancelledException.class);
    assertThat(folder).isEmptyDirectory();
  }

  private static List<String> row(
      Map<String, List<List<String>>> sheets, String sheet, String containing) {
    return sheets.getOrDefault(sheet, List.of()).stream()
        .filter(row -> row.contains(containing))
        .findFirst()
        .orElseThrow();
  }

  private Map<String, List<List<String>>> read(EstateReportData brief) throws IOException {
    var file = folder.resolve("book.xlsx");
    var report = new WorkbookReport(Catalogues.wording(), Catalogues.method());
    assertThat(WholeFile.write(file, report.content(brief, NO_TABLES, Progress.NONE)))
        .isEqualTo(Outcome.done(file));
    var sheets = new LinkedHashMap<String, List<List<String>>>();
    try (var in = Files.newInputStream(file);
        var book = new ReadableWorkbook(in)) {
      for (var sheet : book.getSheets().toList()) {
        sheets.put(sheet.getName(), sheet.read().stream().map(PublicWorkbookTest::texts).toList());
      }
    }
    return sheets;
  }

  private static List<String> texts(Row row) {
    return IntStream.range(0, row.getCellCount()).mapToObj(row::getCellText).toList();
  }

  public static EstateReportData brief(int installations) {
    var opinion = Optional.of(new Opinion("A. Officer", "Monitoring officer", DAY));
    var reason = "It would help somebody to get at the system.";
    return new EstateReportData(
        Edition.PUBLIC,
        COUNTY,
        Committee.NOT_GIVEN,
        IntStream.rangeClosed(1, installations).mapToObj(PublicWorkbookTest::extract).toList(),
        new Appetite(12, true),
        5,
        List.of(),
        List.of(
            new Ruling(DetailKind.MODEL, "", true, "england-7", reason, opinion),
            new Ruling(
                DetailKind.ANSWER,
                "recorder.isolation",
                true,
                "england-7",
                reason,
                Optional.empty())),
        Map.of(
            "england-7",
            new Provision(
                "england-7",
                "england",
                "paragraph 7 of Part 1 of Schedule 12A",
                "crime",
                true,
                "")),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        1,
        Optional.empty(),
        Optional.empty(),
        DAY,
        List.of(),
        "");
  }

  private static InstallationReportData extract(int number) {
    var answers = new HashMap<String, Detail<InstallationReportData.ExtractAnswer>>();
    answers.put("site.sensitivity", Detail.given(answer("civic")));
    answers.put("recorder.isolation", Detail.withheld(DetailKind.ANSWER));
    answers.put("recorder.connection", Detail.given(answer("nothing-outside")));
    var device =
        new InstallationReportData.ExtractDevice(
            "camera",
            Detail.given(""),
            "Hikvision",
            Optional.of(12),
            Optional.empty(),
            Detail.withheld(DetailKind.PLACE),
            Detail.withheld(DetailKind.MODEL),
            Detail.withheld(DetailKind.SERIAL),
            Detail.withheld(DetailKind.FIRMWARE),
            Detail.withheld(DetailKind.NETWORK),
            Detail.given("2016"),
            Detail.withheld(DetailKind.PRICE));
    return new InstallationReportData(
        new EditionExtent.Published(Optional.empty()),
        "a-" + number,
        "i-" + number,
        COUNTY,
        "Installation " + number,
        Detail.withheld(DetailKind.LOCATION),
        Detail.withheld(DetailKind.LOCATION),
        Detail.withheld(DetailKind.ADDRESS),
        DAY,
        1,
        Optional.empty(),
        new FigurePrecision.Banded(
            new FigurePrecision.Levels("severe", "high"),
            new FigurePrecision.Levels("severe", "moderate")),
        "Severe today; moderate if confirmed.",
        Optional.empty(),
        List.of(new InstallationReportData.MakerCount("hikvision", "Hikvision", Optional.of(12))),
        List.of(device),
        Optional.of(12),
        answers,
        List.of(),
        List.of(),
        List.of(),
        SignOffState.SIGNED_OFF,
        "",
        List.of(),
        3,
        "{\"public\":" + number + "}",
        DAY);
  }

  private static InstallationReportData.ExtractAnswer answer(String value) {
    return new InstallationReportData.ExtractAnswer(
        List.of(value),
        Basis.STATED,
        Optional.of(DAY),
        Detail.withheld(DetailKind.PERSON),
        Detail.withheld(DetailKind.NOTE),
        Detail.withheld(DetailKind.NOTE));
  }
}
