package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.model.installation.RegisterEntry;

/** The form for a new assessment takes what is typed at once, and asks about a slip. */
@ExtendWith(OnScreen.class)
class NewAssessmentTest {
  @TempDir Path folder;

  @Test
  void keysGoToTheFirstFieldAndASlipMakesNoSecondCouncil() {
    try (var open = new OpenWindow(folder, 1366, 768, NewAssessmentTest::one)) {
      var hand = new Hand(open);
      hand.pressId("new-assessment");
      var cursor = OnScreen.on(() -> open.stage.getScene().getFocusOwner());
      assertThat(cursor.getId())
          .as(cursor + " in " + cursor.getParent())
          .isEqualTo("new-organisation");
      hand.key(KeyCode.SPACE);
      assertThat(hand.sees("Which CCTV installation do you want to look at?")).isTrue();
      hand.replace("Organisation", "anytown  council");
      hand.type("Site", "Library");
      hand.type("Installation", "Lobby");
      hand.pressId("start");
      assertThat(hand.sees("“Anytown Council” is in the register already.")).isTrue();
      hand.press("Yes, use “Anytown Council”");
      hand.pressId("start");
      assertThat(open.inBackground(open.workspace::entries))
          .hasSize(2)
          .extracting(RegisterEntry::organisation)
          .allMatch(body -> body.name().equals("Anytown Council"));
      assertThat(open.failures).isEmpty();
    }
  }

  private static void one(Workspace workspace) {
    OpenWindow.done(
        workspace.start(new NewAssessment("Anytown Council", "Town Hall", "", "", "Main", "")));
  }
}
