package org.ringfence.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Scope;
import org.ringfence.model.method.Question;

/** A council's register in which installations stand at every band, and some are not known. */
final class MixedRegister {
  private static final List<String> SITES =
      List.of(
          "Mill Lane Depot",
          "Castle Street Library",
          "County Hall",
          "Harbour View Care Home",
          "Northgate Car Park",
          "Records Store",
          "Riverside Leisure Centre",
          "Kilbrack Museum");

  private static final List<String> MAKERS =
      List.of("Hikvision", "Axis", "Dahua", "Bosch", "Hikvision", "Hanwha Vision");

  private static final LocalDate SEEN = LocalDate.of(2026, 10, 1);

  private MixedRegister() {}

  /** Fills a register with that many. */
  static void fill(Workspace workspace, int count) {
    for (var index = 0; index < count; index++) {
      var turn = index / SITES.size();
      var entry =
          OpenWindow.done(
                  workspace.start(
                      new NewAssessment(
                          "Anytown Council",
                          SITES.get(index % SITES.size()) + (turn == 0 ? "" : " " + (turn + 1)),
                          "",
                          "",
                          "Main building",
                          "")))
              .entry();
      var id = entry.assessmentId();
      if (index % 4 != 3) {
        OpenWindow.done(workspace.devices(id, devices(index)));
        answers(workspace, id, index % 4, index % 6);
      }
      if (index % 3 == 0) {
        OpenWindow.done(
            workspace
                .books()
                .actions()
                .add(
                    entry.organisation().id(),
                    entry.installationId(),
                    "Technician visit",
                    "Alder Security",
                    Optional.of(LocalDate.of(2026, 12, 3).plusDays(index))));
      }
    }
  }

  private static List<Device> devices(int index) {
    return List.of(
        device(Device.Kind.RECORDER, index, 1), device(Device.Kind.CAMERA, index, 4 + index));
  }

  private static Device device(Device.Kind kind, int index, int count) {
    var label = MAKERS.get(index % MAKERS.size());
    return new Device(kind, label, "", "", "", "", Optional.empty(), Optional.of(count), "", "");
  }

  /** The better the kind, the more is reassuring and inspected; what is refused stays open. */
  private static void answers(Workspace workspace, String id, int kind, int left) {
    var questions = workspace.method().questions();
    for (var at = 0; at < questions.size(); at++) {
      var question = questions.get(at);
      if (question.scope().compareTo(Scope.SITE) >= 0 && (kind != 1 || left > 2 || at % 7 != 0)) {
        var value = value(question, kind == 2 && at % (3 + left) == 0);
        if (!value.isEmpty()) {
          workspace.answer(
              id, question.id(), answer(value, kind == 1 ? at % 3 == 0 : kind == 0 || at % 2 == 0));
        }
      }
    }
    workspace.answer(id, "installation.status", answer("in-use", true));
  }

  private static String value(Question question, boolean bad) {
    if (bad && question.values().contains(question.worst())) {
      return question.worst();
    }
    return question.reassuring().stream()
        .findFirst()
        .or(() -> question.values().stream().findFirst())
        .orElse("");
  }

  private static Answer answer(String value, boolean inspected) {
    return inspected
        ? Answer.stated(value)
            .withBasis(Basis.INSPECTED)
            .withEvidence("Alder Security", Optional.of(SEEN), "Visit sheet 12")
        : Answer.stated(value);
  }
}
