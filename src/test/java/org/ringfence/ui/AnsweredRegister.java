package org.ringfence.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.model.disclosure.Clearance;
import org.ringfence.model.disclosure.KeyDecision;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Reconciliation;
import org.ringfence.model.installation.Scope;
import org.ringfence.model.paper.Committee;
import org.ringfence.model.paper.CommitteeText;
import org.ringfence.model.paper.DecisionPower;

/**
 * A register with answers at each scope, one that differs here, texts that a box for one line can't
 * show, facts of devices, evidence, a reason for a contradiction, a signed revision and a council's
 * books.
 */
public final class AnsweredRegister {
  private static final LocalDate SEEN = LocalDate.of(2026, 10, 1);

  private AnsweredRegister() {}

  /** Makes one in a folder. */
  public static Path make(Path folder) {
    var register = folder.resolve("register.ringfence");
    try (var workspace = OpenWindow.workspace(register)) {
      fill(workspace, folder);
    }
    return register;
  }

  static void fill(Workspace workspace, Path folder) {
    var id = begin(workspace, "Main building");
    answers(workspace, id);
    devices(workspace, id);
    evidence(workspace, id, folder);
    var other = begin(workspace, "Car park");
    OpenWindow.done(
        workspace.answerHere(
            other, "site.sensitivity", answer("store"), "It is behind\nthe depot."));
    sign(workspace, begin(workspace, "Library"));
    books(workspace);
  }

  private static String begin(Workspace workspace, String installation) {
    return OpenWindow.done(
            workspace.start(
                new NewAssessment(
                    "Anytown Council", "Town Hall", "1 High Street", "", installation, "Upkeep")))
        .entry()
        .assessmentId();
  }

  /** One at each scope that a question has, then the installation's own. */
  private static void answers(Workspace workspace, String id) {
    for (var scope : Scope.values()) {
      workspace.method().questions().stream()
          .filter(question -> question.scope() == scope)
          .limit(3)
          .forEach(
              question ->
                  OpenWindow.done(
                      workspace.answer(id, question.id(), answer(question.values().getLast()))));
    }
    OpenWindow.done(workspace.answer(id, "recorder.isolation", answer("air-gap")));
    OpenWindow.done(workspace.answer(id, "internet.reachable", Answer.UNKNOWN));
    Dossier now = OpenWindow.done(workspace.answer(id, "web.monitoring", answer("enabled")));
    for (var one : now.risk().contradictions()) {
      OpenWindow.done(
          workspace.reconcile(id, one.id(), new Reconciliation("Sam", SEEN, "Both\nare true.")));
    }
  }

  private static Answer answer(String value) {
    return Answer.stated(value)
        .withBasis(Basis.DOCUMENTED)
        .withEvidence("Sam Okafor,  IT", Optional.of(SEEN), "Drawing N-12  sheet 2")
        .withNote(" Seen.\r\nTwice. ");
  }

  private static void devices(Workspace workspace, String id) {
    var first =
        new Device(
            Device.Kind.RECORDER,
            "Hikvision",
            "",
            "",
            "DS-7608",
            "4.30",
            Optional.of(LocalDate.of(2019, 5, 31)),
            Optional.of(0),
            "2018/19",
            "1234.50");
    var second =
        new Device(
            Device.Kind.CAMERA,
            "HiLook  cameras",
            "hikvision",
            "C0:56:E3:12:34:56",
            "",
            "",
            Optional.empty(),
            Optional.of(12),
            "",
            "about £950");
    OpenWindow.done(workspace.devices(id, List.of(first, second)));
  }

  private static void evidence(Workspace workspace, String id, Path folder) {
    try {
      var sheet = folder.resolve("sheet.pdf");
      Files.writeString(sheet, "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");
      OpenWindow.done(workspace.attachments().add(id, "recorder.isolation", sheet));
      Files.delete(sheet);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static void sign(Workspace workspace, String id) {
    var passphrase = "three plain words".toCharArray();
    OpenWindow.done(workspace.signatures().makeKey("Priya Shah", passphrase));
    var statement = workspace.wording().statements().getOrDefault("assessor", "");
    var who = new Signatory("Priya Shah", true, "assessor", statement, "", OpenWindow.TODAY);
    OpenWindow.done(workspace.signatures().sign(id, who, passphrase));
    OpenWindow.done(workspace.revise(id));
  }

  private static void books(Workspace workspace) {
    var books = workspace.books();
    var body = books.organisations().all().getFirst().id();
    OpenWindow.done(
        books
            .committee()
            .set(
                body,
                new Committee(
                    "wales",
                    Optional.of(LocalDate.of(2026, 12, 9)),
                    DecisionPower.NOT_STATED,
                    KeyDecision.YES,
                    "",
                    Optional.empty(),
                    Map.of(
                        CommitteeText.NAME,
                        "Policy Committee",
                        CommitteeText.TITLE,
                        "Cameras",
                        CommitteeText.WARDS,
                        "All",
                        CommitteeText.CONSULTATION,
                        "Members\r\nwere asked."),
                    List.of())));
    OpenWindow.done(
        books
            .committee()
            .clear(
                body,
                new Clearance(
                    "legal", "None\r\nthat is known.", "Lee", "Solicitor", Optional.of(SEEN))));
    OpenWindow.done(
        books.actions().add(body, "", "Ask IT", "Sam", Optional.of(LocalDate.of(2027, 3, 31))));
  }
}
