package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.model.installation.Device;
import org.ringfence.model.paper.Action;
import org.ringfence.ui.estate.EstateRow;

/** Somebody finds, opens and deals with installations on the first page, by mouse and by keys. */
@ExtendWith(OnScreen.class)
class HomeWalkTest {
  @TempDir Path folder;

  @Test
  void aMakerIsFoundByAnyOfItsNamesFromAnyPageAndEnterOpensIt() {
    try (var open = new OpenWindow(folder, 1366, 768, HomeWalkTest::three)) {
      var hand = new Hand(open);
      assertThat(hand.sees("Three sites: three we can’t judge yet.")).isTrue();
      hand.press("Council");
      hand.key(KeyCode.CONTROL, KeyCode.F);
      assertThat(OnScreen.on(() -> open.stage.getScene().getFocusOwner().getId()))
          .isEqualTo("find");
      hand.type("Find a site, a maker, a person or a word", "hilook");
      assertThat(sites(open)).containsExactly("Depot");
      assertThat(hand.sees("1 of 3 shown")).isTrue();
      focusFirst(open);
      hand.key(KeyCode.ENTER);
      assertThat(next(open)).as("it is open").isTrue();
      assertThat(hand.sees("Depot: Main")).isTrue();
      assertThat(open.failures).isEmpty();
    }
  }

  @Test
  void theStripAndAMakerLeaveOthersOutAndAChipTakesItBack() {
    try (var open = new OpenWindow(folder, 1366, 768, HomeWalkTest::three)) {
      var hand = new Hand(open);
      hand.press("3 not known yet");
      assertThat(sites(open)).hasSize(3);
      hand.press("Makers");
      hand.pressSaying("Hikvision: 1 installation");
      assertThat(sites(open)).containsExactly("Depot");
      hand.pressSaying("Show more than Hikvision");
      assertThat(sites(open)).hasSize(3);
      hand.press("Show all");
      assertThat(hand.reads("Show all")).isFalse();
      assertThat(open.failures).isEmpty();
    }
  }

  @Test
  void severalAreGivenToSomebodyAtOnceAndThatIsUndone() {
    try (var open = new OpenWindow(folder, 1366, 768, HomeWalkTest::three)) {
      var hand = new Hand(open);
      focusFirst(open);
      hand.key(KeyCode.CONTROL, KeyCode.A);
      assertThat(hand.sees("3 chosen")).isTrue();
      hand.press("Give to somebody…");
      hand.press("Give");
      assertThat(hand.sees("Say who sees to it.")).isTrue();
      hand.type("Who sees to it?", "Sam Okafor");
      hand.press("Give");
      assertThat(hand.sees("Sam Okafor sees to 3 installations now.")).isTrue();
      assertThat(open(open)).hasSize(3).allMatch(one -> one.owner().equals("Sam Okafor"));
      assertThat(OnScreen.on(() -> said(open)))
          .allMatch(text -> text.contains("Sam Okafor") && !text.contains("Nobody asked yet"));
      hand.press("Undo");
      assertThat(hand.sees("Undone for 3 installations.")).isTrue();
      assertThat(open(open)).isEmpty();
      assertThat(OnScreen.on(() -> said(open))).allMatch(text -> text.contains("Nobody asked yet"));
      assertThat(open.failures).isEmpty();
    }
  }

  @Test
  void papersOfSeveralGoIntoOneFolderAndWriteNothingOver() throws Exception {
    try (var open = new OpenWindow(folder, 1366, 768, HomeWalkTest::three)) {
      var hand = new Hand(open);
      var papers = Files.createDirectories(folder.resolve("papers"));
      for (var turn = 1; turn <= 2; turn++) {
        focusFirst(open);
        hand.key(KeyCode.CONTROL, KeyCode.A);
        hand.press("Write papers…");
        open.next = Optional.of(papers);
        hand.press("Visit sheet for the technician");
        open.settle();
        assertThat(hand.sees("3 papers are in " + papers)).isTrue();
        try (var files = Files.list(papers)) {
          assertThat(files).hasSize(3 * turn);
        }
      }
      assertThat(open.failures).isEmpty();
    }
  }

  @Test
  void severalArePutAwayAndTakenBack() {
    try (var open = new OpenWindow(folder, 1366, 768, HomeWalkTest::three)) {
      var hand = new Hand(open);
      open.does(() -> table(open).getSelectionModel().selectIndices(0, 1));
      hand.press("Put away…");
      hand.press("Put away");
      assertThat(hand.sees("2 installations are put away.")).isTrue();
      assertThat(hand.sees("One installation: we can’t judge it yet.")).isTrue();
      assertThat(sites(open)).hasSize(1);
      hand.press("2 put away");
      assertThat(sites(open)).hasSize(2);
      hand.press("Undo");
      assertThat(hand.sees("2 installations are back in use.")).isTrue();
      hand.press("Show all");
      assertThat(sites(open)).hasSize(3);
      assertThat(open.failures).isEmpty();
    }
  }

