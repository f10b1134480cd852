package org.ringfence.report;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.model.Enclosure;
import org.ringfence.model.Outcome;
import org.ringfence.report.check.PaperCheck;

class PaperCheckTest {
  private static final int LONGEST = 120;

  private static final String WORDS = WrittenBy.of(Catalogues.method());

  @TempDir private Path folder;

  @Test
  void aPaperGivesBackTheRecordThatItWasMadeFrom() {
    var record = Dossiers.recorded().signed().record();

    assertThat(enclosed(PaperFiles.site(file("a.docx"))))
        .isEqualTo(Outcome.done(new Enclosure("site", Dossiers.DAY, List.of(record)).by(WORDS)));
    assertThat(enclosed(PaperFiles.book(file("a.xlsx"))))
        .isEqualTo(
            Outcome.done(
                new Enclosure(
                        "workbook",
                        Dossiers.DAY,
                        List.of(record, Dossiers.recorded("a-2", "").signed().record()))
                    .by(WORDS)));
  }

  @Test
  void aDraftSaysThatNothingIsSignedInIt() {
    assertThat(refusal(PaperFiles.site(Dossiers.county(), file("draft.docx"))))
        .contains("printed from a draft");
    assertThat(refusal(PaperFiles.book(List.of(), "Empty", file("draft.xlsx"))))
        .contains("printed from a draft");
  }

  @Test
  void theSameBytesAreTheSame() {
    var one = PaperFiles.compared(PaperFiles.site(file("1.docx")), PaperFiles.site(file("2.docx")));
    var two = PaperFiles.compared(PaperFiles.book(file("1.xlsx")), PaperFiles.book(file("2.xlsx")));

    assertThat(one.sameBytes()).isTrue();
    assertThat(two.sameBytes()).isTrue();
  }

  @Test
  void theOfficersOwnWordsMayChange() {
    var fresh = PaperFiles.site(file("fresh.docx"));
    var given = file("given.docx");
    new Tampering(fresh)
        .change("word/document.xml", "The officer may write here.", "We recommend that it stays.")
        .change("word/document.xml", "County Hall: residual risk", "Item 7: County Hall, risk")
        .change(
            "word/document.xml",
            "(<w:p>(?:(?!<w:p>).)*<w:t>Comments and)",
            "<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>We heard the public.</w:t></w:r></w:p>$1")
        .write(given);

    var comparison = PaperFiles.compared(given, fresh);

    assertThat(comparison.sameBytes()).isFalse();
    assertThat(PaperFiles.sentences(comparison)).isEmpty();
  }

