package org.ringfence.assessment.estate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.dossier.SignedDossier;
import org.ringfence.assessment.dossier.SnapshotMaker;
import org.ringfence.exchange.conversion.FilteredContent.FilteredDevice;
import org.ringfence.exchange.conversion.ShortRecord;
import org.ringfence.model.disclosure.Detail;
import org.ringfence.model.dossier.AttachedEvidence;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.DeviceFinding;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.installation.SiteAddress;
import org.ringfence.model.installation.Value;
import org.ringfence.model.method.Maker;
import org.ringfence.model.paper.EditionExtent;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.model.paper.FigurePrecision.RiskFigure;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.paper.InstallationReportData.ExtractAnswer;
import org.ringfence.model.paper.InstallationReportData.ExtractDevice;
import org.ringfence.model.paper.InstallationReportData.MakerCount;
import org.ringfence.signing.RecordSeal;

/**
 * Puts all that the exempt edition of a paper knows of an assessment in the shape of the public.
 */
public final class ExemptExtracts {
  private static final String CAMERAS = "cameras";

  private final EditionWords words;
  private final SnapshotMaker snapshots;

  public ExemptExtracts(CatalogueServices knowledge) {
    this.words = new EditionWords(knowledge);
    this.snapshots = new SnapshotMaker(knowledge);
  }

  /**
   * All that there is to say about an assessment.
   *
   * @param form how much of its record the paper carries
   */
  public InstallationReportData of(SignedDossier kept, RecordForm form) {
    var dossier = kept.dossier();
    return switch (form) {
      case WHOLE -> of(snapshots.carried(dossier));
      case SHORT -> of(dossier.carrying(shortly(kept)));
    };
  }

  private String shortly(SignedDossier kept) {
    var dossier = kept.dossier();
    var entry = dossier.entry();
    return new ShortRecord(
            name(entry),
            entry.assessmentId(),
            entry.installationId(),
            entry.revision(),
            dossier.risk().methodVersion(),
            kept.record().map(record -> new RecordSeal(dossier.signed().root(), record.proofs())),
            List.of())
        .text();
  }

  private String name(RegisterEntry entry) {
    return words.name(Optional.of(entry.site().name()), Optional.of(entry.installation()), 1);
  }

  /** All that there is to say of an assessment, with the record that its dossier carries. */
  public InstallationReportData of(Dossier dossier) {
    var entry = dossier.entry();
    var risk = dossier.risk();
    var site = entry.site();
    return new InstallationReportData(
        EditionExtent.Exempt.of(dossier),
        entry.assessmentId(),
        entry.installationId(),
        entry.organisation(),
        name(entry),
        Detail.given(site.name()),
        Detail.given(entry.installation()),
        Detail.given(SiteAddress.of(site)),
        entry.assessedOn(),
        entry.revision(),
        Optional.of(risk.status()),
        figures(risk).shown(Optional.of(risk.status())),
        dossier.sentence(),
        Optional.of(risk.assurancePercent()),
        makers(dossier),
        dossier.devices().stream().map(this::device).toList(),
        cameras(risk),
        risk.held().stream()
            .collect(Collectors.toMap(HeldAnswer::question, held -> answer(held, dossier))),
        risk.unknown(),
        dossier.changes(),
        dossier.signOffs(),
        dossier.signed().state(),
        dossier.signed().fingerprint(),
        dossier.signed().stale(),
        0,
        dossier.signed().record(),
        dossier.today());
  }

  private static FigurePrecision figures(AssessedRisk risk) {
    return new FigurePrecision.Exact(
        risk.overall(),
        risk.headline(),
        risk.risks().stream()
            .map(
                one ->
                    new RiskFigure(
                        one.risk(),
                        one.inherent().score(),
                        one.residual().score().score(),
                        one.attainable().score().score(),
                        one.worst().score().score()))
            .toList());
  }

  private List<MakerCount> makers(Dossier dossier) {
    var factsOnly =
        switch (dossier.assessment().equipment()) {
          case Equipment.Known known -> true;
          case Equipment.Devices devices -> false;
        };
    var devices = dossier.devices().stream().map(ExemptExtracts::counted).toList();
    return words.makers(factsOnly, cameras(dossier.risk()), devices);
  }

  private static FilteredDevice counted(DeviceFinding found) {
    var device = found.device();
    return new FilteredDevice(
        device.kind().id(),
        Optional.of(device.label()),
        Optional.of(key(found)),
        device.count(),
        absent(device),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static String key(DeviceFinding found) {
    return found.finding().maker().map(Maker::key).orElse(Maker.UNKNOWN_KEY);
  }

  private ExtractDevice device(DeviceFinding found) {
    Device device = found.device();
    return new ExtractDevice(
        device.kind().id(),
        Detail.given(device.label()),
        words.maker(key(found)),
        device.count(),
        absent(device),
        Detail.given(device.place()),
        Detail.given(words.model(found)),
        Detail.given(EditionWords.joined(device.serials())),
        Detail.given(words.firmware(device.firmware(), device.firmwareDate())),
        Detail.given(EditionWords.joined(device.addresses())),
        Detail.given(device.bought()),
        Detail.given(device.cost()));
  }

  private static Optional<Device.Status> absent(Device device) {
    return Optional.of(device.status()).filter(status -> !status.isThere());
  }

  private static Optional<Integer> cameras(AssessedRisk risk) {
    return risk.facts()
        .get(CAMERAS)
        .flatMap(
            value ->
                switch (value) {
                  case Value.Count(var number) -> Optional.of(number);
                  case Value.Words several -> Optional.empty();
                });
  }

  private static Detail<ExtractAnswer> answer(HeldAnswer held, Dossier dossier) {
    Answer given = held.given();
    return Detail.given(
        new ExtractAnswer(
            held.values(),
            held.isDenied() ? Basis.UNKNOWN : held.basis(),
            given.on(),
            Detail.given(given.by()),
            Detail.given(AttachedEvidence.says(given, dossier, held.question())),
            Detail.given(given.note())));
  }
}