  @Test
  void columnsAreRemembered() {
    try (var open = new OpenWindow(folder, 1920, 1080, HomeWalkTest::three)) {
      assertThat(heads(open)).contains("Maker").doesNotContain("Who sees to it");
      open.does(() -> press(item(open, "owner")));
      open.does(() -> press(item(open, "maker")));
      assertThat(heads(open)).contains("Who sees to it").doesNotContain("Maker");
      open.does(open.window::settings);
      open.does(open.window::home);
      assertThat(heads(open)).contains("Who sees to it").doesNotContain("Maker");
      assertThat(open.failures).isEmpty();
    }
  }

  @Test
  void anEarlierRevisionStandsUnderTheNewestByTheArrowKeys() {
    try (var open = new OpenWindow(folder, 1366, 768, HomeWalkTest::revised)) {
      var hand = new Hand(open);
      assertThat(sites(open)).containsExactly("Depot");
      focusFirst(open);
      hand.key(KeyCode.RIGHT);
      assertThat(sites(open)).containsExactly("Depot", "Depot");
      assertThat(hand.sees("Revision 1 of 22 November 2026")).isTrue();
      hand.key(KeyCode.LEFT);
      assertThat(sites(open)).containsExactly("Depot");
      assertThat(open.failures).isEmpty();
    }
  }

  @Test
  void everyRowSaysAWholeSentence() {
    try (var open = new OpenWindow(folder, 1366, 768, HomeWalkTest::three)) {
      assertThat(OnScreen.on(() -> said(open)))
          .hasSize(3)
          .allMatch(text -> text.matches("\\w+: Main, Anytown Council\\. Not known yet\\. .*\\."));
    }
  }

  private static void three(Workspace workspace) {
    begin(workspace, "Library");
    begin(workspace, "Museum");
    depot(workspace);
  }

  private static String depot(Workspace workspace) {
    var depot = begin(workspace, "Depot");
    OpenWindow.done(
        workspace.devices(
            depot,
            List.of(
                new Device(
                    Device.Kind.CAMERA,
                    "Hikvision",
                    "",
                    "",
                    "",
                    "",
                    Optional.empty(),
                    Optional.of(4),
                    "",
                    ""))));
    return depot;
  }

  private static void revised(Workspace workspace) {
    var depot = depot(workspace);
    var passphrase = "three plain words".toCharArray();
    OpenWindow.done(workspace.signatures().makeKey("Priya Shah", passphrase));
    var who = new Signatory("Priya Shah", true, "assessor", "I do.", "", OpenWindow.TODAY);
    OpenWindow.done(workspace.signatures().sign(depot, who, passphrase));
    OpenWindow.done(workspace.revise(depot));
  }

  private static String begin(Workspace workspace, String site) {
    return OpenWindow.done(
            workspace.start(new NewAssessment("Anytown Council", site, "", "", "Main", "")))
        .entry()
        .assessmentId();
  }

  private static List<Action> open(OpenWindow open) {
    var body = open.workspace.entries().getFirst().organisation().id();
    return open.inBackground(() -> open.workspace.books().actions().actions(body)).stream()
        .filter(action -> action.state() == Action.State.OPEN)
        .toList();
  }

  private static Stream<Node> all(OpenWindow open) {
    return Legible.all(open.stage.getScene().getRoot());
  }

  private static TableView<?> table(OpenWindow open) {
    return all(open)
        .filter(TableView.class::isInstance)
        .map(node -> (TableView<?>) node)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> sites(OpenWindow open) {
    return OnScreen.on(
        () ->
            table(open).getItems().stream()
                .map(row -> ((EstateRow) row).entry().site().name())
                .toList());
  }

  private static List<String> said(OpenWindow open) {
    return all(open)
        .filter(node -> node instanceof TableRow<?> row && !row.isEmpty())
        .map(Node::getAccessibleText)
        .toList();
  }

  private static void focusFirst(OpenWindow open) {
    open.does(
        () -> {
          table(open).requestFocus();
          table(open).getSelectionModel().clearAndSelect(0);
        });
  }

  private static boolean next(OpenWindow open) {
    return OnScreen.on(() -> all(open).anyMatch(node -> "next".equals(node.getId())));
  }

  private static List<String> heads(OpenWindow open) {
    return OnScreen.on(
        () -> table(open).getColumns().stream().map(column -> column.getText()).toList());
  }

  private static void press(CheckMenuItem item) {
    item.setSelected(!item.isSelected());
    item.fire();
  }

  private static CheckMenuItem item(OpenWindow open, String id) {
    var menu = (MenuButton) open.stage.getScene().lookup("#columns");
    return menu.getItems().stream()
        .filter(item -> id.equals(item.getId()))
        .map(CheckMenuItem.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
