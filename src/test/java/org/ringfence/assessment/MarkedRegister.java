package org.ringfence.assessment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.disclosure.Opinion;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Reconciliation;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;

/**
 * A register in which every field that takes a text has a mark of its own, and its public papers.
 *
 * @param id of its only assessment
 * @param organisation its id
 */
public record MarkedRegister(Path folder, Workspace workspace, String id, String organisation) {
  public static final LocalDate SEEN = LocalDate.of(2026, 10, 1);

  /** Every file that a public edition can be. */
  public static final List<Public> PUBLIC =
      List.of(
          new Public(PaperKind.COMMITTEE, "docx"),
          new Public(PaperKind.SITE, "docx"),
          new Public(PaperKind.WORKBOOK, "xlsx"),
          new Public(PaperKind.FOI, "docx"),
          new Public(PaperKind.FOI, "xlsx"));

  public record Public(PaperKind kind, String ending) {}

  /** Makes one in this folder. */
  public static MarkedRegister seeded(Path folder) throws IOException {
    var estate = new Estate(folder.resolve("estate"));
    Files.createDirectories(estate.folder());
    Estate.done(estate.ring().make("Qperson Signer", Estate.PASSPHRASE.toCharArray()));
    var workspace = Estate.done(estate.open(Estate.knowledge()));
    var started =
        Estate.done(
            workspace.start(
                new NewAssessment(
                    "Anytown Council",
                    "QLOCATIONSITE",
                    "QADDRESS Street",
                    "QADDRESSNUMBER",
                    "QLOCATIONROOM",
                    "QCONTRACT Ltd")));
    var id = started.entry().assessmentId();
    var removed = gone("GONE").draft().status(Device.Status.REMOVED).device();
    Estate.done(workspace.devices(id, List.of(camera(), recorder(), removed, gone("OLD"))));
    Estate.done(
        workspace.answer(
            id,
            "maker.cloud",
            new Answer(
                List.of("disabled"),
                Basis.INSPECTED,
                "QTECHNICIAN",
                Optional.of(SEEN),
                "QREF",
                "QNOTE")));
    Estate.done(workspace.replace(id, 3, gone("NEW"), SEEN));
    var said =
        new Answer(
            List.of("air-gap"), Basis.DOCUMENTED, "Qperson", Optional.of(SEEN), "QREF", "QNOTE");
    Estate.done(workspace.answer(id, "recorder.isolation", said));
    Estate.done(workspace.answer(id, "web.monitoring", said.withValues(List.of("enabled"))));
    Estate.done(
        workspace.answer(
            id,
            "firmware.current",
            said.withValues(List.of("no-fix"))
                .withBasis(Basis.INSPECTED)
                .withEvidence("QTECHNICIAN", Optional.of(SEEN), "QREF")));
    Estate.done(
        workspace.reconcile(
            id, "X1", new Reconciliation("Qperson", SEEN, "QREASON why both stand")));
    Estate.done(
        workspace
            .attachments()
            .add(id, "recorder.isolation", TalkativePhoto.write(folder.resolve("QPHOTO.jpg"))));
    var organisation = started.entry().organisation().id();
    Estate.done(
        workspace
            .books()
            .actions()
            .add(organisation, "", "QACTION change it", "Qperson", Optional.empty()));
    return new MarkedRegister(folder, workspace, id, organisation);
  }

  private static Device camera() {
    return new Device(
            Device.Kind.CAMERA,
            "QLABEL brand",
            "",
            "C0:56:E3:0A:BC:DE",
            "QMODEL-1",
            "QFIRMWARE 5",
            Optional.of(SEEN),
            Optional.of(7),
            "2016",
            "4321.09")
        .draft()
        .status(Device.Status.FAULTY)
        .serials(List.of("QSERIAL1", "QSERIAL2"))
        .macs(List.of("C0:56:E3:0A:BC:DE", "C0:56:E3:0A:BC:DF"))
        .ip("10.98.76.54")
        .place("QPLACE, east corridor")
        .device();
  }

  /** One that is removed or replaced later, or that takes the place of such a one. */
  private static Device gone(String mark) {
    return new Device(
            Device.Kind.CAMERA,
            "QLABEL" + mark,
            "",
            "",
            "QMODEL" + mark,
            "QFIRMWARE" + mark,
            Optional.of(SEEN),
            Optional.of(1),
            "",
            "")
        .draft()
        .serials(List.of("QSERIAL1" + mark))
        .ip("10.98.76.54")
        .place("QPLACE " + mark)
        .device();
  }

  private static Device recorder() {
    return new Device(
        Device.Kind.RECORDER,
        "Hikvision",
        "",
        "",
        "QMODEL-2",
        "",
        Optional.empty(),
        Optional.of(0),
        "",
        "");
  }

  public void decide(DetailKind kind, String question, boolean withheld) {
    var opinion = new Opinion("M. Officer", "Monitoring officer", SEEN);
    Estate.done(
        workspace
            .books()
            .disclosure()
            .decide(
                organisation,
                new Ruling(
                    kind,
                    question,
                    withheld,
                    withheld ? "england-7" : "",
                    withheld ? "It would help an intruder." : "",
                    withheld ? "Readers gain less than intruders." : "",
                    Optional.of(opinion))));
  }

  public void withholdEverything() {
    for (var kind : DetailKind.values()) {
      if (kind != DetailKind.ANSWER) {
        decide(kind, "", true);
      }
    }
    decide(DetailKind.ANSWER, "web.monitoring", true);
  }

  /** All texts of the public papers, however they are packed, on one heap. */
  public String published() throws IOException {
    var all = new StringBuilder();
    for (var paper : PUBLIC) {
      all.append(published(paper, Optional.empty()));
    }
    return all.toString();
  }

  public String published(Public paper, Optional<Path> template) throws IOException {
    var kind = paper.kind();
    var file = folder.resolve(kind.id() + "." + paper.ending());
    var subject = kind == PaperKind.SITE ? id : "";
    var order = PaperOrder.of(kind, Edition.PUBLIC, subject).in(template);
    Estate.done(workspace.publishing().write(order, file, Optional.empty(), Progress.NONE));
    return file.getFileName() + "\n" + FileTexts.of(Files.readAllBytes(file));
  }

  public void sign() {
    var who = new Signatory("", true, "technician", "I looked at it.", "QREASON", Estate.TODAY);
    Estate.done(workspace.signatures().sign(id, who, Estate.PASSPHRASE.toCharArray()));
  }
}
