package org.ringfence.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;
import org.ringfence.exchange.conversion.SnapshotContent;
import org.ringfence.exchange.record.RecordedWords;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.Installation;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.installation.Site;

/** Assessments to test with, and what is signed of them. */
public final class Drafts {
  public static final LocalDate SIGNED = LocalDate.of(2026, 3, 3);
  public static final CatalogueServices KNOWLEDGE =
      new CatalogueServices(
          new CatalogueReader(CatalogueSource.bundled()).read(),
          Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));
  private static final Site SITE = new Site("site", "Town Hall", "", "");

  private Drafts() {}

  public static Assessment assessment(
      LocalDate day, List<Device> devices, Map<String, Answer> answers) {
    return new Assessment(
        "one",
        day,
        SITE,
        new Installation("Main"),
        new Equipment.Devices(devices),
        answers,
        Map.of());
  }

  public static Dossier dossier(Assessment assessment) {
    var entry =
        new RegisterEntry(
            assessment.id(),
            new Organisation("body", "Anytown Council"),
            SITE,
            Optional.empty(),
            "installation",
            "Main",
            assessment.assessedOn(),
            false);
    return KNOWLEDGE.dossiers().make(entry, assessment);
  }

  public static SnapshotContent signed(Assessment assessment) {
    return signed(assessment, dossier(assessment).risk());
  }

  public static SnapshotContent signed(Assessment assessment, AssessedRisk risk) {
    var dossier = dossier(assessment);
    return new SnapshotContent(
        dossier.entry(),
        assessment,
        Map.of(),
        Map.of(),
        dossier.devices(),
        dossier.history(),
        dossier.earlier(),
        risk,
        dossier.sentence(),
        dossier.cautions(),
        dossier.reasons(),
        dossier.advice(),
        List.of(),
        Map.of(),
        "",
        "",
        RecordedWords.NONE);
  }

  public static Answer shown(String value, Basis basis, LocalDate on) {
    return Answer.stated(value)
        .withBasis(basis)
        .withEvidence("T. Echnician", Optional.of(on), "S1");
  }

  public static Device cameras(String label, int count) {
    return new Device(
        Device.Kind.CAMERA, label, "", "", "", "", Optional.empty(), Optional.of(count), "", "");
  }

  public static Device recorder(String label) {
    return new Device(
        Device.Kind.RECORDER, label, "", "", "", "", Optional.empty(), Optional.empty(), "", "");
  }
}
