package org.ringfence.assessment.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ringfence.assessment.paper.FileAssessments;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;
import org.ringfence.exchange.conversion.SnapshotContent;
import org.ringfence.exchange.conversion.SnapshotText;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Attachment;
import org.ringfence.model.installation.DeviceHistory;
import org.ringfence.model.installation.EquipmentHistory;
import org.ringfence.model.installation.ReopenedAnswer;
import org.ringfence.model.installation.Replacement;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.signing.Snapshot;

/**
 * What is signed of each sample comes back from its items as it was, with every step of its score.
 */
class SnapshotRoundTripTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

  private static final CatalogueServices KNOWLEDGE =
      new CatalogueServices(new CatalogueReader(CatalogueSource.bundled()).read(), CLOCK);

  private static final EquipmentHistory HISTORY =
      new EquipmentHistory(
          List.of(
              new DeviceHistory(
                  List.of("p-1"),
                  Optional.of(new Replacement(LocalDate.of(2026, 11, 20), "Recorder Axis")))),
          Map.of("maker.class", List.of("p-1")),
          List.of("p-1"));

  private static final ReopenedAnswer EARLIER =
      new ReopenedAnswer(
          "recorder.isolation",
          "Recorder Hikvision",
          Answer.stated("air-gap"),
          List.of("ab".repeat(32)),
          LocalDate.of(2026, 11, 20),
          true);

  @Test
  void everySampleComesBackAsItWas() throws IOException {
    var files = new FileAssessments(KNOWLEDGE);
    var text = new SnapshotText();
    try (var samples = Files.list(Path.of("samples"))) {
      for (var sample : samples.filter(file -> file.toString().endsWith(".json")).toList()) {
        for (var dossier : done(files.dossiers(sample))) {
          var content = content(dossier);
          var snapshot = Snapshot.of(text.write(content), text::isWhole, new Random(1));
          assertThat(done(text.read("test", snapshot.json()))).isEqualTo(content);
          assertThat(snapshot.pointers()).hasSizeBetween(150, 600);
        }
      }
    }
  }

  private static SnapshotContent content(Dossier dossier) {
    return new SnapshotContent(
        dossier.entry(),
        dossier.assessment(),
        dossier.places().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    each ->
                        new SnapshotContent.Kept(
                            each.getValue().place(), each.getValue().overrides(), List.of("p-1")))),
        Map.of("p-1", "Sam Okafor"),
        dossier.devices(),
        HISTORY,
        List.of(EARLIER),
        dossier.risk(),
        dossier.sentence(),
        dossier.cautions(),
        dossier.reasons(),
        dossier.advice(),
        List.of("One thing changed."),
        Map.of(
            "recorder.isolation",
            List.of(new Attachment("ab".repeat(32), "photo.jpg", "image/jpeg", 123))),
        "",
        "9.9.9",
        DayWords.of(KNOWLEDGE.wording()));
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var problems) -> throw new AssertionError(problems.toString());
    };
  }
}
