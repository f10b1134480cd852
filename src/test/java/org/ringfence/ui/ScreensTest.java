package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.assessment.ledger.WizardPosition;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Device;
import org.ringfence.ui.part.Appearance;

@ExtendWith(OnScreen.class)
class ScreensTest {
  private static final List<String> STEPS =
      List.of(
          "first-site.sensitivity",
          "equipment",
          "first-recorder.connection",
          "first-internet.reachable",
          "first-recorder.locked",
          "result",
          "rest-site",
          "rest-equipment",
          "rest-network",
          "rest-access",
          "rest-privacy",
          "rest-procurement",
          "review",
          "sign",
          "papers");

  @TempDir Path folder;
  private String townHall = "";
  private String depot = "";

  @Test
  void everyPageIsShownWithoutAWarning() throws IOException {
    try (var log = new LogWatch()) {
      try (var open = new OpenWindow(folder, 1366, 768, workspace -> {})) {
        shoot(open, "01-empty");
        open.does(open.window::startNew);
        shoot(open, "02-new");
        open.inBackground(() -> fill(open.workspace));
        open.does(open.window::home);
        shoot(open, "03-assessments");
        wizard(open, "10-wizard-");
        suggestions(open);
        open.does(open.window::reports);
        shoot(open, "30-reports");
        open.does(open.window::settings);
        shoot(open, "31-settings");
        open.does(open.window::check);
        shoot(open, "32-check");
        looks(open);
        assertThat(open.failures).isEmpty();
      }
      assertThat(log.warnings()).isEmpty();
    }
  }

  @Test
  void everyPageHasRoomOnASmallScreenWithLargeText() throws IOException {
    try (var open = new OpenWindow(folder, 1024, 768, this::fill)) {
      shoot(open, "50-small-assessments");
      show(open, "first-recorder.connection");
      shoot(open, "51-small-network");
      show(open, "result");
      shoot(open, "52-small-result");
      open.does(() -> open.window.wear(new Appearance(Appearance.Theme.LIGHT, 200)));
      show(open, "first-recorder.connection");
      shoot(open, "53-large-network");
      show(open, "result");
      shoot(open, "54-large-result");
      show(open, "equipment");
      shoot(open, "55-large-equipment");
      open.does(open.window::home);
      shoot(open, "56-large-assessments");
      open.does(open.window::settings);
      shoot(open, "57-large-settings");
      assertThat(open.failures).isEmpty();
    }
  }

  private void wizard(OpenWindow open, String prefix) throws IOException {
    for (var step : STEPS) {
      show(open, step);
      shoot(open, prefix + String.format("%02d-", STEPS.indexOf(step) + 1) + step);
    }
    open.does(() -> open.window.open(new WizardPosition(depot, "first-site.sensitivity")));
    shoot(open, "27-inherited");
    open.inBackground(() -> sign(open.workspace));
    open.does(() -> open.window.open(new WizardPosition(depot, "sign")));
    shoot(open, "28-signed");
  }

  private Dossier sign(Workspace workspace) {
    var passphrase = "three plain words".toCharArray();
    OpenWindow.done(workspace.signatures().makeKey("Priya Shah", passphrase));
    var statement = workspace.wording().statements().getOrDefault("assessor", "");
    var who = new Signatory("Priya Shah", true, "assessor", statement, "", OpenWindow.TODAY);
    return OpenWindow.done(workspace.signatures().sign(depot, who, passphrase));
  }

  private void suggestions(OpenWindow open) throws IOException {
    show(open, "equipment");
    var hand = new Hand(open);
    hand.press("Add cameras");
    hand.type("What stands on the label", "Ho");
    var popup =
        OnScreen.on(
            () ->
                Window.getWindows().stream()
                    .filter(PopupWindow.class::isInstance)
                    .findFirst()
                    .orElseThrow());
    assertThat(Picture.take(popup.getScene(), "29-suggestions")).isNotEmptyFile();
    shoot(open, "29-equipment-more");
  }

  private void looks(OpenWindow open) throws IOException {
    for (var theme : List.of(Appearance.Theme.DARK, Appearance.Theme.CONTRAST)) {
      open.does(() -> open.window.wear(new Appearance(theme, 100)));
      var name = theme.name().toLowerCase(java.util.Locale.ROOT);
      show(open, "first-recorder.connection");
      shoot(open, "40-" + name + "-network");
      show(open, "result");
      shoot(open, "41-" + name + "-result");
      open.does(open.window::home);
      shoot(open, "42-" + name + "-assessments");
    }
  }

  private void show(OpenWindow open, String step) {
    open.does(() -> open.window.open(new WizardPosition(townHall, step)));
  }

  private static void shoot(OpenWindow open, String name) throws IOException {
    open.settle();
    assertThat(Picture.take(open.stage.getScene(), name)).isNotEmptyFile();
  }

  private String fill(Workspace workspace) {
    OpenWindow.done(workspace.importSamples());
    var id =
        begin(
            workspace,
            new NewAssessment(
                "Anytown Council",
                "Town Hall",
                "1 High Street, Anytown",
                "",
                "Main building",
                "Security maintenance 2024 to 2027"));
    townHall = id;
    OpenWindow.done(
        workspace.devices(
            id,
            List.of(
                device(Device.Kind.RECORDER, "Hikvision", "", 0),
                device(Device.Kind.CAMERA, "HiLook", "", 12),
                device(Device.Kind.CAMERA, "Axis", "C0:56:E3:12:34:56", 4))));
    answer(workspace, id, "site.sensitivity", stated("civic"));
    answer(workspace, id, "installation.status", stated("in-use"));
    answer(
        workspace,
        id,
        "recorder.connection",
        stated("nothing-outside")
            .withBasis(Basis.DOCUMENTED)
            .withEvidence("Sam Okafor, IT", Optional.empty(), "Drawing N-12"));
    answer(workspace, id, "recorder.isolation", stated("air-gap"));
    answer(workspace, id, "web.monitoring", stated("enabled"));
    answer(workspace, id, "internet.reachable", Answer.UNKNOWN);
    answer(workspace, id, "purchase.decision", stated("verbal"));
    depot =
        begin(workspace, new NewAssessment("Anytown Council", "Town Hall", "", "", "Car park", ""));
    return townHall;
  }

  private static void answer(Workspace workspace, String id, String question, Answer answer) {
    OpenWindow.done(workspace.answer(id, question, answer));
  }

  private static Answer stated(String value) {
    return Answer.stated(value);
  }

  private static Device device(Device.Kind kind, String label, String mac, int count) {
    return new Device(kind, label, "", mac, "", "", Optional.empty(), Optional.of(count), "", "");
  }

  private static String begin(Workspace workspace, NewAssessment what) {
    return OpenWindow.done(workspace.start(what)).entry().assessmentId();
  }
}
