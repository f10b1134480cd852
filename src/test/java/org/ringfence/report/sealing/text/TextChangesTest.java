package org.ringfence.report.sealing.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.verdict.TextChange;
import org.ringfence.model.verdict.TextDifferences;

/** Whoever has to vouch for an edited paper sees each change, wherever in a line it stands. */
class TextChangesTest {
  @TempDir private Path folder;

  private static List<TextChange> done(Outcome<List<TextChange>> outcome) {
    return switch (outcome) {
      case Outcome.Done<List<TextChange>>(var changes) -> changes;
      case Outcome.Refused<List<TextChange>>(var problems) ->
          throw new AssertionError(problems.toString());
    };
  }

  private List<TextChange> between(List<String> written, List<String> given) throws IOException {
    return done(TextChanges.between(word(given, "given.docx"), word(written, "written.docx")));
  }

  private Path word(List<String> lines, String name) throws IOException {
    var file = folder.resolve(name);
    try (var document = new XWPFDocument();
        var out = Files.newOutputStream(file)) {
      lines.forEach(line -> document.createParagraph().createRun().setText(line));
      document.write(out);
    }
    return file;
  }

  private static List<String> words(int count) {
    var words = new ArrayList<String>();
    for (var number = 0; number < count; number++) {
      words.add("word" + number);
    }
    return words;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 80, 300, 597, 599})
  void aChangeIsShownOnBothLinesWhereverItStands(int at) throws IOException {
    var was = words(600);
    var is = words(600);
    is.set(at, "LOW");
    var change = between(List.of(String.join(" ", was)), List.of(String.join(" ", is)));
    assertThat(change).hasSize(1);
    var written = change.getFirst().written().orElseThrow();
    var given = change.getFirst().given().orElseThrow();
    assertThat(written).contains("word" + at).hasSizeLessThan(160).isNotEqualTo(given);
    assertThat(given).contains("LOW");
    assertThat(given.replace("LOW", "word" + at)).isEqualTo(written);
  }

  @Test
  void twoChangesFarApartAreBothShown() throws IOException {
    var is = words(600);
    is.set(20, "FIRST");
    is.remove(550);
    var change =
        between(List.of(String.join(" ", words(600))), List.of(String.join(" ", is))).getFirst();
    assertThat(change.given().orElseThrow()).contains("FIRST", "word549 word551", " … ");
    assertThat(change.written().orElseThrow()).contains("word20 ", "word549 word550 word551");
  }

  @Test
  void aLineWithoutBlanksIsShownAroundItsChange() throws IOException {
    var was = "x".repeat(700) + "H" + "y".repeat(700);
    var change = between(List.of(was), List.of(was.replace('H', 'L'))).getFirst();
    assertThat(change.written().orElseThrow()).contains("xHy").hasSizeLessThan(160);
    assertThat(change.given().orElseThrow()).contains("xLy").hasSizeLessThan(160);
  }

  @Test
  void whatWasAddedIsToldFromWhatWasChanged() throws IOException {
    var written =
        List.of("Heading", "The residual risk is high today.", "It was inspected.", "End");
    var given =
        List.of("Heading", "Councillors asked.", "The residual risk is low today.", "End", "More");
    var changes = between(written, given);
    assertThat(changes)
        .containsExactly(
            TextChange.added("Councillors asked."),
            TextChange.changed(
                "The residual risk is high today.", "The residual risk is low today."),
            TextChange.removed("It was inspected."),
            TextChange.added("More"));
    var counts = TextDifferences.of(changes, 1);
    assertThat(counts.count()).isEqualTo(4);
    assertThat(counts.count(TextChange.Kind.ADDED)).isEqualTo(2);
    assertThat(counts.more()).isEqualTo(3);
  }

  @Test
  void aLongLineThatWasAddedIsShownToItsEnd() throws IOException {
    var line = String.join(" ", words(150)) + " LOW";
    assertThat(between(List.of("A"), List.of("A", line))).containsExactly(TextChange.added(line));
  }

  @Test
  void ofAWorkbookSheetAndRowAreSaid() throws IOException {
    var written = book(Collections.nCopies(3, 4.0), "written.xlsx");
    var given = book(List.of(4.0, 4.0, 5.0), "given.xlsx");
    assertThat(done(TextChanges.between(given, written)))
        .containsExactly(
            TextChange.changed(
                "“Devices”, row 9: North | 2 | 4", "“Devices”, row 9: North | 2 | 5"));
  }

  private Path book(List<Double> numbers, String name) throws IOException {
    var file = folder.resolve(name);
    try (var book = new XSSFWorkbook();
        var out = Files.newOutputStream(file)) {
      book.createSheet("Cover").createRow(0).createCell(0).setCellValue("Cover of this");
      var sheet = book.createSheet("Devices");
      for (var at = 0; at < numbers.size(); at++) {
        var row = sheet.createRow(2 + at * 3);
        row.createCell(0).setCellValue("North");
        row.createCell(1).setCellValue(at);
        row.createCell(2).setCellValue(numbers.get(at));
      }
      book.write(out);
    }
    return file;
  }
}
