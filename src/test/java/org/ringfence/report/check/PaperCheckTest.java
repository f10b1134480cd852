package org.ringfence.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.EmbeddedRecords;
import org.ringfence.report.Catalogues;
import org.ringfence.report.Dossiers;
import org.ringfence.report.PaperFiles;
import org.ringfence.report.Tampering;
import org.ringfence.report.text.WrittenBy;

class PaperCheckTest {
  private static final int LONGEST = 120;

  private static final String WORDS = WrittenBy.of(Catalogues.method());

  @TempDir private Path folder;

  @Test
  void aPaperGivesBackTheRecordThatItWasMadeFrom() {
    var record = Dossiers.recorded().signed().record();

    assertThat(enclosed(PaperFiles.site(file("a.docx"))))
        .isEqualTo(
            Outcome.done(new EmbeddedRecords("site", Dossiers.DAY, List.of(record)).by(WORDS)));
    assertThat(enclosed(PaperFiles.book(file("a.xlsx"))))
        .isEqualTo(
            Outcome.done(
                new EmbeddedRecords(
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
  void theSamePaperWrittenTwiceIsTheSame() {
    assertThat(PaperFiles.areSame(PaperFiles.site(file("1.docx")), PaperFiles.site(file("2.docx"))))
        .isTrue();
    assertThat(PaperFiles.areSame(PaperFiles.book(file("1.xlsx")), PaperFiles.book(file("2.xlsx"))))
        .isTrue();
  }

  @Test
  void itIsTheSameInEveryTimeZone() throws IOException {
    var here = TimeZone.getDefault();
    var site = PaperFiles.site(file("here.docx"));
    var book = PaperFiles.book(file("here.xlsx"));
    try {
      for (var zone : List.of("Pacific/Kiritimati", "America/St_Johns", "Asia/Kolkata")) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        assertThat(Files.mismatch(site, PaperFiles.site(file("there.docx")))).isNegative();
        assertThat(Files.mismatch(book, PaperFiles.book(file("there.xlsx")))).isNegative();
      }
    } finally {
      TimeZone.setDefault(here);
    }
  }

  @Test
  void howTightlyItIsPackedMakesNoDifference() {
    var fresh = PaperFiles.book(file("fresh.xlsx"));
    var packed = new Tampering(fresh).saved(file("packed.xlsx"));
    assertThat(packed.toFile().length()).isNotEqualTo(fresh.toFile().length());
    assertThat(PaperFiles.areSame(packed, fresh)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"site.docx", "book.xlsx"})
  void theRecordIsFoundInWhatLibreOfficeSavedAgain(String name) {
    var saved = fixture(name.replace(".", "-saved-again."));

    assertThat(enclosed(saved)).isEqualTo(enclosed(fixture(name)));
    assertThat(PaperFiles.areSame(saved, fixture(name))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"site.docx", "book.xlsx", "calculator.xlsx"})
  void aPaperOfTodaySavedByLibreOfficeHereKeepsItsRecord(String name) throws Exception {
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
    assertThat(PaperFiles.areSame(saved, fresh)).isFalse();
  }

  @Test
  void whatIsNoPaperIsRefusedKindly() throws IOException {
    var text = Files.writeString(file("text.docx"), "Hello");
    var locked =
        Files.write(
            file("locked.docx"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});

    assertThat(refusal(text)).contains("not a Word or Excel file").contains("text.docx");
    assertThat(refusal(locked)).contains("locked with a passphrase");
    assertThat(refusal(file("none.docx"))).contains("There is no such file");
  }

  @Test
  void aRecordTakenOutOrDamagedIsSaidExactly() {
    var fresh = PaperFiles.site(file("fresh.docx"));
    var item = "customXml/item1.xml";
    new Tampering(fresh)
        .change(item, "urn:ringfence:enclosure:1", "urn:other")
        .write(file("1.docx"));
    new Tampering(fresh).change(item, ">[A-Za-z0-9/]{9}", ">AAAAAAAAA").write(file("2.docx"));
    new Tampering(fresh).change(item, "</enclosure>", "AAAA</enclosure>").write(file("3.docx"));

    assertThat(refusal(file("1.docx"))).contains("There is no signed record in it");
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
      assertThat(PaperFiles.areSame(file(name), fresh)).as(name).isFalse();
      assertThat(enclosed(file(name))).as(name).isInstanceOf(Outcome.class);
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

  private static Outcome<EmbeddedRecords> enclosed(Path file) {
    return new PaperCheck().enclosure(file);
  }

  private static String refusal(Path file) {
    return switch (enclosed(file)) {
      case Outcome.Done<EmbeddedRecords>(var enclosure) -> throw new AssertionError(enclosure);
      case Outcome.Refused<EmbeddedRecords>(var problems) -> problems.getFirst().message();
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
