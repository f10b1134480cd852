package org.ringfence.exchange.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.exchange.ExchangeFixture.FILE;
import static org.ringfence.exchange.ExchangeFixture.done;
import static org.ringfence.exchange.ExchangeFixture.messages;
import static org.ringfence.exchange.ExchangeFixture.read;
import static org.ringfence.exchange.ExchangeFixture.vocabulary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.exchange.ExchangeFixture;
import org.ringfence.exchange.GeneratedFiles;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.installation.AssessmentFile;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.Installation;
import org.ringfence.model.installation.Site;
import org.ringfence.model.outcome.Outcome;

class AssessmentFileWriterTest {
  private static final long SEED = 20261122;

  @TempDir private Path folder;

  @Test
  void aFileIsLaidOutInTheMethodsOrderAndOmitsWhatIsAbsent() throws IOException {
    assertThat(text(done(read(FILE))))
        .isEqualTo(
            """
            {
              "format": "ringfence-assessment/2",
              "organisation": {
                "name": "Example County Council"
              },
              "assessments": [
                {
                  "id": "a-1",
                  "assessedOn": "2026-11-22",
                  "site": {
                    "id": "s-1",
                    "name": "Town hall",
                    "address": "High Street",
                    "uprn": "100"
                  },
                  "installation": {
                    "name": "Ground floor"
                  },
                  "devices": [
                    {
                      "kind": "camera",
                      "label": "Hikvision",
                      "maker": "hikvision",
                      "count": 12
                    }
                  ],
                  "answers": {
                    "web.monitoring": {
                      "value": "disabled",
                      "basis": "inspected",
                      "by": "A. Fitter",
                      "on": "2026-10-01",
                      "ref": "T-7"
                    },
                    "features.smart": {
                      "value": [
                        "anpr",
                        "audio"
                      ],
                      "basis": "stated"
                    }
                  },
                  "reconciled": {
                    "X5": {
                      "by": "B. Clerk",
                      "on": "2026-10-02",
                      "why": "Seen both."
                    }
                  }
                }
              ]
            }
            """);
  }

  @Test
  void everySampleIsReadAndWrittenAgainAsAnEqualRecord() throws IOException {
    for (var sample : ExchangeFixture.samples()) {
      var file = done(new AssessmentFileReader(vocabulary()).read(sample));
      assertThat(done(read(text(file)))).as(sample.toString()).isEqualTo(file);
      assertThat(text(done(read(text(file))))).isEqualTo(text(file));
    }
  }

  @Test
  void whatIsWrittenReadsBackEqual() throws IOException {
    var vocabulary = vocabulary();
    var reader = new AssessmentFileReader(vocabulary);
    var writer = new AssessmentFileWriter(vocabulary);
    var files = new GeneratedFiles(new Random(SEED), vocabulary);
    for (var i = 0; i < 500; i++) {
      var file = files.file();
      assertThat(done(reader.read("generated", writer.write(file))))
          .as("seed %d, file %d", SEED, i)
          .isEqualTo(file);
    }
  }

  @Test
  void theFileReplacesAnEarlierOneAndNothingElseIsLeftBeside() throws IOException {
    var target = folder.resolve("out.json");
    Files.writeString(target, "earlier");
    var file = done(read(FILE));
    assertThat(writer().write(file, target)).isEqualTo(Outcome.done(target));
    assertThat(target).hasContent(text(file));
    assertThat(folder).isDirectoryContaining("glob:**out.json");
    try (var beside = Files.list(folder)) {
      assertThat(beside).hasSize(1);
    }
  }

  @Test
  void aLeftoverOfAnotherRunIsLeftAlone() throws IOException {
    var leftover = Files.writeString(folder.resolve(".ringfence-1.part"), "other");
    var target = folder.resolve("out.json");
    assertThat(writer().write(done(read(FILE)), target)).isEqualTo(Outcome.done(target));
    assertThat(leftover).hasContent("other");
  }

  @Test
  void throughALinkTheFileItStandsForIsReplaced() throws IOException {
    var real = Files.writeString(folder.resolve("real.json"), "earlier");
    var link = Files.createSymbolicLink(folder.resolve("link.json"), real);
    assertThat(writer().write(done(read(FILE)), link)).isEqualTo(Outcome.done(link));
    assertThat(link).isSymbolicLink();
    assertThat(real).hasContent(text(done(read(FILE))));
  }

  @Test
  void whereItCannotBeWrittenItIsRefused() throws IOException {
    var file = done(read(FILE));
    assertThat(messages(writer().write(file, folder)))
        .singleElement()
        .asString()
        .contains("There is a folder");
    assertThat(messages(writer().write(file, Path.of("pom.xml", "out.json"))))
        .singleElement()
        .asString()
        .contains("out.json", "could not be written", "Nothing was written or changed.");
    assertThat(messages(writer().write(file, folder.resolve("x".repeat(300)))))
        .singleElement()
        .asString()
        .contains("could not be written");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFileThatNoReaderWouldTakeIsNotWritten() {
    var target = folder.resolve("out.json");
    var file = file(Map.of("web.monitoring", Answer.stated("no\0thing")), "Town\0hall");
    assertThat(messages(writer().write(file, target)))
        .satisfiesExactly(
            nul ->
                assertThat(nul)
                    .contains("out.json: assessments[0].site.name", "web.monitoring.value", "NUL"),
            value -> assertThat(value).contains("not a value of this question"));
    assertThat(messages(writer().write(file(Map.of(), "Half \uD83D"), target)))
        .singleElement()
        .asString()
        .contains("assessments[0].site.name", "half a character");
    assertThat(messages(writer().write(file(Map.of("no.such", Answer.UNKNOWN), "Hall"), target)))
        .singleElement()
        .asString()
        .contains("no.such");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void blankTextsAreLeftOut() throws IOException {
    var answer =
        new Answer(List.of("disabled"), Basis.STATED, " ", Optional.empty(), "\u00A0", "\n");
    var file = file(Map.of("web.monitoring", answer), "Hall");
    assertThat(text(file)).doesNotContain("\"by\"", "\"ref\"", "\"note\"", "\"devices\"", "facts");
    assertThat(done(read(text(file))).assessments().getFirst().answer("web.monitoring"))
        .isEqualTo(Answer.stated("disabled"));
  }

  private static AssessmentFile file(Map<String, Answer> answers, String site) {
    return new AssessmentFile(
        "Council",
        List.of(
            new Assessment(
                "a",
                LocalDate.of(2026, 11, 22),
                new Site("s", site, "", ""),
                new Installation("i"),
                new Equipment.Known(Facts.NONE),
                answers,
                Map.of())));
  }

  private static AssessmentFileWriter writer() {
    return new AssessmentFileWriter(vocabulary());
  }

  private static String text(AssessmentFile file) {
    return new String(writer().write(file), StandardCharsets.UTF_8);
  }
}