  @Test
  void aSheetOfTheOfficersOwnIsNotedAndTheTitleMayChange() {
    var fresh = PaperFiles.book(file("fresh.xlsx"));
    var given = file("given.xlsx");
    PaperFiles.book(
        List.of(Dossiers.recorded(), Dossiers.recorded("a-2", "Yard")), "For item 7", given);
    new Tampering(given)
        .change(
            "xl/workbook.xml", "<sheet name=\"Cover\" ([^/]*)/>", "$0<sheet name=\"My notes\" $1/>")
        .change("xl/workbook.xml", "<definedNames>.*</definedNames>", "")
        .write(given);

    var comparison = PaperFiles.compared(given, fresh);

    assertThat(comparison.notes())
        .contains(
            "The workbook’s title is “For item 7”.",
            "Sheet “My notes” was added and is not part of what was signed.");
    assertThat(PaperFiles.sentences(comparison))
        .allMatch(sentence -> sentence.contains("what is printed of it differs"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"site.docx", "book.xlsx"})
  void aPaperThatLibreOfficeSavedAgainIsNotChanged(String name) {
    var saved = fixture(name.replace(".", "-saved-again."));

    assertThat(enclosed(saved)).isEqualTo(enclosed(fixture(name)));
    assertThat(PaperFiles.sentences(PaperFiles.compared(saved, fixture(name)))).isEmpty();
  }

  @Test
  void aChangeIsFoundInWhatLibreOfficeSavedAgain() {
    new Tampering(fixture("site-saved-again.docx"))
        .change("word/document.xml", "<w:t>16 Severe", "<w:t>1 Low")
        .write(file("given.docx"));
    new Tampering(fixture("book-saved-again.xlsx"))
        .change("xl/sharedStrings.xml", ">Severe<", ">Low<")
        .write(file("given.xlsx"));

    assertThat(PaperFiles.sentences(PaperFiles.compared(file("given.docx"), fixture("site.docx"))))
        .containsExactly(
            "Table 1, row 2, column “Residual risk today”: it says something else, signed “16"
                + " Severe”, now “1 Low”.");
    assertThat(PaperFiles.sentences(PaperFiles.compared(file("given.xlsx"), fixture("book.xlsx"))))
        .isNotEmpty()
        .allMatch(sentence -> sentence.contains("signed “Severe”, now “Low”"));
  }

  @Test
  void whatIsTriedInTheCalculatorIsNotedAndAFormulaOfItsOwnIsFound() {
    var fresh = PaperFiles.calculator(file("fresh.xlsx"));
    var tried = file("tried.xlsx");
    var part = "xl/worksheets/sheet9.xml";
    new Tampering(fresh)
        .change(part, "(<c r=\"D26\"[^>]*)/>", "$1 t=\"inlineStr\"><is><t>No</t></is></c>")
        .change(part, "(<c r=\"B6\"[^>]*>.*?<v>)[^<]*", "$11 Low")
        .write(tried);
    var shown = file("shown.xlsx");
    new Tampering(fresh).change(part, "(<c r=\"B6\"[^>]*>.*?<v>)[^<]*", "$11 Low").write(shown);
    var other = file("other.xlsx");
    new Tampering(fresh).change(part, "(<c r=\"B6\"[^>]*>.*?<f>)[^<]*", "$11").write(other);
    var restricted = file("restricted.xlsx");
    new Tampering(fresh)
        .change(part, "Questions![^<]*", "Questions!\\$A\\$1:\\$A\\$2")
        .write(restricted);
    var chart = file("chart.xlsx");
    new Tampering(fresh).change("xl/charts/chart1.xml", "<c:v>Severe<", "<c:v>Low<").write(chart);

    var comparison = PaperFiles.compared(tried, fresh);
    assertThat(PaperFiles.sentences(comparison)).isEmpty();
    assertThat(comparison.notes())
        .containsExactly("Something was tried in the calculator; what it shows was not signed.");
    assertThat(PaperFiles.sentences(PaperFiles.compared(shown, fresh)))
        .singleElement(as(STRING))
        .contains("Sheet “Calculator”, cell B6", "it says something else", "1 Low");
    assertThat(PaperFiles.sentences(PaperFiles.compared(other, fresh)))
        .singleElement(as(STRING))
        .contains("its formula differs");
    assertThat(PaperFiles.sentences(PaperFiles.compared(restricted, fresh)))
        .containsExactly("Sheet “Calculator”: what can be put into its cells differs.");
    assertThat(PaperFiles.sentences(PaperFiles.compared(chart, fresh)))
        .singleElement(as(STRING))
        .contains("Sheet “Summary”: its charts differ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"site.docx", "book.xlsx", "calculator.xlsx"})
  void aPaperOfTodaySavedByLibreOfficeHereIsNotChanged(String name) throws Exception {
    var kind = name.substring(name.indexOf('.') + 1);
    var fresh =
        switch (name) {
          case "site.docx" -> PaperFiles.site(file(name));
          case "book.xlsx" -> PaperFiles.book(file(name));
          default -> PaperFiles.calculator(file(name));
        };
    Files.createDirectories(file("saved"));
    Assumptions.assumeTrue(savedAgain(fresh, kind), "LibreOffice is not on this computer");
    var saved = file("saved").resolve(name);

    assertThat(enclosed(saved)).isEqualTo(enclosed(fresh));
    assertThat(PaperFiles.sentences(PaperFiles.compared(saved, fresh))).isEmpty();
  }

  @Test
  void whatIsNoPaperIsRefusedKindly() throws IOException {
    var text = Files.writeString(file("text.docx"), "Hello");
    var locked =
        Files.write(
            file("locked.docx"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});

    assertThat(refusal(text)).contains("not a Word or Excel file").contains("text.docx");
    assertThat(refusal(locked)).contains("locked with a password");
    assertThat(refusal(file("none.docx"))).contains("There is no such file");
  }

  @Test
  void aRecordTakenOutOrDamagedIsSaidExactly() {
    var fresh = PaperFiles.site(file("fresh.docx"));
    var item = "customXml/item1.xml";
    new Tampering(fresh)
        .change(item, "urn:ringfence:enclosure:1", "urn:other")
        .write(file("1.docx"));
    new Tampering(fresh).change(item, ">[A-Za-z0-9]{9}", ">AAAAAAAAA").write(file("2.docx"));
    new Tampering(fresh).change(item, "</enclosure>", "AAAA</enclosure>").write(file("3.docx"));

    assertThat(refusal(file("1.docx"))).contains("It encloses no record.");
    assertThat(refusal(file("2.docx"))).contains("is damaged");
    assertThat(refusal(file("3.docx"))).contains("is damaged");
  }

  @Test
  void aFileMadeToChokeTheReaderIsRefused() {
    var fresh = PaperFiles.site(file("fresh.docx"));
    var bomb = new Tampering(fresh);
    bomb.parts().put("word/document.xml", new byte[600 << 20]);
    bomb.write(file("bomb.docx"));
    var entities = new Tampering(fresh);
    entities
        .parts()
        .put(
            "word/document.xml",
            "<!DOCTYPE a [<!ENTITY b \"c\"><!ENTITY d SYSTEM \"file:///etc/passwd\">]><a>&d;</a>"
                .getBytes(StandardCharsets.UTF_8));
    entities.write(file("entities.docx"));
    var deep = new Tampering(fresh);
    deep.parts().put("word/document.xml", "<a>".repeat(100_000).getBytes(StandardCharsets.UTF_8));
    deep.write(file("deep.docx"));

    for (var name : List.of("bomb.docx", "entities.docx", "deep.docx")) {
      assertThat(new PaperCheck().compare(file(name), fresh))
          .as(name)
          .isInstanceOf(Outcome.Refused.class);
    }
  }

  private boolean savedAgain(Path file, String kind) throws InterruptedException {
    try {
      var process =
          new ProcessBuilder(
                  "soffice",
                  "-env:UserInstallation=" + file("profile").toUri(),
                  "--headless",
                  "--convert-to",
                  kind,
                  "--outdir",
                  file("saved").toString(),
                  file.toString())
              .redirectErrorStream(true)
              .redirectOutput(file("soffice.log").toFile())
              .start();
      return process.waitFor(LONGEST, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException _) {
      return false;
    }
  }

  private static Outcome<Enclosure> enclosed(Path file) {
    return new PaperCheck().enclosure(file);
  }

  private static String refusal(Path file) {
    return switch (enclosed(file)) {
      case Outcome.Done<Enclosure>(var enclosure) -> throw new AssertionError(enclosure);
      case Outcome.Refused<Enclosure>(var problems) -> problems.getFirst().message();
    };
  }

  private static Path fixture(String name) {
    try {
      return Path.of(Objects.requireNonNull(PaperCheckTest.class.getResource(name)).toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private Path file(String name) {
    return folder.toAbsolutePath().normalize().resolve(name);
  }
}
