package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.DateCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.entering.NewAssessment;

/** The month that opens beside a box for a day. */
@ExtendWith(OnScreen.class)
class CalendarTest {
  private static final Locale BEFORE = Locale.getDefault(Locale.Category.FORMAT);

  @TempDir Path folder;

  @AfterEach
  void putBack() {
    Locale.setDefault(Locale.Category.FORMAT, BEFORE);
  }

  /** A week begins on a Sunday in Thailand and on a Saturday in Egypt. */
  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "th-TH-u-ca-buddhist"})
  void beginsItsWeeksOnMondayWhateverTheComputerDoes(String computer) {
    Locale.setDefault(Locale.Category.FORMAT, Locale.forLanguageTag(computer));
    try (var open = new OpenWindow(folder, 1366, 768, CalendarTest::begin)) {
      openMonth(open);
      assertThat(names()).containsExactly("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
      assertThat(texts()).contains("November", "2026", "1", "30");
      assertThat(open.failures).isEmpty();
    }
  }

  /** It opens at today, which is what is picked most. */
  @Test
  void takesTheDayThatItOpensAt() {
    try (var open = new OpenWindow(folder, 1366, 768, CalendarTest::begin)) {
      openMonth(open);
      var today =
          OnScreen.on(
              () ->
                  month()
                      .filter(
                          node ->
                              node instanceof DateCell cell
                                  && cell.getStyleClass().contains("selected"))
                      .findFirst()
                      .orElseThrow());
      assertThat(((DateCell) today).getText()).isEqualTo("22");
      assertThat(OnScreen.on(CalendarTest::alike)).isEmpty();
      new Hand(open).click(today);
      assertThat(day(open).getText()).isEqualTo("22 Nov 2026");
      assertThat(OnScreen.on(() -> month().toList())).isEmpty();
    }
  }

  /** Days of the months before and after that look like days of this one. */
  private static List<String> alike() {
    return month()
        .filter(DateCell.class::isInstance)
        .map(DateCell.class::cast)
        .filter(
            cell ->
                cell.getStyleClass().contains("previous-month")
                    || cell.getStyleClass().contains("next-month"))
        .filter(cell -> !cell.getFont().getStyle().contains("Italic"))
        .map(DateCell::getText)
        .toList();
  }

  private static void begin(Workspace workspace) {
    OpenWindow.done(
        workspace.start(
            new NewAssessment("Anytown Council", "Town Hall", "", "", "Main building", "")));
  }

  private static void openMonth(OpenWindow open) {
    open.does(open.window::council);
    var hand = new Hand(open);
    hand.pressSaying("Pick a day for: Day of the meeting");
  }

  private static TextField day(OpenWindow open) {
    return (TextField)
        OnScreen.on(
            () ->
                Legible.all(open.stage.getScene().getRoot())
                    .filter(node -> "Day of the meeting".equals(node.getAccessibleText()))
                    .findFirst()
                    .orElseThrow());
  }

  private static List<String> names() {
    return OnScreen.on(
        () ->
            month()
                .filter(node -> node.getStyleClass().contains("day-name-cell"))
                .map(node -> ((Labeled) node).getText())
                .toList());
  }

  private static List<String> texts() {
    return OnScreen.on(
        () ->
            month()
                .filter(node -> node instanceof Label || node instanceof DateCell)
                .map(node -> ((Labeled) node).getText())
                .toList());
  }

  private static Stream<Node> month() {
    return Window.getWindows().stream()
        .filter(PopupWindow.class::isInstance)
        .flatMap(window -> Legible.all(window.getScene().getRoot()));
  }
}
