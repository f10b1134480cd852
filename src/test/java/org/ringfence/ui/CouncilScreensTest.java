package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Workspace;
import org.ringfence.model.disclosure.Clearance;
import org.ringfence.model.disclosure.ItemDecision;
import org.ringfence.model.disclosure.KeyDecision;
import org.ringfence.model.disclosure.Opinion;
import org.ringfence.model.disclosure.Refusal;
import org.ringfence.model.disclosure.RequestTopic;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.method.TreatmentCost;
import org.ringfence.model.paper.Committee;
import org.ringfence.model.paper.CommitteeText;
import org.ringfence.model.paper.DecisionPower;
import org.ringfence.model.written.Money;
import org.ringfence.ui.part.Appearance;

/** Pictures of what a council writes down for its papers. */
@ExtendWith(OnScreen.class)
class CouncilScreensTest {
  private static final List<String> TABS =
      List.of(
          "Committee",
          "Options and costs",
          "Actions",
          "What is withheld",
          "Requests for information",
          "Refused requests");
  private static final LocalDate TODAY = OpenWindow.TODAY;

  @TempDir Path folder;

  @Test
  void everyBookIsShownWithoutAWarning() throws IOException {
    try (var log = new LogWatch()) {
      try (var open = new OpenWindow(folder, 1366, 768, workspace -> {})) {
        open.does(open.window::council);
        shoot(open, "80-council-empty");
        open.inBackground(() -> fill(open.workspace));
        open.does(open.window::council);
        assertThat(Picture.take(open.stage.getScene(), "80-council-window")).isNotEmptyFile();
        tabs(open, "81-council-");
        assertThat(open.failures).isEmpty();
      }
      assertThat(log.warnings()).isEmpty();
    }
  }

  @Test
  void everyBookHasRoomWithLargeText() throws IOException {
    try (var open = new OpenWindow(folder, 1024, 768, CouncilScreensTest::fill)) {
      open.does(() -> open.window.wear(new Appearance(Appearance.Theme.LIGHT, 200)));
      open.does(open.window::council);
      assertThat(Picture.take(open.stage.getScene(), "90-large-council-window")).isNotEmptyFile();
      tabs(open, "91-large-council-");
      assertThat(open.failures).isEmpty();
    }
  }

  @Test
  void thePagesAreReachedInALowWindowWithLargeText() throws IOException {
    try (var open = new OpenWindow(folder, 640, 480, CouncilScreensTest::fill)) {
      open.does(() -> open.window.wear(new Appearance(Appearance.Theme.LIGHT, 200)));
      var hand = new Hand(open);
      hand.press("Council");
      assertThat(hand.sees("The committee and its paper")).isTrue();
      hand.press("Settings");
      assertThat(hand.sees("Who may sign")).isTrue();
      assertThat(Picture.take(open.stage.getScene(), "92-low-window")).isNotEmptyFile();
    }
  }

  private static void tabs(OpenWindow open, String name) throws IOException {
    var hand = new Hand(open);
    for (var number = 0; number < TABS.size(); number++) {
      hand.press(TABS.get(number));
      if (TABS.get(number).equals("What is withheld")) {
        hand.pressSaying("Decide…: Models");
      }
      shoot(open, name + number);
    }
  }

  private static String fill(Workspace workspace) {
    OpenWindow.done(workspace.importSamples());
    var books = workspace.books();
    var body = books.organisations().all().getFirst().id();
    OpenWindow.done(books.requests().add(body, "FOI 7", TODAY.minusDays(9), "The team"));
    OpenWindow.done(
        books.requests().ask(body, "FOI 7", "How many of each maker?", RequestTopic.MAKERS));
    OpenWindow.done(
        books
            .requests()
            .decide(
                body,
                "FOI 7",
                1,
                new ItemDecision.Given("", new Opinion("Ada Officer", "Officer", TODAY))));
    var legal = new Clearance("legal", "None.", "Mo Nitor", "Monitoring officer", today());
    var money = new Clearance("financial", "From the repairs budget.", "", "", Optional.empty());
    OpenWindow.done(books.committee().set(body, details(List.of(legal, money))));
    OpenWindow.done(
        books
            .treatments()
            .set(
                body,
                new TreatmentCost(
                    "replace", Money.pounds(4_100), new Money(72_550), "Tender 9", true)));
    var installation = workspace.entries().getFirst().installationId();
    OpenWindow.done(
        books.actions().add(body, installation, "Send a technician", "Facilities", today()));
    var done = OpenWindow.done(books.actions().add(body, "", "Put up signs", "", Optional.empty()));
    OpenWindow.done(books.actions().change(done));
    var opinion = Optional.of(new Opinion("Mo Nitor", "Monitoring officer", TODAY));
    OpenWindow.done(
        books
            .disclosure()
            .decide(body, new Ruling(DetailKind.ADDRESS, "", false, "", "", opinion)));
    OpenWindow.done(
        books
            .refusals()
            .add(
                body,
                new Refusal(
                    "",
                    "FOI 12",
                    TODAY.minusDays(40),
                    "Makers and numbers of cameras",
                    "foi-31",
                    "It would tell a burglar which cameras there are.",
                    "Safety weighs more than curiosity.",
                    true,
                    Optional.of(TODAY.minusDays(20)))));
    return body;
  }

  private static Optional<LocalDate> today() {
    return Optional.of(TODAY);
  }

  private static Committee details(List<Clearance> clearances) {
    return new Committee(
        "england",
        Optional.of(TODAY.plusDays(17)),
        DecisionPower.NOT_STATED,
        KeyDecision.YES,
        "verify",
        Optional.empty(),
        Map.of(
            CommitteeText.NAME,
            "Audit and Governance Committee",
            CommitteeText.REPORT_OF,
            "Director of Place",
            CommitteeText.CONTACT,
            "Con Tact, Facilities",
            CommitteeText.WARDS,
            "All",
            CommitteeText.CONSULTATION,
            "The union was asked and had no objection."),
        clearances);
  }

  private static void shoot(OpenWindow open, String name) throws IOException {
    open.settle();
    assertThat(Picture.takeWhole(open.stage.getScene(), name)).isNotEmptyFile();
  }
}
