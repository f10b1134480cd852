package org.ringfence.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Device;

/** A council that says that its recorder stands alone, as the method's first worked case has it. */
final class StatedPosition {
  private static final Map<String, String> STATED =
      Map.of(
          "site.sensitivity", "civic",
          "installation.status", "in-use",
          "recorder.connection", "nothing-outside",
          "recorder.isolation", "air-gap",
          "web.monitoring", "disabled",
          "internet.reachable", "no",
          "purchase.decision", "verbal",
          "exit.plan", "intention",
          "purchase.position", "legacy");

  private StatedPosition() {}

  /**
   * Records it in a register; the assessment's id.
   *
   * @param name of the installation
   * @param inspected ids of what somebody has looked at
   */
  static String record(Workspace workspace, String name, List<String> inspected) {
    var what = new NewAssessment("Shire Council", name + " House", "", "", name, "");
    var id = OpenWindow.done(workspace.start(what)).entry().assessmentId();
    OpenWindow.done(
        workspace.devices(
            id,
            List.of(
                device(Device.Kind.RECORDER, Optional.empty()),
                device(Device.Kind.CAMERA, Optional.of(12)))));
    STATED.forEach(
        (question, value) ->
            OpenWindow.done(
                workspace.answer(id, question, answer(value, inspected.contains(question)))));
    return id;
  }

  private static Answer answer(String value, boolean isInspected) {
    var stated = Answer.stated(value);
    return isInspected
        ? stated
            .withBasis(Basis.INSPECTED)
            .withEvidence(
                "Alex Reed, Northgate CCTV",
                Optional.of(OpenWindow.TODAY.minusWeeks(2)),
                "Test sheet 4")
        : stated;
  }

  private static Device device(Device.Kind kind, Optional<Integer> count) {
    return new Device(kind, "Hikvision", "", "", "", "", Optional.empty(), count, "", "");
  }
}
