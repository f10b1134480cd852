package org.ringfence.report.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ringfence.model.disclosure.Detail;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.DeviceFinding;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.RiskResult;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.installation.SiteAddress;
import org.ringfence.model.installation.Value;
import org.ringfence.model.method.Maker;
import org.ringfence.model.paper.Committee;
import org.ringfence.model.paper.EditionExtent;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.signature.Appetite;

/** Dossiers as a brief for those who may see everything, where nothing but dossiers is at hand. */
public final class PlainBrief {
  private static final Organisation NOBODY = new Organisation("", "");
  private static final String CAMERAS = "cameras";

  private final PaperPhrases phrases;

  public PlainBrief(PaperPhrases phrases) {
    this.phrases = phrases;
  }

  /**
   * The brief of these dossiers.
   *
   * @param unread which records could not be read, each in a sentence or a few
   */
  public EstateReportData of(List<Dossier> dossiers, List<String> unread, LocalDate day) {
    var organisations = dossiers.stream().map(each -> each.entry().organisation()).distinct();
    return new EstateReportData(
        Edition.EXEMPT,
        organisations.reduce((one, _) -> one).orElse(NOBODY),
        Committee.NOT_GIVEN,
        dossiers.stream().map(dossier -> extract(dossier, day)).toList(),
        new Appetite(0, false),
        1,
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        1,
        Optional.empty(),
        Optional.empty(),
        day,
        unread,
        "");
  }

  private InstallationReportData extract(Dossier dossier, LocalDate day) {
    var entry = dossier.entry();
    var risk = dossier.risk();
    return new InstallationReportData(
        EditionExtent.Exempt.of(dossier),
        entry.assessmentId(),
        entry.installationId(),
        entry.organisation(),
        phrases.words().say("place.name", entry.site().name(), entry.installation()),
        Detail.given(entry.site().name()),
        Detail.given(entry.installation()),
        Detail.given(SiteAddress.of(entry.site())),
        entry.assessedOn(),
        entry.revision(),
        Optional.of(risk.status()),
        new FigurePrecision.Exact(
                risk.overall(),
                risk.headline(),
                risk.risks().stream().map(PlainBrief::figure).toList())
            .shown(Optional.of(risk.status())),
        dossier.sentence(),
        Optional.of(risk.assurancePercent()),
        makers(dossier),
        dossier.devices().stream().map(this::device).toList(),
        cameras(dossier),
        risk.held().stream()
            .collect(Collectors.toMap(HeldAnswer::question, held -> Detail.given(answer(held)))),
        risk.unknown(),
        dossier.changes(),
        dossier.signOffs(),
        dossier.signed().state(),
        dossier.signed().fingerprint(),
        dossier.signed().stale(),
        0,
        dossier.signed().record(),
        day);
  }

  private static FigurePrecision.RiskFigure figure(RiskResult risk) {
    return new FigurePrecision.RiskFigure(
        risk.risk(),
        risk.inherent().score(),
        risk.residual().score().score(),
        risk.attainable().score().score(),
        risk.worst().score().score());
  }

  private static Optional<Integer> cameras(Dossier dossier) {
    return dossier
        .risk()
        .facts()
        .get(CAMERAS)
        .flatMap(
            value ->
                switch (value) {
                  case Value.Count(var number) -> Optional.of(number);
                  case Value.Words _ -> Optional.empty();
                });
  }

  private List<InstallationReportData.MakerCount> makers(Dossier dossier) {
    var found = new LinkedHashMap<String, List<DeviceFinding>>();
    var there = dossier.devices().stream().filter(one -> one.device().status().isThere()).toList();
    for (var device : there) {
      found.computeIfAbsent(key(device), _ -> new ArrayList<>()).add(device);
    }
    return found.entrySet().stream()
        .map(
            each ->
                new InstallationReportData.MakerCount(
                    each.getKey(),
                    name(each.getValue().getFirst()),
                    there.stream().allMatch(PlainBrief::isRecorder)
                        ? Optional.empty()
                        : sum(each.getValue())))
        .toList();
  }

  private static String key(DeviceFinding device) {
    return device.finding().maker().map(Maker::key).orElse(Maker.UNKNOWN_KEY);
  }

  private String name(DeviceFinding device) {
    return device
        .finding()
        .maker()
        .map(Maker::name)
        .orElseGet(() -> phrases.words().say("not-known"));
  }

  private static boolean isRecorder(DeviceFinding found) {
    return found.device().kind() == Device.Kind.RECORDER;
  }

  private static Optional<Integer> sum(List<DeviceFinding> devices) {
    var cameras = devices.stream().filter(one -> !isRecorder(one)).toList();
    var counts = cameras.stream().flatMap(one -> one.device().count().stream()).toList();
    return counts.size() == cameras.size()
        ? Optional.of(counts.stream().mapToInt(Integer::intValue).sum())
        : Optional.empty();
  }

  private InstallationReportData.ExtractDevice device(DeviceFinding found) {
    var device = found.device();
    return new InstallationReportData.ExtractDevice(
        device.kind().id(),
        Detail.given(device.label()),
        phrases.madeBy(found),
        device.count(),
        Optional.of(device.status()).filter(status -> !status.isThere()),
        Detail.given(device.place()),
        Detail.given(phrases.model(found)),
        Detail.given(String.join(", ", device.serials())),
        Detail.given(device.firmware()),
        Detail.given(String.join(", ", device.addresses())),
        Detail.given(device.bought()),
        Detail.given(device.cost()));
  }

  private InstallationReportData.ExtractAnswer answer(HeldAnswer held) {
    var given = held.given();
    return new InstallationReportData.ExtractAnswer(
        held.values(),
        phrases.counting(held),
        given.on(),
        Detail.given(given.by()),
        Detail.given(given.ref()),
        Detail.given(given.note()));
  }
}
