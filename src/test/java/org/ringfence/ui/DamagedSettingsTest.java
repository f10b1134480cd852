package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The window opens whatever a register remembers, and says what it can't go by. */
@ExtendWith(OnScreen.class)
class DamagedSettingsTest {
  @TempDir Path folder;

  @Test
  void theWindowOpensAndSaysWhatItCannotGoBy() {
    var register = AnsweredRegister.make(folder);
    for (var value : List.of("", "-1", "a\nb\u001b[31m\u202e{\"half\": ")) {
      Stream.of(
              DamagedSettings.RULES.stream(),
              DamagedSettings.COMFORTS.stream(),
              Stream.of(DamagedSettings.SECOND))
          .flatMap(all -> all)
          .forEach(name -> DamagedSettings.put(register, name, value));
      try (var open =
          new OpenWindow(register.resolveSibling(".").normalize(), 1366, 768, workspace -> {})) {
        var hand = new Hand(open);
        assertThat(hand.sees("The highest score that is accepted without a reason is damaged"))
            .as(value)
            .isTrue();
        assertThat(hand.sees("The trust file that this register keeps is damaged")).isTrue();
        open.does(open.window::settings);
        hand.press("Keep these rules");
        assertThat(open.failures).isEmpty();
        assertThat(open.inBackground(open.workspace::concerns).toString())
            .doesNotContain("The highest score", "The rule", "The time after")
            .contains("The smallest count");
      }
    }
  }
}
