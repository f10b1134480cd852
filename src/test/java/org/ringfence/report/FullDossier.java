package org.ringfence.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.paper.FileAssessments;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.signature.Identity;
import org.ringfence.model.signature.IdentityBasis;
import org.ringfence.model.signature.LogHead;
import org.ringfence.model.signature.SignOff;
import org.ringfence.model.signature.SignedState;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** An installation of which everything is known, scored for real and signed by four people. */
public final class FullDossier {
  public static final CatalogueServices KNOWLEDGE =
      new CatalogueServices(
          new CatalogueReader(CatalogueSource.bundled()).read(),
          Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));

  private static final List<String> BASES = List.of("inspected", "documented", "stated");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private FullDossier() {}

  /** Every question answered; the assessment file goes to the folder. */
  public static Dossier unsigned(Path folder) {
    try {
      var json = new ObjectMapper();
      var root =
          (ObjectNode) json.readTree(Files.readString(Path.of("samples/kent-county-council.json")));
      var assessment = (ObjectNode) root.get("assessments").get(0);
      assessment.remove("facts");
      assessment.set(
          "devices",
          json.readTree(
              """
              [{"kind":"recorder","label":"Hikvision","model":"DS-7732NI-K4","count":0,
                "mac":"44:19:B6:01:02:03","firmware":"V4.62","firmwareDate":"2024-05-01",
                "bought":"2016","cost":"1234.50"},
               {"kind":"camera","label":"Hikvision","count":34,"model":"DS-2CD2143G0-I"},
               {"kind":"camera","label":"LTS","count":12},
               {"kind":"camera","label":"Axis","count":8}]
              """));
      var answers = (ObjectNode) assessment.get("answers");
      var number = 0;
      for (var question : KNOWLEDGE.method().questions()) {
        var good = question.reassuring().isEmpty() ? question.values() : question.reassuring();
        var value = question.id().equals("installation.status") ? "in-use" : good.getFirst();
        answers.set(
            question.id(),
            json.createObjectNode()
                .put("basis", BASES.get(number++ % BASES.size()))
                .put("by", "T. Technician, Secure Cameras Ltd")
                .put("on", "2026-09-01")
                .put("ref", "Test sheet 12/2026")
                .put("note", "Seen and tested on both recorders.")
                .set("value", json.valueToTree(question.many() ? List.of(value) : value)));
      }
      answers.withObject("maintainer.access").put("value", "remote-on-request");
      answers.withObject("firmware.current").put("value", "outdated");
      answers.withObject("accounts.passwords").put("value", "some");
      var file = Files.writeString(folder.resolve("full.json"), root.toString());
      return dossiers(file).getFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same, signed in each role with the words that each agrees to, and changed since before. */
  static Dossier signed(Path folder) {
    var plain = unsigned(folder);
    var signatures =
        List.of("technician", "assessor", "reviewer", "approver").stream()
            .map(FullDossier::signature)
            .toList();
    var signed =
        new SignedState(
            signatures,
            "0123456789abcdef".repeat(4),
            Optional.of(new LogHead("4f6d2c1e-0000-4000-8000-000000000001", 27, "c3".repeat(32))),
            "{\"record\":\"full\"}",
            List.of("Its review date, 1 October 2026, has passed."));
    return new Dossier(
            plain.entry(),
            plain.assessment(),
            plain.places(),
            plain.devices(),
            plain.risk(),
            plain.sentence(),
            plain.cautions(),
            plain.reasons(),
            plain.advice(),
            signed,
            List.of(),
            Map.of(),
            DAY)
        .with(
            List.of(
                "Recorder isolation was stated; it has been inspected.",
                "The score today went from 20 to 16.",
                "Web monitoring was not known; it is on."),
            Map.of());
  }

  public static List<Dossier> dossiers(Path file) {
    return switch (new FileAssessments(KNOWLEDGE).dossiers(file)) {
      case Outcome.Done<List<Dossier>>(var dossiers) -> dossiers;
      case Outcome.Refused<List<Dossier>>(var problems) -> throw new AssertionError(problems);
    };
  }

  private static SignOff signature(String role) {
    var statement = KNOWLEDGE.wording().statements().getOrDefault(role, "");
    assertThat(statement).isNotBlank();
    return new SignOff(
        "P. " + role + "-Example",
        role,
        statement,
        role.equals("approver") ? "The building closes in 2028; until then it is kept." : "",
        DAY,
        new Identity(IdentityBasis.VOUCHED, "p-" + role, "a1".repeat(32)));
  }
}
