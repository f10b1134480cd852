package org.ringfence.ui.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringfence.messages.Messages;
import org.ringfence.ui.OnScreen;

@ExtendWith(OnScreen.class)
class LineDrawingTest {
  private static final Messages WORDS = Messages.british("window");

  @Test
  void everyWayToConnectARecorderIsDrawnAndSaid() {
    for (var value : List.of("nothing-outside", "building-network", "corporate-network")) {
      var drawing = LineDrawing.of("recorder.connection", value, WORDS).orElseThrow();
      assertThat(drawing.getChildrenUnmodifiable()).hasSizeGreaterThan(5);
      assertThat(drawing.getAccessibleText()).startsWith("Drawing: ");
    }
  }

  @Test
  void mostAnswersNeedNoDrawing() {
    assertThat(LineDrawing.of("site.sensitivity", "civic", WORDS)).isEmpty();
  }
}
